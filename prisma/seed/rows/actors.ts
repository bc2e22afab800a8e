import { dateColumns } from '../../../server/kit/edtf.ts'
import { seedId } from '../ids.ts'
import type { Dataset } from '../index.ts'
import type { OrganizationChangeSeed, OrganizationSeed, PersonSeed, SourceSeed, TopicSeed } from '../types.ts'
import type { RowBook } from './book.ts'

// Rows of those who act, of what it is about, and of the documents.

export function addCountries(book: RowBook, countries: Dataset['countries']): void {
  for (const country of countries) book.put('country', { id: book.get('country', country.code), ...country })
}

export function addSource(book: RowBook, slug: string, seed: SourceSeed): void {
  const { publisher, published, ...columns } = seed
  book.put('source', {
    id: book.get('source', slug),
    slug,
    ...columns,
    ...dateColumns('published', published),
    publisherId: book.get('organization', publisher),
  })
}

const nameId = (organizationId: string, kind: string, language: string, name: string) =>
  seedId('organizationName', organizationId, kind, language, name)

export function addOrganization(
  book: RowBook,
  slug: string,
  seed: OrganizationSeed,
  establishedBy: string | undefined,
): void {
  const id = book.get('organization', slug)
  const { classification, lifecycle, description } = seed
  const countryId = book.find('country', seed.country)
  const parentId = book.find('organization', seed.parent)
  const establishedById = book.find('agreement', establishedBy)
  book.add(
    'organization',
    { id, slug, classification, lifecycle, description, countryId, parentId, establishedById },
    seed.citations,
  )
  for (const { citations, validFrom, validUntil, ...name } of seed.names) {
    const dates = { ...dateColumns('validFrom', validFrom), ...dateColumns('validUntil', validUntil) }
    const row = { id: nameId(id, name.kind, name.language, name.name), organizationId: id, ...name, ...dates }
    book.add('organizationName', row, citations)
  }
  for (const { citations, country, validFrom } of seed.countryMembers ?? []) {
    const memberCountryId = book.get('country', country)
    const row = { id: seedId('membership', id, memberCountryId), organizationId: id, memberCountryId }
    book.add('membership', { ...row, ...dateColumns('validFrom', validFrom) }, citations)
  }
}

export function addOrganizationChange(book: RowBook, seed: OrganizationChangeSeed): void {
  const fromId = book.get('organization', seed.from)
  const toId = book.get('organization', seed.to)
  const row = {
    id: seedId('organizationChange', seed.kind, fromId, toId, seed.toName),
    kind: seed.kind,
    ...dateColumns('date', seed.date),
    fromId,
    toId,
    fromNameId: nameId(fromId, 'OFFICIAL', 'en', seed.fromName),
    toNameId: nameId(toId, 'OFFICIAL', 'en', seed.toName),
  }
  book.add('organizationChange', row, seed.citations)
}

export function addPerson(book: RowBook, slug: string, seed: PersonSeed): void {
  const id = book.get('person', slug)
  const { name, honorificPrefix } = seed
  book.add('person', { id, slug, name, honorificPrefix }, seed.citations)
  // The documents print every name in Latin script and in no other.
  const printed = { name, language: 'en', kind: 'AS_PRINTED' } as const
  const row = { id: seedId('personName', id, printed.kind, printed.language, name), personId: id, ...printed }
  book.add(
    'personName',
    row,
    seed.citations.filter(({ field }) => !field),
  )
  for (const { citations, organization, post, unit } of seed.posts) {
    const organizationId = book.get('organization', organization)
    const membership = {
      id: seedId('membership', organizationId, id, post),
      organizationId,
      personId: id,
      post,
      unit,
    }
    book.add('membership', membership, citations)
  }
}

export function addTopic(book: RowBook, slug: string, seed: TopicSeed): void {
  const id = book.get('topic', slug)
  const broaderId = book.find('topic', seed.broader)
  const providerId = book.find('organization', seed.provider)
  book.add('topic', { id, slug, kind: seed.kind, broaderId, providerId }, seed.citations)
  for (const { citations, ...label } of seed.labels) {
    const row = { id: seedId('topicLabel', id, label.language, label.label), topicId: id, ...label }
    book.add('topicLabel', row, citations)
  }
}
