import type { RecordModel } from '../access/visibility.ts'
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../builder.ts'
import { fieldOf, valuesOf } from './datamodel.ts'
import { badInput } from './errors.ts'
import { KEY } from './ids.ts'

// Pages by key, not by offset: a cursor holds the sort key of a row, so page 1,000 costs what page 1 does,
// and rows that come and go in between neither repeat nor hide others. Unknown values sort last in
// either direction; the id makes the order total.

export type Direction = 'ASC' | 'DESC'

/** One way to sort a model: its columns, most significant first. Made once, not for each request. */
export interface Ordering {
  direction: Direction
  /** The list and order that a cursor names. */
  tag: string
  /** The columns, and the id, which makes the order total. */
  key: readonly KeyColumn[]
}

export interface PageArgs {
  first?: number | null
  last?: number | null
  after?: string | null
  before?: string | null
}

type Row = Record<string, unknown>
/** One column of a sort key; `values` are those of its enum, in order, where it is one. */
interface KeyColumn {
  column: string
  type: string
  nullable: boolean
  values: readonly string[]
}
export interface KeyPart extends KeyColumn {
  /** As Prisma wants it. */
  value: unknown
  /** As the cursor has it, which is how SQL wants it. */
  sent: unknown
}
export type Key = KeyPart[]

/** What page of which order: the same as the query says, for whoever writes it as SQL. */
export interface Bounds {
  ordering: Ordering
  size: number
  backwards: boolean
  after: Key | null
  before: Key | null
}

export interface Page {
  bounds: Bounds
  /** Prisma's orderBy, where (null where the page has no cursor) and take; made when it is looked at. */
  readonly query: { orderBy: object[]; where: object | null; take: number }
  /** Turns the rows found, one more than the page where there is one, into the page. */
  connection<R extends Row>(rows: readonly R[]): Connection<R>
}

export interface Connection<R> {
  edges: { cursor: string; node: R }[]
  pageInfo: PageInfo
}

export interface PageInfo {
  hasNextPage: boolean
  hasPreviousPage: boolean
  startCursor: string | null
  endCursor: string | null
}

/** How a page was cut off: `more` says whether rows lie beyond it, where it was not begun at a cursor. */
interface Cut {
  more: boolean
  backwards: boolean
  after: unknown
  before: unknown
}

export const pageInfoOf = (
  edges: readonly { cursor: string }[],
  { more, backwards, after, before }: Cut,
): PageInfo => ({
  hasNextPage: backwards ? before !== null : more,
  hasPreviousPage: backwards ? more : after !== null,
  startCursor: edges[0]?.cursor ?? null,
  endCursor: edges.at(-1)?.cursor ?? null,
})

export function orderingOf(
  model: RecordModel,
  name: string,
  columns: readonly string[],
  direction: Direction,
): Ordering {
  const key = [...columns, 'id'].map((column) => {
    const { type, kind, isRequired } = fieldOf(model, column)
    return { column, type, nullable: !isRequired, values: kind === 'enum' ? valuesOf(type) : [] }
  })
  return { direction, tag: `${model}.${name}.${direction}`, key }
}

export function boundsOf(ordering: Ordering, args: PageArgs): Bounds {
  return {
    ordering,
    size: sizeOf(args),
    backwards: args.last != null,
    after: args.after == null ? null : decodeCursor(ordering, args.after, 'after'),
    before: args.before == null ? null : decodeCursor(ordering, args.before, 'before'),
  }
}

export function pageOf(ordering: Ordering, args: PageArgs): Page {
  const bounds = boundsOf(ordering, args)
  const { size, backwards, after, before } = bounds
  return {
    bounds,
    get query() {
      const { direction } = ordering
      const where = [after && beyond(after, direction, true), before && beyond(before, direction, false)].filter(
        Boolean,
      )
      return {
        orderBy: orderBy(ordering, backwards),
        where: where.length > 0 ? { AND: where } : null,
        take: size + 1,
      }
    },
    connection: (rows) => {
      const more = rows.length > size
      const page = rows.slice(0, size)
      if (backwards) page.reverse()
      const edges = page.map((node) => ({ cursor: encodeCursor(ordering, node), node }))
      return {
        edges,
        pageInfo: pageInfoOf(edges, { more, backwards, after, before }),
      }
    },
  }
}

