import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  createClient,
  HttpError,
  InternalServerError,
  NetworkError,
  RateLimitedError,
  TimeoutError,
} from '../../sdk/src/index.ts'
import { data, type Fake, failure, fake, type Prepared, plain, refused, silence, url } from './fake.ts'
import { passing } from './time.ts'

// What is sent again, after how long, and what is not.

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 15, 12) })
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const QUERY = 'query Hello { hello }'
const fine = () => data({ hello: 'world' })

async function ask(
  answers: Prepared[],
  options = {},
  document = QUERY,
): Promise<{ result: unknown; waits: number[]; sent: Fake['sent'] }> {
  const { fetch, sent } = fake(...answers)
  const call = createClient({ url, fetch, ...options }).request(document)
  const result = await passing(Promise.resolve(call).catch((error: unknown) => error))
  const waits = sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0))
  return { result, waits, sent }
}

const broken = () => new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') })

describe('what failed in passing is sent again', () => {
  test.each<[string, Prepared]>([
    ['no connection', broken()],
    ['a proxy without a server', plain(502, '<html>')],
    ['a server that starts', plain(503)],
    ['a gateway that waited too long', plain(504)],
    ['a plain 500', plain(500)],
    ['a request that was too slow', plain(408)],
    ['too many requests', plain(429)],
    ['too many requests, told with 429 in GraphQL', refused('RATE_LIMITED', { status: 429 })],
    ['too many requests, told inside HTTP 200', refused('RATE_LIMITED')],
    ['a server that is busy, told in GraphQL', refused('SERVICE_UNAVAILABLE', { status: 503 })],
    [
      'a body that breaks off',
      () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('terminated')) })),
    ],
  ])('%s', async (_what, answer) => {
    const { result, waits } = await ask([answer, answer, fine()])
    expect(result).toEqual({ hello: 'world' })
    expect(waits).toEqual([250, 500])
  })

  test('no answer in time', async () => {
    const { result, waits } = await ask([silence, fine()], { timeoutMs: 1000 })
    expect(result).toEqual({ hello: 'world' })
    expect(waits).toEqual([1250])
  })

  test('and says how often', async () => {
    const { fetch } = fake(broken(), fine())
    const answer = createClient({ url, fetch }).request(QUERY).withResponse()
    expect(await passing(answer)).toMatchObject({ attempts: 2, data: { hello: 'world' } })
  })
})

describe('what would fail again is not', () => {
  test.each([
    ['a mistake in the question', refused('BAD_USER_INPUT'), {}],
    ['what does not exist', refused('NOT_FOUND', { partial: { hello: null } }), {}],
    ['a document the server does not understand', refused('GRAPHQL_VALIDATION_FAILED', { status: 400 }), {}],
    ['an error inside the server', refused('INTERNAL_SERVER_ERROR', { status: 500 }), {}],
    ['what took too long for the server', refused('DEADLINE_EXCEEDED', { status: 504 }), {}],
    ['a wrong address', plain(404), {}],
    ['a missing token', plain(401), {}],
    ['whatever answers 200 without GraphQL', plain(200, '<html>'), {}],
    ['anything, where there are no retries', broken(), { retries: 0 }],
  ])('%s', async (_what, answer, options) => {
    const { result, sent } = await ask([answer, fine()], options)
    expect(result).toBeInstanceOf(Error)
    expect(sent).toHaveLength(1)
  })

  test.each([
    'mutation { createActivity { id } }',
    'subscription { changes { id } }',
    'query A { a } mutation B { b }',
    'fragment F on T { a } mutation M { b { ...F } }',
  ])('%s', async (document) => {
    const { result, sent } = await ask([plain(503), fine()], { idempotencyKey: false }, document)
    expect(result).toBeInstanceOf(HttpError)
    expect(sent).toHaveLength(1)
  })
})

test('after as many attempts as are allowed the last error is thrown', async () => {
  const { result, sent, waits } = await ask([broken(), plain(503), silence, refused('INTERNAL_SERVER_ERROR')], {
    retries: 3,
    timeoutMs: 100,
  })
  expect(result).toBeInstanceOf(InternalServerError)
  expect(sent).toHaveLength(4)
  expect(waits).toEqual([250, 500, 1100])
  expect((await ask([silence], { timeoutMs: 100, retries: 1 })).result).toBeInstanceOf(TimeoutError)
})

test('a call decides for itself how often', async () => {
  const { fetch, sent } = fake(broken())
  const call = failure(createClient({ url, fetch, retries: 0 }).activities.list({}, { retries: 4 }))
  expect(await passing(call)).toBeInstanceOf(NetworkError)
  expect(sent).toHaveLength(5)
})

describe('pauses', () => {
  test('grow up to eight seconds, and are anything between nothing and that', async () => {
    const waits = async (random: number) => {
      vi.mocked(Math.random).mockReturnValue(random)
      return (await ask([broken()], { retries: 7 })).waits
    }
    expect(await waits(0)).toEqual([0, 0, 0, 0, 0, 0, 0])
    expect(await waits(1)).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000])
  })

  const inTenSeconds = new Date(Date.UTC(2026, 0, 15, 12, 0, 10)).toUTCString()
  const serverClock = (seconds: number) => new Date(Date.UTC(2026, 0, 15, 12, 0, seconds)).toUTCString()

  test.each<[string, Response, number]>([
    ['in seconds', plain(429, '', { 'retry-after': '3' }), 3000],
    ['in seconds, with 503', plain(503, '', { 'retry-after': '3' }), 3000],
    ['in seconds, inside HTTP 200', refused('RATE_LIMITED', { headers: { 'retry-after': '3' } }), 3000],
    ['in seconds, in the error itself', refused('RATE_LIMITED', { extensions: { retryAfter: 1.5 } }), 1500],
    ['as a date', plain(429, '', { 'retry-after': inTenSeconds }), 10_000],
    ['as a date of a clock that is ahead', plain(429, '', { 'retry-after': inTenSeconds, date: serverClock(8) }), 2000],
    ['as a date that is past', plain(429, '', { 'retry-after': inTenSeconds, date: serverClock(20) }), 0],
    ['as nothing anyone understands', plain(429, '', { 'retry-after': 'soon' }), 0],
  ])('last as long as the server says, %s', async (_how, answer, wait) => {
    const { result, waits } = await ask([answer, fine()])
    expect(result).toEqual({ hello: 'world' })
    // A little more, so that clients that were told the same do not come back together.
    expect(waits).toEqual([wait + 250])
  })

  test('that would last more than a minute are left to the caller', async () => {
    const { result, sent } = await ask([plain(429, '', { 'retry-after': '3600' }), fine()])
    expect(result).toBeInstanceOf(RateLimitedError)
    expect(result).toMatchObject({ retryAfterMs: 3_600_000, status: 429 })
    expect(sent).toHaveLength(1)
  })
})
