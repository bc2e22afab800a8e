import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { hasField } from '../kit/datamodel.ts'
import type { Item } from './draft.ts'
import { grouped } from './group.ts'
import { keyFieldsOf, quoted, snakeCase, tableOf } from './shape.ts'

// The statements of an import, each for as many rows as there are: rows travel as one JSON parameter.

/** A row by the names of its fields. */
export type Columns = Record<string, unknown>

const json = (rows: Columns[]) =>
  JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value]))),
  )

/** Rows that give the same fields, under the list of these. */
const alike = (rows: Columns[]) => grouped(rows, (row) => Object.keys(row).sort().join())

export async function insert(tx: Transaction, model: RecordModel, rows: Columns[]): Promise<void> {
  const table = quoted(tableOf(model))
  for (const [fields, group] of alike(rows)) {
    const columns = fields
      .split(',')
      .map((field) => quoted(snakeCase(field)))
      .join(', ')
    await tx.run({
      text: `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb)`,
      values: [json(group)],
    })
  }
}

/** Changes the fields that each row gives besides its id. */
export async function update(tx: Transaction, model: RecordModel, rows: Columns[]): Promise<void> {
  const table = quoted(tableOf(model))
  for (const [fields, group] of alike(rows)) {
    const columns = fields
      .split(',')
      .filter((field) => field !== 'id')
      .map((field) => quoted(snakeCase(field)))
    await tx.run({
      text: `UPDATE ${table} held SET ${columns.map((column) => `${column} = sent.${column}`).join(', ')}
       FROM jsonb_populate_recordset(NULL::${table}, $1::jsonb) sent WHERE held.id = sent.id`,
      values: [json(group)],
    })
  }
}

/** The records that are there already, by the item that is about each: found by its slug or its key, else by its id. */
export async function matching(tx: Transaction, model: RecordModel, items: Item[]): Promise<Map<Item, Columns>> {
  const found = new Map<Item, Columns>()
  const byId = items.filter((item) => item.id)
  const ids = byId.map((item) => item.id as string)
  const rows = await select(tx, model, 'SELECT to_jsonb(held) AS row FROM $table held WHERE id = ANY($1::uuid[])', ids)
  const held = new Map(rows.map((row) => [row.id, row]))
  for (const item of byId) set(found, item, held.get(item.id))
  if (hasField(model, 'slug')) {
    const slugs = items.flatMap(({ data }) => (typeof data.slug === 'string' ? [data.slug] : []))
    const named = await select(
      tx,
      model,
      'SELECT to_jsonb(held) AS row FROM $table held WHERE slug = ANY($1::text[])',
      slugs,
    )
    const bySlug = new Map(named.map((row) => [row.slug, row]))
    for (const item of items) set(found, item, bySlug.get(item.data.slug))
  } else {
    await matchKeys(tx, model, items, found)
  }
  return found
}

/** A missing part of a key counts as equal, which an index serves only where it is asked for by name. */
async function matchKeys(tx: Transaction, model: RecordModel, items: Item[], found: Map<Item, Columns>): Promise<void> {
  const fields = keyFieldsOf(model)
  if (!fields) return
  const isNull = (item: Item, field: string) => (item.data[field] ?? null) === null
  // Only the whole key names a record: a row that gives none of it is known by its id.
  const keyed = items.filter((item) => fields.some((field) => !isNull(item, field)))
  const keyOf = (row: Columns) => JSON.stringify(fields.map((field) => row[field] ?? null))
  const patterns = grouped(keyed, (item) => fields.map((field) => (isNull(item, field) ? '0' : '1')).join(''))
  for (const group of patterns.values()) {
    const conditions = fields.map((field) => {
      const column = quoted(snakeCase(field))
      return isNull(group[0] as Item, field) ? `held.${column} IS NULL` : `held.${column} = sent.${column}`
    })
    const rows = await select(
      tx,
      model,
      `SELECT to_jsonb(held) AS row FROM jsonb_populate_recordset(NULL::$table, $1::jsonb) sent
       JOIN $table held ON ${conditions.join(' AND ')}`,
      json(group.map(({ data }) => Object.fromEntries(fields.map((field) => [field, data[field] ?? null])))),
    )
    const held = new Map(rows.map((row) => [keyOf(row), row]))
    for (const item of group) set(found, item, held.get(keyOf(item.data)))
  }
}

function set(found: Map<Item, Columns>, item: Item, row: Columns | undefined): void {
  if (row) found.set(item, row)
}

/** Whole rows, under the names of their fields. */
async function select(
  tx: Transaction,
  model: RecordModel,
  sql: string,
  parameter: string | string[],
): Promise<Columns[]> {
  if (parameter.length === 0) return []
  const text = sql.replaceAll('$table', quoted(tableOf(model)))
  const rows = await tx.rows<{ row: Columns }>({ text, values: [parameter] })
  return rows.map(({ row }) =>
    Object.fromEntries(Object.entries(row).map(([column, value]) => [camelCase(column), value])),
  )
}

const camelCase = (column: string) => column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
