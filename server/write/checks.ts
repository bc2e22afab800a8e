import { columnOf, fieldsOf, type Kept, tableOf, uniquesOf } from '../kit/datamodel.ts'
import { type DraftRow, joins } from './drafted.ts'
import { ruleOf } from './translate.ts'
import type { Input, Writing } from './writing.ts'

// What the database would refuse, found out before it does: of every row, and every rule that it breaks.

interface Checked {
  model: Kept
  path: string
  data: Input
}

/** Finds the rules that rows would break, among those of the tables themselves. */
export async function checkRules(w: Pick<Writing, 'tx' | 'problems'>, rows: readonly Checked[]): Promise<void> {
  if (rows.length === 0) return
  const given = rows.map(({ model, data }) => ({ table: tableOf(model), row: columns(model, data) }))
  const broken = await w.tx.rows<{ place: number; rule: string }>`
    SELECT place, rule FROM broken_rules(${JSON.stringify(given)}::jsonb) ORDER BY place, rule`
  for (const { place, rule } of broken) {
    const { path } = rows[place] as Checked
    const [field, message] = ruleOf(rule)
    w.problems.add(field === '' ? path : `${path}.${field}`, message)
  }
}

/** A row as the database holds it. */
export function columns(model: Kept, data: Input): Input {
  const fields = fieldsOf(model).filter(({ kind, name }) => kind !== 'object' && data[name] !== undefined)
  return Object.fromEntries(fields.map(({ name }) => [columnOf(name), data[name]]))
}

/** The values in which a row is unique, for each set of fields of which that holds; none where one may repeat. */
export function keysOf({ model, data }: Pick<DraftRow, 'model' | 'data'>): { fields: string[]; where: Input }[] {
  return uniquesOf(model).flatMap((fields) => {
    const where = Object.fromEntries(fields.map((field) => [field, data[field] ?? null]))
    // Of what joins others a missing end counts as equal; elsewhere what is not known is the same as nothing.
    const repeats = Object.values(where).includes(null) && !joins(model)
    return repeats ? [] : [{ fields, where }]
  })
}

/** Finds what the call enters twice. */
export function checkRepeated(w: Writing, rows: readonly DraftRow[]): void {
  const first = new Map<string, string>()
  for (const row of rows.filter(({ sound }) => sound)) {
    for (const { fields, where } of keysOf(row)) {
      if (fields.includes('slug')) continue
      const key = JSON.stringify([row.model, where])
      const before = first.get(key)
      if (before) w.problems.add(row.path, `is there already in this call: ${before} is the same.`)
      else first.set(key, row.path)
    }
  }
}

/** The column that leads from a record to the one above it, where no record may stand above itself. */
const upwards = {
  Activity: 'parentId',
  Organization: 'parentId',
  Topic: 'broaderId',
  Agreement: 'supersededById',
} as const

/** Finds new records that would stand above themselves. What is on record already cannot refer to what is new. */
export function checkLoops(w: Writing, rows: readonly DraftRow[]): void {
  for (const [model, column] of Object.entries(upwards)) {
    const drafted = new Map(rows.filter((row) => row.model === model).map((row) => [row.id, row]))
    if (drafted.size === 0) continue
    const [field, message] = ruleOf(`${tableOf(model as Kept)}_acyclic`)
    for (const row of drafted.values()) {
      const above = new Set<unknown>()
      for (let at: unknown = row.data[column]; !above.has(at); at = drafted.get(at as string)?.data[column])
        above.add(at)
      // One that refers to itself is told by the rule of its table.
      if (above.has(row.id) && row.data[column] !== row.id) w.problems.add(`${row.path}.${field}`, message)
    }
  }
}
