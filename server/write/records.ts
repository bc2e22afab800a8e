import { type RecordModel, visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { hasField } from '../kit/datamodel.ts'
import { dataOf, type Writing } from './data.ts'
import { dependentsOf } from './parts.ts'
import { ConflictError, DuplicateError, InUseError, NotFoundError, Problems } from './problems.ts'
import type { Transaction } from './write.ts'

// Create, update and delete, the same for every type of record.

type Input = Record<string, unknown>
export type Row = { id: string; version: number } & Record<string, unknown>

interface Delegate {
  create(query: object): Promise<Row>
  findFirst(query: object): Promise<Row | null>
  update(query: object): Promise<Row>
  updateMany(query: object): Promise<{ count: number }>
  deleteMany(query: object): Promise<{ count: number }>
}

export function writable(tx: Transaction, model: RecordModel): Delegate {
  const name = model.charAt(0).toLowerCase() + model.slice(1)
  return (tx as unknown as Record<string, Delegate>)[name] as Delegate
}

/** Models whose records are seen at once; the others begin unseen until they are published. */
const joins = (model: RecordModel) => hasField(model, 'audience')

export async function createRecord(
  tx: Transaction,
  ctx: Context,
  model: RecordModel,
  input: Input,
  extra: Input = {},
): Promise<string> {
  const w: Writing = { tx, ctx, problems: new Problems(), replaces: false }
  const data = await dataOf(w, model, input, 'input')
  w.problems.settle()
  if (typeof input.slug === 'string') await refuseTwin(tx, model, input.slug)
  const hidden = joins(model) || 'visibility' in data ? {} : { visibility: 'INTERNAL' }
  return (await writable(tx, model).create({ data: { ...hidden, ...data, ...extra } })).id
}

/** Named before the write, because a refused write ends the transaction in which the twin could be looked up. */
async function refuseTwin(tx: Transaction, model: RecordModel, slug: string): Promise<void> {
  const twin = await writable(tx, model).findFirst({ where: { slug } })
  if (twin) throw new DuplicateError(['slug'], [{ model, id: twin.id }])
}

export async function updateRecord(
  tx: Transaction,
  ctx: Context,
  model: RecordModel,
  id: string,
  expected: number,
  input: Input,
): Promise<void> {
  await current(tx, ctx, model, id, expected)
  const w: Writing = { tx, ctx, problems: new Problems(), replaces: true }
  if (Object.keys(input).length === 0) w.problems.add('input', 'is empty. Send at least one field to change.')
  const data = await dataOf(w, model, input, 'input')
  w.problems.settle()
  if (typeof input.slug === 'string') {
    const twin = await writable(tx, model).findFirst({ where: { slug: input.slug, NOT: { id } } })
    if (twin) throw new DuplicateError(['slug'], [{ model, id: twin.id }])
  }
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
  const table = model.replaceAll(/(?<!^)([A-Z])/g, '_$1').toLowerCase()
  await tx.$queryRawUnsafe(`SELECT id FROM "${table}" WHERE id = $1::uuid FOR UPDATE`, id)
  const row = await writable(tx, model).findFirst({ where: { AND: [{ id }, visible(ctx, model)] } })
  if (!row) throw new NotFoundError(`${model} with this id`)
  if (row.version !== expected) throw new ConflictError(expected, row.version)
  return row
}
