import { none, type Sql, sql } from '../kit/sql.ts'
import { type Dimension, keyed, type Seen } from './statistics-dimensions.ts'

// The groups by one dimension whose values are found in rows: counted by their keys as they lie in an index, and only the
// groups get the values that people know. The rows are many times the records, so none is sorted or joined that need not be.

/** `met` are the ids of the records that count, null where it is all that the actor sees: `total`, then. */
export function foundGroups(dimension: Dimension, seen: Seen, met: Sql | null, total: Sql): Sql {
  const rows = dimension.rows?.(seen, { whole: met === null }) ?? none
  if (!met) return sql`WITH ${groups(dimension, rows, total)}`
  return sql`
    WITH counted AS MATERIALIZED (${met}),
    met AS MATERIALIZED (SELECT found.* FROM (${rows}) found WHERE found.record IN (SELECT id FROM counted)),
    ${groups(dimension, sql`SELECT * FROM met`, sql`(SELECT count(*) FROM counted)`)}`
}

/** What counts the keys: tables of which `each` holds the keys and their counts, and how many records there are. */
interface Counts {
  tables: Sql
  records: Sql
}

/** Each key, how many records have it and, once those are counted, how many have none. */
function groups(dimension: Dimension, rows: Sql, total: Sql): Sql {
  const { names, few, once } = dimension
  const { table, value } = names ? keyed[names] : { table: none, value: none }
  const shown = names
    ? sql`SELECT ${value}, named.id, NULL::text, NULL::uuid, each.count FROM each JOIN ${table} named ON named.id = each.key`
    : sql`SELECT each.key::text, NULL::uuid, NULL::text, NULL::uuid, each.count FROM each`
  const { tables, records } = few ? byBits(rows, few) : once ? byKey(rows) : byPairs(rows)
  return sql`
    ${tables}, rest (count) AS (SELECT (${total} - ${records})::int)
    SELECT * FROM (${shown}) groups (value0, ref0, value1, ref1, count)
    UNION ALL
    SELECT NULL, NULL, NULL, NULL, rest.count FROM rest WHERE rest.count > 0`
}

/** DISTINCT ON walks an index where there is one; DISTINCT may prefer to gather all records. */
const byKey = (rows: Sql): Counts => ({
  tables: sql`each AS (SELECT pair.key, count(*)::int AS count FROM (${rows}) pair GROUP BY pair.key)`,
  records: sql`(SELECT count(*) FROM (SELECT DISTINCT ON (pair.record) pair.record FROM (${rows}) pair ORDER BY pair.record) found)`,
})

/** In one walk also how many records there are: each has one key that is its first. */
const byPairs = (rows: Sql): Counts => ({
  tables: sql`
    each AS MATERIALIZED (
      SELECT nth.key, count(*)::int AS count, count(*) FILTER (WHERE nth.place = 1) AS firsts
      FROM (
        SELECT pair.key, row_number() OVER (PARTITION BY pair.record ORDER BY pair.key) AS place
        FROM (SELECT DISTINCT ON (pair.record, pair.key) pair.* FROM (${rows}) pair ORDER BY pair.record, pair.key) pair
      ) nth GROUP BY nth.key
    )`,
  records: sql`(SELECT coalesce(sum(firsts), 0) FROM each)`,
})

/** The keys of a record as bits of one number: then there is one row for each record, and few different numbers. */
const byBits = (rows: Sql, few: Sql): Counts => ({
  tables: sql`
    bits AS MATERIALIZED (
      SELECT few.key, (2::numeric ^ (row_number() OVER () - 1))::bigint AS bit FROM (${few}) few
    ), holder AS MATERIALIZED (
      SELECT pair.record, bit_or(bits.bit) AS keys FROM (${rows}) pair JOIN bits ON bits.key = pair.key GROUP BY pair.record
    ), each AS (
      SELECT bits.key, sum(alike.count)::int AS count
      FROM (SELECT keys, count(*) AS count FROM holder GROUP BY keys) alike JOIN bits ON alike.keys & bits.bit <> 0
      GROUP BY bits.key
    )`,
  records: sql`(SELECT count(*) FROM holder)`,
})
