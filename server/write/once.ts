import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import type { Transaction } from './write.ts'

// A write under an Idempotency-Key is noted in its own transaction. Whoever repeats it, at once or after a crash,
// waits for the first to end, and where that was committed gets what it returned.

export function keyReused(): GraphQLError {
  return new GraphQLError(
    'This Idempotency-Key was used for another request. Send a new key with every request that is not a repetition.',
    { extensions: { code: 'IDEMPOTENCY_KEY_REUSED', http: { status: 422 } } },
  )
}

/** Does the work as this step of the request, or returns what it returned when it was done before. */
export async function once<T>(
  tx: Transaction,
  ctx: Context,
  step: number,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const { idempotency } = ctx
  if (!idempotency) return work(tx)
  const { actor, key, fingerprint } = idempotency
  const at = { actor_key_step: { actor, key, step } }
  const { count } = await tx.idempotentStep.createMany({
    data: [{ actor, key, step, fingerprint, outcome: 'null', at: ctx.now() }],
    skipDuplicates: true,
  })
  if (count === 0) {
    const done = await tx.idempotentStep.findUniqueOrThrow({ where: at })
    if (done.fingerprint !== fingerprint) throw keyReused()
    return JSON.parse(done.outcome)
  }
  const outcome = await work(tx)
  await tx.idempotentStep.update({ where: at, data: { outcome: JSON.stringify(outcome ?? null) } })
  return outcome
}
