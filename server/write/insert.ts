import { keptModels } from '../kit/datamodel.ts'
import { named } from '../kit/sql.ts'
import type { Draft } from './draft.ts'
import { writable } from './writable.ts'

/** Writes all rows of a draft, one statement for each kind of record. */
export async function insert({ w: { tx }, rows, links }: Draft): Promise<void> {
  for (const model of keptModels) {
    const data = rows.filter((row) => row.model === model).map((row) => ({ id: row.id, ...row.data }))
    if (data.length > 0) await writable(tx, model).createMany({ data })
  }
  for (const [table, pairs] of links) {
    if (pairs.length === 0) continue
    const [first, second] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)]
    await tx.$executeRaw`INSERT INTO ${named(table)} ("A", "B")
      SELECT * FROM unnest(${first}::uuid[], ${second}::uuid[]) ON CONFLICT DO NOTHING`
  }
}
