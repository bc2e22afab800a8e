import { countries } from './countries.ts'
import { releaseOf2007 } from './documents/apcict-press-release-2007-10-05.ts'
import { itemOfJune2017 } from './documents/moi-news-2017-06-20.ts'
import { itemOfAugust2017 } from './documents/mois-news-2017-08-02.ts'
import { itemOfJune2018 } from './documents/mois-news-2018-06-26.ts'
import { newsletterOf2014 } from './documents/nia-newsletter-2014-01.ts'
import { renamings } from './organizations/mois.ts'
import { organizations } from './organizations.ts'
import { people } from './people.ts'
import { sources } from './sources.ts'
import { topics } from './topics.ts'
import type {
  ActivitySeed,
  AgreementSeed,
  CommitmentSeed,
  OrganizationChangeSeed,
  OrganizationSeed,
  PersonSeed,
  SourceSeed,
  TopicSeed,
} from './types.ts'

// The facts of the five documents, with the passage behind each.

const documents = [releaseOf2007, newsletterOf2014, itemOfJune2017, itemOfAugust2017, itemOfJune2018]

export interface Dataset {
  countries: typeof countries
  sources: Record<string, SourceSeed>
  organizations: Record<string, OrganizationSeed>
  organizationChanges: OrganizationChangeSeed[]
  people: Record<string, PersonSeed>
  topics: Record<string, TopicSeed>
  /** The roots of the trees; what belongs to an activity is in its `parts`. */
  activities: ActivitySeed[]
  agreements: AgreementSeed[]
  commitments: CommitmentSeed[]
}

export const dataset: Dataset = {
  countries,
  sources,
  organizations,
  organizationChanges: renamings,
  people,
  topics,
  activities: documents.flatMap(({ activities }) => activities),
  agreements: documents.flatMap(({ agreements }) => agreements),
  commitments: documents.flatMap(({ commitments }) => commitments),
}
