import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../server/limits/settings.ts'
import { seeded } from '../kit/world.ts'
import { post, refusalOf, times } from './attack.ts'

// How a request is written, whatever it asks.

const send = async (init: RequestInit, path = '/graphql') => (await seeded()).fetch(path, init)

const query = JSON.stringify({ query: '{ __typename }' })

describe('bodies', () => {
  const LIMIT = defaultLimits.bodyBytes
  const ofSize = (size: number) => {
    const bare = JSON.stringify({ query: '{ __typename }', extensions: { filling: '' } })
    return JSON.stringify({ query: '{ __typename }', extensions: { filling: 'x'.repeat(size - bare.length) } })
  }
  const announced = (body: string) => post(body, { 'content-length': `${body.length}` })
  const streamed = (body: string) => ({ ...post(new Blob([body]).stream()), duplex: 'half' as const })

  test.each([
    ['announced', announced],
    ['streamed', streamed],
  ])('one that is %s is read up to the limit', async (_, init) => {
    expect(await (await send(init(ofSize(LIMIT)))).json()).toEqual({ data: { __typename: 'Query' } })
    const { status, message, extensions } = await refusalOf(await send(init(ofSize(LIMIT + 1))))
    expect(status).toBe(413)
    expect(message).toContain(`at most ${LIMIT} bytes`)
    expect(extensions).toMatchObject({ code: 'REQUEST_ENTITY_TOO_LARGE', limit: LIMIT })
  })

  test('one that never ends is not read to its end', async () => {
    let sent = 0
    const body = new ReadableStream({
      pull(controller) {
        sent += 100_000
        controller.enqueue(new Uint8Array(100_000))
      },
    })
    const { status } = await refusalOf(await send({ ...post(body), duplex: 'half' } as RequestInit))
    expect(status).toBe(413)
    expect(sent).toBeLessThan(3 * LIMIT)
  })

  test('a length that is no number is refused', async () => {
    expect(await refusalOf(await send(post('{}', { 'content-length': '1,2' })))).toMatchObject({ status: 400 })
  })

  test.each(['gzip', 'br', 'deflate', 'GZIP', 'identity, gzip', 'unknown'])(
    'none is unpacked: %s',
    async (encoding) => {
      // A kilobyte that would be a megabyte, which is read nowhere.
      const bomb = new Blob([new Uint8Array(gzipSync(Buffer.alloc(1_000_000, ' ')))])
      const { status, extensions } = await refusalOf(await send(post(bomb, { 'content-encoding': encoding })))
      expect({ status, code: extensions.code }).toEqual({ status: 415, code: 'UNSUPPORTED_CONTENT_ENCODING' })
    },
  )

  test('one that says it is not packed is read', async () => {
    expect((await send(post(query, { 'content-encoding': 'identity' }))).status).toBe(200)
  })

  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['a text', '"{ __typename }"'],
    ['a number', '1'],
    ['null', 'null'],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0xff, 0xfe])],
    ['100,000 lists', '['.repeat(100_000)],
  ])('one that holds %s is refused', async (_, body) => {
    const { status, message, extensions } = await refusalOf(await send(post(body)))
    expect({ status, code: extensions.code }).toEqual({ status: 400, code: 'BAD_REQUEST' })
    expect(message).toContain('one JSON object')
  })

  test.each([
    ['of one operation', `[${query}]`],
    ['of none', '[]'],
    ['of a thousand', `[${times(1_000, () => query, ',')}]`],
    ['of lists, 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('a list %s is refused', async (_, body) => {
    const { status, extensions } = await refusalOf(await send(post(body)))
    expect({ status, code: extensions.code, limit: extensions.limit }).toEqual({
      status: 400,
      code: 'BAD_REQUEST',
      limit: 1,
    })
  })

  test.each([
    ['no document', {}],
    ['a document that is a number', { query: 1 }],
    ['a document that is an object', { query: { toString: 'x' } }],
    ['variables that are a list', { query: '{ __typename }', variables: [] }],
    ['an operation that is not there', { query: '{ __typename }', operationName: 'constructor' }],
    ['a key that nobody knows', { query: '{ __typename }', __proto_: 1 }],
    ['extensions that are a text', { query: '{ __typename }', extensions: 'x' }],
  ])('%s is refused', async (_, body) => {
    expect((await refusalOf(await send(post(JSON.stringify(body))))).status).toBe(400)
  })

  test('a key __proto__ beside the document is refused', async () => {
    expect((await refusalOf(await send(post('{"query":"{ __typename }","__proto__":{"x":1}}')))).status).toBe(400)
  })
})

describe('addresses', () => {
  const get = (parameters: string) =>
    send({ headers: { accept: 'application/graphql-response+json' } }, `/graphql?${parameters}`)

  test.each([
    ['no document', ''],
    ['variables that are no JSON', 'query={__typename}&variables={'],
    ['variables that are a list', 'query={__typename}&variables=[]'],
    ['extensions that are no JSON', 'query={__typename}&extensions=x'],
    ['an escape that is none', 'query=%7B%ZZ'],
    ['a list', 'query=[]'],
    ['extensions with a prototype', 'query={__typename}&extensions={"__proto__":{}}'],
  ])('%s is refused', async (_, parameters) => {
    expect((await refusalOf(await get(parameters))).status).toBe(400)
  })

  test('a document is limited there too', async () => {
    const { extensions } = await refusalOf(await get(`query={${'a'.repeat(100_000)}}`))
    expect(extensions).toMatchObject({ code: 'QUERY_TOO_LONG', limit: 100_000 })
  })
})

test.each(['PUT', 'PATCH', 'DELETE', 'QUERY', 'PROPFIND', 'graphql'])('the method %s is refused', async (method) => {
  const response = await send({ ...post(query), method })
  expect(response.headers.get('allow')).toBe('GET, POST')
  expect((await refusalOf(response)).status).toBe(405)
})

test('HEAD is refused', async () => {
  expect((await send({ method: 'HEAD' }, '/graphql?query={__typename}')).status).toBe(405)
})

test.each(['/', '/graphql/../x', '/graphqlx', '/.env', '/graphql/x'])('nothing is at %s', async (path) => {
  expect((await send(post(query), path)).status).toBe(404)
})
