import type { RecordModel } from '../access/visibility.ts'
import { fieldOf } from '../kit/datamodel.ts'
import type { Bounds, Key, KeyPart, Ordering } from '../kit/page.ts'
import type { Tables } from '../kit/tables.ts'
import type { Source } from './list.ts'
import { and, column, joined, name, or, rowOf, sql, type Template, value } from './template.ts'

// The rows of one page in the order in which the page is walked: backwards where it is the end of a list.

export function pageRows(tables: Tables, source: Source, bounds: Bounds, size: number, alias: string): Template {
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
  // What follows a key is equal in its first columns and beyond it in the next. Each such part is a stretch of the
  // order's index, found at once however deep it lies; together they are no more than a few pages.
  const parts = beyond(tables, target, ordering, start, !backwards, alias).map((part) => sql`(${rows([part])})`)
  if (parts.length === 0) return rows([sql`false`])
  return sql`SELECT * FROM (${joined(parts, ' UNION ALL ')}) ${name(alias)} ORDER BY ${sorted} LIMIT ${size}`
}

function orderOf(
  tables: Tables,
  model: RecordModel,
  { columns, direction }: Ordering,
  backwards: boolean,
  alias: string,
) {
  const descending = (direction === 'ASC') === backwards
  return joined(
    [...columns, 'id'].map((field) => {
      const key = column(alias, tables.columnOf(model, field))
      const sorted = descending ? sql`${key} DESC` : key
      if (fieldOf(model, field).isRequired) return sorted
      return backwards ? sql`${sorted} NULLS FIRST` : sql`${sorted} NULLS LAST`
    }),
    ', ',
  )
}

/** The rows after (or before) a key, as conditions of which each row meets at most one. */
function beyond(
  tables: Tables,
  model: RecordModel,
  { direction }: Ordering,
  key: Key,
  forwards: boolean,
  alias: string,
): Template[] {
  const columnOf = (part: KeyPart) => column(alias, tables.columnOf(model, part.column))
  return key.flatMap((part, index) => {
    const equal = key
      .slice(0, index)
      .map((before) =>
        before.value === null ? sql`${columnOf(before)} IS NULL` : sql`${columnOf(before)} = ${parameter(before)}`,
      )
    const here = columnOf(part)
    const past =
      (direction === 'ASC') === forwards ? sql`${here} > ${parameter(part)}` : sql`${here} < ${parameter(part)}`
    if (part.value === null) return forwards ? [] : [and([...equal, sql`${here} IS NOT NULL`])]
    const known = and([...equal, past])
    return part.nullable && forwards ? [known, and([...equal, sql`${here} IS NULL`])] : [known]
  })
}

const parameter = ({ value: given }: KeyPart) => value(given instanceof Date ? given.toISOString() : given)
