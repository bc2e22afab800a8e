import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { columnOf, linkOf, referencesTo, tableOf } from '../kit/datamodel.ts'
import { encodeGlobalId } from '../kit/ids.ts'
import { named, none, sql, visibleSql } from '../kit/sql.ts'
import { joins } from './drafted.ts'
import { newId } from './ids.ts'
import { columnsOf, isMoreSecret } from './merge.rules.ts'
import { keepName, makeWay } from './merge-names.ts'
import type { Obstacle, Pair } from './merge-obstacles.ts'
import { type Collapse, type MergePlan, mergedFields, planMerge } from './merge-plan.ts'
import { ConflictError, NotFoundError, Problems } from './problems.ts'
import { type Row, removeRows, rowsWhere, updateRow } from './rows.ts'
import { holdAllTrees } from './trees.ts'
import { tellReason } from './verbs.ts'

// Carries out a merge: what referred to the duplicate refers to the survivor, the duplicate is deleted, and its
// slug leads to the survivor. The database notes every step, and the merge remembers which steps were its own.

export interface MergeOrder {
  model: RecordModel
  survivorId: string
  duplicateId: string
  versions: { survivor: number; duplicate: number }
  take: readonly string[]
  reason: string | null
}

export async function mergeRecords(tx: Transaction, ctx: Context, order: MergeOrder): Promise<string> {
  const { model, survivorId, duplicateId, versions } = order
  await holdAllTrees(tx)
  // In the order of their ids, so that two merges of the same records wait for each other.
  await tx.rows`SELECT id FROM ${named(tableOf(model))}
    WHERE id IN (${survivorId}::uuid, ${duplicateId}::uuid) ORDER BY id FOR UPDATE`
  const pair = await pairOf(tx, ctx, model, survivorId, duplicateId)
  for (const name of ['survivor', 'duplicate'] as const)
    if (pair[name].version !== versions[name]) throw new ConflictError(versions[name], pair[name].version, name)
  checkOrder(pair, order.take)
  const plan = await planMerge(tx, pair, order.take)
  refuse(plan.obstacles)
  await tellReason(tx, order.reason)
  await collapseAll(tx, plan.collapses)
  await makeWay(tx, pair)
  await moveAll(tx, plan)
  await leadOn(tx, plan)
  await updateRow(tx, model, survivorId, columnsOf(plan.choices, pair.duplicate))
  await keepName(tx, pair)
  return note(tx, ctx, plan, order.reason)
}

/** Both records, as far as the actor may see them. */
export async function pairOf(
  tx: Transaction,
  ctx: Context,
  model: RecordModel,
  survivorId: string,
  duplicateId: string,
): Promise<Pair> {
  const find = async (id: string) => {
    const [row] = await rowsWhere(tx, model, sql`it.id = ${id}::uuid AND ${visibleSql(ctx, model, 'it')}`)
    return row
  }
  const [survivor, duplicate] = [await find(survivorId), await find(duplicateId)]
  if (!survivor || !duplicate)
    throw new NotFoundError(`${model} with ${survivor ? 'the id of the duplicate' : 'the id of the survivor'}`)
  return { model, survivor, duplicate }
}

/** Refuses an order that means nothing, before anything is planned. */
export function checkOrder({ model, survivor, duplicate }: Pair, take: readonly string[]): void {
  const problems = new Problems()
  if (survivor.id === duplicate.id) problems.add('duplicate', 'is the survivor itself.')
  const names = new Set(mergedFields(model).map(({ name }) => name))
  for (const [index, name] of take.entries())
    if (!names.has(name)) problems.add(`take.${index}`, `is no field that a ${model} record can take from another.`)
  problems.settle()
}

function refuse(obstacles: readonly Obstacle[]): void {
  const problems = new Problems()
  for (const { model, id, message } of obstacles) problems.add('duplicate', `${encodeGlobalId(model, id)}: ${message}`)
  problems.settle()
}

