import { NetworkError, TimeoutError } from './errors.ts'
import type { CallOptions, ClientOptions, Middleware, OutgoingRequest } from './options.ts'
import type { Fetch, PlatformAbortSignal, PlatformResponse } from './platform.ts'

// One attempt: the request with its headers, through the middleware, until the answer is read or time is up.

export interface Attempt {
  client: ClientOptions
  call: CallOptions
  body: string
  operationName: string | null
  attempt: number
}

export interface Received {
  response: PlatformResponse
  text: string
}

const USUAL_TIMEOUT_MS = 30_000
/** The longest that timers can be set to: 24 days. */
const LONGEST_TIMEOUT_MS = 2 ** 31 - 1

export function send({ client, call, body, operationName, attempt }: Attempt): Promise<Received> {
  const url = String(client.url)
  const timeoutMs = call.timeoutMs ?? client.timeoutMs ?? USUAL_TIMEOUT_MS
  return within(timeoutMs, call.signal, async (signal) => {
    const headers = new Headers({ accept: 'application/graphql-response+json, application/json;q=0.9' })
    for (const given of [client.headers, call.headers]) {
      for (const name in given) headers.set(name, given[name] as string)
    }
    headers.set('content-type', 'application/json')
    const token = typeof client.auth === 'function' ? await client.auth() : client.auth
    if (token) headers.set('authorization', `Bearer ${token}`)
    const response = await chain(client)({ url, body, headers, signal, operationName, attempt })
    return { response, text: await orNetworkError(url, response.text()) }
  })
}

function chain({
  fetch = globalThis.fetch as Fetch,
  middleware = [],
}: ClientOptions): (request: OutgoingRequest) => Promise<PlatformResponse> {
  const last = ({ url, body, headers, signal }: OutgoingRequest) =>
    orNetworkError(url, fetch(url, { method: 'POST', headers: Object.fromEntries(headers), body, signal }))
  return middleware.reduceRight((next, around: Middleware) => (request) => around(request, next), last)
}

async function orNetworkError<T>(url: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw new NetworkError(url, error)
  }
}

/** Does the work with a signal that is aborted when time is up or when `outer` is, and waits no longer than that. */
async function within<T>(
  timeoutMs: number,
  outer: PlatformAbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController()
  const { signal } = controller
  // What is aborted may not notice, or fail in its own way: the reason is what counts.
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  const abort = () => controller.abort(outer?.reason)
  const timer = setTimeout(() => controller.abort(new TimeoutError(timeoutMs)), Math.min(timeoutMs, LONGEST_TIMEOUT_MS))
  try {
    if (outer?.aborted) throw outer.reason
    outer?.addEventListener('abort', abort)
    return await Promise.race([aborted, work(signal)])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', abort)
  }
}
