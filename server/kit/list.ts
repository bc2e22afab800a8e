import type { InputRef } from '@pothos/core'
import { type RecordModel, visible } from '../access/visibility.ts'
import { builder, type Ref } from '../builder.ts'
import type { Context } from '../context.ts'
import { filterOf, whereOf } from './filter-input.ts'
import {
  type Bounds,
  boundsOf,
  type Connection,
  type Direction,
  type Ordering,
  orderingOf,
  type Page,
  type PageArgs,
  pageOf,
  sizeOf,
} from './page.ts'
import { OrderDirection } from './vocabulary.ts'

// What makes a list of a model: its connection type, its orderings, and the query a page of it is.

export interface Orderings {
  /** Columns by the name of the ordering, with its description. The first is the default. */
  [name: string]: { columns: readonly string[]; description: string; direction?: Direction }
}

export interface ListArgs extends PageArgs {
  filter?: Record<string, unknown> | null
  orderBy?: { field: string; direction?: Direction | null } | null
}

export interface Listed extends Connection<Record<string, unknown>> {
  totalCount: number | (() => Promise<number>)
}

interface Declared {
  connection: Ref<Listed>
  order: InputRef<ListArgs['orderBy']>
  orderings: Orderings
  /** The orders asked for so far. */
  known: Map<string, Ordering>
}

const declared = new Map<RecordModel, Declared>()

export function listOf(model: RecordModel): Declared {
  const list = declared.get(model)
  if (!list) throw new Error(`${model} declares no list.`)
  return list
}

export function declareList(model: RecordModel, node: Ref<unknown>, orderings: Orderings): void {
  filterOf(model)
  declared.set(model, makeList(model, node, orderings))
}

function makeList(model: RecordModel, node: Ref<unknown>, orderings: Orderings): Declared {
  const connection = builder.connectionObject(
    {
      name: `${model}Connection`,
      type: node,
      description: `A page of ${model} records.`,
      fields: (t) => ({
        totalCount: t.int({
          description: 'How many records the whole list has, all pages together. Counted only when asked for.',
          resolve: (list) => {
            const { totalCount } = list as unknown as Listed
            return typeof totalCount === 'function' ? totalCount() : totalCount
          },
        }),
      }),
    },
    { name: `${model}Edge`, description: `A ${model} record in a list, with its cursor.` },
  ) as unknown as Ref<Listed>
  return { connection, order: makeOrder(model, orderings), orderings, known: new Map() }
}

function makeOrder(model: RecordModel, orderings: Orderings): InputRef<ListArgs['orderBy']> {
  const field = builder.enumType(`${model}OrderField`, {
    description: `What ${model} records can be sorted by.`,
    values: Object.fromEntries(Object.entries(orderings).map(([name, { description }]) => [name, { description }])),
  })
  return builder.inputType(`${model}Order`, {
    description: `How ${model} records are sorted. Records that are equal in it are sorted by id.`,
    fields: (t) => ({
      field: t.field({ type: field, required: true, description: 'What to sort by.' }),
      direction: t.field({ type: OrderDirection, defaultValue: 'ASC', description: 'In which direction.' }),
    }),
  }) as unknown as InputRef<ListArgs['orderBy']>
}

// biome-ignore lint/suspicious/noExplicitAny: the argument builder is generic in the whole schema.
export function listArguments(t: any, model: RecordModel) {
  return {
    first: t.arg.int({
      description:
        'How many records from the start of the list (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given.',
    }),
    after: t.arg.string({ description: 'Only records after this cursor.' }),
    last: t.arg.int({
      description: 'How many records from the end of the list (or before the cursor `before`): 1 to 100.',
    }),
    before: t.arg.string({ description: 'Only records before this cursor.' }),
    filter: t.arg({ type: filterOf(model), description: 'Only records that meet this.' }),
    orderBy: t.arg({ type: listOf(model).order, description: 'The order of the list.' }),
  }
}

/** What a list is reckoned to hold where the operation does not say how much of it it wants. */
const USUAL_LENGTH = 8

/** A page costs its size times what each record costs. Arguments that mean nothing are refused by the resolver. */
export function listComplexity(given: object): { field: number; multiplier: number } {
  const args: PageArgs = given
  try {
    const sized = args.first != null || args.last != null
    return { field: 1, multiplier: sized ? sizeOf(args) : USUAL_LENGTH }
  } catch {
    return { field: 1, multiplier: 1 }
  }
}

export interface ListQuery {
  page: Page
  /** What the list holds, cursors aside: visibility, the filter, and what else limits it. */
  where: object
  /** The same with the bounds of the page; made when it is looked at. */
  readonly query: { where: object; orderBy: object[]; take: number }
}

/** The page that a list with these arguments shows. */
export const listBounds = (model: RecordModel, args: ListArgs): Bounds =>
  boundsOf(orderingAsked(model, args.orderBy), args)

/** What a list with these arguments holds. Of whoever asks it depends on the clearance alone. */
export function listWhere(model: RecordModel, { filter }: ListArgs, ctx: Context, within: object[] = []): object {
  const filtered = filter ? [whereOf(model, filter, { ctx, path: 'filter' })] : []
  return { AND: [visible(ctx, model), ...within, ...filtered] }
}

/** The query behind a list with these arguments; throws where they mean nothing. */
export function listQuery(model: RecordModel, args: ListArgs, ctx: Context, within: object[] = []): ListQuery {
  const page = pageOf(orderingAsked(model, args.orderBy), args)
  const where = listWhere(model, args, ctx, within)
  return {
    page,
    where,
    get query() {
      const { where: bounds, orderBy, take } = page.query
      return { where: bounds ? { AND: [where, bounds] } : where, orderBy, take }
    },
  }
}

function orderingAsked(model: RecordModel, orderBy: ListArgs['orderBy']): Ordering {
  const { orderings, known } = listOf(model)
  const name = orderBy?.field ?? Object.keys(orderings)[0] ?? ''
  const { columns = [], direction: usual = 'ASC' } = orderings[name] ?? {}
  const direction = orderBy ? (orderBy.direction ?? 'ASC') : usual
  const ordering = known.get(name + direction) ?? orderingOf(model, name, columns, direction)
  known.set(name + direction, ordering)
  return ordering
}
