import type { RecordModel } from '../access/visibility.ts'
import type { Tables } from '../kit/tables.ts'
import { column, joined, sql, type Template } from './template.ts'

type Direction = 'asc' | 'desc'

/** An order in Prisma's terms as SQL. */
export function order(tables: Tables, model: RecordModel, orderBy: readonly object[], alias: string): Template {
  const keys = orderBy.flatMap((part) => Object.entries(part as Record<string, Direction | Sorted>))
  return joined(
    keys.map(([name, how]) => {
      const { sort, nulls } = typeof how === 'string' ? { sort: how, nulls: undefined } : how
      const key = column(alias, tables.columnOf(model, name))
      const directed = sort === 'desc' ? sql`${key} DESC` : sql`${key}`
      return nulls === undefined
        ? directed
        : nulls === 'last'
          ? sql`${directed} NULLS LAST`
          : sql`${directed} NULLS FIRST`
    }),
    ', ',
  )
}

interface Sorted {
  sort: Direction
  nulls?: 'first' | 'last'
}
