import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { Problems } from './problems.ts'

export type Input = Record<string, unknown>

/**
 * Most of what is entered is right, so it is written before everything is looked at that only the database can tell.
 * Where it is not, the transaction is taken back, and the work done again without hope: step by step, so that every
 * mistake is told.
 */
export interface Hope {
  /** Whether the work made use of it. */
  used: boolean
}

/** What the reading of an input has at hand. Every mistake on the way is gathered, none stops the search for others. */
export interface Writing {
  tx: Transaction
  ctx: Context
  problems: Problems
  /** Whether the record is there already, so that what is sent takes the place of what it has. */
  replaces: boolean
  /** Whether checks can be left to the database; null where they cannot. */
  hope: Hope | null
  /** Ids of the records that the same call enters, by model and slug. */
  made: Map<string, string>
  /** Ids of the records that were looked up beforehand, likewise by model and key. */
  found: Map<string, string>
  /** Texts as the search compares them, as far as that was asked. */
  normals: Map<string, string>
}

export function writing(tx: Transaction, ctx: Context, replaces: boolean, hope: Hope | null = null): Writing {
  return { tx, ctx, problems: new Problems(), replaces, hope, made: new Map(), found: new Map(), normals: new Map() }
}
