import { builder, type Ref } from '../builder.ts'
import { badInput } from '../kit/errors.ts'
import type { Fields } from '../kit/fields.ts'
import { type Listed, listArguments, listComplexity } from '../kit/list.ts'
import { type Connection, type PageArgs, pageInfoOf, sizeOf } from '../kit/page.ts'
import { isStorable } from '../kit/storable.ts'

// Lists whose items are no records of their own, or that are ranked by what is reckoned over many records.
// They have the form of every other list; the cursor holds the rank of an item, as everywhere.

/** What items are ranked by, smallest first. Unknown comes last; the last part tells all items apart. */
export type Rank = readonly (number | string | null)[]

export function connectionOf<Item>(name: string, node: Ref<Item>, of: string): Ref<Listed> {
  return builder.connectionObject(
    {
      name: `${name}Connection`,
      type: node,
      description: `A page of ${of}.`,
      fields: (t) => ({
        totalCount: t.int({
          description: 'How many the whole list has, all pages together.',
          resolve: (list) => {
            const { totalCount } = list as unknown as Listed
            return typeof totalCount === 'function' ? totalCount() : totalCount
          },
        }),
      }),
    },
    { name: `${name}Edge`, description: `One of ${of}, with its cursor.` },
  ) as unknown as Ref<Listed>
}

/** The arguments of every list, without those that only lists of records have. */
export function pageArguments(t: Fields): object {
  const { filter: _filter, orderBy: _orderBy, ...page } = listArguments(t, 'Activity')
  return page
}

/** A page costs what a page of records does, and the ranking of the whole list besides. */
export const rankedComplexity = (args: object) => ({ ...listComplexity(args), field: 500 })

export function compareRanks(a: Rank, b: Rank): number {
  for (const [index, one] of a.entries()) {
    const other = b[index] ?? null
    if (one === other) continue
    if (one === null || other === null) return one === null ? 1 : -1
    return one < other ? -1 : 1
  }
  return 0
}

/** Which part of a ranked list is asked for. */
export interface RankBounds {
  size: number
  backwards: boolean
  after: Rank | null
  before: Rank | null
}

/** What a rank is made of, `recent` being null where it is not known. A cursor that holds something else is none of this list. */
type Part = 'number' | 'recent' | 'text'

export function rankBounds(list: string, args: PageArgs, parts: readonly Part[]): RankBounds {
  return {
    size: sizeOf(args),
    backwards: args.last != null,
    after: args.after == null ? null : decode(list, args.after, 'after', parts),
    before: args.before == null ? null : decode(list, args.before, 'before', parts),
  }
}

/** The page of these items, which follow each other as asked for, with one more where there is one. */
export function rankedConnection<Item>(
  list: string,
  items: readonly Item[],
  rankOf: (item: Item) => Rank,
  { size, backwards, ...bounds }: RankBounds,
  totalCount: number,
): Connection<Item> & { totalCount: number } {
  const page = backwards ? items.slice(0, size).reverse() : items.slice(0, size)
  const edges = page.map((node) => ({ node, cursor: encode(list, rankOf(node)) }))
  const more = items.length > size
  return { edges, pageInfo: pageInfoOf(edges, { more, backwards, ...bounds }), totalCount }
}

/** The page of a whole list that the bounds cut out. */
export function rankedPage<Item>(
  list: string,
  items: readonly Item[],
  rankOf: (item: Item) => Rank,
  bounds: RankBounds,
): Connection<Item> & { totalCount: number } {
  const { after, before, backwards } = bounds
  const ranked = items.map((node) => ({ node, rank: rankOf(node) })).sort((a, b) => compareRanks(a.rank, b.rank))
  const between = ranked.filter(
    ({ rank }) => (!after || compareRanks(rank, after) > 0) && (!before || compareRanks(rank, before) < 0),
  )
  const asked = (backwards ? between.reverse() : between).slice(0, bounds.size + 1).map(({ node }) => node)
  return rankedConnection(list, asked, rankOf, bounds, items.length)
}

function encode(list: string, rank: Rank): string {
  return Buffer.from(JSON.stringify([list, ...rank])).toString('base64url')
}

function decode(list: string, cursor: string, argument: string, parts: readonly Part[]): Rank {
  const wrong = badInput(argument, 'not a cursor of this list. Cursors come from pageInfo and edges of the same list.')
  let sent: unknown
  try {
    sent = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw wrong
  }
  if (!Array.isArray(sent)) throw wrong
  const [name, ...rank] = sent as unknown[]
  const isOf = (part: Part, value: unknown) =>
    part === 'text'
      ? typeof value === 'string' && isStorable(value)
      : Number.isSafeInteger(value) || (part === 'recent' && value === null)
  if (name !== list || rank.length !== parts.length || !parts.every((part, index) => isOf(part, rank[index])))
    throw wrong
  return rank as Rank
}
