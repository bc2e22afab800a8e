import type { IncomingMessage } from 'node:http'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient, RateLimitedError } from '../../sdk/src/index.ts'
import type { Introduced } from '../../server/access/identity.ts'
import { createApp } from '../../server/app.ts'
import type { Actor } from '../../server/context.ts'
import { addressesBehind } from '../../server/load/address.ts'
import { Budgets } from '../../server/load/budgets.ts'
import { NOW, seeded } from '../kit/world.ts'

// Who pays for what, and what is told to whoever has nothing left. The clock stands still unless a test moves it.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

interface Asking {
  from?: string
  token?: string
  body?: string
  headers?: Record<string, string>
}

const LIST = '{ activities(first: 50) { nodes { title participations(first: 5) { nodes { id } } } } }'

/** A service whose budgets are these; every token is the id of an actor, but "wrong". */
async function serving(allowances: { anonymous: number; token: number }, read: 'compiled' | 'prisma' = 'compiled') {
  const { database } = await seeded()
  const budgets = new Budgets(allowances)
  const actorOf = (request: Introduced): Actor => {
    const id = /^Bearer (\w+)$/.exec(request.headers.get('authorization') ?? '')?.[1]
    if (id === 'wrong') throw new Error('The token is wrong.')
    return { id: id ?? 'anonymous', name: id ?? 'anonymous', role: id ? 'READER' : null, clearance: 'PUBLIC' }
  }
  const log: Record<string, unknown>[] = []
  const app = createApp({
    database,
    actorOf,
    now: () => new Date(),
    read,
    log: (event) => log.push(event),
    budgets: { budgets, addressOf: addressesBehind([]) },
  })
  const fetch = (path: string, init: RequestInit, from = '203.0.113.7') =>
    app.fetch(`http://entente.test${path}`, init, {
      req: { socket: { remoteAddress: from }, headers: {} } as IncomingMessage,
    })
  const ask = async (query: string, { from, token, body, headers }: Asking = {}) => {
    const sent = body ?? JSON.stringify({ query })
    const response = await fetch(
      '/graphql',
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': String(Buffer.byteLength(sent)),
          ...(token ? { authorization: `Bearer ${token}` } : {}),
          ...headers,
        },
        body: sent,
      },
      from,
    )
    const text = await response.text()
    return { response, text, left: remainingIn(response) }
  }
  return { app, ask, fetch, budgets, log }
}

function remainingIn({ headers }: Response): number | null {
  const told = /^"\w+";r=(\d+);t=\d+$/.exec(headers.get('ratelimit') ?? '')
  return told && Number(told[1])
}

const ofErrors = (text: string) => JSON.parse(text).errors?.[0]?.extensions

describe('an operation costs what it asks for', () => {
  test('the same whichever way it is read', async () => {
    const costs = await Promise.all(
      (['compiled', 'prisma'] as const).map(async (way) => {
        const { ask } = await serving({ anonymous: 100_000, token: 0 }, way)
        return 100_000 - ((await ask(LIST)).left ?? 0)
      }),
    )
    expect(costs[0]).toBe(costs[1])
    // 50 activities, with 5 participations each.
    expect(costs[0]).toBeGreaterThan(50 * 5)
  })

  test('a longer list costs more, and so does a write', async () => {
    const { ask } = await serving({ anonymous: 1_000_000, token: 1_000_000 })
    const costOf = async (query: string, token: string) => 1_000_000 - ((await ask(query, { token })).left ?? 0)
    const ten = await costOf('{ activities(first: 10) { nodes { title } } }', 'ten')
    const hundred = await costOf('{ activities(first: 100) { nodes { title } } }', 'hundred')
    const writes = await costOf('mutation { ...Two } fragment Two on Mutation { a: __typename b: __typename }', 'write')
    expect(hundred).toBeGreaterThan(ten)
    expect(writes).toBeGreaterThan(2_000)
  })

  test('every answer says what is left, and a page of another site may read it', async () => {
    const { ask } = await serving({ anonymous: 10_000, token: 50_000 })
    const stranger = await ask('{ __typename }', { headers: { origin: 'https://portal.example' } })
    expect(stranger.response.headers.get('ratelimit-policy')).toBe('"anonymous";q=10000;w=60')
    expect(stranger.response.headers.get('ratelimit')).toMatch(/^"anonymous";r=99\d\d;t=60$/)
    expect(stranger.response.headers.get('access-control-expose-headers')).toContain('ratelimit')
    const known = await ask('{ __typename }', { token: 'desk' })
    expect(known.response.headers.get('ratelimit-policy')).toBe('"token";q=50000;w=60')
  })
})

