import type { Context } from '../context.ts'
import { type PageArgs, sizeOf } from '../kit/page.ts'
import { joined, type Sql, sql } from '../kit/sql.ts'
import { cursorsOf, type Position } from './change-cursor.ts'

// The feed of changes, in an order in which nothing appears behind a reader's back. Numbers of a sequence are
// given out before transactions commit, so a reader who remembered the highest would miss a slow writer's. The
// feed is ordered by transaction instead, and ends before the oldest one of this database that is still open.
// Each reader sees the changes of what they see: to whom a record was hidden before a change, it was entered by it;
// to whom it is hidden afterwards, deleted.

export interface ChangeRow {
  sequence: bigint
  xid: bigint
  record: string
  recordId: string
  operation: 'CREATE' | 'UPDATE' | 'DELETE'
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  actor: string | null
  action: string | null
  requestId: string | null
  reason: string | null
  at: Date
  erasedAt: Date | null
}

export interface ChangeFilter {
  records?: { model: string; id: string }[]
  types?: readonly string[]
  operations?: readonly string[]
  actors?: readonly string[]
  actions?: readonly string[]
  since?: Date
  until?: Date
}

export interface ChangePage {
  edges: { cursor: string; node: ChangeRow }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
  totalCount: () => Promise<number>
}

type FeedArgs = PageArgs

const SETTLED = sql`xid < (SELECT settled_before())`

const columnsAs = (operation: Sql) => sql`sequence, xid, record, record_id AS "recordId", ${operation} AS operation,
  before, after, actor, action, request_id AS "requestId", reason, at, erased_at AS "erasedAt"`

/** Who sees the record before and after a change, of the clearance of the actor. */
function eyesOf({ actor }: Pick<Context, 'actor'>): { sees: Sql; operation: Sql } {
  if (actor.clearance === 'INTERNAL') return { sees: sql`true`, operation: sql`operation` }
  const before = sql`coalesce(audience_before <= ${actor.clearance}::visibility, false)`
  const after = sql`coalesce(audience_after <= ${actor.clearance}::visibility, false)`
  return {
    sees: sql`(${before} OR ${after})`,
    operation: sql`(CASE WHEN NOT ${before} THEN 'CREATE' WHEN NOT ${after} THEN 'DELETE' ELSE 'UPDATE' END)::change_operation`,
  }
}

/** A page of the settled changes that meet the filter, oldest first. */
export function settledChanges(ctx: Context, filter: ChangeFilter, args: FeedArgs): Promise<ChangePage> {
  return changes(ctx, [SETTLED, ...conditionsOf(ctx, filter)], args)
}

/** A page of every change of one record so far, as they were made: writers of one record wait for each other. */
export function changesOfRecord(ctx: Context, model: string, id: string, args: FeedArgs): Promise<ChangePage> {
  return changes(ctx, conditionsOf(ctx, { records: [{ model, id }] }), args, 'sequence')
}

/** The end of what is settled now: every change to come lies after it. */
export async function settledEnd(ctx: Pick<Context, 'db'>): Promise<Position> {
  const [row] = await ctx.db.$queryRaw<{ xid: bigint }[]>`
    SELECT settled_before() - 1 AS xid`
  return { xid: row?.xid ?? 0n, sequence: (1n << 48n) - 1n }
}

/** At most `most` of the settled changes after one position and up to another, oldest first. */
export async function changesBetween(
  ctx: Context,
  filter: ChangeFilter,
  { after, until, most }: { after: Position; until: Position; most: number },
): Promise<ChangeRow[]> {
  const conditions = joined(
    [
      ...conditionsOf(ctx, filter),
      sql`(xid, sequence) > (${after.xid}, ${after.sequence})`,
      sql`(xid, sequence) <= (${until.xid}, ${until.sequence})`,
    ],
    ' AND ',
  )
  return ctx.db.$queryRaw<ChangeRow[]>`
    SELECT ${columnsAs(eyesOf(ctx).operation)} FROM change WHERE ${conditions} ORDER BY xid, sequence LIMIT ${most}`
}

/** The changes with these numbers, oldest first. */
export function changesBySequence(ctx: Context, sequences: readonly bigint[]): Promise<ChangeRow[]> {
  return ctx.db.$queryRaw<ChangeRow[]>`
    SELECT ${columnsAs(sql`operation`)} FROM change WHERE sequence = ANY(${sequences}::bigint[]) ORDER BY xid, sequence`
}

async function changes(
  ctx: Context,
  wanted: Sql[],
  args: FeedArgs,
  by: 'transaction' | 'sequence' = 'transaction',
): Promise<ChangePage> {
  const size = sizeOf(args)
  const backwards = args.last != null
  const cursors = await cursorsOf(ctx)
  const after = args.after == null ? null : cursors.decode(args.after, 'after')
  const before = args.before == null ? null : cursors.decode(args.before, 'before')
  const conditions = joined(wanted, ' AND ')
  const place = by === 'sequence' ? sql`(sequence)` : sql`(xid, sequence)`
  const placeOf = ({ xid, sequence }: Position) => (by === 'sequence' ? sql`(${sequence})` : sql`(${xid}, ${sequence})`)
  const bounds = joined(
    [
      sql`true`,
      ...(after ? [sql`${place} > ${placeOf(after)}`] : []),
      ...(before ? [sql`${place} < ${placeOf(before)}`] : []),
    ],
    ' AND ',
  )
  const direction = backwards ? sql`DESC` : sql`ASC`
  const order = by === 'sequence' ? sql`sequence ${direction}` : sql`xid ${direction}, sequence ${direction}`
  const rows = await ctx.db.$queryRaw<ChangeRow[]>`
    SELECT ${columnsAs(eyesOf(ctx).operation)} FROM change WHERE ${conditions} AND ${bounds} ORDER BY ${order} LIMIT ${size + 1}`
  const more = rows.length > size
  const page = rows.slice(0, size)
  if (backwards) page.reverse()
  const edges = page.map((node) => ({ cursor: cursors.encode(node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? before !== null : more,
      hasPreviousPage: backwards ? more : after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => {
      const [counted] = await ctx.db.$queryRaw<{ count: bigint }[]>`
        SELECT count(*) AS count FROM change WHERE ${conditions}`
      return Number(counted?.count ?? 0)
    },
  }
}

function conditionsOf(ctx: Pick<Context, 'actor'>, filter: ChangeFilter): Sql[] {
  const { records, types, operations, actors, actions, since, until } = filter
  const { sees, operation } = eyesOf(ctx)
  return [
    sees,
    ...(records
      ? [
          sql`(${joined(
            records.map(({ model, id }) => sql`(record = ${model} AND record_id = ${id}::uuid)`),
            ' OR ',
          )})`,
        ]
      : []),
    ...(types ? [sql`record IN (${joined([...types])})`] : []),
    ...(operations ? [sql`${operation}::text IN (${joined([...operations])})`] : []),
    ...(actors ? [sql`actor IN (${joined([...actors])})`] : []),
    ...(actions ? [sql`action IN (${joined([...actions])})`] : []),
    ...(since ? [sql`at >= ${since}`] : []),
    ...(until ? [sql`at < ${until}`] : []),
  ]
}
