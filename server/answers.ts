import { randomUUID } from 'node:crypto'
import type { ExecutionResult } from 'graphql'
import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { unavailability, WriteCut } from './database/unavailable.ts'
import { withoutGiven } from './telemetry/given.ts'
import type { Log } from './telemetry/log.ts'
import { type Note, noteOf } from './telemetry/note.ts'

// What an answer says of errors. A person's own mistake is told as it is, with a code; whatever else went
// wrong is told as an internal error with the id of the request, and in full only to the log.

const ids = new WeakMap<Request, string>()

/** Somebody has given the request its id already. */
export const knowRequestAs = (request: Request, id: string): void => void ids.set(request, id)

/** The id of the request: the caller's own where it sends a plain one, else a new one. */
export function requestIdOf(request: Request): string {
  let id = ids.get(request)
  if (!id) {
    id = requestIdFrom(request.headers.get('x-request-id'))
    ids.set(request, id)
  }
  return id
}

export function requestIdFrom(given: unknown): string {
  return typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID()
}

/** The trace that the request is a part of (W3C Trace Context), which its caller and other services note too. */
export function traceIdOf(request: Request): string | undefined {
  return noteOf(request).traceId ?? traceIdFrom(request.headers.get('traceparent'))
}

export function traceIdFrom(given: unknown): string | undefined {
  if (typeof given !== 'string') return undefined
  return /^[\da-f]{2}-(?!0{32})([\da-f]{32})-[\da-f]{16}-/.exec(given)?.[1]
}

const MAX_ERRORS = 10

/** Messages quote what was sent, which may be as long as a request. */
const MAX_MESSAGE = 1_000

const shortened = (message: string) =>
  message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE - 1)}…` : message

export function answerErrors(log: Log): Plugin {
  /** The answer with its errors told as they may be. */
  const told = (answer: ExecutionResult, request: Request): ExecutionResult => {
    const traceId = traceIdOf(request)
    const noted = (event: Record<string, unknown>) => log(traceId ? { ...event, traceId } : event)
    if (!answer.errors) return answer
    const note = noteOf(request)
    const errors = answer.errors.slice(0, MAX_ERRORS).map((error) => tell(error, requestIdOf(request), note, noted))
    note.codes.push(...errors.map(({ extensions }) => String(extensions.code)))
    return { ...answer, errors }
  }
  return {
    onResultProcess({ request, result, setResult }) {
      if (isExecutionResult(result)) setResult(told(result, request) as never)
    },
    // Each event of a subscription is an answer of its own.
    onSubscribe: () => ({
      onSubscribeResult: ({ args }) => ({
        onNext: ({ result, setResult }) => {
          if (isExecutionResult(result)) setResult(told(result, args.contextValue.request))
        },
      }),
    }),
    onResponse({ request, response }) {
      response.headers.set('x-request-id', requestIdOf(request))
    },
  }
}

function isExecutionResult(result: unknown): result is ExecutionResult {
  return typeof result === 'object' && result !== null && !Array.isArray(result) && !(Symbol.asyncIterator in result)
}

function tell(error: GraphQLError, requestId: string, note: Note, log: Log): GraphQLError {
  const cause = rootOf(error)
  // What execution says of itself, with a place in the answer and no code of ours, is a defect of ours too.
  const ours = isGraphQLError(cause) && (cause.extensions?.code !== undefined || error.path === undefined)
  if (cause instanceof Error && !ours) {
    const [message, stack] = withoutGiven([cause.message, cause.stack ?? ''], note)
    log({ level: 'error', requestId, path: error.path, message, stack })
    const passing = unavailability(cause)
    if (passing)
      return new GraphQLError(`${passing.message} ${whatOf(cause)}`, {
        ...at(error),
        ...comeBack(passing, requestId, cause),
      })
    const { message: told, extensions } = inside(requestId)
    return new GraphQLError(told, { ...at(error), extensions })
  }
  const code = error.extensions?.code ?? 'BAD_USER_INPUT'
  // What the parser of a body saw is nobody's business but ours.
  const { originalError: _seen, ...extensions } = error.extensions ?? {}
  return new GraphQLError(shortened(error.message), { ...at(error), extensions: { ...extensions, code } })
}

/** All that is told of what went wrong inside. */
export const inside = (requestId: string) => ({
  message: `Something went wrong on our side. Tell us the request id ${requestId}.`,
  extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
})

/** What an unavailable database means for what was asked for. A read of what was written may fail after the write. */
function whatOf(cause: Error): string {
  if (!(cause instanceof WriteCut)) return 'Try again.'
  if (cause.outcome === 'NOT_DONE') return 'The change was not made; try again.'
  return 'Whether the change was made is not known: look, or send it again under the same Idempotency-Key.'
}

const comeBack = ({ retryAfter }: { retryAfter: number }, requestId: string, cause: Error) => ({
  extensions: {
    code: 'SERVICE_UNAVAILABLE',
    requestId,
    ...(cause instanceof WriteCut ? { outcome: cause.outcome } : {}),
    http: { status: 503, headers: { 'retry-after': String(retryAfter) } },
  },
})

const at = ({ nodes, source, positions, path }: GraphQLError) => ({ nodes, source, positions, path })

/** What was thrown first, beneath the wrappings of execution. */
function rootOf(error: GraphQLError): unknown {
  let cause: unknown = error
  while (isGraphQLError(cause) && cause.originalError) cause = cause.originalError
  return cause
}

// By name: more than one copy of the library may be loaded.
const isGraphQLError = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError'
