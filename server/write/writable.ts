import type { Kept } from '../kit/datamodel.ts'
import type { Transaction } from './write.ts'

export type Row = { id: string; version: number } & Record<string, unknown>

interface Delegate {
  createMany(query: object): Promise<{ count: number }>
  findFirst(query: object): Promise<Row | null>
  findMany(query: object): Promise<Row[]>
  update(query: object): Promise<Row>
  deleteMany(query: object): Promise<{ count: number }>
}

/** Prisma's way to the records of a model, for code that serves every model. */
export function writable(tx: Transaction, model: Kept): Delegate {
  const name = model.charAt(0).toLowerCase() + model.slice(1)
  return (tx as unknown as Record<string, Delegate>)[name] as Delegate
}
