import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { type PageArgs, type PageInfo, pageInfoOf, sizeOf } from '../kit/page.ts'
import type { RowsPage } from '../kit/reading.ts'
import { joined, type Sql, sql } from '../kit/sql.ts'
import { type Cursors, cursorsAtHand, cursorsOf, type Position } from './change-cursor.ts'

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
  pageInfo: PageInfo
  totalCount: () => Promise<number>
}

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
export function settledChanges(ctx: Context, filter: ChangeFilter, args: PageArgs): Promise<ChangePage> {
  return changes(ctx, [SETTLED, ...conditionsOf(ctx, filter)], args)
}

/** A page of every change of one record so far, as they were made: writers of one record wait for each other. */
export function changesOfRecord(ctx: Context, model: string, id: string, args: PageArgs): Promise<ChangePage> {
  return changes(ctx, [eyesOf(ctx).sees, isOf(model, sql`${id}::uuid`)], args, 'sequence')
}

/** The same as SQL, of the record under the key. */
export function rowsOfRecord(ctx: Context, model: RecordModel, key: Sql, args: PageArgs): RowsPage {
  const { rows, count, page } = pageOf(ctx, cursorsAtHand(ctx), [eyesOf(ctx).sees, isOf(model, key)], args, 'sequence')
  return { rows, count, page: (sent: Sent[], total) => ({ ...page(sent.map(received)), totalCount: () => total }) }
}

/** A change as JSON has it. */
type Sent = Record<'sequence' | 'xid', number> & Record<'at' | 'erasedAt', string | null>

const received = ({ sequence, xid, at, erasedAt, ...row }: Sent) =>
  ({ ...row, sequence: BigInt(sequence), xid: BigInt(xid), at: dateOf(at), erasedAt: dateOf(erasedAt) }) as never

const dateOf = (text: string | null) => (text === null ? null : new Date(text))

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

async function changes(ctx: Context, wanted: Sql[], args: PageArgs, by: Order = 'transaction'): Promise<ChangePage> {
  const { rows, count, page } = pageOf(ctx, await cursorsOf(ctx), wanted, args, by)
  return {
    ...page(await ctx.db.$queryRaw<ChangeRow[]>(rows)),
    totalCount: async () => {
      const [counted] = await ctx.db.$queryRaw<{ count: bigint }[]>(count)
      return Number(counted?.count ?? 0)
    },
  }
}

type Order = 'transaction' | 'sequence'

/** The statements of a page, and the page that their rows make. */
function pageOf(ctx: Context, cursors: Cursors, wanted: Sql[], args: PageArgs, by: Order) {
  const size = sizeOf(args)
  const backwards = args.last != null
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
  const page = (rows: ChangeRow[]): Omit<ChangePage, 'totalCount'> => {
    const more = rows.length > size
    const shown = rows.slice(0, size)
    if (backwards) shown.reverse()
    const edges = shown.map((node) => ({ cursor: cursors.encode(node), node }))
    return {
      edges,
      pageInfo: pageInfoOf(edges, { more, backwards, after, before }),
    }
  }
  return {
    rows: sql`SELECT ${columnsAs(eyesOf(ctx).operation)} FROM change WHERE ${conditions} AND ${bounds}
      ORDER BY ${order} LIMIT ${size + 1}`,
    count: sql`SELECT count(*) AS count FROM change WHERE ${conditions}`,
    page,
  }
}

const isOf = (model: string, key: Sql) => sql`(record = ${model} AND record_id = ${key})`

function conditionsOf(ctx: Pick<Context, 'actor'>, filter: ChangeFilter): Sql[] {
  const { records, types, operations, actors, actions, since, until } = filter
  const { sees, operation } = eyesOf(ctx)
  return [
    sees,
    ...(records
      ? [
          sql`(${joined(
            records.map(({ model, id }) => isOf(model, sql`${id}::uuid`)),
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
