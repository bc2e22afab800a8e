import { Prisma } from '../../prisma/generated/prisma/client.ts'
import type { Context } from '../context.ts'
import { badInput } from '../kit/errors.ts'
import { sizeOf } from '../kit/page.ts'

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

interface FeedArgs {
  first?: number | null
  after?: string | null
}

const SETTLED = Prisma.sql`xid < pg_snapshot_xmin(pg_current_snapshot())::text::bigint`

const columns = Prisma.sql`sequence, xid, record, record_id AS "recordId", operation, before, after, actor, action,
  request_id AS "requestId", reason, at`

/** A page of the settled changes that meet the filter, oldest first. */
export function settledChanges(ctx: Context, filter: ChangeFilter, args: FeedArgs): Promise<ChangePage> {
  return changes(ctx, [SETTLED, ...conditionsOf(filter)], args)
}

/** A page of every change of one record so far, oldest first: writers of one record wait for each other. */
export function changesOfRecord(ctx: Context, model: string, id: string, args: FeedArgs): Promise<ChangePage> {
  return changes(ctx, conditionsOf({ records: [{ model, id }] }), args)
}

async function changes(ctx: Context, wanted: Prisma.Sql[], { first, after }: FeedArgs): Promise<ChangePage> {
  const size = sizeOf({ first })
  const from = after == null ? null : decode(after)
  const conditions = Prisma.join(wanted, ' AND ')
  const beyond = from ? Prisma.sql`AND (xid, sequence) > (${from.xid}, ${from.sequence})` : Prisma.empty
  const rows = await ctx.db.$queryRaw<ChangeRow[]>`
    SELECT ${columns} FROM change WHERE ${conditions} ${beyond} ORDER BY xid, sequence LIMIT ${size + 1}`
  const edges = rows.slice(0, size).map((node) => ({ cursor: encode(node), node }))
  return {
    edges,
    pageInfo: {
      hasNextPage: rows.length > size,
      hasPreviousPage: from !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => {
      const [counted] = await ctx.db.$queryRaw<
        { count: bigint }[]
      >`SELECT count(*) AS count FROM change WHERE ${conditions}`
      return Number(counted?.count ?? 0)
    },
  }
}

function conditionsOf({ records, types, operations, actors, actions, since, until }: ChangeFilter): Prisma.Sql[] {
  return [
    ...(records
      ? [
          Prisma.sql`(${Prisma.join(
            records.map(({ model, id }) => Prisma.sql`(record = ${model} AND record_id = ${id}::uuid)`),
            ' OR ',
          )})`,
        ]
      : []),
    ...(types ? [Prisma.sql`record IN (${Prisma.join([...types])})`] : []),
    ...(operations ? [Prisma.sql`operation::text IN (${Prisma.join([...operations])})`] : []),
    ...(actors ? [Prisma.sql`actor IN (${Prisma.join([...actors])})`] : []),
    ...(actions ? [Prisma.sql`action IN (${Prisma.join([...actions])})`] : []),
    ...(since ? [Prisma.sql`at >= ${since}`] : []),
    ...(until ? [Prisma.sql`at < ${until}`] : []),
  ]
}

function encode({ xid, sequence }: ChangeRow): string {
  return Buffer.from(`change ${xid} ${sequence}`).toString('base64url')
}

function decode(cursor: string): { xid: bigint; sequence: bigint } {
  const [, xid, sequence] =
    /^change (\d{1,18}) (\d{1,18})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8')) ?? []
  if (!xid || !sequence)
    throw badInput('after', 'not a cursor of the changes. Cursors come from pageInfo and edges of the same list.')
  return { xid: BigInt(xid), sequence: BigInt(sequence) }
}
