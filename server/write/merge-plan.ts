import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import {
  columnOf,
  type Kept,
  linkOf,
  linksOf,
  type Reference,
  referencesTo,
  tableOf,
  uniquesOf,
} from '../kit/datamodel.ts'
import { joined, named, sql } from '../kit/sql.ts'
import { joins } from './drafted.ts'
import { type Choice, chooseFields, columnsOf, isMoreSecret, type MergedField } from './merge.rules.ts'
import { type Obstacle, obstaclesTo, type Pair } from './merge-obstacles.ts'
import { partsOf } from './parts.ts'
import { type Row, rowsWhere } from './rows.ts'
import { standsBelow } from './trees.ts'

// What a merge would do, found out without doing it: the preview shows it, the merge carries it out.

/** Records that refer to the duplicate and will refer to the survivor. */
export interface Move extends Reference {
  count: number
}

/** Two records that would be the same once they refer to the same: the one goes into the other. */
export interface Collapse {
  model: Kept
  kept: string
  dropped: string
  /** What the one that stays takes over. */
  choices: Choice[]
  rows: { kept: Row; dropped: Row }
}

/** Records that a table of pairs joins to the duplicate, under the field of the record that lists them. */
export interface Relink {
  relation: string
  count: number
}

export interface MergePlan extends Pair {
  choices: Choice[]
  moves: Move[]
  relinks: Relink[]
  collapses: Collapse[]
  obstacles: Obstacle[]
}

export async function planMerge(tx: Transaction, pair: Pair, take: readonly string[] = []): Promise<MergePlan> {
  const { model, survivor, duplicate } = pair
  const choices = chooseFields(mergedFields(model), survivor, await withoutLoops(tx, pair), take)
  const references = referencesTo(model)
  const collapses: Collapse[] = []
  const moves: Move[] = []
  for (const reference of references) {
    const same = await collapsesThrough(tx, pair, reference)
    collapses.push(...same)
    const count = (await countOf(tx, reference, duplicate.id)) - same.length
    if (count > 0) moves.push({ ...reference, count })
  }
  const relinks: Relink[] = []
  for (const relation of linksOf(model)) {
    const count = await countLinks(tx, pair, relation)
    if (count > 0) relinks.push({ relation, count })
  }
  const result = { ...survivor, ...columnsOf(choices, duplicate) }
  return { ...pair, choices, moves, relinks, collapses, obstacles: await obstaclesTo(tx, pair, result) }
}

/** The fields that one record can take from another: its values, dates and references. */
export function mergedFields(model: Kept): MergedField[] {
  return partsOf(model as RecordModel).flatMap((part): MergedField[] => {
    const { name } = part
    if (part.kind === 'date')
      return [{ name, columns: ['Edtf', 'Earliest', 'Latest', 'Basis'].map((end) => name + end) }]
    if (part.kind === 'reference') return [{ name, columns: [part.column] }]
    return part.kind === 'value' && name !== 'slug' && name !== 'visibility' ? [{ name, columns: [name] }] : []
  })
}

/** The duplicate, as if it did not refer to the survivor or to what stands below it: nothing comes to stand above itself. */
async function withoutLoops(tx: Transaction, { model, survivor, duplicate }: Pair): Promise<Row> {
  const kept = { ...duplicate }
  for (const { model: from, field } of referencesTo(model)) {
    if (from !== model || !duplicate[field]) continue
    if (await standsBelow(tx, { model, field }, duplicate[field] as string, survivor.id)) kept[field] = null
  }
  return kept
}

async function countOf(tx: Transaction, { model, field }: Reference, id: string): Promise<number> {
  const [row] = await tx.rows<{ count: number }>`
    SELECT count(*)::int AS count FROM ${named(tableOf(model))} WHERE ${named(columnOf(field))} = ${id}::uuid`
  return row?.count ?? 0
}

async function countLinks(tx: Transaction, { model, duplicate }: Pair, relation: string): Promise<number> {
  const { table, own } = linkOf(model, relation)
  const [row] = await tx.rows<{ count: number }>`
    SELECT count(*)::int AS count FROM ${named(table)} WHERE ${named(own)} = ${duplicate.id}::uuid`
  return row?.count ?? 0
}

/** Records of the duplicate that the survivor has as well, by the rule that nothing of the kind is there twice. */
async function collapsesThrough(tx: Transaction, pair: Pair, { model, field }: Reference): Promise<Collapse[]> {
  if (!joins(model)) return []
  const found: Collapse[] = []
  for (const unique of uniquesOf(model).filter((fields) => fields.includes(field))) {
    const table = named(tableOf(model))
    const others = unique.filter((other) => other !== field).map((other) => named(columnOf(other)))
    const same = joined(
      [sql`true`, ...others.map((other) => sql`dropped.${other} IS NOT DISTINCT FROM kept.${other}`)],
      ' AND ',
    )
    const column = named(columnOf(field))
    const rows = await tx.rows<{ kept: string; dropped: string }>`
      SELECT kept.id AS kept, dropped.id AS dropped FROM ${table} AS dropped JOIN ${table} AS kept ON ${same}
      WHERE dropped.${column} = ${pair.duplicate.id}::uuid AND kept.${column} = ${pair.survivor.id}::uuid
      ORDER BY dropped.id`
    found.push(...(await collapsesOf(tx, model, unique, rows)))
  }
  return found
}

async function collapsesOf(
  tx: Transaction,
  model: Kept,
  unique: readonly string[],
  pairs: readonly { kept: string; dropped: string }[],
): Promise<Collapse[]> {
  if (pairs.length === 0) return []
  const ids = pairs.flatMap(({ kept, dropped }) => [kept, dropped])
  const rows = await rowsWhere(tx, model, sql`it.id = ANY(${ids}::uuid[])`)
  const byId = new Map(rows.map((row) => [row.id, row]))
  // What makes the two the same is no choice.
  const fields = mergedFields(model).filter(({ columns }) => !columns.some((column) => unique.includes(column)))
  return pairs.map(({ kept: keptId, dropped: droppedId }) => {
    const [kept, dropped] = [byId.get(keptId) as Row, byId.get(droppedId) as Row]
    // What fewer may see is not told to more.
    const choices = isMoreSecret(dropped, kept) ? [] : chooseFields(fields, kept, dropped)
    return { model, kept: keptId, dropped: droppedId, choices, rows: { kept, dropped } }
  })
}
