import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createClient } from '../../sdk/src/index.ts'
import { createApp, ENDPOINT } from '../../server/app.ts'
import { anonymous } from '../../server/context.ts'
import { Arrivals } from '../../server/load/arrivals.ts'
import { behindDoor } from '../../server/load/door.ts'
import { Gate } from '../../server/load/gate.ts'
import { seeded } from '../kit/world.ts'

// The service when it has more to do than it can.

const LONGEST = 1_000

async function serving(slots: number, patienceMs = 1, arrivals = new Arrivals(LONGEST)) {
  const { database } = await seeded()
  const gate = new Gate({ slots, patienceMs, calm: 0 })
  const app = createApp({ database, actorOf: () => anonymous, limits: { bodyBytes: LONGEST }, log: () => {} })
  const door = { gate, endpoint: ENDPOINT, origins: ['https://portal.example'], arrivals }
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
  /** A connection on which somebody writes. */
  const write = (text: string) => {
    const socket = connect(port, '127.0.0.1').setEncoding('utf8')
    socket.write(text)
    return socket
  }
  return { gate, fetch, ask, write }
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

describe('whoever has sent half of a request', () => {
  const BODY = JSON.stringify({ query: HELLO })
  const announced = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\n`
  const half = `${announced}content-length: ${BODY.length}\r\n\r\n${BODY.slice(0, 10)}`

  test('holds no place, and is answered when the rest has come', async () => {
    const { gate, ask, write } = await serving(1)
    const sockets = [write(half), write(half)]
    await Promise.all(sockets.map((socket) => once(socket, 'connect')))
    expect((await ask(HELLO)).status).toBe(200)
    for (const socket of sockets) {
      socket.write(BODY.slice(10))
      expect(String(await once(socket, 'data'))).toContain('{"data":{"__typename":"Query"}}')
      socket.destroy()
    }
    expect(gate.running).toBe(0)
  })

  test('is cut off where too much is on its way, the oldest first', async () => {
    const { ask, write } = await serving(1, 1, new Arrivals(LONGEST, 60))
    const oldest = write(half)
    await once(oldest, 'connect')
    expect((await ask(HELLO)).status).toBe(200)
    const others = Array.from({ length: 6 }, () => write(half))
    await once(oldest, 'close')
    for (const socket of others) socket.destroy()
    expect((await ask(HELLO)).status).toBe(200)
  })

  test('without end is told so when it is too much', async () => {
    const { ask, write } = await serving(1)
    const chunk = `400\r\n${' '.repeat(1024)}\r\n`
    const endless = write(`${announced}transfer-encoding: chunked\r\n\r\n${chunk}`)
    expect(String(await once(endless, 'data'))).toMatch(/^HTTP\/1.1 413 /)
    endless.destroy()
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
