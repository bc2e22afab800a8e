import type { DocumentNode } from 'graphql'
import { type ExecutionArgs, type ExecutionResult, getOperationAST, type OperationDefinitionNode } from 'graphql'
import type { Context } from '../context.ts'
import { isCanceled } from '../database/cancel.ts'
import type { Database } from '../database/open.ts'
import { currentWork } from '../database/work.ts'
import { type Tables, tablesOf } from '../kit/tables.ts'
import { coercedOf } from '../limits/coerced.ts'
import { withoutGiven } from '../telemetry/given.ts'
import type { Log } from '../telemetry/log.ts'
import { noteOf } from '../telemetry/note.ts'
import { type Compiled, compile } from './compile.ts'
import { isOfPerson, LeftToResolvers, REFUSED } from './operation.ts'
import { type Ask, statementsOver } from './statements.ts'
import type { Run } from './template.ts'

// Answers the queries that can be compiled. Whatever it leaves, the resolvers answer, and nobody can tell which did.

/** An answer as text, or the reason why the resolvers have to give it. */
export type Reading = { text: string } | { reason: string }

export type Reader = (args: ExecutionArgs) => Promise<Reading>

export function readerOver(database: Pick<Database, 'pool' | 'prisma'>, log: Log): Reader {
  let tables: Tables | undefined
  const asks = new WeakMap<object, Ask>()
  /** Puts statements to where the request is read. */
  const askFor = ({ replica: { pool } = database }: Context): Ask => {
    const ask = asks.get(pool) ?? statementsOver(pool)
    asks.set(pool, ask)
    return ask
  }
  const documents = new WeakMap<DocumentNode, Map<string, Compiled>>()

  const compiledOf = ({ schema, document, operationName }: ExecutionArgs): Compiled => {
    const known = documents.get(document) ?? new Map<string, Compiled>()
    documents.set(document, known)
    const operation = getOperationAST(document, operationName) as OperationDefinitionNode
    tables ??= tablesOf(database.prisma)
    const compiled = known.get(operationName ?? '') ?? compile(schema, tables, document, operation)
    known.set(operationName ?? '', compiled)
    return compiled
  }

  return async (args) => {
    try {
      const compiled = compiledOf(args)
      const run = runOf(args)
      const plan = compiled.plan(run)
      const text = await plan.answer(run, askFor(run.ctx))
      return text === null ? { reason: 'an error has to be said' } : { text }
    } catch (error) {
      if (error instanceof LeftToResolvers) return { reason: error.message }
      if (isOfPerson(error)) return { reason: REFUSED }
      // The resolvers would take no less time.
      if (isCanceled(error) || currentWork()?.stopped) throw error
      const { request, requestId } = args.contextValue as Context & { request: Request }
      const [message = '', stack] = withoutGiven(
        [(error as Error).message, (error as Error).stack ?? ''],
        noteOf(request),
      )
      log({ level: 'error', requestId, message: `A read that was compiled failed: ${message}`, stack })
      return { reason: 'it failed' }
    }
  }
}

function runOf(args: ExecutionArgs): Run {
  const { values } = coercedOf(args)
  if (!values) throw new LeftToResolvers('its variables are refused')
  return { ctx: args.contextValue as Context, variables: values }
}

/** The result of an execution whose JSON is known already; its data is read from that only where someone looks. */
export function resultOf(text: string): ExecutionResult & { stringify: () => string } {
  return {
    get data() {
      return JSON.parse(text).data
    },
    stringify: () => text,
  }
}
