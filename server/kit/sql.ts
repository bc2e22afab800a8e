import { Prisma, type Visibility } from '../../prisma/generated/prisma/client.ts'
import { type RecordModel, visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'

// For what Prisma's queries cannot say, SQL. Values are parameters always; only names are written out.

export type Sql = Prisma.Sql
export const sql = Prisma.sql
export const joined = Prisma.join
export const none = Prisma.empty

/** SQL as it is written here. Never anything that came from outside. */
export const raw = Prisma.raw

/** SQL of pieces, with a value between each two. */
export const pieced = (pieces: string[], values: unknown[]): Sql => new Prisma.Sql(pieces, values)

/** The name of a table, a column or an alias. Never anything that came from outside. */
export const named = (name: string): Sql => Prisma.raw(`"${name}"`)

/**
 * The condition under which the actor sees a row of the model: the rule of `visible`, for SQL. What is seen is written
 * out, as it differs little: the planner reckons with it, and its plan is kept.
 */
export function visibleSql(ctx: Pick<Context, 'actor'>, model: RecordModel, alias: string): Sql {
  const conditions = Object.entries(visible(ctx, model) as Record<string, { in: Visibility[] }>)
  const listed = (seen: Visibility[]) => seen.map((one) => `'${one}'`).join(', ')
  return joined(
    [sql`true`, ...conditions.map(([column, { in: seen }]) => raw(`"${alias}"."${column}" IN (${listed(seen)})`))],
    ' AND ',
  )
}

/**
 * Under this key a condition says what is true besides of every row that meets it, in words that an index understands.
 * Prisma does not look at it; it makes no difference but to the plan. `column` names a column of the row.
 */
export const IMPLIED = Symbol('implied')

export type Implied = (column: (field: string) => Sql) => Sql
