import { Prisma } from '../../prisma/generated/prisma/client.ts'
import { type Action, may } from '../access/policy.ts'
import type { Context } from '../context.ts'
import { unavailability, WriteCut } from '../database/unavailable.ts'
import { once } from './once.ts'
import { ForbiddenError } from './problems.ts'
import { causeOf, translate } from './translate.ts'

// The one door to a change: who may, in one transaction, noted with who and why by the database's triggers.

export type Transaction = Prisma.TransactionClient

const ATTEMPTS = 4
/** Before another attempt where the connection broke: a database that restarts is back within seconds. */
const PAUSES_MS = [10, 100, 500]
/** A write that waited so long for a connection to break is not begun again: whoever asked has waited enough. */
const PATIENT_MS = 3_000
/** Longest wait for the one connection of the embedded database, and longest time in a transaction. */
const PATIENCE = { maxWait: 10_000, timeout: 10_000 }

export type Patience = typeof PATIENCE

/**
 * Does the work of the mutation `name`, all or nothing. What PostgreSQL could not serialise is tried again, and what
 * surely was not done because the connection broke. What the work returns is kept as JSON where the request has an Idempotency-Key.
 */
export async function write<T>(
  ctx: Context,
  action: Action,
  name: string,
  work: (tx: Transaction) => Promise<T>,
  patience: Patience = PATIENCE,
): Promise<T> {
  if (!may(ctx.actor, action)) throw new ForbiddenError(ctx.actor.role !== null)
  const { idempotency } = ctx
  const step = idempotency ? ++idempotency.steps : 0
  // The connection broke while it was committed, in this attempt or an earlier one.
  let unknown = false
  const begun = performance.now()
  for (let attempt = 1; ; attempt++) {
    let worked = false
    try {
      const outcome = await ctx.db.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('entente.actor', ${ctx.actor.name}, true),
          set_config('entente.action', ${name}, true), set_config('entente.request_id', ${ctx.requestId}, true),
          set_config('statement_timeout', ${timeLeft(ctx)}, true)`
        const done = await once(tx, ctx, step, work)
        worked = true
        return done
      }, patience)
      if (idempotency) idempotency.committed++
      return outcome
    } catch (error) {
      // Where the connection broke before the commit, nothing was done. While it was committed, only a key tells.
      const passing = unavailability(error)
      const cut = passing?.kind === 'cut'
      unknown ||= cut && worked
      const safe = cut ? (!unknown || idempotency) && performance.now() - begun < PATIENT_MS : isTransient(error)
      if (attempt < ATTEMPTS && safe) {
        if (cut) await new Promise((resolve) => setTimeout(resolve, PAUSES_MS[attempt - 1]))
        continue
      }
      throw passing ? new WriteCut(error, unknown ? 'UNKNOWN' : 'NOT_DONE') : translate(error)
    }
  }
}

/** Milliseconds that a statement may take yet; 0 for as long as it takes, where nobody waits for an answer. */
const timeLeft = ({ deadline }: Context): string =>
  deadline === undefined ? '0' : String(Math.max(1, Math.ceil(deadline - performance.now())))

/**
 * A conflict between transactions that a new try can settle: serialization failure or deadlock (P2034); a record
 * that went while another that refers to it was written (P2003), or that came while its like was (P2002). The next
 * try finds what took its place, or says what is missing, or names the twin.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return ['P2034', 'P2003', 'P2002'].includes(error.code) || causeOf(error).kind === 'TransactionWriteConflict'
}
