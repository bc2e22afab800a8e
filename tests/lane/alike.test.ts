import { createHash } from 'node:crypto'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createToken } from '../../server/access/tokens.ts'
import type { AppDeps } from '../../server/app.ts'
import { defaultLimits } from '../../server/limits/settings.ts'
import { NOW, scratch } from '../kit/world.ts'
import { type Got, type Sent, type Served, serve } from './both.ts'

// Nobody can tell whether an answer came by the express lane: status, headers, body and line of the log are the same.

let deps: AppDeps
let token: string
let express: Served
let usual: Served

beforeAll(async () => {
  const { database } = await scratch('seeded')
  ;({ text: token } = await createToken(database.prisma, { name: 'desk', role: 'READER' }))
  deps = { database, now: () => NOW }
  express = await serve(deps)
  usual = await serve(deps, { lane: false })
})
afterAll(() => Promise.all([express, usual].map((served) => served?.stop())))

const LIST = 'query List($first: Int = 2) { activities(first: $first) { nodes { title starts { edtf } } } }'
const body = (params: object) => JSON.stringify(params)
const list = body({ query: LIST, variables: { first: 3 } })
const told = ({ status, headers, text, line }: Got) => ({ status, headers, text, line })

/** Asks both until the lane knows it, and then once more; the last answer of each. */
async function both(sent: Sent, services = { express, usual }): Promise<{ by: Got; without: Got }> {
  await services.express.send(sent)
  await services.usual.send(sent)
  return { by: await services.express.send(sent), without: await services.usual.send(sent) }
}

test('the first of its kind is answered by Yoga, and the next by the lane', async () => {
  const fresh = await serve(deps)
  const sent = { body: list }
  const answers = [await fresh.send(sent), await fresh.send(sent), await fresh.send(sent)]
  expect(answers.map(({ express }) => express)).toEqual([false, true, true])
  expect(answers.map(told)).toEqual(Array(3).fill(told(answers[0] as Got)))
  await fresh.stop()
})

const hash = createHash('sha256').update(LIST).digest('hex')
const persistedQuery = { version: 1, sha256Hash: hash }

