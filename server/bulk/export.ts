import type pg from 'pg'
import { citable, type RecordModel } from '../access/visibility.ts'
import { hasField } from '../kit/datamodel.ts'
import { type Part, partsOf } from '../write/parts.ts'
import { bulkModels, linkTable, quoted, snakeCase, tableOf } from './shape.ts'

// The content of the registry as rows that an import restores: every record of every type, in an order that depends
// on nothing but the content, all of one moment. History, tokens and versions are no content; a backup keeps those.

/** A row, with the type of its record. What comes second for a type are the lists that name records of later types. */
export interface ExportRow {
  type: RecordModel
  lists: boolean
  value: Record<string, unknown>
}

const FETCH = 1_000

export async function* exportRows(pool: pg.Pool, models: RecordModel[]): AsyncGenerator<ExportRow[]> {
  const client = await pool.connect()
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query('SET LOCAL statement_timeout = 0')
    for (const { type, lists, sql } of queries(models)) {
      await client.query(`DECLARE rows NO SCROLL CURSOR FOR ${sql}`)
      for (;;) {
        const { rows } = await client.query<{ row: Record<string, unknown> }>(`FETCH ${FETCH} FROM rows`)
        if (rows.length === 0) break
        yield rows.map(({ row }) => ({ type, lists, value: { type, ...row } }))
      }
      await client.query('CLOSE rows')
    }
  } finally {
    await client.query('ROLLBACK').catch(() => {})
    client.release()
  }
}

interface Query {
  type: RecordModel
  lists: boolean
  sql: string
}

/** Lists come last, when every record that they name has been told. */
function queries(models: RecordModel[]): Query[] {
  return [
    ...models.map((type) => ({ type, lists: false, sql: recordsOf(type) })),
    ...models.flatMap((type) => {
      const lists = partsOf(type).filter(({ kind }) => kind === 'references')
      return lists.length > 0 ? [{ type, lists: true, sql: listsOf(type, lists) }] : []
    }),
  ]
}

/** Records in the order of their slugs, or of their ids where they have none. */
const ordered = (model: RecordModel) => (hasField(model, 'slug') ? 'held.slug COLLATE "C"' : 'held.id')

function recordsOf(model: RecordModel): string {
  const fields = partsOf(model).flatMap((part) => {
    const value = expressionOf(part)
    return value ? [`'${part.name}', ${value}`] : []
  })
  if (model === 'Citation') fields.push(`'record', ${supported()}`)
  if (model === 'Organization') fields.push(`'identifiers', ${identifiers()}`)
  // What is not there is left out. json keeps fields in the order given here, which jsonb would not.
  return `SELECT json_strip_nulls(json_build_object('id', held.id, ${fields.join(', ')})) AS row
    FROM ${quoted(tableOf(model))} held ORDER BY ${ordered(model)}`
}

function expressionOf(part: Part): string | null {
  const column = (name: string) => `held.${quoted(snakeCase(name))}`
  if (part.kind === 'value') return column(part.name)
  if (part.kind === 'reference') return `(${nameOf(part.target, column(part.column))})`
  if (part.kind !== 'date') return null
  const [edtf, earliest, latest, basis] = ['Edtf', 'Earliest', 'Latest', 'Basis'].map((end) => column(part.name + end))
  // The days follow from what is stated; only others are told.
  const narrowed = (bound?: string) => `CASE WHEN ${basis} <> 'STATED' THEN ${bound} END`
  return `CASE WHEN ${edtf} IS NOT NULL THEN json_build_object(
    'edtf', ${edtf}, 'basis', ${basis}, 'earliest', ${narrowed(earliest)}, 'latest', ${narrowed(latest)}) END`
}

/** The name by which a row refers to a record: its slug or code, else its global id. */
function nameOf(model: RecordModel, id: string): string {
  const name = keyOf(model)
  return name ? `SELECT ${name} FROM ${quoted(tableOf(model))} WHERE id = ${id}` : `SELECT '${model}:' || ${id}`
}

const keyOf = (model: RecordModel) => (model === 'Country' ? 'code' : hasField(model, 'slug') ? 'slug' : null)

/** What a citation supports: the type, and the slug or id of the record. */
function supported(): string {
  const cases = Object.entries(citable).map(([relation, model]) => {
    const id = `held.${quoted(snakeCase(`${relation}Id`))}`
    const name = keyOf(model) ? `'${model}:' || (${nameOf(model, id)})` : `'${model}:' || ${id}`
    return `WHEN ${id} IS NOT NULL THEN ${name}`
  })
  return `CASE ${cases.join(' ')} END`
}

const identifiers = () => `(
  SELECT json_agg(json_build_object('scheme', scheme, 'value', value) ORDER BY scheme COLLATE "C", value COLLATE "C")
  FROM organization_identifier WHERE organization_id = held.id)`

function listsOf(model: RecordModel, parts: Part[]): string {
  const lists = parts.flatMap((part) => {
    if (part.kind !== 'references') return []
    const name = keyOf(part.target) ?? `'${part.target}:' || named.id`
    const links = quoted(linkTable(model, part.name))
    return `'${part.name}', (SELECT json_agg(${name} ORDER BY ${name} COLLATE "C") FROM ${links}
      JOIN ${quoted(tableOf(part.target))} named ON named.id = ${links}."B" WHERE ${links}."A" = held.id)`
  })
  const linked = parts.map(({ name }) => `SELECT "A" FROM ${quoted(linkTable(model, name))}`)
  return `SELECT json_strip_nulls(json_build_object('id', held.id, ${lists.join(', ')})) AS row
    FROM ${quoted(tableOf(model))} held WHERE held.id IN (${linked.join(' UNION ')}) ORDER BY ${ordered(model)}`
}

/** The types to export: all, or the one that is named. */
export function modelsNamed(type: string | undefined): RecordModel[] | null {
  const all = bulkModels()
  if (type === undefined) return all
  const found = all.find((model) => model.toLowerCase() === type.toLowerCase())
  return found ? [found] : null
}
