import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { columnOf, fieldsOf, type Kept, linkOf, tableOf } from '../kit/datamodel.ts'
import { joined, named, sql } from '../kit/sql.ts'
import { linkIn, type Step } from './steps.ts'

// Whether steps can be taken back to the letter: what they wrote must stand as they left it, and what they took
// away must still have all that it referred to. Whatever else happened to the records does not matter.

type Columns = Record<string, unknown>

/** How the last of the steps left a record. */
interface Left {
  record: Kept
  id: string
  isGone: boolean
  columns: Columns
}

/** Of a record that does not stand as it was left, the columns that differ; none where the record itself does. */
interface Differing {
  record: Kept
  id: string
  columns: readonly string[] | null
}

/** The changes that stand in the way, by their numbers; null where nothing does. `steps`: the last first. */
export async function changedSince(tx: Transaction, steps: readonly Step[]): Promise<bigint[] | null> {
  const inOrder = [...steps].reverse()
  const erased = inOrder.filter(isIncomplete).map(({ sequence }) => sequence)
  const differing = [
    ...(await recordsThatDiffer(
      tx,
      inOrder.filter((step) => !linkIn(step)),
    )),
    ...(await linksThatDiffer(
      tx,
      inOrder.filter((step) => linkIn(step)),
    )),
    ...(await endsThatAreGone(tx, inOrder)),
  ]
  if (erased.length + differing.length === 0) return null
  return [...erased, ...(await laterChanges(tx, steps[0]?.sequence ?? 0n, differing))]
}

/** What was deleted cannot be brought back where its history no longer has what it must hold. */
function isIncomplete({ record, operation, before }: Step): boolean {
  if (operation !== 'DELETE') return false
  return fieldsOf(record).some(
    ({ name, kind, isRequired, hasDefaultValue, isList }) =>
      kind !== 'object' && isRequired && !hasDefaultValue && !isList && before?.[columnOf(name)] == null,
  )
}

async function recordsThatDiffer(tx: Transaction, steps: readonly Step[]): Promise<Differing[]> {
  const left = new Map<string, Left>()
  for (const { record, recordId: id, operation, after } of steps) {
    const key = `${record} ${id}`
    const known = left.get(key)?.columns ?? {}
    const { version: _, ...columns } = after ?? {}
    left.set(key, { record, id, isGone: operation === 'DELETE', columns: { ...known, ...columns } })
  }
  const found: Differing[] = []
  // Table by table and in the order of ids, so that two who undo wait for each other.
  for (const record of [...new Set(steps.map((step) => step.record))].sort()) {
    const ofTable = [...left.values()].filter((one) => one.record === record)
    const rows = await tx.rows<{ id: string; row: Columns }>`
      SELECT it.id, to_jsonb(it) AS row FROM ${named(tableOf(record))} AS it
      WHERE id = ANY(${ofTable.map(({ id }) => id)}::uuid[]) ORDER BY id FOR UPDATE`
    const now = new Map(rows.map(({ id, row }) => [id, row]))
    for (const { id, isGone, columns } of ofTable) {
      const row = now.get(id)
      if (isGone !== !row) found.push({ record, id, columns: null })
      else if (row) {
        const other = Object.keys(columns).filter((column) => !same(columns[column], row[column]))
        if (other.length > 0) found.push({ record, id, columns: other })
      }
    }
  }
  return found
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

async function linksThatDiffer(tx: Transaction, steps: readonly Step[]): Promise<Differing[]> {
  const left = new Map<string, { record: Kept; id: string; relation: string; key: string; added: boolean }>()
  for (const step of steps) {
    const link = linkIn(step)
    if (!link) continue
    const key = (link.added ? step.after : step.before)?.[link.relation] as string
    left.set(`${step.record} ${step.recordId} ${key}`, { record: step.record, id: step.recordId, key, ...link })
  }
  const found: Differing[] = []
  for (const { record, id, relation, key, added } of left.values()) {
    const { table, own, other } = linkOf(record as RecordModel, relation)
    const rows = await tx.rows<object>`
      SELECT 1 AS there FROM ${named(table)} WHERE ${named(own)} = ${id}::uuid AND ${named(other)} = ${key}::uuid`
    if (rows.length > 0 !== added) found.push({ record, id, columns: [relation] })
  }
  return found
}

/** What the steps took away referred to records; those that are gone by now. */
async function endsThatAreGone(tx: Transaction, steps: readonly Step[]): Promise<Differing[]> {
  const comesBack = new Set(steps.filter(({ operation }) => operation === 'DELETE').map(({ recordId }) => recordId))
  const ends = new Map<Kept, Set<string>>()
  for (const { record, before } of steps) {
    for (const { type, relationFromFields: [field] = [] } of fieldsOf(record)) {
      const id = field ? before?.[columnOf(field)] : null
      if (typeof id !== 'string' || comesBack.has(id)) continue
      ends.set(type as Kept, (ends.get(type as Kept) ?? new Set()).add(id))
    }
  }
  const found: Differing[] = []
  for (const [record, ids] of ends) {
    const gone = await tx.rows<{ id: string }>`
      SELECT listed.id FROM unnest(${[...ids]}::uuid[]) AS listed (id)
      WHERE NOT EXISTS (SELECT FROM ${named(tableOf(record))} AS it WHERE it.id = listed.id)`
    found.push(...gone.map(({ id }) => ({ record, id, columns: null })))
  }
  return found
}

/** The changes after the last step that made the difference. */
async function laterChanges(tx: Transaction, last: bigint, differing: readonly Differing[]): Promise<bigint[]> {
  if (differing.length === 0) return []
  const touched = differing.map(({ record, id, columns }) => {
    const any = sql`record = ${record} AND record_id = ${id}::uuid`
    if (!columns) return sql`(${any})`
    const keys = [...columns]
    return sql`(${any} AND (operation <> 'UPDATE' OR before ?| ${keys}::text[] OR after ?| ${keys}::text[]))`
  })
  const rows = await tx.rows<{ sequence: bigint }>`
    SELECT sequence FROM change WHERE sequence > ${last} AND (${joined(touched, ' OR ')}) ORDER BY sequence`
  return rows.map(({ sequence }) => sequence)
}
