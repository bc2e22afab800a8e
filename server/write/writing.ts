import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { Problems } from './problems.ts'

export type Input = Record<string, unknown>

/** What the reading of an input has at hand. Every mistake on the way is gathered, none stops the search for others. */
export interface Writing {
  tx: Transaction
  ctx: Context
  problems: Problems
  /** Whether the record is there already, so that what is sent takes the place of what it has. */
  replaces: boolean
  /** Ids of the records that the same call enters, by model and slug. */
  made: Map<string, string>
  /** Ids of the records that were looked up beforehand, likewise by model and key. */
  found: Map<string, string>
}

export function writing(tx: Transaction, ctx: Context, replaces = false): Writing {
  return { tx, ctx, problems: new Problems(), replaces, made: new Map(), found: new Map() }
}
