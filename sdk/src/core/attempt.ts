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

export function send({ client, call, body, operationName, attempt, key }: Attempt): Promise<Received> {
  const url = String(client.url)
  const timeoutMs = call.timeoutMs ?? client.timeoutMs ?? USUAL_TIMEOUT_MS
  const exchange = async (signal: AbortSignal) => {
    const headers = new Headers({ accept: 'application/graphql-response+json, application/json;q=0.9' })
    for (const [name, value] of Object.entries({ ...client.headers, ...call.headers })) headers.set(name, value)
    headers.set('content-type', 'application/json')
    if (key) headers.set('idempotency-key', key)
    const token = typeof client.auth === 'function' ? await client.auth() : client.auth
    if (token) headers.set('authorization', `Bearer ${token}`)
    const response = await chain(client)({ url, body, headers, signal, operationName, attempt })
    return { response, text: await orNetworkError(url, () => response.text()) }
  }
  return within(timeoutMs, call.signal, exchange, () => new TimeoutError(timeoutMs))
}

type Send = (request: OutgoingRequest) => Promise<PlatformResponse>

function chain({ fetch = globalThis.fetch as Fetch, middleware = [] }: ClientOptions): Send {
  const last: Send = ({ url, body, headers, signal }) =>
    orNetworkError(url, () => fetch(url, { method: 'POST', headers: Object.fromEntries(headers), body, signal }))
  return middleware.reduceRight<Send>((next, around) => (request) => around(request, next), last)
}

async function orNetworkError<T>(url: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new NetworkError(url, error)
  }
}
