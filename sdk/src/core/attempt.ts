import { NetworkError, TimeoutError } from './errors.ts'
import type { CallOptions, ClientOptions, OutgoingRequest } from './options.ts'
import type { Fetch, PlatformResponse } from './platform.ts'
import { within } from './time.ts'

// One attempt: the request with its headers, through the middleware, until the answer is read or time is up.

export interface Attempt {
  client: ClientOptions
  call: CallOptions
  body: string
  operationName: string | null
  attempt: number
  /** The idempotency key. */
  key: string | false
}

export interface Received {
  response: PlatformResponse
  text: string
}

const USUAL_TIMEOUT_MS = 30_000

export function send(attempt: Attempt): Promise<Received> {
  const { client, call } = attempt
  const timeoutMs = call.timeoutMs ?? client.timeoutMs ?? USUAL_TIMEOUT_MS
  const exchange = async (signal: AbortSignal) => {
    const response = await open(attempt, signal)
    return { response, text: await orNetworkError(client, () => response.text()) }
  }
  return within(timeoutMs, call.signal, exchange, () => new TimeoutError(timeoutMs))
}

/** Sends the request; the response is handed over unread. */
export async function open({ client, call, body, operationName, attempt, key }: Attempt, signal: AbortSignal) {
  const headers = new Headers({ accept: 'application/graphql-response+json, application/json' })
  for (const [name, value] of Object.entries({ ...client.headers, ...call.headers })) headers.set(name, value)
  headers.set('content-type', 'application/json')
  if (key) headers.set('idempotency-key', key)
  const token = typeof client.auth === 'function' ? await client.auth() : client.auth
  if (token) headers.set('authorization', `Bearer ${token}`)
  return chain(client)({ url: String(client.url), body, headers, signal, operationName, attempt })
}

type Send = (request: OutgoingRequest) => Promise<PlatformResponse>

function chain(client: ClientOptions): Send {
  const { fetch = globalThis.fetch as Fetch, middleware = [] } = client
  const last: Send = ({ url, body, headers, signal }) =>
    orNetworkError(client, () => fetch(url, { method: 'POST', headers: Object.fromEntries(headers), body, signal }))
  return middleware.reduceRight<Send>((next, around) => (request) => around(request, next), last)
}

export async function orNetworkError<T>({ url }: ClientOptions, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new NetworkError(String(url), error)
  }
}
