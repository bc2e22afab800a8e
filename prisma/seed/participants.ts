import type { CountryCode } from './countries.ts'
import { type OrganizationSlug, organizations } from './organizations.ts'
import { type PersonSlug, people } from './people.ts'
import type { Cited, OrganizationSeed, ParticipationSeed, QuantitySeed } from './types.ts'

// Short forms for who had which part in an activity, and for the figures.

type Role = ParticipationSeed['role']
type Citations = Cited['citations']
type More = Partial<Omit<ParticipationSeed, 'role' | 'citations'>>

const countryOf = (organization: OrganizationSlug) => (organizations[organization] as OrganizationSeed).country

/** A country as a whole. */
export function state(
  role: Role,
  country: CountryCode,
  printed: string,
  citations: Citations,
  more: More = {},
): ParticipationSeed {
  return { role, country, nameAsPrinted: printed, ...more, citations }
}

/** An organisation, for its country if it has one. */
export function body(
  role: Role,
  organization: OrganizationSlug,
  printed: string,
  citations: Citations,
  more: More = {},
): ParticipationSeed {
  const country = countryOf(organization)
  return {
    role,
    country,
    organization,
    nameAsPrinted: printed,
    organizationAsPrinted: printed,
    ...more,
    citations,
  }
}

/** A person who came, for an organisation and its country. */
export function person(
  role: Role,
  slug: PersonSlug,
  organization: OrganizationSlug,
  post: string,
  citations: Citations,
  more: More = {},
): ParticipationSeed {
  const country = countryOf(organization)
  const nameAsPrinted = people[slug].name
  return {
    role,
    status: 'ATTENDED',
    country,
    organization,
    person: slug,
    post,
    nameAsPrinted,
    ...more,
    citations,
  }
}

/** A figure about an activity. */
export function quantity(
  metric: QuantitySeed['metric'],
  value: number,
  qualifier: QuantitySeed['qualifier'],
  basis: QuantitySeed['basis'],
  population: string,
  citations: Citations,
): QuantitySeed {
  return { metric, value, qualifier, basis, population, citations }
}
