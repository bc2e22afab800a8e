import { type ExecutionArgs, type ExecutionResult, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { isCanceled } from '../database/cancel.ts'
import { during } from '../database/work.ts'
import { type Execute, visitOf } from '../visit.ts'
import { beginTerm } from './term.ts'

// Every operation has a deadline. A query that is not answered by then is ended in the database and told so; so it is
// when whoever asked has gone. A mutation that has begun is finished whether anybody waits or not, so that it is never
// cut off by a connection; each of its transactions has what is left of the time, and is undone as a whole by the
// database when that is over.

export interface Deadlines {
  /** For a query. */
  readMs: number
  /** For a mutation, all its writes together. */
  writeMs: number
}

/** After its deadline a mutation waits so long for the database to say what became of it. */
const GRACE_MS = 2_000

export function keepDeadlines({ readMs, writeMs }: Deadlines): Plugin<Context> {
  return {
    onExecute({ args: { document, operationName }, executeFn, setExecuteFn }) {
      const writes = getOperationAST(document, operationName)?.operation === OperationTypeNode.MUTATION
      const execute = executeFn as Execute
      setExecuteFn((args: ExecutionArgs) =>
        writes ? writeInTime(execute, args, writeMs) : read(execute, args, readMs),
      )
    },
  }
}

function read(execute: Execute, args: ExecutionArgs, limit: number): Promise<ExecutionResult> {
  const { signal } = args.contextValue as Context
  const visit = visitOf(args.contextValue as object)
  const late: ExecutionResult = { errors: [exceeded(limit, { http: { status: 504 } })] }
  if (visit?.late) return Promise.resolve(late)
  const { work, gone, over: stopClock } = beginTerm(limit, visit?.began)
  signal.addEventListener('abort', gone, { once: true })
  const over = () => {
    stopClock()
    signal.removeEventListener('abort', gone)
  }
  return new Promise<ExecutionResult>((resolve, reject) => {
    const tooLate = () => resolve(late)
    work.onStop(tooLate)
    if (signal.aborted) gone()
    const attempt = async () => during(work, () => execute(args))
    // What comes of it after it was stopped concerns nobody. What was cancelled for another's sake is asked again:
    // Prisma looks up by id for several requests at once.
    attempt()
      .then(
        (result) => (!work.stopped && interrupted(result).length > 0 ? attempt() : result),
        (error) => (!work.stopped && isInterrupted(error) ? attempt() : Promise.reject(error)),
      )
      .then((result) => resolve(told(result, limit)))
      .catch((error) => (isCanceled(error) ? tooLate() : reject(error)))
  }).finally(over)
}

/** What a mutation results in, which the database undoes where its time is over before. */
export function writeInTime(execute: Execute, args: ExecutionArgs, limit: number): Promise<ExecutionResult> {
  const ctx = args.contextValue as Context
  ctx.deadline = performance.now() + limit
  let timer: NodeJS.Timeout | undefined
  const unheard = new Promise<ExecutionResult>((resolve) => {
    const unknown = () => resolve({ errors: [exceeded(limit, { http: { status: 504 } }, UNKNOWN)] })
    timer = setTimeout(unknown, limit + GRACE_MS)
  })
  const done = Promise.resolve(execute(args)).then((result) => told(result, limit))
  return Promise.race([done, unheard]).finally(() => clearTimeout(timer))
}

const UNKNOWN = 'Whether the change was made is not known: look, or send it again under the same Idempotency-Key.'

/** The result, in which what the database ended is told as that. */
function told(result: ExecutionResult, limit: number): ExecutionResult {
  // An answer that is text already has no errors, and is not to be parsed to see that.
  if ('stringify' in result || !result.errors?.some(isEnded)) return result
  return { ...result, errors: result.errors.map((error) => (isEnded(error) ? exceeded(limit, {}, '', error) : error)) }
}

const isEnded = (error: GraphQLError): boolean => isCanceled(causeOf(error))

/** Errors of what somebody cancelled, and not the clock. */
const interrupted = (result: ExecutionResult) =>
  'stringify' in result ? [] : (result.errors ?? []).filter((error) => isInterrupted(causeOf(error)))

export const isInterrupted = (error: unknown): boolean =>
  isCanceled(error) && /user request/.test((error as Error).message)

function causeOf(error: Error): Error {
  let cause = error
  while ('originalError' in cause && cause.originalError) cause = cause.originalError as Error
  return cause
}

function exceeded(limit: number, extensions: object, more = 'Ask for less at a time.', at?: GraphQLError) {
  const message = `The operation took longer than the ${limit} ms that it may take, and was ended. ${more}`.trim()
  const { nodes, source, positions, path } = at ?? {}
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { code: 'DEADLINE_EXCEEDED', limit, ...extensions },
  })
}
