import type { RecordModel } from '../access/visibility.ts'
import type { Bounds, Key, KeyPart, Ordering } from '../kit/page.ts'
import type { Tables } from '../kit/tables.ts'
import { and, column, joined, name, or, ownValue, type Run, rowOf, sql, type Template, value } from './template.ts'

// The rows of one page in the order in which the page is walked: backwards where it is the end of a list.

/** Where the rows of a list come from. */
export interface Source {
  target: RecordModel
  tables: Template
  conditions: Template[]
}

/** The bounds of a page, or of all pages that are written alike: then each request has its values. */
export interface AnyBounds extends Bounds {
  after: AnyPart[] | null
  before: AnyPart[] | null
}

type AnyPart = KeyPart & { read?: (run: Run) => unknown }

/** Pages of one form are the same SQL with other values. */
export function formOf({ size, backwards, ordering: { tag }, after, before }: Bounds): string {
  const shape = (key: Key | null) => key?.map(({ value }) => (value === null ? '0' : '1')).join('') ?? ''
  return [size, backwards, tag, shape(after), shape(before)].join()
}

/** The bounds of every page of the same form. */
export function anyOfForm(bounds: Bounds, of: (run: Run) => Bounds): AnyBounds {
  const later = (side: 'after' | 'before') =>
    bounds[side]?.map((part, index) => ({ ...part, read: (run: Run) => of(run)[side]?.[index]?.sent })) ?? null
  return { ...bounds, after: later('after'), before: later('before') }
}

export function pageRows(tables: Tables, source: Source, bounds: AnyBounds, size: number, alias: string): Template {
  const { ordering, backwards, after, before } = bounds
  const { target } = source
  const [start, end] = backwards ? [before, after] : [after, before]
  const conditions = end
    ? [...source.conditions, or(beyond(tables, target, ordering, end, backwards, alias))]
    : source.conditions
  const sorted = orderOf(tables, target, ordering, backwards, alias)
  const rows = (more: Template[]) =>
    sql`SELECT ${rowOf(alias)} FROM ${source.tables} WHERE ${and([...conditions, ...more])} ORDER BY ${sorted} LIMIT ${size}`
  if (!start) return rows([])
  // What follows a key are a few stretches of the order's index, each found at once however deep it lies.
  const parts = beyond(tables, target, ordering, start, !backwards, alias).map((part) => sql`(${rows([part])})`)
  if (parts.length === 0) return rows([sql`false`])
  if (parts.length === 1) return parts[0] as Template
  // No SELECT around it: that would make each row anew.
  const merged = orderOf(tables, target, ordering, backwards)
  return sql`${joined(parts, ' UNION ALL ')} ORDER BY ${merged} LIMIT ${size}`
}

/** The order of the rows under the alias; without one, that of what has the columns themselves. */
function orderOf(
  tables: Tables,
  model: RecordModel,
  { key, direction }: Ordering,
  backwards: boolean,
  alias?: string,
): Template {
  const descending = (direction === 'ASC') === backwards
  return joined(
    key.map(({ column: field, nullable }) => {
      const word = tables.columnOf(model, field)
      const by = alias === undefined ? name(word) : column(alias, word)
      const sorted = descending ? sql`${by} DESC` : by
      if (!nullable) return sorted
      return backwards ? sql`${sorted} NULLS FIRST` : sql`${sorted} NULLS LAST`
    }),
    ', ',
  )
}

/**
 * The rows after (or before) a key, as conditions of which each row meets at most one. Columns that hold something are
 * compared as one row, so that all that lies beyond them is one stretch of an index; what is unknown comes last.
 */
function beyond(
  tables: Tables,
  model: RecordModel,
  { direction }: Ordering,
  key: AnyPart[],
  forwards: boolean,
  alias: string,
): Template[] {
  const columnOf = (part: KeyPart) => column(alias, tables.columnOf(model, part.column))
  const past = (direction === 'ASC') === forwards ? sql`>` : sql`<`
  const like = (parts: AnyPart[]) =>
    parts.map((part) =>
      part.value === null ? sql`${columnOf(part)} IS NULL` : sql`${columnOf(part)} = ${parameter(part)}`,
    )
  const conditions: Template[] = []
  for (let start = 0; start < key.length; ) {
    const part = key[start] as AnyPart
    if (part.value === null) {
      if (!forwards) conditions.push(and([...like(key.slice(0, start)), sql`${columnOf(part)} IS NOT NULL`]))
      start++
      continue
    }
    const unknown = key.findIndex(({ value }, index) => index > start && value === null)
    const end = unknown < 0 ? key.length : unknown
    const run = key.slice(start, end)
    const compared = sql`(${joined(run.map(columnOf), ', ')}) ${past} (${joined(run.map(parameter), ', ')})`
    conditions.push(and([...like(key.slice(0, start)), compared]))
    for (const [index, { nullable }] of run.entries()) {
      const at = start + index
      if (nullable && forwards)
        conditions.push(and([...like(key.slice(0, at)), sql`${columnOf(key[at] as KeyPart)} IS NULL`]))
    }
    start = end
  }
  return conditions
}

const parameter = ({ sent, read }: AnyPart) => (read ? ownValue(read) : value(sent))
