import { Prisma } from '../../prisma/generated/prisma/client.ts'
import { type Action, may } from '../access/policy.ts'
import type { Context } from '../context.ts'
import { ForbiddenError } from './problems.ts'
import { translate } from './translate.ts'

// The one door to a change: who may, in one transaction, noted with who and why by the database's triggers.

export type Transaction = Prisma.TransactionClient

const ATTEMPTS = 4
/** Longest wait for the one connection of the embedded database, and longest time in a transaction. */
const PATIENCE = { maxWait: 10_000, timeout: 10_000 }

/** Does the work of the mutation `name`, all or nothing. What PostgreSQL could not serialise is tried again. */
export async function write<T>(
  ctx: Context,
  action: Action,
  name: string,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  if (!may(ctx.actor, action)) throw new ForbiddenError(ctx.actor.role !== null)
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.db.$transaction(async (tx) => {
        await tx.$executeRaw`SELECT set_config('entente.actor', ${ctx.actor.name}, true),
          set_config('entente.action', ${name}, true), set_config('entente.request_id', ${ctx.requestId}, true)`
        return work(tx)
      }, PATIENCE)
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
const transient = ['P2034', 'P2003', 'P2002']

function isTransient(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && transient.includes(error.code)
}
