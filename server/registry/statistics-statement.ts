import { GraphQLError } from 'graphql'
import { visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { badInput } from '../kit/errors.ts'
import { whereOf } from '../kit/filter-input.ts'
import { delegateOf } from '../kit/load.ts'
import { joined, named, none, type Sql, sql, visibleSql } from '../kit/sql.ts'
import { compareGroups, type Key, MOST_GROUPS, wrongDimensions } from './statistics.rules.ts'
import { type Countable, type Dimensions, type Seen, valuesOf } from './statistics-dimensions.ts'
import { foundGroups } from './statistics-found.ts'
import { keptCount, keptGroups, keptTotal } from './statistics-kept.ts'

// The statement behind a statistic: the records that meet the filter, each with its keys, counted by these.

export interface StatisticArgs {
  filter?: Record<string, unknown> | null
  groupBy?: string[] | null
}

/** What was asked of one kind of record. The parts of the answer are reckoned when they are asked for. */
export interface Asked {
  countable: Countable
  args: StatisticArgs
  /** The groups; counted once for all parts of the answer that need them. */
  groups(): Promise<Group[]>
}

export type Group = { keys: Key[]; count: number } & Record<string, unknown>

/** The condition under which a record counts: that of the list with the same filter. */
export function conditionOf({ model }: Countable, { filter }: StatisticArgs, ctx: Context): object {
  return { AND: [visible(ctx, model), filter ? whereOf(model, filter, { ctx, path: 'filter' }) : {}] }
}

/** What is to be grouped by; throws where that means nothing. */
export function dimensionsOf({ groupBy }: StatisticArgs): string[] {
  const wrong = groupBy && wrongDimensions(groupBy)
  if (wrong) throw badInput(wrong.at, wrong.message)
  return groupBy ?? []
}

export const seenBy =
  (ctx: Context): Seen =>
  (model, alias) =>
    visibleSql(ctx, model, alias)

/** What was asked; throws where it means nothing, whatever part of the answer is asked for. */
export function askedOf(countable: Countable, args: StatisticArgs, ctx: Context): Asked {
  dimensionsOf(args)
  conditionOf(countable, args, ctx)
  let counted: Promise<Group[]> | undefined
  return { countable, args, groups: () => (counted ??= countGroups(countable, args, ctx)) }
}

/** How many records there are: as the groups add up, where each record is in exactly one of them, or counted. */
export async function totalOf({ countable, args, groups }: Asked, ctx: Context): Promise<number> {
  const dimensions = dimensionsOf(args)
  if (dimensions.length > 0 && dimensions.every((name) => countable.dimensions[name]?.column)) {
    const counted = await groups().catch((error) => {
      // Too many groups to tell are no reason not to tell how many records there are.
      if (error instanceof GraphQLError) return null
      throw error
    })
    if (counted) return counted.reduce((sum, { count }) => sum + count, 0)
  }
  if (!args.filter) return keptTotal(countable, ctx)
  return delegateOf(ctx, countable.model).count({ where: conditionOf(countable, args, ctx) })
}

/** How many records each group has. */
async function countGroups(countable: Countable, args: StatisticArgs, ctx: Context): Promise<Group[]> {
  const kept = args.filter ? null : keptGroups(countable, dimensionsOf(args), ctx)
  if (kept) return groupsOf(args, ctx, kept)
  const [name, more] = dimensionsOf(args)
  const alone = !more && name ? countable.dimensions[name] : undefined
  if (alone?.rows) {
    const met = args.filter
      ? sql`SELECT id FROM ${countable.table} counted WHERE ${await counts(countable, args, ctx)}`
      : null
    return groupsOf(args, ctx, foundGroups(alone, seenBy(ctx), met, keptCount(countable, ctx)))
  }
  const keyed = await keyedRecords(countable, args, ctx, { readTwice: false })
  const { keys, differing } = keysOfGroups(countable, dimensionsOf(args))
  return groupsOf(args, ctx, sql`WITH ${keyed} SELECT ${keys}, count(*)::int AS count FROM keyed GROUP BY ${differing}`)
}

/** The keys of groups by these dimensions: those in which groups differ, for grouping by what is always null costs as much. */
function keysOfGroups({ dimensions }: Countable, names: string[]): { keys: Sql; differing: Sql } {
  const differing = names.flatMap((name, at) => (dimensions[name]?.rows ? [`value${at}`, `ref${at}`] : [`value${at}`]))
  const key = (name: string, type: Sql) =>
    differing.includes(name) ? named(name) : sql`NULL::${type} AS ${named(name)}`
  return {
    keys: joined(
      [0, 1].flatMap((at) => [key(`value${at}`, sql`text`), key(`ref${at}`, sql`uuid`)]),
      ', ',
    ),
    differing: joined(differing.map(named), ', '),
  }
}

/** Runs a statement that gives the keys, the count and whatever else of each group; the largest group first. */
export async function groupsOf(args: StatisticArgs, ctx: Context, statement: Sql): Promise<Group[]> {
  const keysPerGroup = dimensionsOf(args).length
  const rows = await ctx.db.$queryRaw<(Record<string, unknown> & { count: number })[]>(
    sql`${statement} LIMIT ${MOST_GROUPS + 1}`,
  )
  if (rows.length > MOST_GROUPS) {
    throw badInput('groupBy', `makes more than ${MOST_GROUPS} groups. Narrow the filter, or group by less.`)
  }
  const groups = rows.map(({ value0, ref0, value1, ref1, ...figures }) => {
    const keys = [
      { value: value0, ref: ref0 },
      { value: value1, ref: ref1 },
    ] as Key[]
    return { ...figures, keys: keys.slice(0, keysPerGroup) }
  })
  return groups.sort(compareGroups)
}

/**
 * The tables `counted`, of the records that meet the filter, and `keyed`: each of them once for each of its
 * keys (value0, ref0, value1, ref1). What has no value in a dimension is there all the same, with null.
 */
export async function keyedRecords(
  countable: Countable,
  args: StatisticArgs,
  ctx: Context,
  { readTwice }: { readTwice: boolean },
): Promise<Sql> {
  const seen = seenBy(ctx)
  const { tables, joins, columns } = keysOf(countable, dimensionsOf(args), seen)
  // What is read only once need not be kept.
  const [counted, keyed] = [
    readTwice || tables.text !== '' ? sql`MATERIALIZED` : none,
    readTwice ? sql`MATERIALIZED` : none,
  ]
  return sql`
    counted AS ${counted} (
      SELECT ${countable.columns} FROM ${countable.table} counted WHERE ${await counts(countable, args, ctx)}
    ), ${tables} keyed AS ${keyed} (
      SELECT counted.id, ${columns} FROM counted ${joins}
    )`
}

/** Under which condition a record counts: that of the list. Where nobody can say it in SQL, Prisma says which do. */
async function counts(countable: Countable, args: StatisticArgs, ctx: Context): Promise<Sql> {
  const { model } = countable
  const where = conditionOf(countable, args, ctx)
  if (ctx.inSql) return ctx.inSql(model, where, 'counted')
  if (!args.filter) return visibleSql(ctx, model, 'counted')
  const met = await delegateOf(ctx, model).findMany({ where, select: { id: true } })
  return sql`counted.id = ANY(${met.map(({ id }) => id)}::uuid[])`
}

interface Keys {
  tables: Sql
  joins: Sql
  columns: Sql
}

function keysOf({ dimensions, together }: Countable, [first, second]: string[], seen: Seen): Keys {
  const pairs = first && second && together?.(first, second)
  if (pairs) {
    return {
      tables: tableOf('pair', pairs(seen)),
      joins: joinOf('pair'),
      columns: sql`pair.value0, pair.ref0, pair.value1, pair.ref1`,
    }
  }
  const [a, b] = [keyOf(dimensions, first, 'key0', seen), keyOf(dimensions, second, 'key1', seen)]
  return {
    tables: a.table === none ? b.table : sql`${a.table} ${b.table}`,
    joins: sql`${a.join} ${b.join}`,
    columns: sql`${a.value} AS value0, ${a.ref} AS ref0, ${b.value} AS value1, ${b.ref} AS ref1`,
  }
}

function keyOf(dimensions: Dimensions, name: string | undefined, table: string, seen: Seen) {
  const dimension = (name && dimensions[name]) || undefined
  const values = dimension && valuesOf(dimension, seen)
  if (!values) return { table: none, join: none, value: dimension?.column ?? sql`NULL::text`, ref: sql`NULL::uuid` }
  const from = named(table)
  return { table: tableOf(table, values), join: joinOf(table), value: sql`${from}.value`, ref: sql`${from}.ref` }
}

// Kept as tables of their own, so that no plan works them out again for each record.
const tableOf = (name: string, rows: Sql) => sql`
  ${named(name)} AS MATERIALIZED (
    SELECT DISTINCT found.* FROM (${rows}) found WHERE found.record IN (SELECT id FROM counted)
  ),`

const joinOf = (name: string) => sql`LEFT JOIN ${named(name)} ON ${named(name)}.record = counted.id`
