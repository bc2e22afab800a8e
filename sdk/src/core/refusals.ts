import type { PlatformResponse } from './platform.ts'
import { ResponseError, requestIdOf } from './response-errors.ts'

// What the server refuses and says why, as GraphQL errors with codes.

/** One error as the server tells it (GraphQL specification, section 7.1.2). */
export interface GraphQLErrorDetail {
  /** What is wrong, in a sentence. */
  readonly message: string
  /** Where in the answer. */
  readonly path?: readonly (string | number)[]
  /** Where in the document, counted from 1. */
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  /** The code and what goes with it: `argument`, `limit`, `value`, `requestId`, and `retryAfter` in seconds. */
  readonly extensions?: { readonly code?: string; readonly [key: string]: unknown }
}

/** What an error of the server is made from. */
export interface Refusal {
  readonly response: PlatformResponse
  readonly code: string
  readonly message: string
  /** All errors of the answer. Empty where HTTP alone tells of it. */
  readonly errors: readonly GraphQLErrorDetail[]
  /** What could be answered all the same, with null where it could not. Undefined where there is nothing. */
  readonly data?: unknown
}

/** The server refuses, and says why in GraphQL. `code`, `path` and `argument` are those of the first error. */
export class GraphQLRequestError extends ResponseError {
  override readonly name: string = 'GraphQLRequestError'
  /** Where in the answer it happened: `['activities', 'nodes', 0]`. Empty where it concerns the whole. */
  readonly path: readonly (string | number)[]
  /** The argument that is wrong: `filter.countries.all.0`. Null where it is none. */
  readonly argument: string | null
  /** All errors of the answer. */
  readonly errors: readonly GraphQLErrorDetail[]
  /** What could be answered all the same, with null where it could not. */
  readonly data: unknown

  constructor({ response, code, message, errors, data }: Refusal) {
    const { path = [], extensions = {} } = errors[0] ?? {}
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
    super(message + more, code, response, requestIdOf(response) ?? textOrNull(extensions.requestId))
    this.path = path
    this.argument = textOrNull(extensions.argument)
    this.errors = errors
    this.data = data
  }
}

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null)
const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null)

/** There is no such record, or none that you may see: the two are not told apart. */
export class NotFoundError extends GraphQLRequestError {
  override readonly name = 'NotFoundError'
}

/** Something in the question means nothing to the server; `argument` says what. */
export class BadInputError extends GraphQLRequestError {
  override readonly name = 'BadInputError'
}

/** The server does not accept the token, or wants one. */
export class UnauthenticatedError extends GraphQLRequestError {
  override readonly name = 'UnauthenticatedError'
}

/** You may not see or do this. */
export class ForbiddenError extends GraphQLRequestError {
  override readonly name = 'ForbiddenError'
}

/** The query asks for more than one operation may: too much, too deep, too broad or too long. */
export class QueryTooComplexError extends GraphQLRequestError {
  override readonly name = 'QueryTooComplexError'
  /** The most that is answered. */
  readonly limit = numberOrNull(this.errors[0]?.extensions?.limit)
  /** What the query comes to. */
  readonly value = numberOrNull(this.errors[0]?.extensions?.value)
}

/** Too many requests. Told by HTTP status 429 or by the code RATE_LIMITED, whatever the status. */
export class RateLimitedError extends GraphQLRequestError {
  override readonly name = 'RateLimitedError'
  /** Milliseconds until the server wants to be asked again. Null where it does not say. */
  readonly retryAfterMs = retryAfterMs(this)
}

/** Something went wrong on the server's side. Whoever runs it finds it under `requestId`. */
export class InternalServerError extends GraphQLRequestError {
  override readonly name = 'InternalServerError'
}

/**
 * How long the server wants to be left alone, in milliseconds, by the header Retry-After or by the error itself. Null
 * where it does not say, or did not answer.
 */
export function retryAfterMs(error: Partial<ResponseError>): number | null {
  const headers = error.response?.headers
  const header = headers?.get('retry-after')
  if (header) {
    const seconds = Number(header)
    if (seconds >= 0) return seconds * 1000
    // A date is one of the server's clock, which need not agree with ours.
    const wait = Date.parse(header) - (Date.parse(headers?.get('date') ?? '') || Date.now())
    if (!Number.isNaN(wait)) return Math.max(0, wait)
  }
  const told = numberOrNull((error as GraphQLRequestError).errors?.[0]?.extensions?.retryAfter)
  return told && told * 1000
}

const byCode: Record<string, new (refusal: Refusal) => GraphQLRequestError> = {
  NOT_FOUND: NotFoundError,
  BAD_USER_INPUT: BadInputError,
  UNAUTHENTICATED: UnauthenticatedError,
  FORBIDDEN: ForbiddenError,
  QUERY_TOO_COMPLEX: QueryTooComplexError,
  QUERY_TOO_DEEP: QueryTooComplexError,
  QUERY_TOO_BROAD: QueryTooComplexError,
  QUERY_TOO_LONG: QueryTooComplexError,
  RATE_LIMITED: RateLimitedError,
  INTERNAL_SERVER_ERROR: InternalServerError,
}

/** The error of the class that its code names. */
export function refusalOf(refusal: Refusal): GraphQLRequestError {
  return new (byCode[refusal.code] ?? GraphQLRequestError)(refusal)
}
