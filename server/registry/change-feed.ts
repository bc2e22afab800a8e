import type { Context } from '../context.ts'
import { badInput } from '../kit/errors.ts'
import { type PageArgs, sizeOf } from '../kit/page.ts'
import { joined, type Sql, sql } from '../kit/sql.ts'

// The feed of changes, in an order in which nothing appears behind a reader's back. Numbers of a sequence are
// given out before transactions commit, so a reader who remembered the highest would miss a slow writer's. The
// feed is ordered by transaction instead, and ends before the oldest one that is still open. (PostgreSQL counts
// transactions for all databases of a server together, so a long one next door delays the feed, never spoils it.)

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

const SETTLED = sql`xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`

const columns = sql`sequence, xid, record, record_id AS "recordId", operation, before, after, actor, action,
  request_id AS "requestId", reason, at`

/** A page of the settled changes that meet the filter, oldest first. */
export function settledChanges(ctx: Context, filter: ChangeFilter, args: FeedArgs): Promise<ChangePage> {
  return changes(ctx, [SETTLED, ...conditionsOf(filter)], args)
}

/** A page of every change of one record so far, oldest first: writers of one record wait for each other. */
export function changesOfRecord(ctx: Context, model: string, id: string, args: FeedArgs): Promise<ChangePage> {
  return changes(ctx, conditionsOf({ records: [{ model, id }] }), args)
}

/** The changes with these numbers, oldest first. */
export function changesBySequence(ctx: Context, sequences: readonly bigint[]): Promise<ChangeRow[]> {
  return ctx.db.$queryRaw<ChangeRow[]>`
    SELECT ${columns} FROM change WHERE sequence = ANY(${sequences}::bigint[]) ORDER BY xid, sequence`
}

async function changes(ctx: Context, wanted: Sql[], args: FeedArgs): Promise<ChangePage> {
  const size = sizeOf(args)
  const backwards = args.last != null
  const after = args.after == null ? null : decode(args.after, 'after')
  const before = args.before == null ? null : decode(args.before, 'before')
  const conditions = joined([sql`true`, ...wanted], ' AND ')
  const bounds = joined(
    [
      sql`true`,
      ...(after ? [sql`(xid, sequence) > (${after.xid}, ${after.sequence})`] : []),
      ...(before ? [sql`(xid, sequence) < (${before.xid}, ${before.sequence})`] : []),
    ],
    ' AND ',
  )
  const order = backwards ? sql`xid DESC, sequence DESC` : sql`xid, sequence`
  const rows = await ctx.db.$queryRaw<ChangeRow[]>`
    SELECT ${columns} FROM change WHERE ${conditions} AND ${bounds} ORDER BY ${order} LIMIT ${size + 1}`
  const more = rows.length > size
  const page = rows.slice(0, size)
  if (backwards) page.reverse()
  const edges = page.map((node) => ({ cursor: encode(node), node }))
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

function conditionsOf({ records, types, operations, actors, actions, since, until }: ChangeFilter): Sql[] {
  return [
    ...(records
      ? [
          sql`(${joined(
            records.map(({ model, id }) => sql`(record = ${model} AND record_id = ${id}::uuid)`),
            ' OR ',
          )})`,
        ]
      : []),
    ...(types ? [sql`record IN (${joined([...types])})`] : []),
    ...(operations ? [sql`operation::text IN (${joined([...operations])})`] : []),
    ...(actors ? [sql`actor IN (${joined([...actors])})`] : []),
    ...(actions ? [sql`action IN (${joined([...actions])})`] : []),
    ...(since ? [sql`at >= ${since}`] : []),
    ...(until ? [sql`at < ${until}`] : []),
  ]
}

function encode({ xid, sequence }: ChangeRow): string {
  return Buffer.from(`change ${xid} ${sequence}`).toString('base64url')
}

function decode(cursor: string, argument: string): { xid: bigint; sequence: bigint } {
  const text = Buffer.from(cursor, 'base64url').toString('utf8')
  const [, xid, sequence] = /^change (\d{1,18}) (\d{1,18})$/.exec(text) ?? []
  if (xid && sequence) return { xid: BigInt(xid), sequence: BigInt(sequence) }
  throw badInput(argument, 'not a cursor of the changes. Cursors come from pageInfo and edges of the same list.')
}