describe('alike are the answers', () => {
  test.each<[string, Sent]>([
    ['to values of variables', { body: list }],
    ['to other values', { body: body({ query: LIST, variables: { first: 7 } }) }],
    ['without values', { body: body({ query: LIST }) }],
    [
      'with null for what is not given',
      { body: body({ query: LIST, variables: null, operationName: null, extensions: null }) },
    ],
    ['to an operation by name', { body: body({ query: LIST, operationName: 'List' }) }],
    [
      'to one of several operations',
      { body: body({ query: `${LIST} query Other { __typename }`, operationName: 'List' }) },
    ],
    ['with letters of many bytes', { body: body({ query: '{ countries(first: 100) { nodes { name } } }' }) }],
    [
      'with statistics',
      {
        body: body({
          query: '{ statistics { activities(groupBy: [KIND]) { total groups { count keys { value } } } } }',
        }),
      },
    ],
    ['for graphql-response+json', { body: list, headers: { accept: 'application/graphql-response+json' } }],
    [
      'for several types',
      { body: list, headers: { accept: 'application/graphql-response+json, application/json;q=0.9' } },
    ],
    ['for anything', { body: list, headers: { accept: '*/*' } }],
    ['to a page', { body: list, headers: { origin: 'https://portal.example' } }],
    ['to a type with a charset', { body: list, headers: { 'content-type': 'application/json; charset=utf-8' } }],
    ['to an id of a request that is none', { body: list, headers: { 'x-request-id': 'the same for both' } }],
    [
      'within a trace',
      { body: list, headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' } },
    ],
  ])('%s', async (_, sent) => {
    const { by, without } = await both(sent)
    if (sent.headers?.['x-request-id']) {
      // Each makes one of its own.
      for (const got of [by, without]) for (const told of [got.headers, got.line]) delete told['x-request-id']
      for (const got of [by, without]) delete got.line.requestId
    }
    expect(told(by)).toEqual(told(without))
    expect([by.status, by.express, without.express], by.text).toEqual([200, true, false])
  })

  test('to the hash of a document', async () => {
    const registering = { body: body({ query: LIST, extensions: { persistedQuery } }) }
    const { by, without } = await both(registering)
    expect([told(by), by.express]).toEqual([told(without), false])
    const byHash = await both({ body: body({ extensions: { persistedQuery }, variables: { first: 1 } }) })
    expect([told(byHash.by), byHash.by.express]).toEqual([told(byHash.without), true])
  })

  test('to whoever has a token', async () => {
    const { by, without } = await both({ body: list, headers: { authorization: `Bearer ${token}` } })
    expect([told(by), by.express]).toEqual([told(without), true])
    expect(by.headers['cache-control']).toBe('private, no-store')
    expect(by.line.actor).toMatch(/^token /)
  })

  test('to strangers and to holders of a token in turns', async () => {
    const sent = (headers = {}) => ({ body: list, headers })
    for (const one of [
      sent(),
      sent({ authorization: `Bearer ${token}` }),
      sent(),
      sent({ origin: 'https://a.example' }),
    ]) {
      const { by, without } = await both(one)
      expect([told(by), by.express]).toEqual([told(without), true])
    }
  })
})

describe('what is not as it should be is told by Yoga', () => {
  const { complexity, variablesDepth, bodyBytes } = defaultLimits
  const nested = (depth: number): object => (depth === 0 ? {} : { a: nested(depth - 1) })

  test.each<[string, Sent]>([
    ['a value of another type', { body: body({ query: LIST, variables: { first: 'three' } }) }],
    ['a value out of bounds', { body: body({ query: LIST, variables: { first: -1 } }) }],
    ['a size that costs too much', { body: body({ query: LIST, variables: { first: complexity } }) }],
    ['variables too deep', { body: body({ query: LIST, variables: { first: 3, more: nested(variablesDepth + 1) } }) }],
    ['text that cannot be stored', { body: body({ query: LIST, variables: { first: 3, more: 'a\u0000b' } }) }],
    ['a key of prototypes', { body: `{"query":${JSON.stringify(LIST)},"variables":{"__proto__":1}}` }],
    ['variables that are a list', { body: body({ query: LIST, variables: [3] }) }],
    ['extensions that are a list', { body: body({ query: LIST, extensions: [3] }) }],
    ['an unknown parameter', { body: body({ query: LIST, variable: {} }) }],
    ['an operation that is not there', { body: body({ query: LIST, operationName: 'Lists' }) }],
    ['a list of operations', { body: `[${list}]` }],
    ['no JSON', { body: `${list}}` }],
    ['no object', { body: '"{}"' }],
    ['nothing', { body: '' }],
    ['a body too large', { body: body({ query: LIST, variables: { first: 3, more: 'x'.repeat(bodyBytes) } }) }],
    [
      'a hash that is not known',
      { body: body({ extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }) },
    ],
    ['a hash of another text', { body: body({ query: `${LIST} `, extensions: { persistedQuery } }) }],
    ['another type', { body: list, headers: { 'content-type': 'text/plain' } }],
    ['another charset', { body: list, headers: { 'content-type': 'application/json; charset=latin1' } }],
    ['a compressed body', { body: list, headers: { 'content-encoding': 'gzip' } }],
    ['a token that is none', { body: list, headers: { authorization: 'Bearer entente_none' } }],
    ['a scheme that is none', { body: list, headers: { authorization: 'Basic abc' } }],
    ['a type that is not spoken', { body: list, headers: { accept: 'text/csv' } }],
    ['a stream of events', { body: list, headers: { accept: 'text/event-stream' } }],
    ['an answer in parts', { body: list, headers: { accept: 'multipart/mixed' } }],
    [
      'a moment of the past',
      {
        body: body({
          query: 'query ($at: DateTime) { activity(slug: "x", asOf: $at) { title } }',
          variables: { at: '2020-01-01T00:00:00.000Z' },
        }),
      },
    ],
    [
      'a moment of the future',
      {
        body: body({
          query: 'query ($at: DateTime) { activity(slug: "x", asOf: $at) { title } }',
          variables: { at: '2099-01-01T00:00:00.000Z' },
        }),
      },
    ],
    ['another method', { body: list, method: 'PUT' }],
    ['another path', { body: list, path: '/graphqls' }],
  ])('%s', async (_, sent) => {
    // Where the lane knows the document and the client.
    await both({ body: list, ...(sent.headers?.authorization ? {} : { headers: sent.headers ?? {} }) })
    const { by, without } = await both(sent)
    expect(told(by)).toEqual(told(without))
    expect(by.express).toBe(false)
  })

  test('a record that is not there, or not for whoever asks', async () => {
    const query = 'query ($slug: String!) { activity(slug: $slug) { title } }'
    const [{ slug } = { slug: '' }] = await deps.database.prisma.activity.findMany({
      take: 1,
      orderBy: { slug: 'asc' },
    })
    expect((await both({ body: body({ query, variables: { slug } }) })).by.express).toBe(true)
    const none = await both({ body: body({ query, variables: { slug: 'there-is-none' } }) })
    expect([told(none.by), none.by.express]).toEqual([told(none.without), false])
    expect(none.by.text).toContain('NOT_FOUND')
  })

  test('a body without its length', async () => {
    await both({ body: list })
    const chunked = { body: list, headers: { 'transfer-encoding': 'chunked' } }
    const answer = async ({ url }: Served) =>
      (
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: stream(chunked.body),
          duplex: 'half',
        } as RequestInit)
      ).text()
    expect(await answer(express)).toBe(await answer(usual))
  })

  test('a page that may not ask, though another may', async () => {
    const origins = ['https://portal.example']
    const services = {
      express: await serve({ ...deps, origins }),
      usual: await serve({ ...deps, origins }, { lane: false }),
    }
    const from = (origin: string) => ({ body: list, headers: { origin } })
    const allowed = await both(from('https://portal.example'), services)
    expect([told(allowed.by), allowed.by.express]).toEqual([told(allowed.without), true])
    const refused = await both(from('https://elsewhere.example'), services)
    expect([told(refused.by), refused.by.status]).toEqual([told(refused.without), 403])
    const own = { body: list, headers: { origin: 'http://registry.example', host: 'registry.example' } }
    expect((await both(own, services)).by.status).toBe(200)
    const foreign = await both({ ...own, headers: { ...own.headers, host: 'other.example' } }, services)
    expect([told(foreign.by), foreign.by.status]).toEqual([told(foreign.without), 403])
    await Promise.all(Object.values(services).map((served) => served.stop()))
  })

  test('who has revoked a token in between', async () => {
    const { database } = deps
    const { text, token } = await createToken(database.prisma, { name: 'gone', role: 'READER' })
    const sent = { body: list, headers: { authorization: `Bearer ${text}` } }
    expect((await both(sent)).by.express).toBe(true)
    await database.prisma.accessToken.update({ where: { id: token.id }, data: { revokedAt: NOW } })
    const { by, without } = await both(sent)
    expect([told(by), by.status]).toEqual([told(without), 401])
  })
})

