import { agreed } from './organizations/agreed.ts'
import { american } from './organizations/americas.ts'
import { international } from './organizations/international.ts'
import { korean } from './organizations/korea.ts'
import { ministry } from './organizations/mois.ts'

// Every body that the five documents name, one record each through all its names.

export const organizations = { ...ministry, ...korean, ...american, ...international, ...agreed }

export type OrganizationSlug = keyof typeof organizations
