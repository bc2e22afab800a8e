import type { Context } from '../context.ts'
import { type Sql, sql, visibleSql } from '../kit/sql.ts'
import type { Countable } from './statistics-dimensions.ts'

// What can be answered from the counts that the database keeps (see the migration counters): how many records of a type
// there are in all, and by what their own columns say. They cost the same however many records there are.

const countsOf = ({ model }: Countable, ctx: Context): Sql =>
  sql`record_count counted WHERE counted.record = ${model} AND ${visibleSql(ctx, model, 'counted')}`

/** The groups of all records by these dimensions; null where a dimension is not among what is kept. */
export function keptGroups(countable: Countable, dimensions: string[], ctx: Context): Sql | null {
  const values = dimensions.map((name) => countable.dimensions[name]?.kept)
  if (!values.every((value) => value !== undefined)) return null
  const [first = sql`NULL::text`, second = sql`NULL::text`] = values
  return sql`
    SELECT ${first} AS value0, NULL::uuid AS ref0, ${second} AS value1, NULL::uuid AS ref1, sum(counted.count)::int AS count
    FROM ${countsOf(countable, ctx)} GROUP BY 1, 3 HAVING sum(counted.count) <> 0`
}

/** How many records there are in all, in SQL. */
export const keptCount = (countable: Countable, ctx: Context): Sql =>
  sql`(SELECT coalesce(sum(counted.count), 0)::int FROM ${countsOf(countable, ctx)})`

/** How many records there are in all. */
export async function keptTotal(countable: Countable, ctx: Context): Promise<number> {
  const rows = await ctx.db.$queryRaw<{ total: number }[]>(sql`SELECT ${keptCount(countable, ctx)} AS total`)
  return rows[0]?.total ?? 0
}
