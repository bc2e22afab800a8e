import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { columnOf, fieldOf, fieldsOf, linkOf, tableOf } from '../kit/datamodel.ts'
import { joined, named, type Sql, sql, visibleSql } from '../kit/sql.ts'
import { checkLoops, checkRepeated, checkRules } from './checks.ts'
import { dataOf } from './data.ts'
import { Draft } from './draft.ts'
import type { DraftRow } from './drafted.ts'
import { insert } from './insert.ts'
import { dependentsOf } from './parts.ts'
import { ConflictError, DuplicateError, InUseError, NotFoundError } from './problems.ts'
import { type Row, removeRows, rowsWhere, updateRow } from './rows.ts'
import { refuseTwins, sameAs } from './twins.ts'
import { type Hope, type Input, type Writing, writing } from './writing.ts'

// Create, update and delete, the same for every type of record.

/** Enters a record with all that its input holds. `distinctFrom`: records that are known to be others. */
export async function createRecord(
  tx: Transaction,
  ctx: Context,
  model: RecordModel,
  input: Input,
  distinctFrom: readonly string[],
  hope: Hope | null,
): Promise<string> {
  const draft = new Draft(writing(tx, ctx, false, hope))
  draft.announce(model, input, 'input')
  await draft.lookUp([[model, input]])
  const id = await draft.add(model, input, 'input')
  await check(draft)
  await enter(draft, distinctFrom)
  return id
}

/** Gathers what is wrong with the rows of a draft, each by itself and together. */
export async function check({ w, rows }: Draft): Promise<void> {
  checkRepeated(w, rows)
  checkLoops(w, rows)
  if (w.hope && w.problems.count === 0) w.hope.used = true
  else await checkAllRules(w, rows)
}

async function checkAllRules(w: Writing, rows: readonly DraftRow[]): Promise<void> {
  const sound = rows.filter((row) => row.sound)
  await checkRules(
    w,
    sound.map((row) => ({ ...row, data: { id: row.id, ...row.data } })),
  )
}

/**
 * Writes a draft that was checked, unless something is wrong with it or likely to be there already. With hope, it is
 * written while that is looked for.
 */
export async function enter(draft: Draft, distinctFrom: readonly string[] = []): Promise<void> {
  const { problems, hope, tx } = draft.w
  problems.settle()
  if (hope) return refuseTwins(draft, distinctFrom, () => tx.expect(insert(draft)))
  await refuseTwins(draft, distinctFrom)
  await insert(draft)
}

export async function updateRecord(
  tx: Transaction,
  ctx: Context,
  model: RecordModel,
  id: string,
  expected: number,
  input: Input,
): Promise<void> {
  const row = await current(tx, ctx, model, id, expected)
  const w = writing(tx, ctx, true)
  if (Object.keys(input).length === 0) w.problems.add('input', 'is empty. Send at least one field to change.')
  const data = await dataOf(w, model, input, 'input')
  if (w.problems.count === 0) await checkRules(w, [{ model, path: 'input', data: { ...row, ...data } }])
  w.problems.settle()
  const twins = await sameAs(tx, { model, id, path: 'input', data: { ...row, ...data } })
  if (twins.length > 0) throw new DuplicateError(twins)
  await updateRow(tx, model, id, data)
}

export async function deleteRecord(
  tx: Transaction,
  ctx: Context,
  model: RecordModel,
  id: string,
  expected: number,
): Promise<void> {
  await current(tx, ctx, model, id, expected)
  const fields = dependentsOf(model)
  const counts = fields.map((field) => sql`(SELECT count(*)::int ${dependingOn(model, field, id)}) AS ${named(field)}`)
  const [counted] = fields.length > 0 ? await tx.rows<Record<string, number>>`SELECT ${joined(counts)}` : []
  const dependents = fields.map((field) => ({ field, count: counted?.[field] ?? 0 })).filter(({ count }) => count > 0)
  if (dependents.length > 0) throw new InUseError(dependents)
  await tx.run`DELETE FROM slug_alias WHERE record = ${model} AND record_id = ${id}::uuid`
  await removeRows(tx, model, [id])
}

/** What depends on a record through one of its lists. */
function dependingOn(model: RecordModel, list: string, id: string): Sql {
  const { type, relationName } = fieldOf(model, list)
  const field = fieldsOf(type as RecordModel).find((back) => back.relationName === relationName && back.name !== list)
  const key = field?.relationFromFields?.[0]
  if (key) return sql`FROM ${named(tableOf(type as RecordModel))} WHERE ${named(columnOf(key))} = ${id}::uuid`
  const { table, own } = linkOf(model, list)
  return sql`FROM ${named(table)} WHERE ${named(own)} = ${id}::uuid`
}

/**
 * The record as it is, if it has the version that its writer saw. It is locked for the rest of the
 * transaction, so that nobody changes it in between.
 */
export async function current(
  tx: Transaction,
  ctx: Context,
  model: RecordModel,
  id: string,
  expected: number,
): Promise<Row> {
  const found = sql`it.id = ${id}::uuid AND ${visibleSql(ctx, model, 'it')}`
  const [row] = await rowsWhere(tx, model, found, sql`FOR UPDATE`)
  if (!row) throw new NotFoundError(`${model} with this id`)
  if (row.version !== expected) throw new ConflictError(expected, row.version)
  return row
}
