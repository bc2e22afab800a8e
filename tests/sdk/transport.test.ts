import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createClient, createCore, type Middleware, NetworkError, TimeoutError } from '../../sdk/src/index.ts'
import { data, failure, fake, plain, refused, silence, url } from './fake.ts'

// What is sent, and when a call is given up.

const fine = data({ hello: 'world' })
const QUERY = 'query Hello($a: Int) { hello }'

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0)
})

afterEach(() => {
  vi.restoreAllMocks()
})

test('one call is one POST of JSON', async () => {
  const { fetch, sent } = fake(fine)
  expect(await createCore({ url: new URL(url), fetch }).request(QUERY, { a: 1, b: undefined })).toEqual({
    hello: 'world',
  })
  expect(sent).toEqual([
    {
      url,
      query: QUERY,
      variables: { a: 1 },
      headers: {
        accept: expect.stringContaining('application/graphql-response+json'),
        'content-type': 'application/json',
      },
      at: expect.any(Number),
    },
  ])
})

test('it is sent at once, whether or not it is waited for', () => {
  const { fetch, sent } = fake(fine)
  void createCore({ url, fetch, headers: {} }).request(QUERY)
  return vi.waitFor(() => expect(sent).toHaveLength(1))
})

test('without a fetch of its own it uses that of the platform, as it is when asked', async () => {
  const client = createClient({ url })
  const { fetch } = fake(fine)
  vi.stubGlobal('fetch', fetch)
  expect(await client.request(QUERY)).toEqual({ hello: 'world' })
  vi.unstubAllGlobals()
})

describe('headers', () => {
  test('are those of the client and those of the call, which prevail, in any spelling', async () => {
    const { fetch, sent } = fake(fine)
    const core = createCore({ url, fetch, headers: { 'X-Team': 'a', 'x-tenant': 'b', 'Content-Type': 'text/plain' } })
    await core.request(QUERY, {}, { headers: { 'x-team': 'c' } })
    expect(sent[0]?.headers).toMatchObject({ 'x-team': 'c', 'x-tenant': 'b', 'content-type': 'application/json' })
  })

  test('tell a fixed token', async () => {
    const { fetch, sent } = fake(fine)
    await createCore({ url, fetch, auth: 'secret' }).request(QUERY)
    expect(sent[0]?.headers.authorization).toBe('Bearer secret')
  })

  test('tell the token that a function gives at each attempt, or none', async () => {
    const { fetch, sent } = fake(plain(503, '', { 'retry-after': '0' }), plain(503, '', { 'retry-after': '0' }), fine)
    const tokens = ['old', null, 'new']
    await createCore({ url, fetch, auth: async () => tokens.shift() }).request(QUERY)
    expect(sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer old', undefined, 'Bearer new'])
  })

  test('a token that cannot be had fails the call as it failed itself', async () => {
    const { fetch, sent } = fake(fine)
    const lost = new Error('no session')
    const auth = () => {
      throw lost
    }
    expect(await failure(createCore({ url, fetch, auth }).request(QUERY))).toBe(lost)
    expect(sent).toEqual([])
  })
})

describe('a call is given up', () => {
  test('when an attempt takes too long, though nothing notices', async () => {
    const error = await failure(createCore({ url, fetch: silence, timeoutMs: 20, retries: 0 }).request(QUERY))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({ timeoutMs: 20, code: 'TIMEOUT', message: 'No answer within 20 ms.' })
  })

  test('when the token takes too long', async () => {
    const core = createCore({
      url,
      fetch: fake(fine).fetch,
      auth: () => new Promise<string>(() => {}),
      timeoutMs: 1000,
    })
    expect(await failure(core.request(QUERY, {}, { timeoutMs: 20, retries: 0 }))).toBeInstanceOf(TimeoutError)
  })

  test('when the body takes too long', async () => {
    const fetch = async () => new Response(new ReadableStream())
    expect(await failure(createCore({ url, fetch, timeoutMs: 20, retries: 0 }).request(QUERY))).toBeInstanceOf(
      TimeoutError,
    )
  })

  test('never, where it may take forever', async () => {
    const { fetch } = fake(async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return fine.clone()
    })
    expect(await createCore({ url, fetch, timeoutMs: Infinity }).request(QUERY)).toEqual({ hello: 'world' })
  })

  test('when its signal is aborted: before', async () => {
    const { fetch, sent } = fake(fine)
    const signal = AbortSignal.abort('not needed')
    expect(await failure(createCore({ url, fetch }).request(QUERY, {}, { signal }))).toBe('not needed')
    expect(sent).toEqual([])
  })

  test('when its signal is aborted: during an attempt, which learns of it', async () => {
    const controller = new AbortController()
    let seen: AbortSignal | undefined
    const { fetch } = fake((_url, { signal }) => {
      seen = signal
      return silence()
    })
    const call = failure(createCore({ url, fetch }).request(QUERY, {}, { signal: controller.signal }))
    await vi.waitFor(() => expect(seen).toBeDefined())
    controller.abort()
    expect(await call).toMatchObject({ name: 'AbortError' })
    expect(seen).toMatchObject({ aborted: true, reason: controller.signal.reason })
  })

  test('when its signal is aborted: between attempts', async () => {
    const { fetch, sent } = fake(plain(503, '', { 'retry-after': '30' }))
    const reason = new Error('left the page')
    const controller = new AbortController()
    const call = failure(createCore({ url, fetch }).request(QUERY, {}, { signal: controller.signal }))
    await vi.waitFor(() => expect(sent).toHaveLength(1))
    setTimeout(() => controller.abort(reason), 10)
    expect(await call).toBe(reason)
    expect(sent).toHaveLength(1)
  })

  test('and leaves no listener or timer behind', async () => {
    const controller = new AbortController()
    const add = vi.spyOn(controller.signal, 'addEventListener')
    const remove = vi.spyOn(controller.signal, 'removeEventListener')
    const core = createCore({ url, fetch: fake(plain(503, '', { 'retry-after': '0' }), fine).fetch })
    await core.request(QUERY, {}, { signal: controller.signal })
    // Two attempts and the pause between them.
    expect(add).toHaveBeenCalledTimes(3)
    expect(remove.mock.calls).toEqual(add.mock.calls)
  })
})

