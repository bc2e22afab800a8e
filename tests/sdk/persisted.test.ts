import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { BadInputError, createClient } from '../../sdk/src/index.ts'
import { persisted } from '../../sdk/src/persisted.ts'
import { watch } from '../../sdk/src/watch.ts'
import { createApp } from '../../server/app.ts'
import { seeded } from '../kit/world.ts'
import { data, failure, fake, type Prepared, plain, refused, url } from './fake.ts'

// Documents by their hash: what is sent, and what the server makes of it.

const HELLO = 'query Hello { hello }'
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const fine = () => data({ hello: 'world' })
const unknown = () => refused('PERSISTED_QUERY_NOT_FOUND', { message: 'PersistedQueryNotFound', status: 404 })

interface Body {
  query?: string
  variables?: unknown
  extensions?: { persistedQuery?: { version: number; sha256Hash: string } }
}

/** A client whose documents go by hash, and the bodies that it sent. */
function clientOf(...answers: Prepared[]) {
  const { fetch, sent } = fake(...answers)
  const client = createClient({ url, fetch, middleware: [persisted()] })
  return { client, sent: sent as unknown as Body[] }
}

const extensions = { persistedQuery: { version: 1, sha256Hash: hashOf(HELLO) } }

describe('what is sent', () => {
  test('the hash alone, where the server knows it', async () => {
    const { client, sent } = clientOf(fine())
    expect(await client.request(HELLO, { a: 1 })).toEqual({ hello: 'world' })
    expect(sent).toMatchObject([{ variables: { a: 1 }, extensions }])
    expect(sent[0]).not.toHaveProperty('query')
  })

  test.each([
    ['by its code', unknown()],
    ['in words, with 200', new Response('{"errors":[{"message":"PersistedQueryNotFound"}]}')],
  ])('the text as well, where it does not and says so %s', async (_how, answer) => {
    const { client, sent } = clientOf(answer, fine())
    const { data, attempts } = await client.request(HELLO).withResponse()
    expect([data, attempts]).toEqual([{ hello: 'world' }, 1])
    expect(sent.map(({ query }) => query)).toEqual([undefined, HELLO])
    expect(sent[1]).toMatchObject({ extensions })
  })

  test.each([
    ['says so', refused('PERSISTED_QUERY_NOT_SUPPORTED')],
    ['does not understand', new Response('{"errors":[{"message":"Must provide query string."}]}', { status: 400 })],
  ])('the text alone from then on, where a server knows no hashes and %s', async (_how, answer) => {
    const { client, sent } = clientOf(answer, fine())
    await client.request(HELLO)
    await client.request(HELLO)
    expect(sent.map(({ query, extensions }) => [query, Boolean(extensions)])).toEqual([
      [undefined, true],
      [HELLO, false],
      [HELLO, false],
    ])
  })

  test('nothing more where the answer is another one, whatever it speaks of', async () => {
    const { client, sent } = clientOf(data({ search: 'PersistedQueryNotFound' }))
    expect(await client.request(HELLO)).toEqual({ search: 'PersistedQueryNotFound' })
    const other = clientOf(refused('BAD_USER_INPUT', { status: 400, message: 'no' }), plain(404))
    expect(await failure(other.client.request(HELLO))).toBeInstanceOf(BadInputError)
    expect(await failure(other.client.request(HELLO))).toMatchObject({ code: 'HTTP_404' })
    expect([sent.length, other.sent.length]).toEqual([1, 2])
  })

  test('the text, by a watch', async () => {
    const { client, sent } = clientOf(plain(400))
    await failure(watch(client, { after: 'beginning' }).next())
    expect(sent[0]?.query).toContain('subscription')
  })
})

describe('the server', async () => {
  const { database } = await seeded()
  // One of its own: it begins without documents.
  const app = createApp({ database })
  const bodies: Body[] = []
  const client = createClient({
    url: 'http://entente.test/graphql',
    fetch: async (url, init) => {
      bodies.push(JSON.parse(init.body) as Body)
      return app.fetch(url, init)
    },
    middleware: [persisted()],
  })
  const send = async (body: Body) => {
    const headers = { 'content-type': 'application/json' }
    const response = await app.fetch('http://entente.test/graphql', {
      method: 'POST',
      headers,
      body: JSON.stringify(body),
    })
    const { data, errors } = (await response.json()) as { data?: unknown; errors?: { extensions: { code: string } }[] }
    return data ?? errors?.[0]?.extensions.code
  }

  test('is told each document once', async () => {
    const korea = await client.countries.get({ code: 'KR' })
    expect(await client.countries.get({ code: 'KR' })).toEqual(korea)
    expect((await client.countries.get({ code: 'PE' })).name).toBe('Peru')
    expect(bodies.map(({ query }) => query !== undefined)).toEqual([false, true, false, false])
    expect(await failure(client.countries.get({ code: 'XXX' }))).toBeInstanceOf(BadInputError)
  })

  test('lets no hash mean another document', async () => {
    const [mine, yours] = ['{ countries(first: 1) { totalCount } }', '{ topics(first: 1) { totalCount } }']
    const persistedQuery = { version: 1, sha256Hash: hashOf(mine) }
    expect(await send({ query: yours, extensions: { persistedQuery } })).toBe('PERSISTED_QUERY_MISMATCH')
    expect(await send({ extensions: { persistedQuery } })).toBe('PERSISTED_QUERY_NOT_FOUND')
    expect(await send({ query: mine, extensions: { persistedQuery } })).toHaveProperty('countries')
    expect(await send({ extensions: { persistedQuery } })).toHaveProperty('countries')
  })

  test('answers a very long document and does not keep it', async () => {
    const long = `{ countries(first: 1) { totalCount } }#${' '.repeat(20_000)}`
    const persistedQuery = { version: 1, sha256Hash: hashOf(long) }
    expect(await send({ query: long, extensions: { persistedQuery } })).toHaveProperty('countries')
    expect(await send({ extensions: { persistedQuery } })).toBe('PERSISTED_QUERY_NOT_FOUND')
  })
})
