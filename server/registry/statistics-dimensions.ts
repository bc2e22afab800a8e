import type { RecordModel } from '../access/visibility.ts'
import type { countedModels } from '../kit/datamodel.ts'
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
  /** The same value, read off a row of the counts that the database keeps, whose alias is `counted` too. */
  kept?: Sql
  rows?: (seen: Seen) => Sql
  /** Whether no record is there twice with the same value. */
  once?: boolean
}

export type Dimensions = Record<string, Dimension>

/** A type of record that can be counted, and by what. */
export interface Countable {
  model: (typeof countedModels)[number]
  table: Sql
  /** Its columns, as far as the dimensions read them. */
  columns: Sql
  dimensions: Dimensions
  /** Two dimensions whose values belong to one another: rows of (record, value0, ref0, value1, ref1). */
  together?: (first: string, second: string) => ((seen: Seen) => Sql) | null
}

/** The year in which an uncertain date lies, whatever it turns out to be. */
export const year = (description: string, earliest: Sql, latest: Sql): Dimension => ({
  description,
  column: sql`CASE WHEN extract(year FROM ${earliest}) = extract(year FROM ${latest}) THEN extract(year FROM ${earliest})::text END`,
  kept: sql`nullif(counted.year, '')`,
})

const own = (column: Sql, description: string): Dimension => ({ description, column, kept: column })

export const kind = own(sql`counted.kind`, 'What sort it is of.')
export const status = own(sql`counted.status`, 'Its status.')

const M49 = {
  REGION: { column: sql`country.region_code`, description: 'UN M49 region of the countries, such as Asia.' },
  SUBREGION: {
    column: sql`country.subregion_code`,
    description: 'UN M49 subregion of the countries, such as Central America.',
  },
}

/** Countries and their regions, from rows that lead from a record to a country; `once` where none does twice. */
export function places(description: string, links: (seen: Seen) => Sql, { once = false } = {}): Dimensions {
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
      once,
      rows: (seen) => sql`
        SELECT link.record, country.code::text AS value, country.id AS ref
        FROM (${links(seen)}) link JOIN country ON country.id = link.country_id
        WHERE ${seen('Country', 'country')}`,
    },
    REGION: region(M49.REGION),
    SUBREGION: region(M49.SUBREGION),
  }
}

export const organization = (description: string, links: (seen: Seen) => Sql): Dimension => ({
  description,
  names: 'Organization',
  rows: (seen) => sql`
    SELECT link.record, organization.slug AS value, organization.id AS ref
    FROM (${links(seen)}) link JOIN organization ON organization.id = link.organization_id`,
})

export const topic = (description: string, links: (seen: Seen) => Sql): Dimension => ({
  description,
  names: 'Topic',
  rows: (seen) => sql`
    SELECT link.record, topic.slug AS value, topic.id AS ref
    FROM (${links(seen)}) link JOIN topic ON topic.id = link.topic_id
    WHERE ${seen('Topic', 'topic')}`,
})
