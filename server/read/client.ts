import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { parameter, types } from '../database/values.ts'
import { fieldsOf } from '../kit/datamodel.ts'
import type { Selected } from '../kit/reading.ts'
import { sql as prismaSql, type Sql } from '../kit/sql.ts'
import { conditionOn } from './condition.ts'
import { concatenated } from './json.ts'
import { revived, selectedPieces } from './made.ts'
import type { Compiling } from './operation.ts'
import { order } from './order.ts'
import type { Ask } from './statements.ts'
import { name, type Run, render, rowOf, sql, sqlOf } from './template.ts'

// Prisma's client for resolvers whose answer is compiled around them: the same calls, as prepared statements. What it
// does not know how to ask, Prisma asks.

type Row = Record<string, unknown>
type Db = Context['db']

interface Query {
  where?: object
  select?: Row
  orderBy?: object | object[]
  take?: number
}

const known = ['where', 'select', 'orderBy', 'take']

export function preparedClient(db: Db, ask: Ask, { tables, alias }: Pick<Compiling, 'tables' | 'alias'>): Db {
  const compiling = { tables, alias } as Compiling
  const run = null as unknown as Run

  const findMany = async (
    model: RecordModel,
    { where = {}, select = {}, orderBy = [], take }: Query,
  ): Promise<Row[]> => {
    const selected = completeSelection(model, select)
    const json = concatenated(selectedPieces(compiling, model, selected, 'r'))
    const sorted = [orderBy].flat()
    const rows = sql`SELECT ${rowOf('r')} FROM ${name(tables.tableOf(model))} r WHERE ${conditionOn(tables, model, where, 'r')}
      ${sorted.length > 0 ? sql`ORDER BY ${order(tables, model, sorted, 'r')}` : sql``} ${take === undefined ? sql`` : sql`LIMIT ${take}`}`
    const [text] = await ask(render(sql`SELECT string_agg(${json}, ',') FROM (${rows}) r`, run))
    return (JSON.parse(`[${text ?? ''}]`) as Row[]).map((row) => revived(model, selected, row))
  }

  const count = async (model: RecordModel, { where = {} }: Query): Promise<number> => {
    const from = sql`${name(tables.tableOf(model))} r`
    const [text] = await ask(
      render(sql`SELECT count(*)::text FROM ${from} WHERE ${conditionOn(tables, model, where, 'r')}`, run),
    )
    return Number(text)
  }

  const delegateOf = (model: RecordModel, delegate: Record<string, (query: Query) => unknown>) =>
    new Proxy(delegate, {
      get: (_, method: string) => (query: Query) => {
        const simple = Object.keys(query).every((key) => known.includes(key))
        if (simple && method === 'count') return count(model, query)
        if (simple && query.select && method === 'findMany') return findMany(model, query)
        if (simple && query.select && method === 'findFirst')
          return findMany(model, { ...query, take: 1 }).then(([first]) => first ?? null)
        return delegate[method]?.(query)
      },
    })

  return new Proxy(db, {
    get: (_, property: string) => {
      if (property === '$queryRaw') return queryRaw(ask)
      const model = `${property.charAt(0).toUpperCase()}${property.slice(1)}`
      const found = (db as unknown as Row)[property]
      return typeof found === 'object' && found !== null && fieldsOf(model as RecordModel).length > 0
        ? delegateOf(model as RecordModel, found as never)
        : found
    },
  })
}

/** A relation of which no part is named is selected with all its columns. */
function completeSelection(model: RecordModel, select: Row): Selected {
  return Object.fromEntries(
    Object.entries(select).map(([key, what]) => {
      if (what === true) return [key, true]
      const target = fieldsOf(model).find((field) => field.name === key)?.type as RecordModel
      const columns = fieldsOf(target).filter(({ kind }) => kind !== 'object')
      const all = Object.fromEntries(columns.map((column) => [column.name, true]))
      const { select: parts, orderBy, ...query } = what as { select?: Row; orderBy?: object | object[] }
      return [
        key,
        {
          ...query,
          ...(orderBy ? { orderBy: [orderBy].flat() } : {}),
          select: completeSelection(target, parts ?? all),
        },
      ]
    }),
  ) as Selected
}

const queryRaw =
  (ask: Ask) =>
  (query: Sql | TemplateStringsArray, ...inserts: unknown[]): Promise<unknown[]> => {
    const { text, values } = 'text' in query ? query : prismaSql(query, ...(inserts as never[]))
    return ask.rows({ text, values: values.map(parameter) }, types)
  }

/** The context of a request, with that client and its conditions in SQL. */
export const preparedContext = (ctx: Context, ask: Ask, compiling: Pick<Compiling, 'tables' | 'alias'>): Context => ({
  ...ctx,
  db: preparedClient(ctx.db, ask, compiling),
  inSql: (model: RecordModel, where: object, alias: string) =>
    sqlOf(conditionOn(compiling.tables, model, where, alias)),
})