/** How many records the arguments ask for; the complexity of a list is reckoned with it too. */
export function sizeOf({ first, last }: PageArgs): number {
  if (first != null && last != null) throw badInput('last', 'give either first or last, not both.')
  const [name, size] = last != null ? ['last', last] : ['first', first ?? DEFAULT_PAGE_SIZE]
  if (size < 1 || size > MAX_PAGE_SIZE)
    throw badInput(name as string, `is ${size}; a page has 1 to ${MAX_PAGE_SIZE} records.`)
  return size as number
}

function orderBy({ key, direction }: Ordering, backwards: boolean): object[] {
  const sort = (direction === 'ASC') === backwards ? 'desc' : 'asc'
  const nulls = backwards ? 'first' : 'last'
  return key.map(({ column, nullable }) => ({ [column]: nullable ? { sort, nulls } : sort }))
}

/** The rows after (or before) a key: equal in the first columns and beyond it in the next, for each column. */
function beyond(key: Key, direction: Direction, forwards: boolean): object {
  const operator = (direction === 'ASC') === forwards ? 'gt' : 'lt'
  return {
    OR: key.flatMap((part, index) => {
      const { column, nullable, value } = part
      const past =
        value === null
          ? forwards
            ? null // Nothing comes after the unknown.
            : { [column]: { not: null } }
          : nullable && forwards
            ? { OR: [{ [column]: compared(part, operator) }, { [column]: null }] }
            : { [column]: compared(part, operator) }
      if (past === null) return []
      const equal = key.slice(0, index).map((before) => ({ [before.column]: before.value }))
      return [{ AND: [...equal, past] }]
    }),
  }
}

/** Prisma compares no enums, so those beyond a value are counted out. */
function compared({ value, values }: KeyPart, operator: 'gt' | 'lt'): object {
  if (values.length === 0) return { [operator]: value }
  const place = values.indexOf(value as string)
  return { in: operator === 'gt' ? values.slice(place + 1) : values.slice(0, place) }
}

function encodeCursor({ tag, key }: Ordering, row: Row): string {
  const values = key.map(({ column }) => {
    const value = row[column]
    return value instanceof Date ? value.toISOString() : value
  })
  return Buffer.from(JSON.stringify([tag, ...values])).toString('base64url')
}

function decodeCursor({ tag, key }: Ordering, cursor: string, argument: string): Key {
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw notACursor(argument)
  }
  if (!Array.isArray(parts) || parts.length !== key.length + 1 || parts[0] !== tag) throw notACursor(argument)
  return key.map(({ column, type, nullable, values }, index) => {
    const sent = (parts as unknown[])[index + 1]
    const value = readKey(type, values, sent)
    if (value === undefined || (value === null && !nullable)) throw notACursor(argument)
    if (column === 'id' && !KEY.test(String(value))) throw notACursor(argument)
    return { column, type, nullable, values, value, sent }
  })
}

const notACursor = (argument: string) =>
  badInput(argument, 'not a cursor of this list in this order. Cursors come from pageInfo and edges of the same list.')

/** An instant as cursors have it; the registry keeps the years 0001 to 9999. */
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** A value of a cursor as Prisma wants it; undefined where it is not of the column's type. */
function readKey(type: string, values: readonly string[], value: unknown): unknown {
  if (value === null) return null
  if (values.length > 0) return values.includes(value as string) ? value : undefined
  if (type === 'Int' || type === 'Float') return isNumber(type, value) ? value : undefined
  if (typeof value !== 'string' || value.includes('\0')) return undefined
  if (type !== 'DateTime') return value
  if (!INSTANT.test(value)) return undefined
  const date = new Date(value)
  // The 30th of February would become a day of March here, and is none to the database.
  return date.getUTCDate() === Number(value.slice(8, 10)) ? date : undefined
}

const isNumber = (type: 'Int' | 'Float', value: unknown) =>
  typeof value === 'number' && (type === 'Float' || (Number.isInteger(value) && Math.abs(value) < 2 ** 31))
