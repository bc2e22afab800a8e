import { brandWithType } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import { selectedFieldNames } from '@pothos/selection-mapper'
import DataLoader from 'dataloader'
import type { GraphQLResolveInfo } from 'graphql'
import type { Prisma } from '../../prisma/generated/prisma/client.ts'
import { type RecordModel, visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { whole } from './fields.ts'
import { type ListArgs, type Listed, listQuery } from './list.ts'
import { type Reference, readAs } from './reading.ts'

// How records get into an answer from its root: by key, by id, as a list. Every way ANDs in `visible`.

type Row = { id: string } & Record<string, unknown>

/** Prisma, or what it is within a transaction. */
type Client = Context['db'] | Prisma.TransactionClient

interface Delegate {
  findFirst(query: object): Promise<Row | null>
  findMany(query: object): Promise<Row[]>
  count(query: object): Promise<number>
}

export function delegateOf(ctx: { db: Client }, model: RecordModel): Delegate {
  const name = model.charAt(0).toLowerCase() + model.slice(1)
  return (ctx.db as unknown as Record<string, Delegate>)[name] as Delegate
}

/** What the operation asks of a record. */
export const askedOf = (model: RecordModel, ctx: Context, info: GraphQLResolveInfo): object =>
  whole(queryFromInfo({ context: ctx, info, typeName: model }))

/** The one visible record with this key, with what the operation asks of it. */
export function findOne(
  model: RecordModel,
  where: object,
  ctx: Context,
  info: GraphQLResolveInfo,
  db: Client = ctx.db,
): Promise<Row | null> {
  const selection = askedOf(model, ctx, info)
  return delegateOf({ db }, model).findFirst({ ...selection, where: { AND: [where, visible(ctx, model)] } })
}

/** A page of the visible records, and their number only where it is asked for. */
export async function findList(
  model: RecordModel,
  args: ListArgs,
  ctx: Context,
  info: GraphQLResolveInfo,
): Promise<Listed> {
  const { page, where, query } = listQuery(model, args, ctx)
  const asked = selectedFieldNames(ctx, info)
  const wantsRows = ['edges', 'nodes', 'pageInfo'].some((name) => asked.has(name))
  const selection = whole(queryFromInfo({ context: ctx, info, typeName: model, paths: [['nodes'], ['edges', 'node']] }))
  const rows = wantsRows ? await delegateOf(ctx, model).findMany({ ...selection, ...query }) : []
  return { ...page.connection(rows), totalCount: () => delegateOf(ctx, model).count({ where }) }
}

type Loader = DataLoader<string, Row | null>
const loaders = new WeakMap<Context, Map<string, Loader>>()

/** Visible records of one model by key, each as its own type; one query for all that one field of the operation asks. */
export function loadRecord(
  model: RecordModel,
  id: string,
  ctx: Context,
  info: GraphQLResolveInfo,
): Promise<Row | null> {
  const ofRequest = loaders.get(ctx) ?? new Map<string, Loader>()
  loaders.set(ctx, ofRequest)
  const key = [model, ...fieldPath(info)].join(' ')
  const loader = ofRequest.get(key) ?? new DataLoader((ids: readonly string[]) => findByIds(model, ids, ctx, info))
  ofRequest.set(key, loader)
  return loader.load(id)
}

/** What was loaded for this context is loaded again when it is asked for again: between the events of a subscription. */
export function forgetLoaded(ctx: Context): void {
  loaders.delete(ctx)
}

/** The response path without the positions in lists: the same for every row of a list. */
function fieldPath(info: GraphQLResolveInfo): (string | number)[] {
  const keys = []
  for (let at: GraphQLResolveInfo['path'] | undefined = info.path; at; at = at.prev)
    if (typeof at.key === 'string') keys.push(at.key)
  return keys
}

async function findByIds(
  model: RecordModel,
  ids: readonly string[],
  ctx: Context,
  info: GraphQLResolveInfo,
): Promise<(Row | null)[]> {
  const selection = whole(queryFromInfo({ context: ctx, info, typeName: model }))
  const rows = await delegateOf(ctx, model).findMany({
    ...selection,
    where: { AND: [{ id: { in: [...ids] } }, visible(ctx, model)] },
  })
  for (const row of rows) brandWithType(row, model as never)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => byId.get(id) ?? null)
}

/** The options of a field that holds the record, if any, which its parent names. */
export const refersTo = <Source>(of: (source: Source) => Reference | null) => ({
  extensions: readAs({ as: 'reference', of: of as never }),
  resolve: (source: Source, _args: object, ctx: Context, info: GraphQLResolveInfo) => {
    const reference = of(source)
    return (reference && loadRecord(...reference, ctx, info)) as never
  },
})

/** The options of a field that holds the records which its parent names, in that order. */
export const refersToAll = <Source>(of: (source: Source) => readonly Reference[]) => ({
  extensions: readAs({ as: 'references', of: of as never }),
  resolve: (source: Source, _args: object, ctx: Context, info: GraphQLResolveInfo) =>
    of(source).map((reference) => loadRecord(...reference, ctx, info)) as never,
})
