import type { Transaction } from '../database/transaction.ts'
import { columnOf, type Reference, tableOf } from '../kit/datamodel.ts'
import { named } from '../kit/sql.ts'

/**
 * Lets nobody else write activities until the transaction ends. Writers of activities take turns by tree; two that
 * write many trees, one after the other, would wait for each other.
 */
export async function holdAllTrees(tx: Transaction): Promise<void> {
  await tx.run`SELECT hold_all_trees()`
}

/** Whether a record is another, or leads to it by this reference from record to record. */
export async function standsBelow(
  tx: Transaction,
  { model, field }: Pick<Reference, 'model' | 'field'>,
  id: string,
  above: string,
): Promise<boolean> {
  const [table, column] = [named(tableOf(model)), named(columnOf(field))]
  const [found] = await tx.rows<{ below: boolean }>`
    WITH RECURSIVE upwards AS (
      SELECT ${id}::uuid AS id UNION SELECT it.${column} FROM ${table} AS it JOIN upwards ON it.id = upwards.id
    ) SELECT EXISTS (SELECT FROM upwards WHERE id = ${above}::uuid) AS below`
  return found?.below ?? false
}
