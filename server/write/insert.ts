import { keptModels } from '../kit/datamodel.ts'
import { named } from '../kit/sql.ts'
import type { Draft } from './draft.ts'
import { insertRows } from './rows.ts'

/** Writes all rows of a draft, one statement for each kind of record, sent one behind the other. */
export async function insert({ w: { tx }, rows, links }: Draft): Promise<void> {
  const kinds = keptModels.map((model) => {
    const data = rows.filter((row) => row.model === model).map((row) => ({ id: row.id, ...row.data }))
    return insertRows(tx, model, data)
  })
  const pairs = [...links].map(([table, joined]) => {
    const [first, second] = [joined.map(([a]) => a), joined.map(([, b]) => b)]
    return (
      joined.length > 0 &&
      tx.run`INSERT INTO ${named(table)} ("A", "B")
      SELECT * FROM unnest(${first}::uuid[], ${second}::uuid[]) ON CONFLICT DO NOTHING`
    )
  })
  await Promise.all([...kinds, ...pairs])
}
