import { Prisma } from '../../prisma/generated/prisma/client.ts'
import { type Action, may } from '../access/policy.ts'
import type { Context } from '../context.ts'
import { once } from './once.ts'
import { ForbiddenError } from './problems.ts'
import { causeOf, translate } from './translate.ts'

// The one door to a change: who may, in one transaction, noted with who and why by the database's triggers.

export type Transaction = Prisma.TransactionClient

const ATTEMPTS = 4
/** Longest wait for the one connection of the embedded database, and longest time in a transaction. */
const PATIENCE = { maxWait: 10_000, timeout: 10_000 }

export type Patience = typeof PATIENCE

/**
 * Does the work of the mutation `name`, all or nothing. What PostgreSQL could not serialise is tried again. What the
 * work returns is kept as JSON where the request has an Idempotency-Key.
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
  for (let attempt = 1; ; attempt++) {
    try {
      const outcome = await ctx.db.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('entente.actor', ${ctx.actor.name}, true),
          set_config('entente.action', ${name}, true), set_config('entente.request_id', ${ctx.requestId}, true)`
        return once(tx, ctx, step, work)
      }, patience)
      if (idempotency) idempotency.committed++
      return outcome
    } catch (error) {
      if (attempt < ATTEMPTS && isTransient(error)) continue
      throw translate(error)
    }
  }
}

/**
 * A conflict between transactions that a new try can settle: serialization failure or deadlock (P2034); a record
 * that went while another that refers to it was written (P2003), or that came while its like was (P2002). The next
 * try finds what took its place, or says what is missing, or names the twin.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  return ['P2034', 'P2003', 'P2002'].includes(error.code) || causeOf(error).kind === 'TransactionWriteConflict'
}