describe('who has nothing left', () => {
  test('is refused with 429, a code, the limit and when to come back; and is answered when the minute is over', async () => {
    const { ask, budgets } = await serving({ anonymous: 200, token: 0 })
    expect((await ask('{ __typename }')).response.status).toBe(200)
    vi.setSystemTime(NOW.getTime() + 18_500)
    const { response, text, left } = await ask(LIST)
    expect(response.status).toBe(429)
    expect(response.headers.get('retry-after')).toBe('42')
    expect(response.headers.get('content-type')).toContain('json')
    expect(ofErrors(text)).toEqual({
      code: 'RATE_LIMITED',
      limit: 200,
      remaining: left,
      cost: expect.any(Number),
      retryAfter: 42,
    })
    expect(budgets.refused.anonymous).toBe(1)
    // What is refused costs nothing: a smaller question is answered still.
    expect((await ask('{ __typename }')).response.status).toBe(200)
    vi.setSystemTime(NOW.getTime() + 60_001)
    expect((await ask(LIST)).response.status).not.toBe(429)
  })

  test('is not listened to: what they send is not even parsed', async () => {
    const { ask } = await serving({ anonymous: 50, token: 0 })
    await ask('{ __typename }')
    const { response, text } = await ask('', { body: 'no JSON' })
    expect([response.status, ofErrors(text).code]).toEqual([429, 'RATE_LIMITED'])
  })

  test('does not keep others from asking', async () => {
    const { ask } = await serving({ anonymous: 50, token: 100 })
    await ask('{ __typename }')
    expect((await ask('{ __typename }')).response.status).toBe(429)
    expect((await ask('{ __typename }', { from: '203.0.113.8' })).response.status).toBe(200)
    // With a token, from the same address.
    expect((await ask('{ __typename }', { token: 'desk' })).response.status).toBe(200)
    expect((await ask('{ __typename }', { token: 'desk' })).response.status).toBe(429)
    expect((await ask('{ __typename }', { token: 'other' })).response.status).toBe(200)
  })

  test('may still ask for the most costly operation with a whole budget', async () => {
    const { ask } = await serving({ anonymous: 60, token: 0 })
    const { response, left } = await ask(LIST)
    expect([response.status, left]).toEqual([200, 0])
  })
})

describe('what is refused before anyone knows who asks is paid by the address', () => {
  test.each<[string, Asking & { query?: string }]>([
    ['what is no JSON', { body: '{' }],
    ['what is no GraphQL', { query: '{' }],
    ['a field that does not exist', { query: '{ nothing }' }],
    ['a token that is wrong', { query: '{ __typename }', token: 'wrong' }],
  ])('%s', async (_what, { query = '', ...asking }) => {
    const { ask } = await serving({ anonymous: 10_000, token: 10_000 })
    const { response, left } = await ask(query, asking)
    expect(response.headers.get('ratelimit-policy')).toMatch(/^"anonymous"/)
    expect(left).toBeLessThanOrEqual(9_950)
  })
})

describe('what costs nothing', () => {
  test('health, readiness, the page for people, and questions of a browser before it asks', async () => {
    const { fetch, budgets } = await serving({ anonymous: 50, token: 0 })
    const plain = [
      await fetch('/health', {}),
      await fetch('/ready', {}),
      await fetch('/graphql', { headers: { accept: 'text/html' } }),
      await fetch('/graphql', { method: 'OPTIONS', headers: { 'access-control-request-method': 'POST' } }),
    ]
    expect(plain.map(({ headers }) => headers.has('ratelimit'))).toEqual([false, false, false, false])
    expect(plain.map(({ ok }) => ok)).toEqual([true, true, true, true])
    expect(budgets.spent.anonymous).toBe(0)
  })

  test('what the process asks itself, and anything where there is no budget', async () => {
    const { app, budgets } = await serving({ anonymous: 50, token: 0 })
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ __typename }"}' }
    for (let time = 0; time < 3; time++) {
      const response = await app.fetch('http://entente.test/graphql', init)
      expect([response.status, response.headers.has('ratelimit')]).toEqual([200, false])
    }
    expect(budgets.spent.anonymous).toBe(0)
    const { ask } = await serving({ anonymous: 50, token: 0 })
    for (let time = 0; time < 3; time++)
      expect((await ask('{ __typename }', { token: 'desk' })).response.status).toBe(200)
  })
})

describe('a subscription', () => {
  const FOLLOW = 'subscription { changed { __typename } }'
  const headers = { accept: 'text/event-stream' }

  test('is paid for when it begins, and refused where it cannot be', async () => {
    const { fetch, ask, budgets } = await serving({ anonymous: 200, token: 0 })
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: FOLLOW }),
    })
    expect([response.status, remainingIn(response)]).toEqual([200, expect.any(Number)])
    const reader = response.body?.getReader()
    await reader?.read()
    await reader?.cancel()
    expect(budgets.spent.anonymous).toBeGreaterThanOrEqual(50)
    while ((await ask('{ __typename }')).response.status === 200);
    expect((await ask(FOLLOW, { headers })).response.status).toBe(429)
  })
})

describe('the SDK', () => {
  test('waits as long as the service says, and is then answered', async () => {
    const { fetch, budgets } = await serving({ anonymous: 150, token: 0 })
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'], now: NOW })
    const statuses: number[] = []
    const client = createClient({
      url: 'http://entente.test/graphql',
      fetch: async (url, init) => {
        const response = await fetch(new URL(url).pathname, init as RequestInit)
        statuses.push(response.status)
        return response
      },
    })
    const ask = () => client.request('query Hello { __typename }')
    await ask()
    await ask()
    const third = ask()
    await vi.waitFor(() => expect(statuses).toEqual([200, 200, 429]))
    expect(budgets.refused.anonymous).toBe(1)
    await vi.advanceTimersByTimeAsync(61_000)
    expect(await third).toEqual({ __typename: 'Query' })
    expect(statuses.at(-1)).toBe(200)
  })

  test('tells its caller when to come back, where it does not wait itself', async () => {
    const { fetch } = await serving({ anonymous: 50, token: 0 })
    const client = createClient({
      url: 'http://entente.test/graphql',
      fetch: async (url, init) => fetch(new URL(url).pathname, init as RequestInit),
      retries: 0,
    })
    await client.request('query Hello { __typename }')
    const refused = await client.request('query Hello { __typename }').then(
      () => null,
      (error: unknown) => error,
    )
    expect(refused).toBeInstanceOf(RateLimitedError)
    expect((refused as RateLimitedError).retryAfterMs).toBe(60_000)
  })
})
