import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { sql } from '../kit/sql.ts'

// A write under an Idempotency-Key is noted in its own transaction. Whoever repeats it, at once or after a crash,
// waits for the first to end, and where that was committed gets what it returned.

export function keyReused(): GraphQLError {
  return new GraphQLError(
    'This Idempotency-Key was used for another request. Send a new key with every request that is not a repetition.',
    { extensions: { code: 'IDEMPOTENCY_KEY_REUSED', http: { status: 422 } } },
  )
}

interface Done {
  fingerprint: string
  outcome: string
}

/** Does the work as this step of the request, or returns what it returned when it was done before. */
export async function once<T>(tx: Transaction, ctx: Context, step: number, work: () => Promise<T>): Promise<T> {
  const { idempotency } = ctx
  if (!idempotency) return work()
  const { actor, key, fingerprint } = idempotency
  const here = sql`actor = ${actor} AND key = ${key} AND step = ${step}`
  const count = await tx.run`INSERT INTO idempotent_step (actor, key, step, fingerprint, outcome, at)
    VALUES (${actor}, ${key}, ${step}, ${fingerprint}, 'null', ${ctx.now()}) ON CONFLICT DO NOTHING`
  if (count === 0) {
    const [done] = await tx.rows<Done>`SELECT fingerprint, outcome FROM idempotent_step WHERE ${here}`
    // It was forgotten in between.
    if (!done) throw new Error('A step that was done is not noted any more.')
    if (done.fingerprint !== fingerprint) throw keyReused()
    return JSON.parse(done.outcome)
  }
  const outcome = await work()
  tx.expect(tx.run`UPDATE idempotent_step SET outcome = ${JSON.stringify(outcome ?? null)} WHERE ${here}`)
  return outcome
}
