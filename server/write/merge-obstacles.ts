import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { columnOf, type Kept, referencesTo, tableOf, uniquesOf } from '../kit/datamodel.ts'
import { joined, named, sql } from '../kit/sql.ts'
import { checkRules } from './checks.ts'
import { joins } from './drafted.ts'
import { isMoreSecret } from './merge.rules.ts'
import { Problems } from './problems.ts'
import { type Row, rowsWhere } from './rows.ts'
import { standsBelow } from './trees.ts'

// Why two records cannot be merged as they stand, each with the record that someone has to change first.

export interface Pair {
  model: RecordModel
  survivor: Row
  duplicate: Row
}

export interface Obstacle {
  model: Kept
  id: string
  message: string
}

/** `result`: the survivor with what it takes from the duplicate. */
export async function obstaclesTo(tx: Transaction, pair: Pair, result: Row): Promise<Obstacle[]> {
  const { model, survivor } = pair
  return [
    ...publishing(pair),
    ...(await loops(tx, pair)),
    ...(await joiningBoth(tx, pair)),
    ...(await clashes(tx, pair)),
    ...(await broken(tx, model, survivor.id, withReferences(pair, result))),
  ]
}

/** What the duplicate alone is joined to would come to be seen by more people than now. */
function publishing({ model, survivor, duplicate }: Pair): Obstacle[] {
  if (!isMoreSecret(duplicate, survivor)) return []
  const message = `The duplicate is ${duplicate.visibility} and the survivor ${survivor.visibility}: what belongs to the one would be seen by those who see the other. Merge them the other way round, or set the visibility of one first.`
  return [{ model, id: duplicate.id, message }]
}

/** The survivor lies below the duplicate in one of the trees. */
async function loops(tx: Transaction, { model, survivor, duplicate }: Pair): Promise<Obstacle[]> {
  const found: Obstacle[] = []
  for (const { relation, field } of referencesTo(model).filter(({ model: from }) => from === model)) {
    const message = `The duplicate is the ${relation} of the survivor, or stands above it so. Change that first, or merge them the other way round.`
    if (await standsBelow(tx, { model, field }, survivor.id, duplicate.id))
      found.push({ model, id: survivor.id, message })
  }
  return found
}

/** Records that join the two, and would join one record with itself. */
async function joiningBoth(tx: Transaction, { model, survivor, duplicate }: Pair): Promise<Obstacle[]> {
  const found: Obstacle[] = []
  const fields = new Map<Kept, string[]>()
  for (const { model: from, field } of referencesTo(model)) fields.set(from, [...(fields.get(from) ?? []), field])
  for (const [from, both] of fields) {
    if (both.length < 2 || from === model) continue
    const ends = [survivor.id, duplicate.id]
    const within = both.map((field) => sql`it.${named(columnOf(field))} = ANY(${ends}::uuid[])`)
    for (const row of await rowsWhere(tx, from, joined(within, ' AND '))) {
      const after = Object.fromEntries(both.map((field) => [field, survivor.id]))
      found.push(...(await broken(tx, from, row.id, { ...row, ...after })))
    }
  }
  return found
}

/** Records of which two would hold one number: the editions of a series. */
async function clashes(tx: Transaction, { model, survivor, duplicate }: Pair): Promise<Obstacle[]> {
  const found: Obstacle[] = []
  for (const { model: from, field } of referencesTo(model)) {
    if (joins(from)) continue
    for (const unique of uniquesOf(from).filter((fields) => fields.includes(field))) {
      const [table, column] = [named(tableOf(from)), named(columnOf(field))]
      const others = unique.filter((other) => other !== field)
      const same = joined(
        others.map((other) => sql`one.${named(columnOf(other))} = other.${named(columnOf(other))}`),
        ' AND ',
      )
      const rows = await tx.rows<{ id: string }>`
        SELECT one.id FROM ${table} AS one JOIN ${table} AS other ON ${same}
        WHERE one.${column} = ${duplicate.id}::uuid AND other.${column} = ${survivor.id}::uuid`
      const message = `It has the same ${others.join(', ')} as a record of the survivor. Merge the two, or change one of them, first.`
      found.push(...rows.map(({ id }) => ({ model: from, id, message })))
    }
  }
  return found
}

/** The rules of its own table that a row would break. */
async function broken(tx: Transaction, model: Kept, id: string, data: Row): Promise<Obstacle[]> {
  const problems = new Problems()
  await checkRules({ tx, problems }, [{ model, path: '', data }])
  return problems.list.map(({ path, message }) => ({
    model,
    id,
    message: `Merged, it would break a rule: ${path.slice(1)} ${message}`,
  }))
}

/** The survivor's row once what referred to the duplicate refers to it; loops are told of by themselves. */
function withReferences({ duplicate }: Pair, result: Row): Row {
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [name, value === duplicate.id ? null : value]),
  ) as Row
}
