import type { RecordModel } from '../access/visibility.ts'
import { type Sql, sql } from '../kit/sql.ts'

// By what records are grouped, in SQL. Each dimension means what the filter of that name means in the list of
// the records, so that every count can be listed. A value is read off the counted record, whose alias is
// `counted`, or found in rows of (record, value, ref): `ref` is the id of the record that the value names.

/** The condition under which the actor sees a row of the model. */
export type Seen = (model: RecordModel, alias: string) => Sql

export type KeyModel = 'Country' | 'Organization' | 'Topic' | 'Activity'

export interface Dimension {
  description: string
  /** What the values are ids of, where they name records. */
  names?: KeyModel
  column?: Sql
  rows?: (seen: Seen) => Sql
}

export type Dimensions = Record<string, Dimension>

/** The year in which an uncertain date lies, whatever it turns out to be. */
const yearOf = (earliest: Sql, latest: Sql) =>
  sql`CASE WHEN extract(year FROM ${earliest}) = extract(year FROM ${latest}) THEN extract(year FROM ${earliest})::text END`

const kind: Dimension = { description: 'What sort it is of.', column: sql`counted.kind::text` }
const status: Dimension = { description: 'Its status.', column: sql`counted.status::text` }

const M49 = {
  REGION: { column: sql`country.region_code`, description: 'UN M49 region of the countries, such as Asia.' },
  SUBREGION: { column: sql`country.subregion_code`, description: 'UN M49 subregion of the countries, such as Central America.' },
}

/** Countries and their regions, from rows that lead from a record to a country. */
function places(description: string, links: (seen: Seen) => Sql): Dimensions {
  const region = ({ column, description }: (typeof M49)['REGION']): Dimension => ({
    description,
    rows: (seen) => sql`
      SELECT link.record, ${column}::text AS value, NULL::uuid AS ref
      FROM (${links(seen)}) link JOIN country ON country.id = link.country_id
      WHERE ${seen('Country', 'country')} AND ${column} IS NOT NULL`,
  })
  return {
    COUNTRY: {
      description,
      names: 'Country',
      rows: (seen) => sql`
        SELECT link.record, country.code::text AS value, country.id AS ref
        FROM (${links(seen)}) link JOIN country ON country.id = link.country_id
        WHERE ${seen('Country', 'country')}`,
    },
    REGION: region(M49.REGION),
    SUBREGION: region(M49.SUBREGION),
  }
}

const organization = (description: string, links: (seen: Seen) => Sql): Dimension => ({
  description,
  names: 'Organization',
  rows: (seen) => sql`
    SELECT link.record, organization.slug AS value, organization.id AS ref
    FROM (${links(seen)}) link JOIN organization ON organization.id = link.organization_id`,
})

const topic = (description: string, links: (seen: Seen) => Sql): Dimension => ({
  description,
  names: 'Topic',
  rows: (seen) => sql`
    SELECT link.record, topic.slug AS value, topic.id AS ref
    FROM (${links(seen)}) link JOIN topic ON topic.id = link.topic_id
    WHERE ${seen('Topic', 'topic')}`,
})

const below = (seen: Seen) => sql`activity_tree tree WHERE ${seen('ActivityTree', 'tree')}`

export const activityDimensions: Dimensions = {
  YEAR: {
    description: 'The year in which it began. Unknown where its first day can lie in several.',
    column: yearOf(sql`counted.starts_earliest`, sql`counted.starts_latest`),
  },
  KIND: kind,
  STATUS: status,
  ...places(
    'The countries that it names: by its places, its participations, and those of every activity below it.',
    (seen) => sql`
      SELECT named.activity_id AS record, named.country_id
      FROM activity_country named WHERE ${seen('ActivityCountry', 'named')}`,
  ),
  TOPIC: topic(
    'What it, or an activity below it, is about.',
    (seen) => sql`
      SELECT tree.ancestor_id AS record, about."B" AS topic_id
      FROM activity_tree tree JOIN "_ActivityToTopic" about ON about."A" = tree.descendant_id
      WHERE ${seen('ActivityTree', 'tree')}`,
  ),
  ORGANIZATION: organization(
    'The organisations that take part in it, or in an activity below it.',
    (seen) => sql`
      SELECT tree.ancestor_id AS record, part.organization_id
      FROM activity_tree tree JOIN participation part ON part.activity_id = tree.descendant_id
      WHERE ${seen('ActivityTree', 'tree')} AND ${seen('Participation', 'part')}`,
  ),
  ROLE: {
    description:
      'The roles in which someone takes part in it, itself. Together with COUNTRY, REGION, SUBREGION or ORGANIZATION: those of whoever has the role.',
    rows: (seen) => sql`
      SELECT part.activity_id AS record, part.role::text AS value, NULL::uuid AS ref
      FROM participation part WHERE ${seen('Participation', 'part')}`,
  },
  SERIES: {
    description: 'The series it is an edition of.',
    names: 'Activity',
    rows: (seen) => sql`
      SELECT edition.id AS record, series.slug AS value, series.id AS ref
      FROM activity edition JOIN activity series ON series.id = edition.series_id
      WHERE ${seen('Activity', 'series')}`,
  },
}
