import { createHash } from 'node:crypto'
import { type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST, print } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from './context.ts'
import type { Log } from './telemetry/log.ts'
import { keyReused } from './write/once.ts'

// Idempotency-Key (IETF draft httpapi-idempotency-key-header): a mutation that is sent again under the same key, by
// the same actor, is answered as before and not done again. Each write is noted in its own transaction (write/once);
// here the whole answer is kept once there is one. Where a crash came between, the repetition finds the writes done,
// and only the answer is made again.

const HEADER = 'idempotency-key'
const HOUR = 3_600_000

interface Settings {
  /** How long a key is remembered. */
  hours: number
  log: Log
}

export function answerRepetitions({ hours, log }: Settings): Plugin<Context> {
  const replayed = new WeakSet<Request>()
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const ctx = args.contextValue
      const key = ctx.request.headers.get(HEADER)
      const operation = getOperationAST(args.document, args.operationName)
      if (key === null || operation?.operation !== 'mutation' || ctx.actor.role === null) return
      if (!/^[\x21-\x7e]{1,255}$/.test(key)) return setResultAndStopExecution({ errors: [badKey()] })
      const fingerprint = fingerprintOf(args, ctx)
      const named = { actor: ctx.actor.id, key }
      await ctx.db.idempotentStep.deleteMany({ where: { at: { lt: new Date(ctx.now().getTime() - hours * HOUR) } } })
      const before = await ctx.db.idempotentStep.findFirst({ where: named, orderBy: { step: 'asc' } })
      if (before && before.fingerprint !== fingerprint) return setResultAndStopExecution({ errors: [keyReused()] })
      if (before?.step === 0) {
        replayed.add(ctx.request)
        return setResultAndStopExecution({ data: JSON.parse(before.outcome) })
      }
      const idempotency = { ...named, fingerprint, steps: 0, committed: 0 }
      ctx.idempotency = idempotency
      return {
        async onExecuteDone({ result }) {
          const { data, errors } = result as ExecutionResult
          // Nothing was written, or the answer has a flaw that a repetition may heal: it is not kept.
          if (idempotency.committed === 0 || errors || !data) return
          try {
            await ctx.db.idempotentStep.createMany({
              data: [{ ...named, step: 0, fingerprint, outcome: JSON.stringify(data), at: ctx.now() }],
              skipDuplicates: true,
            })
          } catch (error) {
            // The writes themselves are noted, so a repetition still does not do them again.
            log({
              level: 'warn',
              requestId: ctx.requestId,
              message: 'An answer could not be kept.',
              error: (error as Error).name,
            })
          }
        },
      }
    },
    onResponse({ request, response }) {
      if (replayed.has(request)) response.headers.set('idempotency-replayed', 'true')
    },
  }
}

/** What makes two requests the same: what they ask, and as what. */
function fingerprintOf({ document, operationName, variableValues }: ExecutionArgs, { actor }: Context): string {
  const request = JSON.stringify([print(document), operationName ?? null, variableValues ?? {}, actor.role])
  return createHash('sha256').update(request).digest('hex')
}

function badKey(): GraphQLError {
  return new GraphQLError(
    'The Idempotency-Key is not usable: it should be 1 to 255 visible ASCII characters, such as a UUID.',
    { extensions: { code: 'BAD_IDEMPOTENCY_KEY', http: { status: 400 } } },
  )
}
