import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { columnOf, fieldsOf, type Kept, linkOf, linksOf, tableOf } from '../kit/datamodel.ts'
import { joined, named, none, raw, type Sql, sql } from '../kit/sql.ts'

// Rows of the tables of records, by the names of their fields, for code that serves every model. The condition names the
// table `it`.

export type Row = { id: string; version: number } & Record<string, unknown>
type Data = Readonly<Record<string, unknown>>

interface Column {
  /** The field, and what the database calls it. */
  field: string
  name: string
  hasDefault: boolean
}

const tables = new Map<Kept, { columns: readonly Column[]; selected: Sql }>()

function tableWith(model: Kept) {
  const known = tables.get(model)
  if (known) return known
  const columns = fieldsOf(model)
    .filter(({ kind }) => kind !== 'object')
    .map(({ name, hasDefaultValue }) => ({ field: name, name: `"${columnOf(name)}"`, hasDefault: hasDefaultValue }))
  const selected = raw(columns.map(({ field, name }) => `it.${name} AS "${field}"`).join(', '))
  tables.set(model, { columns, selected })
  return { columns, selected }
}

/** `rest`: how they are ordered, how many, for whom they are locked. */
export const rowsWhere = (tx: Transaction, model: Kept, condition: Sql, rest: Sql = none): Promise<Row[]> =>
  tx.rows<Row>(sql`SELECT ${tableWith(model).selected} FROM ${named(tableOf(model))} AS it WHERE ${condition} ${rest}`)

/** What the fields given hold; a field that holds nothing is asked for by that. */
export const holds = (data: Data): Sql =>
  joined(
    [
      sql`true`,
      ...Object.entries(data).map(([name, value]) =>
        value === null ? sql`it.${named(columnOf(name))} IS NULL` : sql`it.${named(columnOf(name))} = ${value}`,
      ),
    ],
    ' AND ',
  )

/** PostgreSQL takes 65,535 values in one statement. */
const MOST_VALUES = 30_000

/** One statement for all rows that leave the same fields to what they hold by themselves. */
export async function insertRows(tx: Transaction, model: Kept, rows: readonly Data[]): Promise<void> {
  const { columns } = tableWith(model)
  const alike = new Map<string, Data[]>()
  for (const row of rows) {
    const chosen = columns.filter(({ field, hasDefault }) => hasDefault && row[field] !== undefined)
    const key = chosen.map(({ field }) => field).join()
    const group = alike.get(key) ?? []
    alike.set(key, group)
    group.push(row)
  }
  await Promise.all([...alike.values()].flatMap((group) => insertAlike(tx, model, group)))
}

function insertAlike(tx: Transaction, model: Kept, rows: readonly Data[]): Promise<number>[] {
  const given = tableWith(model).columns.filter(({ field }) => rows.some((row) => row[field] !== undefined))
  const into = `"${tableOf(model)}" (${given.map(({ name }) => name).join(', ')})`
  const most = Math.floor(MOST_VALUES / given.length)
  const written: Promise<number>[] = []
  for (let from = 0; from < rows.length; from += most) {
    const values: unknown[] = []
    const lists = rows
      .slice(from, from + most)
      .map((row) => `(${given.map(({ field }) => `$${values.push(row[field] ?? null)}`).join(', ')})`)
    written.push(tx.run({ text: `INSERT INTO ${into} VALUES ${lists.join(', ')}`, values }))
  }
  return written
}

/**
 * Changes a record, which gets a new version even where nothing in it differs. Under the name of a relation that a table
 * of pairs holds stand the ids of the others.
 */
export async function updateRow(tx: Transaction, model: RecordModel, id: string, given: Data): Promise<void> {
  const data: Data = { ...given, updatedAt: new Date() }
  const set = tableWith(model)
    .columns.filter(({ field }) => data[field] !== undefined)
    .map(({ field, name }) => sql`${raw(name)} = ${data[field]}`)
  await tx.run`UPDATE ${named(tableOf(model))} SET ${joined(set)} WHERE id = ${id}::uuid`
  for (const relation of linksOf(model))
    if (data[relation] !== undefined) await keepLinks(tx, model, relation, id, data[relation] as string[])
}

async function keepLinks(
  tx: Transaction,
  model: RecordModel,
  relation: string,
  id: string,
  others: readonly string[],
): Promise<void> {
  const { table, own, other } = linkOf(model, relation)
  const [pairs, mine, theirs] = [named(table), named(own), named(other)]
  await tx.run`DELETE FROM ${pairs} WHERE ${mine} = ${id}::uuid AND ${theirs} <> ALL (${others}::uuid[])`
  await tx.run`INSERT INTO ${pairs} (${mine}, ${theirs}) SELECT ${id}::uuid, unnest(${others}::uuid[]) ON CONFLICT DO NOTHING`
}

export const removeRows = (tx: Transaction, model: Kept, ids: readonly string[]): Promise<number> =>
  tx.run`DELETE FROM ${named(tableOf(model))} WHERE id = ANY(${ids}::uuid[])`
