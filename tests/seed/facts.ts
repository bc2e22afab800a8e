import { dataset } from '../../prisma/seed/index.ts'
import { withParts } from '../../prisma/seed/rows.ts'
import type { ActivitySeed, Cited, OrganizationSeed, ParticipationSeed } from '../../prisma/seed/types.ts'

// Ways to look facts of the seed up.

export const activities = dataset.activities.flatMap(withParts)

function only<T>(found: T[], what: string): T {
  if (found.length !== 1) throw new Error(`${found.length} records are ${what}`)
  return found[0] as T
}

const bySlug =
  <T extends { slug: string }>(records: T[]) =>
  (slug: string) =>
    only(
      records.filter((record) => record.slug === slug),
      slug,
    )

export const activity = bySlug(activities)
export const agreement = bySlug(dataset.agreements)
export const commitment = bySlug(dataset.commitments)

export const parts = (slug: string) => activity(slug).parts ?? []

export const organization = (slug: string): OrganizationSeed => {
  const found = dataset.organizations[slug]
  if (!found) throw new Error(`no organization is ${slug}`)
  return found
}

/** The participations of an activity in one of the roles. */
export const inRole = (slug: string, ...roles: ParticipationSeed['role'][]) =>
  (activity(slug).participations ?? []).filter(({ role }) => roles.includes(role))

const codes = (found: ParticipationSeed[]) =>
  [...new Set(found.flatMap(({ country }) => (country ? [country] : [])))].sort()

export const countriesInRole = (slug: string, ...roles: ParticipationSeed['role'][]) => codes(inRole(slug, ...roles))

/** Every country that an activity, its places, its participations and its parts name. */
export const countriesOf = (root: ActivitySeed) =>
  [
    ...new Set(
      withParts(root).flatMap(({ participations = [], places = [] }) =>
        [...participations, ...places].flatMap(({ country }) => (country ? [country] : [])),
      ),
    ),
  ].sort()

/** The citations of one field of a record. */
export const citing = ({ citations }: Cited, field: string) => citations.filter((citation) => citation.field === field)
