import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { linkOf, tableOf } from '../kit/datamodel.ts'
import { joined, named, sql } from '../kit/sql.ts'
import { InvalidInputError, NotFoundError } from './problems.ts'
import { type Link, linkIn, type Step } from './steps.ts'
import { holdAllTrees } from './trees.ts'
import { changedSince } from './undo-check.ts'
import { tellReason } from './verbs.ts'

// Takes a merge back: what the database noted of it is undone step by step, the last first. So the content is
// what it was, whatever a merge does now or will do one day. Versions count on, and history tells both.

/** Others have built on the merge: it cannot be taken back to the letter. */
export class ChangedSinceError extends Error {
  override name = 'ChangedSinceError'
  constructor(readonly sequences: readonly bigint[]) {
    super('What the merge wrote was changed since, so that it cannot be undone exactly.')
  }
}

export async function undoMerge(tx: Transaction, ctx: Context, id: string, reason: string | null): Promise<void> {
  await holdAllTrees(tx)
  const [merge] = await tx.rows<{ undoneAt: Date | null; changes: bigint[] }>`
    SELECT undone_at AS "undoneAt", changes FROM record_merge WHERE id = ${id}::uuid FOR UPDATE`
  if (!merge) throw new NotFoundError('merge with this id')
  if (merge.undoneAt)
    throw new InvalidInputError([{ path: 'id', message: 'is that of a merge that was undone already.' }])
  const steps = await tx.rows<Step>`
    SELECT sequence, record, record_id AS "recordId", operation, before, after
    FROM change WHERE sequence = ANY(${merge.changes}::bigint[]) ORDER BY sequence DESC`
  const since = await changedSince(tx, steps)
  if (since) throw new ChangedSinceError(since)
  await tellReason(tx, reason)
  for (const run of runsOf(steps)) await takeBack(tx, run)
  await tx.run`UPDATE record_merge SET undone_at = ${ctx.now()}, undone_by = ${ctx.actor.name} WHERE id = ${id}::uuid`
}

/** Steps of one kind that follow each other, each of another record, to be taken back by one statement. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = []
  let last = ''
  let taken = new Set<string>()
  for (const step of steps) {
    const keys = [Object.keys(step.before ?? {}), Object.keys(step.after ?? {})]
    const kind = JSON.stringify([step.record, step.operation, ...keys])
    const again = taken.has(step.recordId) && !linkIn(step)
    if (kind !== last || again) {
      runs.push([])
      taken = new Set()
    }
    runs.at(-1)?.push(step)
    taken.add(step.recordId)
    last = kind
  }
  return runs
}

async function takeBack(tx: Transaction, run: readonly Step[]): Promise<void> {
  const [{ record, operation, before }] = run as [Step]
  const link = linkIn(run[0] as Step)
  if (link) return takeLinksBack(tx, run, link)
  const table = named(tableOf(record))
  if (operation === 'CREATE') {
    await tx.run`DELETE FROM ${table} WHERE id = ANY(${run.map(({ recordId }) => recordId)}::uuid[])`
    return
  }
  // The version of what is there counts on; what comes back has the one that it had.
  const names = Object.keys(before ?? {}).filter((column) => operation === 'DELETE' || column !== 'version')
  if (names.length === 0) return
  const rows = JSON.stringify(run.map((step) => ({ ...step.before, id: step.recordId })))
  const given = sql`jsonb_populate_recordset(NULL::${table}, ${rows}::jsonb) AS given`
  const columns = names.map(named)
  if (operation === 'DELETE') {
    await tx.run`INSERT INTO ${table} (${joined(columns)}) SELECT ${joined(columns)} FROM ${given}`
  } else {
    const set = joined(columns.map((column) => sql`${column} = given.${column}`))
    await tx.run`UPDATE ${table} AS it SET ${set} FROM ${given} WHERE it.id = given.id`
  }
}

async function takeLinksBack(tx: Transaction, run: readonly Step[], { relation, added }: Link): Promise<void> {
  const [{ record }] = run as [Step]
  const { table, own, other } = linkOf(record as RecordModel, relation)
  const [pairs, mine, theirs] = [named(table), named(own), named(other)]
  const others = run.map(({ before, after }) => (added ? after : before)?.[relation] as string)
  const listed = sql`unnest(${run.map(({ recordId }) => recordId)}::uuid[], ${others}::uuid[]) AS listed (mine, theirs)`
  if (added)
    await tx.run`DELETE FROM ${pairs} USING ${listed} WHERE ${mine} = listed.mine AND ${theirs} = listed.theirs`
  else await tx.run`INSERT INTO ${pairs} (${mine}, ${theirs}) SELECT mine, theirs FROM ${listed}`
}
