import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { columnOf, fieldsOf, type Kept, linkOf, linksOf, tableOf } from '../kit/datamodel.ts'
import { joined, named, none, raw, type Sql, sql } from '../kit/sql.ts'

// Rows of the tables of records, by the names of their fields, for code that serves every model. The condition names the
// table `it`.

export type Row = { id: string; version: number } & Record<string, unknown>
type Data = Readonly<Record<string, unknown>>

const columnsOf = (model: Kept) => fieldsOf(model).filter(({ kind }) => kind !== 'object')

const listed = new Map<Kept, Sql>()

/** The columns of a table, under the names of the fields. */
function selected(model: Kept): Sql {
  const known =
    listed.get(model) ??
    raw(
      columnsOf(model)
        .map(({ name }) => `it."${columnOf(name)}" AS "${name}"`)
        .join(', '),
    )
  listed.set(model, known)
  return known
}

/** `rest`: how they are ordered, how many, for whom they are locked. */
export const rowsWhere = (tx: Transaction, model: Kept, condition: Sql, rest: Sql = none): Promise<Row[]> =>
  tx.rows<Row>(sql`SELECT ${selected(model)} FROM ${named(tableOf(model))} AS it WHERE ${condition} ${rest}`)

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
  const alike = new Map<string, Data[]>()
  for (const row of rows) {
    const chosen = columnsOf(model).filter(({ name, hasDefaultValue }) => hasDefaultValue && row[name] !== undefined)
    const key = chosen.map(({ name }) => name).join()
    alike.set(key, [...(alike.get(key) ?? []), row])
  }
  const statements: Sql[] = []
  for (const group of alike.values()) {
    const given = columnsOf(model)
      .map(({ name }) => name)
      .filter((name) => group.some((row) => row[name] !== undefined))
    const columns = joined(given.map((name) => named(columnOf(name))))
    const most = Math.floor(MOST_VALUES / given.length)
    for (let from = 0; from < group.length; from += most) {
      const values = group
        .slice(from, from + most)
        .map((row) => sql`(${joined(given.map((name) => sql`${row[name] ?? null}`))})`)
      statements.push(sql`INSERT INTO ${named(tableOf(model))} (${columns}) VALUES ${joined(values)}`)
    }
  }
  await Promise.all(statements.map((statement) => tx.run(statement)))
}

/**
 * Changes a record, which gets a new version even where nothing in it differs. Under the name of a relation that a table
 * of pairs holds stand the ids of the others.
 */
export async function updateRow(tx: Transaction, model: RecordModel, id: string, given: Data): Promise<void> {
  const data: Data = { ...given, updatedAt: new Date() }
  const set = columnsOf(model)
    .filter(({ name }) => data[name] !== undefined)
    .map(({ name }) => sql`${named(columnOf(name))} = ${data[name]}`)
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
