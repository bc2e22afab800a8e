import type { Fetch, PlatformAbortSignal, PlatformHeaders, PlatformResponse } from './platform.ts'

/** How a client reaches the registry. Only `url` must be given. */
export interface ClientOptions {
  /** Address of the GraphQL endpoint, as text or URL: `https://registry.example.org/graphql`. In a browser it may be relative. */
  url: string | { readonly href: string }
  /**
   * A bearer token, or a function that gives one. The function is called before each attempt, so it can renew
   * a token that has expired; where it gives nothing, the request is anonymous. What it throws, the call throws.
   *
   * @example
   * const client = createClient({ url, auth: async () => (await session()).token })
   */
  auth?: string | (() => string | null | undefined | Promise<string | null | undefined>) | undefined
  /** Used in place of the platform's own `fetch`. */
  fetch?: Fetch | undefined
  /**
   * How many times a call that failed in passing is sent again: 2 where nothing is given, 0 for never. Queries are, and
   * mutations under an idempotency key.
   */
  retries?: number | undefined
  /** `false` sends mutations without a key, unless a call gives one. See {@link CallOptions.idempotencyKey}. */
  idempotencyKey?: false | undefined
  /**
   * How long one attempt may take, in milliseconds, until its answer is read in full: 30,000 where nothing is given.
   * For a limit on all attempts together, give the call `signal: AbortSignal.timeout(…)`.
   */
  timeoutMs?: number | undefined
  /** Sent with every request. */
  headers?: Readonly<Record<string, string>> | undefined
  /** Wrapped around each attempt, the first outermost: for logs, traces, headers that change. */
  middleware?: readonly Middleware[] | undefined
}

/** What one call does otherwise than its client. */
export interface CallOptions {
  /** Gives the call up when it is aborted, between attempts as well. The call then throws the signal's reason. */
  signal?: PlatformAbortSignal | undefined
  /** As in {@link ClientOptions.retries}. */
  retries?: number | undefined
  /**
   * Under which key a mutation is sent: 1 to 255 visible ASCII characters. The server does what it is sent under one key
   * once, and answers every repetition as the first time, for 24 hours where it is not set otherwise. Each call
   * makes itself a key where none is given here, and its own repetitions are under the same one. Give one to
   * repeat a call later, or from another process; `false` sends none, and then the mutation is never repeated.
   *
   * @example
   * const input = { slug: 'digital-identity', kind: 'THEME' } as const
   * const result = await client.createTopic(input, {}, { idempotencyKey: 'import-2026-01-15-row-17' })
   */
  idempotencyKey?: string | false | undefined
  /** As in {@link ClientOptions.timeoutMs}: milliseconds for one attempt. */
  timeoutMs?: number | undefined
  /** Sent besides the client's headers, and in the place of those with the same name. */
  headers?: Readonly<Record<string, string>> | undefined
}

/** One attempt, as middleware sees it. What is changed here changes what is sent. */
export interface OutgoingRequest {
  url: string
  /** The GraphQL document and its variables, as JSON. */
  body: string
  readonly headers: PlatformHeaders
  readonly signal: PlatformAbortSignal
  /** Name of the operation: `Activities`. Null where the document gives it none. */
  readonly operationName: string | null
  /** 1 for the first attempt, 2 for the first repetition. */
  readonly attempt: number
}

/**
 * Something to do around each attempt. It calls `next`, once as a rule, and returns its response or another one.
 *
 * @example
 * const log: Middleware = async (request, next) => {
 *   const started = Date.now()
 *   const response = await next(request)
 *   console.log(request.operationName, response.status, Date.now() - started, 'ms')
 *   return response
 * }
 */
export type Middleware = (
  request: OutgoingRequest,
  next: (request: OutgoingRequest) => Promise<PlatformResponse>,
) => Promise<PlatformResponse>
