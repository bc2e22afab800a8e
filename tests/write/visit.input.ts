import { dataset } from '../../prisma/seed/index.ts'
import { withParts } from '../../prisma/seed/rows.ts'
import type { ActivitySeed, AgreementSeed, CommitmentSeed } from '../../prisma/seed/types.ts'
import type { UncertainDate } from '../../server/kit/edtf.ts'

// A visit of the seed as someone would enter it: the facts of the document, in the words of the API.

type Input = Record<string, unknown>

const date = (given: UncertainDate | undefined) =>
  given && (given.basis === 'STATED' ? { edtf: given.edtf } : { ...given })

const activityInput = ({ parts = [], edition, starts, ends, ...seed }: ActivitySeed): Input => ({
  ...seed,
  starts: date(starts),
  ends: date(ends),
  ...(edition ? { edition: edition.number, editionBasis: edition.basis } : {}),
  children: parts.map(activityInput),
  signedAgreements: dataset.agreements.filter(({ signedAt }) => signedAt === seed.slug).map(agreementInput),
  // What was made by an agreement stands within that agreement.
  commitments: dataset.commitments
    .filter(({ activity, agreement }) => activity === seed.slug && !agreement)
    .map(({ activity: _, ...rest }) => commitmentInput(rest)),
})

const agreementInput = ({ signed, signedAt: _, establishes: __, ...seed }: AgreementSeed): Input => ({
  ...seed,
  signed: date(signed),
  commitments: dataset.commitments
    .filter(({ agreement }) => agreement === seed.slug)
    .map(({ agreement: _agreement, ...rest }) => commitmentInput(rest)),
})

const commitmentInput = ({ made, ...seed }: Partial<CommitmentSeed>): Input => ({ ...seed, made: date(made) })

/** Everything in a tree of plain values that stands under one of the keys. */
function named(value: unknown, ...keys: string[]): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => named(one, ...keys))
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) =>
    keys.includes(key) &&
    (typeof inner === 'string' || Array.isArray(inner)) &&
    [inner].flat().every((one) => typeof one === 'string')
      ? ([inner].flat() as string[])
      : named(inner, ...keys),
  )
}

/** What the slugs lead to, and what that leads to in turn. */
function closure(first: readonly string[], next: (slug: string) => readonly string[]): string[] {
  const known = new Set(first)
  for (const slug of known) for (const further of next(slug)) known.add(further)
  return [...known]
}

const organizationInput = (slug: string): Input => {
  const {
    names,
    countryMembers: _,
    ...seed
  } = dataset.organizations[slug] as NonNullable<(typeof dataset.organizations)[string]>
  const establishedBy = dataset.agreements.find(({ establishes = [] }) =>
    establishes.some((body) => body === slug),
  )?.slug
  return {
    slug,
    ...seed,
    ...(establishedBy ? { establishedBy } : {}),
    names: names.map(({ validFrom, validUntil, ...name }) => ({
      ...name,
      validFrom: date(validFrom),
      validUntil: date(validUntil),
    })),
  }
}

const personInput = (slug: string): Input => {
  const { posts: _, ...seed } = dataset.people[slug] as NonNullable<(typeof dataset.people)[string]>
  const citations = seed.citations.filter(({ field }) => !field)
  return { slug, ...seed, names: [{ name: seed.name, language: 'en', kind: 'AS_PRINTED', citations }] }
}

const sourceInput = (slug: string): Input => {
  const seed = dataset.sources[slug] as NonNullable<(typeof dataset.sources)[string]>
  return { slug, ...seed, published: date(seed.published) }
}

/** The visit with this slug, and all that it takes to enter it in a registry that holds the countries alone. */
export function visit(slug: string): Input {
  const root = dataset.activities.find((activity) => activity.slug === slug) as ActivitySeed
  const activity = activityInput(root)
  const series = dataset.activities.filter(({ slug: of }) => of === root.series).map(activityInput)
  const bodies = dataset.agreements.flatMap(({ establishes = [], signedAt }) =>
    withParts(root).some(({ slug: at }) => at === signedAt) ? establishes : [],
  )
  const people = [...new Set(named([activity, series], 'person', 'signatory'))].map(personInput)
  const posts = people.flatMap(({ slug: person }) =>
    (dataset.people[person as string]?.posts ?? []).map((post) => ({ ...post, person })),
  )
  const topics = closure(named([activity, series], 'topics'), (topic) => named(dataset.topics[topic], 'broader')).map(
    (topic) => ({ slug: topic, ...dataset.topics[topic] }),
  )
  const cited = (organizations: readonly string[]) =>
    named([activity, series, people, posts, topics, organizations.map(organizationInput)], 'source')
  const organizations = closure(
    [...named([activity, series, posts, topics], 'organization', 'provider'), ...bodies],
    (body) => [
      ...named(dataset.organizations[body], 'parent'),
      ...cited([body]).map((source) => (dataset.sources[source] as { publisher: string }).publisher),
    ],
  )
  return {
    activity,
    activities: series,
    people,
    memberships: posts,
    topics,
    organizations: organizations.map(organizationInput),
    sources: [...new Set(cited(organizations))].map(sourceInput),
    visibility: 'PUBLIC',
  }
}