/** What referred to those that go refers to those that stay, which take over what they did not know. */
async function collapseAll(tx: Transaction, collapses: readonly Collapse[]): Promise<void> {
  for (const model of new Set(collapses.map((collapse) => collapse.model))) {
    const pairs = collapses.filter((collapse) => collapse.model === model)
    // Who saw it only with the one that goes does not see it more widely with the one that stays.
    const least = pairs.map(({ rows }) => (isMoreSecret(rows.dropped, rows.kept) ? rows.dropped.visibility : 'PUBLIC'))
    const [stay, go] = [pairs.map(({ kept }) => kept), pairs.map(({ dropped }) => dropped)]
    const listed = sql`unnest(${stay}::uuid[], ${go}::uuid[], ${least}::visibility[]) AS pair (kept, dropped, least)`
    for (const { model: from, field } of referencesTo(model)) {
      const column = named(columnOf(field))
      const seen = joins(from) ? sql`, visibility = greatest(it.visibility, pair.least)` : none
      await tx.run`UPDATE ${named(tableOf(from))} AS it SET ${column} = pair.kept ${seen}
        FROM ${listed} WHERE it.${column} = pair.dropped`
    }
    await removeRows(tx, model, go)
    for (const { kept, choices, rows } of pairs) {
      const filled = columnsOf(choices, rows.dropped)
      if (Object.keys(filled).length > 0) await updateRow(tx, model as RecordModel, kept, filled)
    }
  }
}

async function moveAll(tx: Transaction, { model, survivor, duplicate, moves, relinks }: MergePlan): Promise<void> {
  const [to, from] = [sql`${survivor.id}::uuid`, sql`${duplicate.id}::uuid`]
  for (const { model: of, field } of moves) {
    const column = named(columnOf(field))
    await tx.run`UPDATE ${named(tableOf(of))} SET ${column} = ${to} WHERE ${column} = ${from}`
  }
  for (const { relation } of relinks) {
    const { table, own, other } = linkOf(model, relation)
    const [pairs, mine, theirs] = [named(table), named(own), named(other)]
    await tx.run`INSERT INTO ${pairs} (${mine}, ${theirs})
      SELECT ${to}, ${theirs} FROM ${pairs} WHERE ${mine} = ${from} ON CONFLICT DO NOTHING`
    await tx.run`DELETE FROM ${pairs} WHERE ${mine} = ${from}`
  }
}

/** The duplicate goes; its slug, and those that led to it, lead to the survivor. */
async function leadOn(tx: Transaction, { model, survivor, duplicate }: Pair): Promise<void> {
  await tx.run`UPDATE slug_alias SET record_id = ${survivor.id}::uuid
    WHERE record = ${model} AND record_id = ${duplicate.id}::uuid`
  await removeRows(tx, model, [duplicate.id])
  const { slug, visibility } = duplicate as Row & { slug: string; visibility: 'PUBLIC' }
  await tx.run`INSERT INTO slug_alias (id, record, slug, record_id, visibility)
    VALUES (${newId()}::uuid, ${model}, ${slug}, ${survivor.id}::uuid, ${visibility}::visibility)`
}

async function note(tx: Transaction, ctx: Context, plan: MergePlan, reason: string | null): Promise<string> {
  const changes = await tx.rows<{ sequence: bigint }>`
    SELECT sequence FROM change WHERE xid = pg_current_xact_id()::text::bigint + feed_offset() ORDER BY sequence`
  const { model: record, survivor, duplicate } = plan
  const id = newId()
  await tx.run`
    INSERT INTO record_merge (id, record, survivor_id, duplicate_id, duplicate_slug, changes, actor, reason)
    VALUES (${id}::uuid, ${record}, ${survivor.id}::uuid, ${duplicate.id}::uuid, ${duplicate.slug},
      ${changes.map(({ sequence }) => sequence)}::bigint[], ${ctx.actor.name}, ${reason})`
  return id
}
