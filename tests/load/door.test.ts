import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createClient } from '../../sdk/src/index.ts'
import { createApp, ENDPOINT } from '../../server/app.ts'
import { anonymous } from '../../server/context.ts'
import { behindDoor } from '../../server/load/door.ts'
import { Gate } from '../../server/load/gate.ts'
import { seeded } from '../kit/world.ts'

// The service when it has more to do than it can.

async function serving(slots: number, patienceMs = 1) {
  const { database } = await seeded()
  const gate = new Gate({ slots, patienceMs, calm: 0 })
  const app = createApp({ database, actorOf: () => anonymous, log: () => {} })
  const door = { gate, endpoint: ENDPOINT, origins: ['https://portal.example'] }
  const server = createServer(behindDoor(door, app as unknown as RequestListener))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo
  const fetch = (path: string, init?: RequestInit) => globalThis.fetch(`http://127.0.0.1:${port}${path}`, init)
  const ask = (query: string, headers: Record<string, string> = {}) =>
    fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  return { gate, fetch, ask }
}

const HELLO = 'query Hello { __typename }'

describe('a server that is full', () => {
  test('sends away quickly, in GraphQL, with when to come back; a page of another site may read it', async () => {
    const { gate, ask } = await serving(0)
    const response = await ask(HELLO, { accept: 'application/graphql-response+json', origin: 'https://portal.example' })
    expect(response.status).toBe(503)
    expect(response.headers.get('retry-after')).toBe('1')
    expect(response.headers.get('content-type')).toContain('application/graphql-response+json')
    expect(response.headers.get('access-control-allow-origin')).toBe('https://portal.example')
    expect(response.headers.get('x-request-id')).toBeTruthy()
    expect(await response.json()).toEqual({
      errors: [
        {
          message: 'The server has more to do than it can do in time. This was not begun; try again in 1 s.',
          extensions: { code: 'OVERLOADED', retryAfter: 1 },
        },
      ],
    })
    expect(gate.counts).toEqual({ admitted: 0, waited: 0, refused: 1 })
  })

  test('is alive and ready, and tells browsers what they may ask', async () => {
    const { fetch } = await serving(0)
    const preflight = { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }
    const responses = [await fetch('/health'), await fetch('/ready'), await fetch('/graphql', preflight)]
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 204])
  })
})

describe('whoever was let in goes out again', () => {
  test.each<[string, RequestInit]>([
    ['with an answer', { body: JSON.stringify({ query: HELLO }) }],
    ['with a refusal', { body: '{' }],
    ['with a mistake', { body: JSON.stringify({ query: '{ nothing }' }) }],
    ['with the page', { method: 'GET', headers: { accept: 'text/html' } }],
    [
      'before the answer',
      { body: JSON.stringify({ query: '{ topics { totalCount } }' }), signal: AbortSignal.abort() },
    ],
  ])('%s', async (_how, init) => {
    const { gate, fetch } = await serving(1)
    const post = { method: 'POST', headers: { 'content-type': 'application/json' } }
    await fetch('/graphql', { ...post, ...init })
      .then((response) => response.text())
      .catch((error: Error) => expect(error.name).toBe('AbortError'))
    await vi.waitFor(() => expect(gate.running).toBe(0))
  })

  test('when its stream begins, where it follows the registry', async () => {
    const { gate, ask } = await serving(1)
    const response = await ask('subscription { changed { __typename } }', { accept: 'text/event-stream' })
    const reader = response.body?.getReader()
    onTestFinished(() => reader?.cancel())
    await reader?.read()
    expect(gate.running).toBe(0)
    expect((await ask(HELLO)).status).toBe(200)
  })
})

test('the SDK comes back when it was told to, and is answered', async () => {
  const { gate, fetch } = await serving(1)
  expect(gate.enter()).toBe(true)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  onTestFinished(() => void vi.useRealTimers())
  const statuses: number[] = []
  const client = createClient({
    url: 'http://entente.test/graphql',
    fetch: async (url, init) => {
      const response = await fetch(new URL(url).pathname, init as RequestInit)
      statuses.push(response.status)
      return response
    },
  })
  const answer = client.request(HELLO)
  void Promise.resolve(answer).catch(() => {})
  await vi.waitFor(() => expect(statuses).toEqual([503]))
  gate.leave()
  await vi.advanceTimersByTimeAsync(1_600)
  expect(await answer).toEqual({ __typename: 'Query' })
  expect(statuses).toEqual([503, 200])
})