describe('middleware', () => {
  test('stands around each attempt, the first outermost, and sees what comes of it', async () => {
    const log: unknown[] = []
    const outer: Middleware = async (request, next) => {
      log.push(`${request.operationName} ${request.attempt}`)
      const response = await next(request)
      log.push(response.status)
      return response
    }
    const inner: Middleware = (request, next) => {
      request.headers.set('traceparent', `attempt-${request.attempt}`)
      return next({ ...request, url: `${request.url}?trace` })
    }
    const { fetch, sent } = fake(plain(503, '', { 'retry-after': '0' }), fine)
    await createClient({ url, fetch, middleware: [outer, inner] }).request(QUERY)
    expect(log).toEqual(['Hello 1', 503, 'Hello 2', 200])
    expect(sent.map(({ url, headers }) => [url, headers.traceparent])).toEqual([
      [`${url}?trace`, 'attempt-1'],
      [`${url}?trace`, 'attempt-2'],
    ])
  })

  test('can answer by itself, and sees errors of the network', async () => {
    const { fetch, sent } = fake(new TypeError('fetch failed'))
    const seen: unknown[] = []
    const cache: Middleware = (request, next) =>
      request.body.includes('hello') ? Promise.resolve(fine.clone()) : next(request)
    const watch: Middleware = (request, next) =>
      next(request).catch((error: unknown) => Promise.reject(seen.push(error) && error))
    const client = createClient({ url, fetch, retries: 0, middleware: [cache, watch] })
    expect(await client.request(QUERY)).toEqual({ hello: 'world' })
    expect(sent).toEqual([])
    expect(await failure(client.request('{ other }'))).toBe(seen[0])
    expect(seen[0]).toBeInstanceOf(NetworkError)
  })
})

describe('a call', () => {
  test('has the response, with the id of the request', async () => {
    const { fetch } = fake(data({ country: { id: '1', name: 'Korea' } }, { 'x-request-id': 'abc', 'x-other': 'def' }))
    const {
      data: country,
      response,
      requestId,
      attempts,
    } = await createClient({ url, fetch }).countries.get({ code: 'KR' }).withResponse()
    expect({ country, requestId, attempts }).toEqual({
      country: { id: '1', name: 'Korea' },
      requestId: 'abc',
      attempts: 1,
    })
    expect(response).toMatchObject({ status: 200, bodyUsed: true })
    expect(response.headers.get('x-other')).toBe('def')
  })

  test('is a promise like any other', async () => {
    const { fetch, sent } = fake(fine, refused('BAD_USER_INPUT'))
    const core = createCore({ url, fetch })
    const last = vi.fn()
    const call = core.request(QUERY)
    expect(await Promise.all([call, call.then(() => 1), call.finally(last)])).toEqual([
      { hello: 'world' },
      1,
      { hello: 'world' },
    ])
    expect(last).toHaveBeenCalledOnce()
    expect(await core.request(QUERY).catch(() => 'caught')).toBe('caught')
    expect(sent).toHaveLength(2)
    expect(String(call)).toBe('[object Call]')
  })

  test('that fails and is asked for its response only fails there', async () => {
    const { fetch } = fake(refused('BAD_USER_INPUT'))
    await expect(createClient({ url, fetch }).activities.get({ slug: 'a' }).withResponse()).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    })
  })
})

test('what a client reads is no older than what it wrote: it sends the furthest position it was told', async () => {
  const [early, late, newest] = ['000000010000000000000009', '00000001000000000000000A', 'newest']
  const told = (position?: string) => data({}, position ? { 'entente-position': position } : {})
  const { fetch, sent } = fake(told(), told(late), told(early), told(), told(newest), told(late), told())
  const client = createClient({ url, fetch })
  for (let call = 0; call < 7; call++) await client.request(QUERY)
  const positions = () => sent.map(({ headers }) => headers['entente-position'])
  expect(positions()).toEqual([undefined, undefined, late, late, late, newest, newest])
  await client.request(QUERY, {}, { headers: { 'Entente-Position': early } })
  await createClient({ url, fetch }).request(QUERY)
  expect(positions().slice(7)).toEqual([early, undefined])
})
