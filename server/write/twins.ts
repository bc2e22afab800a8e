import type { RecordModel } from '../access/visibility.ts'
import type { Transaction } from '../database/transaction.ts'
import { tableOf } from '../kit/datamodel.ts'
import { named, sql } from '../kit/sql.ts'
import { keysOf } from './checks.ts'
import type { Drafted, DraftRow } from './drafted.ts'
import { likelyTwins, looksOf } from './likely-twins.ts'
import { type Duplicate, DuplicateError } from './problems.ts'
import { holds, rowsWhere } from './rows.ts'

// What is on record already. Named before the write, because a refused write ends the transaction in which the
// twin could be looked up.

/**
 * Refuses a draft of which something is on record already, or seems to be and is not known to be another. `meanwhile` is
 * called when everything is asked.
 */
export async function refuseTwins(
  draft: Drafted,
  distinctFrom: readonly string[],
  meanwhile = () => {},
): Promise<void> {
  const standing = draft.rows.filter(({ stands }) => stands)
  const looks = await looksOf(draft)
  const asked = Promise.all([likelyTwins(draft, looks), ...standing.map((row) => sameAs(draft.w.tx, row))])
  meanwhile()
  const [likely, ...same] = await asked
  const found: Duplicate[] = same.flat()
  const told = new Set(found.map(({ path, twin }) => `${path} ${twin?.id}`))
  const known = new Set(distinctFrom)
  for (const one of likely) {
    const { path, twin } = one
    if (!told.has(`${path} ${twin.id}`) && !known.has(`${twin.model}:${twin.id}`)) found.push(one)
  }
  if (found.length > 0) throw new DuplicateError(found)
}

/** The records that have the same value where each must have its own. */
export async function sameAs(
  tx: Transaction,
  row: Pick<DraftRow, 'model' | 'id' | 'path' | 'data'>,
): Promise<Duplicate[]> {
  const found = keysOf(row).map(async ({ fields, where }): Promise<Duplicate[]> => {
    const [twin] =
      fields[0] === 'slug'
        ? await namedAs(tx, row, where.slug as string)
        : await rowsWhere(tx, row.model, sql`${holds(where)} AND it.id <> ${row.id}::uuid`, sql`LIMIT 1`)
    const names = fields.map((field) => field.replace(/Id$/, ''))
    return twin ? [{ path: row.path, fields: names, twin: ownerOf(row, twin) }] : []
  })
  return (await Promise.all(found)).flat()
}

/** What is no record of its own is told of by the record that has it. */
function ownerOf(
  { model }: Pick<DraftRow, 'model'>,
  twin: Record<string, unknown>,
): { model: RecordModel; id: string } {
  return model === 'OrganizationIdentifier'
    ? { model: 'Organization', id: twin.organizationId as string }
    : { model, id: twin.id as string }
}

/** The record that has the slug, or to which it leads since the one that had it went into that. */
function namedAs(tx: Transaction, { model, id }: Pick<DraftRow, 'model' | 'id'>, slug: string) {
  return tx.rows<{ id: string }>`
    SELECT id FROM (
      SELECT 1 AS rank, id FROM ${named(tableOf(model))} WHERE slug = ${slug}
      UNION ALL SELECT 2, record_id FROM slug_alias WHERE record = ${model} AND slug = ${slug}
    ) AS twin WHERE id <> ${id}::uuid ORDER BY rank LIMIT 1`
}
