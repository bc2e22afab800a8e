import { tableOf } from '../kit/datamodel.ts'
import { named, sql } from '../kit/sql.ts'
import { type Countable, kind, organization, places, type Seen, status, topic, year } from './statistics-dimensions.ts'

// Agreements and commitments, which have parties. A party without a country counts for that of its organisation.

const parties = {
  agreement: (seen: Seen) => sql`
    SELECT agreement_id AS record, country_id, organization_id
    FROM agreement_party party WHERE ${seen('AgreementParty', 'party')}`,
  commitment: (seen: Seen) => sql`
    SELECT commitment_id AS record, country_id, organization_id
    FROM commitment_party party WHERE ${seen('CommitmentParty', 'party')}`,
}

type Parties = (typeof parties)['agreement']

const countryOf = (rows: Parties) => (seen: Seen) =>
  sql`
  SELECT party.record, coalesce(party.country_id, organization.country_id) AS country_id
  FROM (${rows(seen)}) party LEFT JOIN organization ON organization.id = party.organization_id`

const topicOf = (model: 'Agreement' | 'Commitment') => (seen: Seen) =>
  sql`
  SELECT about."A" AS record, about."B" AS topic_id
  FROM ${named(`_${model}ToTopic`)} about JOIN ${named(tableOf(model))} its ON its.id = about."A"
  WHERE ${seen(model, 'its')}`

export const agreements: Countable = {
  model: 'Agreement',
  table: sql`agreement`,
  columns: sql`id, kind, status, signed_earliest, signed_latest`,
  dimensions: {
    YEAR: year(
      'The year in which it was signed. Unknown where the day can lie in several.',
      sql`counted.signed_earliest`,
      sql`counted.signed_latest`,
    ),
    KIND: kind,
    STATUS: status,
    ...places('Countries that are parties, or whose organisations are.', countryOf(parties.agreement)),
    TOPIC: topic('What it is about.', topicOf('Agreement')),
    ORGANIZATION: organization('Organisations that are parties.', parties.agreement),
  },
}

export const commitments: Countable = {
  model: 'Commitment',
  table: sql`commitment`,
  columns: sql`id, kind, status, made_earliest, made_latest`,
  dimensions: {
    YEAR: year(
      'The year in which it was made or asked. Unknown where the day can lie in several.',
      sql`counted.made_earliest`,
      sql`counted.made_latest`,
    ),
    KIND: kind,
    STATUS: status,
    ...places('Countries on either side, or whose organisations are.', countryOf(parties.commitment)),
    TOPIC: topic('What it is about.', topicOf('Commitment')),
    ORGANIZATION: organization('Organisations on either side.', parties.commitment),
  },
}
