import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { BadInputError, createClient, HttpError, TimeoutError, UnauthenticatedError } from '../../sdk/src/index.ts'
import { type WatchOptions, watch } from '../../sdk/src/watch.ts'
import { data, type Fake, failure, fake, type Prepared, plain, refused, url } from './fake.ts'
import { passing } from './time.ts'

// A watch over connections that end, break, fall silent and refuse.

beforeEach(() => {
  vi.useFakeTimers()
  vi.spyOn(Math, 'random').mockReturnValue(0.5)
})

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

type Piece = string | Uint8Array | 'break' | 'silence'

/** A stream of these pieces; then it ends, unless it breaks or falls silent. */
function stream(...pieces: Piece[]): () => Response {
  return () => {
    const left = [...pieces]
    const body = new ReadableStream({
      pull(controller) {
        const piece = left.shift()
        if (piece === undefined) return controller.close()
        if (piece === 'silence') return new Promise(() => {})
        if (piece === 'break') return controller.error(new TypeError('terminated'))
        controller.enqueue(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
      },
    })
    return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
  }
}

const change = (cursor: string) =>
  `event: next\ndata: ${JSON.stringify({ data: { changed: { cursor, node: { operation: 'UPDATE', recordId: cursor } } } })}\n\n`
/** A change whose record could not be read. */
const unread = (cursor: string) => {
  const errors = [{ message: 'gone', path: ['changed', 'node', 'record'], extensions: { code: 'SERVICE_UNAVAILABLE' } }]
  const data = { changed: { cursor, node: { operation: 'UPDATE', recordId: cursor, record: null } } }
  return `event: next\ndata: ${JSON.stringify({ errors, data })}\n\n`
}
const COMPLETE = 'event: complete\ndata:\n\n'
const end = (endCursor: string | null) => data({ changes: { pageInfo: { endCursor } } })

async function watched(count: number, answers: Prepared[], options: WatchOptions = {}) {
  const { fetch, sent } = fake(...answers)
  const seen: string[] = []
  const going = (async () => {
    for await (const { cursor, recordId } of watch(createClient({ url, fetch }), options)) {
      expect(recordId).toBe(cursor)
      if (seen.push(cursor) >= count) break
    }
  })()
  const error = await passing(
    going.then(
      () => null,
      (reason: unknown) => reason,
    ),
  )
  return { seen, error, afters: askedFrom(sent), sent }
}

const askedFrom = (sent: Fake['sent']) =>
  sent.filter(({ query }) => query.startsWith('subscription')).map(({ variables }) => variables.after)

describe('each change comes once, and the next connection goes on after it', () => {
  test.each<[string, Prepared]>([
    ['the server ends it', stream(change('a'), change('b'), COMPLETE)],
    ['it just ends', stream(change('a') + change('b'))],
    ['it breaks', stream(change('a'), change('b'), 'break')],
    ['it breaks within a change', stream(change('a'), change('b') + change('c').slice(0, 40), 'break')],
    ['it falls silent', stream(change('a'), change('b'), 'silence')],
    ['the database is gone while a change is read', stream(change('a'), change('b'), unread('c'))],
  ])('%s', async (_how, first) => {
    const { seen, error, afters } = await watched(4, [end('0'), first, stream(change('c'), change('d'))])
    expect(error).toBeNull()
    expect(seen).toEqual(['a', 'b', 'c', 'd'])
    expect(afters).toEqual(['0', 'b'])
  })

  test('pieces are cut within letters of several bytes', async () => {
    const bytes = new TextEncoder().encode(change('é€'))
    const at = bytes.indexOf(0xc3) + 1
    const { seen } = await watched(1, [end('0'), stream(bytes.slice(0, at), bytes.slice(at))])
    expect(seen).toEqual(['é€'])
  })
})

describe('where it begins', () => {
  test.each<[string, Prepared[], WatchOptions, string]>([
    ['after the last change there is', [end('9')], {}, '9'],
    ['before the first where there is none', [end(null)], {}, 'beginning'],
    ['where it is told', [], { after: '7' }, '7'],
  ])('%s, also where the connection breaks before anything came', async (_where, before, options, from) => {
    const { seen, afters, sent } = await watched(
      1,
      [...before, stream('break'), plain(503), stream(change('a'))],
      options,
    )
    expect(seen).toEqual(['a'])
    expect(afters).toEqual([from, from, from])
    expect(sent).toHaveLength(before.length + 3)
  })

  test('it sends what is watched, and asks for a stream', async () => {
    const filter = { types: ['Topic'] }
    const { sent } = await watched(1, [stream(change('a'))], { filter, after: '7', lang: 'es' })
    expect(sent[0]?.variables).toEqual({ filter, after: '7', lang: 'es' })
    expect(sent[0]?.headers).toMatchObject({ accept: 'text/event-stream' })
  })
})

describe('what would fail again is thrown', () => {
  test.each<[string, Prepared, new (...args: never[]) => Error]>([
    ['a token that is refused', refused('UNAUTHENTICATED', { status: 401 }), UnauthenticatedError],
    ['a cursor that means nothing', refused('BAD_USER_INPUT', { status: 400 }), BadInputError],
    [
      'a refusal within the stream',
      stream(`event: next\ndata: {"errors":[{"message":"no","extensions":{"code":"BAD_USER_INPUT"}}]}\n\n`),
      BadInputError,
    ],
    ['a wrong address', plain(404), HttpError],
    ['a server that knows no streams', data({ changed: null }), TypeError],
  ])('%s', async (_what, answer, type) => {
    const { error, sent } = await watched(1, [answer], { after: '7' })
    expect(error).toBeInstanceOf(type)
    expect(sent).toHaveLength(1)
  })

  test('and what fails too often in a row', async () => {
    const { error, sent } = await watched(1, [stream(change('a'), 'break'), plain(503)], { after: '7', retries: 2 })
    expect(error).toBeNull()
    const second = await watched(2, [stream(change('a'), 'break'), plain(503)], { after: '7', retries: 2 })
    expect(second.error).toMatchObject({ code: 'HTTP_503' })
    expect([sent.length, second.sent.length]).toEqual([1, 3])
  })
})

test('pauses grow while nothing comes, and begin anew once something does', async () => {
  const broken = new TypeError('fetch failed')
  const { sent } = await watched(2, [broken, broken, broken, stream(change('a')), stream(change('b'))], { after: '7' })
  const waits = sent.slice(1).map(({ at }, index) => at - (sent[index]?.at ?? 0))
  expect(waits).toEqual([250, 500, 1000, 250])
})

test('the token is asked for before each connection', async () => {
  const { fetch, sent } = fake(stream(change('a'), COMPLETE), stream(change('b')))
  let count = 0
  const client = createClient({ url, fetch, auth: () => `token-${++count}` })
  const going = watch(client, { after: '7' })
  await going.next()
  await passing(going.next())
  await going.return()
  expect(sent.map(({ headers }) => headers.authorization)).toEqual(['Bearer token-1', 'Bearer token-2'])
})

test('no answer in time is a failure like others', async () => {
  const silent: Prepared = () => new Promise(() => {})
  const { error } = await watched(1, [silent], { after: '7', timeoutMs: 100, retries: 1 })
  expect(error).toBeInstanceOf(TimeoutError)
})

describe('it ends', () => {
  test('when the loop does, and lets the connection go', async () => {
    let signal: AbortSignal | undefined
    const client = createClient({
      url,
      fetch: async (_url, init) => {
        signal = init.signal
        return stream(change('a'), 'silence')()
      },
    })
    for await (const _ of watch(client, { after: '7' })) break
    expect(signal?.aborted).toBe(true)
  })

  test.each<[string, Prepared[]]>([
    ['in silence', [stream(change('a'), 'silence')]],
    ['in a pause', [stream(change('a')), plain(503)]],
    ['before the answer', [stream(change('a')), () => new Promise(() => {})]],
  ])('when the signal is aborted %s, without an error', async (_when, answers) => {
    const controller = new AbortController()
    const { fetch } = fake(...answers)
    const seen: string[] = []
    const going = (async () => {
      for await (const { cursor } of watch(createClient({ url, fetch }), { after: '7', signal: controller.signal }))
        seen.push(cursor)
    })()
    await vi.advanceTimersByTimeAsync(300)
    controller.abort()
    await vi.advanceTimersByTimeAsync(0)
    await going
    expect(seen).toEqual(['a'])
  })

  test('at once where it was aborted before', async () => {
    const { fetch, sent } = fake(plain(503))
    const none = watch(createClient({ url, fetch }), { signal: AbortSignal.abort() })
    expect(await none.next()).toEqual({ done: true, value: undefined })
    expect(sent).toEqual([])
  })

  test('with the error of a function of the caller that gives the token', async () => {
    const client = createClient({
      url,
      fetch: fake(plain(503)).fetch,
      auth: () => Promise.reject(new RangeError('no')),
    })
    expect(await failure(watch(client, { after: '7' }).next())).toBeInstanceOf(RangeError)
  })
})
