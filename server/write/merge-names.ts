import type { Transaction } from '../database/transaction.ts'
import { sql } from '../kit/sql.ts'
import { newId } from './ids.ts'
import type { Pair } from './merge-obstacles.ts'
import { holds, insertRows, rowsWhere } from './rows.ts'

// A record has one name to be shown by. What the duplicate was called stays a name by which it is found.

/** Before the names move: those of the duplicate make way where the survivor has its own. */
export async function makeWay(tx: Transaction, { model, survivor, duplicate }: Pair): Promise<void> {
  const [mine, theirs] = [sql`${survivor.id}::uuid`, sql`${duplicate.id}::uuid`]
  if (model === 'Organization')
    await tx.run`
      UPDATE organization_name AS theirs SET kind = 'ALIAS'
      WHERE theirs.organization_id = ${theirs} AND theirs.kind = 'OFFICIAL'
        AND EXISTS (
          SELECT FROM organization_name AS mine
          WHERE mine.organization_id = ${mine} AND mine.kind = 'OFFICIAL' AND mine.language = theirs.language
            AND in_order(mine.valid_from_earliest, theirs.valid_until_latest)
            AND in_order(theirs.valid_from_earliest, mine.valid_until_latest))
        AND NOT EXISTS (
          SELECT FROM organization_name AS same
          WHERE same.organization_id IN (${mine}, ${theirs}) AND same.kind = 'ALIAS'
            AND same.name = theirs.name AND same.language = theirs.language)`
  if (model === 'Topic')
    await tx.run`
      UPDATE topic_label AS theirs SET preferred = false
      WHERE theirs.topic_id = ${theirs} AND theirs.preferred
        AND EXISTS (
          SELECT FROM topic_label AS mine
          WHERE mine.topic_id = ${mine} AND mine.language = theirs.language AND mine.preferred)`
}

/** After a merge: the name of a person that is not shown is kept among the names, in a language nobody told. */
export async function keepName(tx: Transaction, { model, survivor, duplicate }: Pair): Promise<void> {
  if (model !== 'Person') return
  const personId = survivor.id
  const [person] = await rowsWhere(tx, 'Person', holds({ id: personId }))
  for (const { name, visibility } of [survivor, duplicate] as unknown as { name: string; visibility: 'PUBLIC' }[]) {
    const known = name === person?.name || (await rowsWhere(tx, 'PersonName', holds({ personId, name }))).length > 0
    if (!known)
      await insertRows(tx, 'PersonName', [{ id: newId(), personId, name, language: 'und', kind: 'ALIAS', visibility }])
  }
}
