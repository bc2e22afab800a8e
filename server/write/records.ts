import { type RecordModel, visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { tableOf } from '../kit/datamodel.ts'
import { checkLoops, checkRepeated, checkRules } from './checks.ts'
import { dataOf } from './data.ts'
import { Draft } from './draft.ts'
import { insert } from './insert.ts'
import { dependentsOf } from './parts.ts'
import { ConflictError, DuplicateError, InUseError, NotFoundError } from './problems.ts'
import { refuseTwins, sameAs } from './twins.ts'
import { type Row, writable } from './writable.ts'
import type { Transaction } from './write.ts'
import { type Input, writing } from './writing.ts'

// Create, update and delete, the same for every type of record.

/** Enters a record with all that its input holds. `distinctFrom`: records that are known to be others. */
export async function createRecord(
  tx: Transaction,
  ctx: Context,
  model: RecordModel,
  input: Input,
  distinctFrom: readonly string[] = [],
): Promise<string> {
  const draft = new Draft(writing(tx, ctx))
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
  const sound = rows.filter((row) => row.sound)
  await checkRules(
    w,
    sound.map((row) => ({ ...row, data: { id: row.id, ...row.data } })),
  )
}

/** Writes a draft that was checked, unless something is wrong with it or likely to be there already. */
export async function enter(draft: Draft, distinctFrom: readonly string[] = []): Promise<void> {
  draft.w.problems.settle()
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
  await writable(tx, model).update({ where: { id }, data })
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
  if (fields.length > 0) {
    const select = Object.fromEntries(fields.map((field) => [field, true]))
    const counted = await writable(tx, model).findFirst({ where: { id }, select: { _count: { select } } })
    const counts = (counted?._count ?? {}) as Record<string, number>
    const dependents = fields.map((field) => ({ field, count: counts[field] ?? 0 })).filter(({ count }) => count > 0)
    if (dependents.length > 0) throw new InUseError(dependents)
  }
  await tx.slugAlias.deleteMany({ where: { record: model, recordId: id } })
  await writable(tx, model).deleteMany({ where: { id } })
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
  await tx.$queryRawUnsafe(`SELECT id FROM "${tableOf(model)}" WHERE id = $1::uuid FOR UPDATE`, id)
  const row = await writable(tx, model).findFirst({ where: { AND: [{ id }, visible(ctx, model)] } })
  if (!row) throw new NotFoundError(`${model} with this id`)
  if (row.version !== expected) throw new ConflictError(expected, row.version)
  return row
}
