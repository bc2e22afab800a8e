import { buildSchema, parse, print } from 'graphql'
import { describe, expect, test, vi } from 'vitest'
import * as documents from '../../sdk/src/documents.ts'
import { createClient, createCore, HttpError, mutations } from '../../sdk/src/index.ts'
import { read } from '../house/files.ts'
import { data, failure, fake, plain, refused, url } from './fake.ts'

// What a mutation sends, and under which key.

const schema = buildSchema(read('schema.graphql'))
const texts = new Map(Object.entries(documents).map(([name, text]) => [name, String(text)]))
const names = Object.keys(schema.getMutationType()?.getFields() ?? {})

const sign = { id: 'Agreement:1', expectedVersion: 3, on: { edtf: '2026-01-15' } }
const signed = () => data({ signAgreement: { __typename: 'Agreement', id: 'Agreement:1' } })
const keyOf = ({ headers }: { headers: Record<string, string> }) => headers['idempotency-key']

test.each(names)('%s is a method, and its document is one of the documents', async (name) => {
  const { fetch, sent } = fake(data({ [name]: 'answered' }))
  const client = createClient({ url, fetch }) as unknown as Record<string, (given: object) => Promise<unknown>>
  expect(await client[name]?.({})).toBe('answered')
  const document = `${name.charAt(0).toUpperCase()}${name.slice(1)}Document`
  expect(print(parse(sent[0]?.query ?? ''))).toBe(print(parse(texts.get(document) ?? '')))
})

test('what alone is required is given by itself, and the rest after it', async () => {
  const { fetch, sent } = fake(data({ createTopic: {} }), signed())
  const client = createClient({ url, fetch })
  await client.createTopic({ slug: 'digital-identity', kind: 'THEME' }, { lang: 'es' }, { headers: { 'x-a': 'b' } })
  await client.signAgreement({ ...sign, place: null }, { headers: { 'x-a': 'c' } })
  expect(sent.map(({ variables, headers }) => [variables, headers['x-a']])).toEqual([
    [{ input: { slug: 'digital-identity', kind: 'THEME' }, lang: 'es' }, 'b'],
    [{ ...sign, place: null }, 'c'],
  ])
})

test('a core has them too, and sends single ones by their document', async () => {
  const { fetch, sent } = fake(signed())
  const core = createCore({ url, fetch })
  expect(await mutations(core).signAgreement(sign)).toMatchObject({ id: 'Agreement:1' })
  expect(await core.request(documents.SignAgreementDocument, sign)).toMatchObject({
    signAgreement: { id: 'Agreement:1' },
  })
  expect(sent[0]?.query).toBe(sent[1]?.query)
})

describe('the key', () => {
  test('is new for each call, and the same for its repetitions', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const { fetch, sent } = fake(plain(503), new TypeError('fetch failed'), signed())
    const client = createClient({ url, fetch })
    const { attempts } = await client.signAgreement(sign).withResponse()
    await client.signAgreement(sign)
    vi.restoreAllMocks()
    expect(attempts).toBe(3)
    const keys = sent.map(keyOf)
    expect(keys).toHaveLength(4)
    expect(keys[0]).toMatch(/^[\x21-\x7e]{3,255}$/)
    expect(new Set(keys.slice(0, 3)).size).toBe(1)
    expect(keys[3]).not.toBe(keys[0])
  })

  test('is one that the caller knows', async () => {
    const { fetch, sent } = fake(signed())
    await createClient({ url, fetch }).signAgreement(sign, { idempotencyKey: 'row-17' })
    await createClient({ url, fetch, idempotencyKey: false }).signAgreement(sign, { idempotencyKey: 'row-18' })
    expect(sent.map(keyOf)).toEqual(['row-17', 'row-18'])
  })

  test.each([
    ['a call', {}, { idempotencyKey: false as const }],
    ['the client', { idempotencyKey: false as const }, {}],
  ])('is none where %s wants none, and then nothing is sent twice', async (_who, options, call) => {
    const { fetch, sent } = fake(plain(503))
    expect(await failure(createClient({ url, fetch, ...options }).signAgreement(sign, call))).toBeInstanceOf(HttpError)
    expect(sent.map(keyOf)).toEqual([undefined])
  })

  test('belongs to mutations alone', async () => {
    const { fetch, sent } = fake(data({ topics: { nodes: [], pageInfo: {} } }))
    await createClient({ url, fetch }).topics.list()
    expect(sent.map(keyOf)).toEqual([undefined])
  })

  test('that was used for something else is told, and not sent again', async () => {
    const { fetch, sent } = fake(refused('IDEMPOTENCY_KEY_REUSED', { status: 422 }))
    const call = createClient({ url, fetch }).signAgreement(sign, { idempotencyKey: 'row-17' })
    expect(await failure(call)).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', status: 422 })
    expect(sent).toHaveLength(1)
  })
})