const stream = (text: string) =>
  new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode(text))
      controller.close()
    },
  })

describe('budgets', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  test('are spent alike to the last point, and what is refused is refused alike', async () => {
    const allowances = { anonymous: 1_000, token: 500 }
    const services = {
      express: await serve(deps, allowances),
      usual: await serve(deps, { ...allowances, lane: false }),
    }
    const requests: Sent[] = []
    for (let n = 0; n < 12; n++) {
      requests.push({ body: body({ query: LIST, variables: { first: 1 + n } }) })
      requests.push({ body: list, headers: { 'x-forwarded-for': '203.0.113.9' } })
      requests.push({ body: list, headers: { authorization: `Bearer ${token}` } })
      // Left to Yoga when it is paid for.
      requests.push({
        body: body({
          query: 'query ($at: DateTime) { activity(slug: "x", asOf: $at) { title } }',
          variables: n % 2 ? { at: NOW.toISOString() } : {},
        }),
      })
    }
    let [lane, refused] = [0, 0]
    for (const sent of requests) {
      const by = await services.express.send(sent)
      expect(told(by), sent.body).toEqual(told(await services.usual.send(sent)))
      if (by.express) lane++
      if (by.status === 429 || by.text.includes('RATE_LIMITED')) refused++
    }
    expect(lane).toBeGreaterThan(10)
    expect(refused).toBeGreaterThan(5)
    await Promise.all(Object.values(services).map((served) => served.stop()))
  })
})
