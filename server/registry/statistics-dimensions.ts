import type { RecordModel } from '../access/visibility.ts'
import type { countedModels } from '../kit/datamodel.ts'
import { none, type Sql, sql } from '../kit/sql.ts'

// By what records are grouped, in SQL. Each dimension means what the filter of that name means in the list of
// the records, so that every count can be listed. A value is read off the counted record, whose alias is
// `counted`, or found in rows of (record, key): of records that the actor sees, where the key is the value itself or
// the id of the record that the value names, if the actor sees that too.

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
  /** `whole`: that all of them will be read, and best in the order of the records. */
  rows?: (seen: Seen, how?: { whole: boolean }) => Sql
  /** All keys that there are, where these are at most 63 for good. */
  few?: Sql
  /** Whether no record is there twice with the same key. */
  once?: boolean
}

/** What keys are ids of, and the value that stands for each. */
export const keyed: Record<KeyModel, { table: Sql; value: Sql }> = {
  Country: { table: sql`country`, value: sql`named.code::text` },
  Organization: { table: sql`organization`, value: sql`named.slug` },
  Topic: { table: sql`topic`, value: sql`named.slug` },
  Activity: { table: sql`activity`, value: sql`named.slug` },
}

/** Rows of (record, value, ref), where `ref` is the id of the record that the value names. */
export function valuesOf({ rows, names }: Dimension, seen: Seen): Sql | null {
  if (!rows) return null
  if (!names) return sql`SELECT found.record, found.key::text AS value, NULL::uuid AS ref FROM (${rows(seen)}) found`
  const { table, value } = keyed[names]
  return sql`
    SELECT found.record, ${value} AS value, named.id AS ref
    FROM (${rows(seen)}) found JOIN ${table} named ON named.id = found.key`
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

/** There are so few of what has a key that those not to be seen are left out by name, which costs nothing where there are none. */
const visibleKeys = (links: Sql, key: Sql, table: Sql, visible: Sql) => sql`
  SELECT link.record, link.${key} AS key FROM (${links}) link
  WHERE link.${key} IS NOT NULL AND link.${key} <> ALL (ARRAY(SELECT hidden.id FROM ${table} hidden WHERE NOT (${visible})))`

/** Countries and their regions, from rows that lead from a record to a country; `once` where none does twice. */
export function places(description: string, links: (seen: Seen) => Sql, { once = false } = {}): Dimensions {
  const region = ({ column, description }: (typeof M49)['REGION']): Dimension => ({
    description,
    few: sql`SELECT DISTINCT ${column} AS key FROM country WHERE ${column} IS NOT NULL`,
    rows: (seen, { whole } = { whole: false }) => sql`
      SELECT link.record, ${column} AS key
      FROM (SELECT * FROM (${links(seen)}) link ${whole ? sql`ORDER BY link.record` : none}) link
      JOIN country ON country.id = link.country_id
      WHERE ${seen('Country', 'country')} AND ${column} IS NOT NULL`,
  })
  return {
    COUNTRY: {
      description,
      names: 'Country',
      once,
      rows: (seen) => visibleKeys(links(seen), sql`country_id`, sql`country`, seen('Country', 'hidden')),
    },
    REGION: region(M49.REGION),
    SUBREGION: region(M49.SUBREGION),
  }
}

export const organization = (description: string, links: (seen: Seen) => Sql): Dimension => ({
  description,
  names: 'Organization',
  rows: (seen) => sql`
    SELECT link.record, link.organization_id AS key FROM (${links(seen)}) link WHERE link.organization_id IS NOT NULL`,
})

export const topic = (description: string, links: (seen: Seen) => Sql): Dimension => ({
  description,
  names: 'Topic',
  rows: (seen) => visibleKeys(links(seen), sql`topic_id`, sql`topic`, seen('Topic', 'hidden')),
})
