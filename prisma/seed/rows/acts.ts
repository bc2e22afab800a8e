import { dateColumns } from '../../../server/kit/edtf.ts'
import { seedId } from '../ids.ts'
import type { ActivitySeed, AgreementSeed, CommitmentSeed } from '../types.ts'
import type { RowBook } from './book.ts'

// Rows of what was done, agreed and promised.

/** An activity with its parts, the whole before its parts. */
export function addActivity(book: RowBook, seed: ActivitySeed, parentId: string | null = null): void {
  const { slug, kind, title, description, status, ordinal, recurrence } = seed
  const id = book.get('activity', slug)
  const row = {
    id,
    slug,
    kind,
    title,
    description,
    status,
    ...dateColumns('starts', seed.starts),
    ...dateColumns('ends', seed.ends),
    parentId,
    ordinal,
    seriesId: book.find('activity', seed.series),
    edition: seed.edition?.number,
    editionBasis: seed.edition?.basis,
    recurrence,
  }
  book.add('activity', row, seed.citations)
  addPlaces(book, id, seed)
  addParticipations(book, id, seed)
  for (const { citations, ...quantity } of seed.quantities ?? []) {
    const quantityId = seedId('quantity', id, quantity.metric, quantity.basis, quantity.population)
    book.add('quantity', { id: quantityId, activityId: id, ...quantity }, citations)
  }
  for (const topic of seed.topics ?? []) book.links._ActivityToTopic.push([id, book.get('topic', topic)])
  for (const agreement of seed.agreements ?? []) book.links._RestsOn.push([id, book.get('agreement', agreement)])
  for (const part of seed.parts ?? []) addActivity(book, part, id)
}

function addPlaces(book: RowBook, activityId: string, { places = [] }: ActivitySeed): void {
  for (const { citations, country, ...place } of places) {
    const countryId = book.get('country', country)
    const id = seedId('activityPlace', activityId, countryId, place.name, place.venue)
    book.add('activityPlace', { id, activityId, countryId, ...place }, citations)
  }
}

function addParticipations(book: RowBook, activityId: string, { participations = [] }: ActivitySeed): void {
  for (const { citations, country, organization, person, status = 'UNKNOWN', ...columns } of participations) {
    const countryId = book.find('country', country)
    const organizationId = book.find('organization', organization)
    const personId = book.find('person', person)
    const id = seedId('participation', activityId, columns.role, countryId, organizationId, personId)
    book.add('participation', { id, activityId, countryId, organizationId, personId, status, ...columns }, citations)
  }
}

export function addAgreement(book: RowBook, seed: AgreementSeed): void {
  const { slug, kind, title, description, status } = seed
  const id = book.get('agreement', slug)
  const signedAtId = book.find('activity', seed.signedAt)
  const row = {
    id,
    slug,
    kind,
    title,
    description,
    status,
    ...dateColumns('signed', seed.signed),
    signedAtId,
  }
  book.add('agreement', row, seed.citations)
  for (const { citations, country, organization, signatory, ...columns } of seed.parties) {
    const countryId = book.find('country', country)
    const organizationId = book.find('organization', organization)
    const signatoryId = book.find('person', signatory)
    const partyId = seedId('agreementParty', id, countryId, organizationId)
    book.add(
      'agreementParty',
      { id: partyId, agreementId: id, countryId, organizationId, signatoryId, ...columns },
      citations,
    )
  }
  for (const topic of seed.topics ?? []) book.links._AgreementToTopic.push([id, book.get('topic', topic)])
}

export function addCommitment(book: RowBook, seed: CommitmentSeed): void {
  const { slug, kind, title, description, status } = seed
  const id = book.get('commitment', slug)
  const agreementId = book.find('agreement', seed.agreement)
  const activityId = book.find('activity', seed.activity)
  const made = dateColumns('made', seed.made)
  book.add(
    'commitment',
    { id, slug, kind, title, description, status, ...made, agreementId, activityId },
    seed.citations,
  )
  for (const { citations, side, country, organization, nameAsPrinted } of seed.parties) {
    const countryId = book.find('country', country)
    const organizationId = book.find('organization', organization)
    const partyId = seedId('commitmentParty', id, side, countryId, organizationId, nameAsPrinted)
    const party = { id: partyId, commitmentId: id, side, countryId, organizationId, nameAsPrinted }
    book.add('commitmentParty', party, citations)
  }
  for (const topic of seed.topics ?? []) book.links._CommitmentToTopic.push([id, book.get('topic', topic)])
}
