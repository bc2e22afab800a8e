import type { Dataset } from './index.ts'
import { addCountries, addOrganization, addOrganizationChange, addPerson, addSource, addTopic } from './rows/actors.ts'
import { addActivity, addAgreement, addCommitment } from './rows/acts.ts'
import { type Links, RowBook, type Rows } from './rows/book.ts'
import type { ActivitySeed } from './types.ts'

/** An activity and everything below it, the whole before its parts. */
export function withParts(activity: ActivitySeed): ActivitySeed[] {
  return [activity, ...(activity.parts ?? []).flatMap(withParts)]
}

const slugs = (records: { slug: string }[]) => records.map(({ slug }) => slug)

/** The rows of the dataset. Throws `SeedError` where a record names one that is not there. */
export function makeRows(data: Dataset): { rows: Rows; links: Links } {
  const book = new RowBook()
  book.announce(
    'country',
    data.countries.map(({ code }) => code),
  )
  book.announce('source', Object.keys(data.sources))
  book.announce('organization', Object.keys(data.organizations))
  book.announce('person', Object.keys(data.people))
  book.announce('topic', Object.keys(data.topics))
  book.announce('activity', slugs(data.activities.flatMap(withParts)))
  book.announce('agreement', slugs(data.agreements))
  book.announce('commitment', slugs(data.commitments))

  const establishedBy = new Map(
    data.agreements.flatMap(({ slug, establishes = [] }) => establishes.map((body) => [body as string, slug] as const)),
  )
  addCountries(book, data.countries)
  for (const [slug, source] of Object.entries(data.sources)) addSource(book, slug, source)
  for (const [slug, body] of Object.entries(data.organizations))
    addOrganization(book, slug, body, establishedBy.get(slug))
  for (const change of data.organizationChanges) addOrganizationChange(book, change)
  for (const [slug, person] of Object.entries(data.people)) addPerson(book, slug, person)
  for (const [slug, topic] of Object.entries(data.topics)) addTopic(book, slug, topic)
  for (const activity of data.activities) addActivity(book, activity)
  for (const agreement of data.agreements) addAgreement(book, agreement)
  for (const commitment of data.commitments) addCommitment(book, commitment)
  return { rows: book.rows, links: book.links }
}
