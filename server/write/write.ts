import { type Action, may } from '../access/policy.ts'
import type { Context } from '../context.ts'
import { failureOf } from '../database/failure.ts'
import { inTransaction, type Patience, type Transaction } from '../database/transaction.ts'
import { unavailability, WriteCut } from '../database/unavailable.ts'
import { once } from './once.ts'
import { DuplicateError, ForbiddenError, InvalidInputError } from './problems.ts'
import { translate } from './translate.ts'
import type { Hope } from './writing.ts'

// The one door to a change: who may, in one transaction, noted with who and why by the database's triggers.

const ATTEMPTS = 4
/** Before another attempt where the connection broke: a database that restarts is back within seconds. */
const pauseAfter = (attempt: number): number => [10, 100, 500][attempt - 1] ?? 1_000
/** So long it is tried again where the connection broke: then whoever asked has waited enough. */
const PATIENT_MS = 3_000
/** Longest wait for a connection, as for the one of the embedded database, and longest time in a transaction. */
export const PATIENCE: Patience = { maxWait: 10_000, timeout: 10_000 }

interface Options<T> {
  patience?: Patience
  /** Reads what the work returned, as it left it. */
  last?: (tx: Transaction, done: T) => Promise<unknown>
}

/**
 * Does the work of the mutation `name`, all or nothing. What PostgreSQL could not serialise is tried again, and what
 * surely was not done because the connection broke. What the work returns is kept as JSON where the request has an Idempotency-Key.
 */
export async function write<T>(
  ctx: Context,
  action: Action,
  name: string,
  work: (tx: Transaction, hope: Hope | null) => Promise<T>,
  { patience = PATIENCE, last }: Options<T> = {},
): Promise<T> {
  if (!may(ctx.actor, action)) throw new ForbiddenError(ctx.actor.role !== null)
  const { idempotency } = ctx
  const step = idempotency ? ++idempotency.steps : 0
  let hope: Hope | null = { used: false }
  // The connection broke while it was committed, in this attempt or an earlier one.
  let unknown = false
  const begun = performance.now()
  for (let attempt = 1; ; attempt++) {
    let worked = false
    try {
      const attempted = async (tx: Transaction) => {
        const outcome = await once(tx, ctx, step, () => work(tx, hope))
        worked = true
        return outcome
      }
      const first = (tx: Transaction) => settings(tx, ctx, name)
      const { done } = await inTransaction(ctx, { patience, first, work: attempted, ...(last ? { last } : {}) })
      if (idempotency) idempotency.committed++
      return done
    } catch (error) {
      if (hope?.used && isRefusal(error)) {
        hope = null
        attempt--
        continue
      }
      // Where the connection broke before the commit, nothing was done. While it was committed, only a key tells.
      const passing = unavailability(error)
      const cut = passing?.kind === 'cut'
      unknown ||= cut && worked
      if (cut && (!unknown || idempotency) && performance.now() - begun < PATIENT_MS) {
        await new Promise((resolve) => setTimeout(resolve, pauseAfter(attempt)))
        continue
      }
      if (!cut && attempt < ATTEMPTS && isTransient(error)) continue
      throw passing ? new WriteCut(error, unknown ? 'UNKNOWN' : 'NOT_DONE') : translate(error)
    }
  }
}

const isRefusal = (error: unknown): boolean =>
  [error, translate(error)].some((one) => one instanceof InvalidInputError || one instanceof DuplicateError) ||
  OVERTAKEN.includes(failureOf(error)?.code)

/** Tells the database who writes, by what and for which request, and how long its statements may take. */
const settings = (tx: Transaction, ctx: Context, name: string): Promise<unknown> =>
  tx.run`SELECT set_config('entente.actor', ${ctx.actor.name}, true), set_config('entente.action', ${name}, true),
    set_config('entente.request_id', ${ctx.requestId}, true), set_config('statement_timeout', ${timeLeft(ctx)}, true)`

/** Milliseconds that a statement may take yet; 0 for as long as it takes, where nobody waits for an answer. */
const timeLeft = ({ deadline }: Context): string =>
  deadline === undefined ? '0' : String(Math.max(1, Math.ceil(deadline - performance.now())))

const CONFLICTS: readonly unknown[] = ['40001', '40P01']

/** Serialization failure or deadlock: the transaction is over, because of another. */
export const isConflict = (error: unknown): boolean => CONFLICTS.includes(failureOf(error)?.code)

const OVERTAKEN: readonly unknown[] = ['23503', '23505']

/**
 * What a new try can settle: a conflict; a record that went while another that refers to it was written, or that came
 * while its like was. The next try finds what took its place, or says what is missing, or names the twin.
 */
const isTransient = (error: unknown): boolean => isConflict(error) || OVERTAKEN.includes(failureOf(error)?.code)
