import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { accept, post, refusalOf, serviceWith, times } from './attack.ts'

// Documents by hash: nobody can make a hash mean something else, nor fill the memory with what is no document.

const hashOf = (query: string) => createHash('sha256').update(query).digest('hex')
const extensions = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } })

type Fetch = Awaited<ReturnType<typeof serviceWith>>
const ask = (fetch: Fetch, params: object) => fetch('/graphql', post(JSON.stringify(params)))
const codeOf = async (response: Response) => {
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
  return errors?.[0]?.extensions.code ?? null
}

const harmless = '{ __typename }'
const other = '{ country(code: "KR") { code } }'

test('a text under the hash of another is refused, and the hash means what it meant', async () => {
  const fetch = await serviceWith({})
  const poison = await ask(fetch, { query: other, extensions: extensions(hashOf(harmless)) })
  expect(await refusalOf(poison)).toMatchObject({ status: 400, extensions: { code: 'PERSISTED_QUERY_MISMATCH' } })
  expect(await codeOf(await ask(fetch, { extensions: extensions(hashOf(harmless)) }))).toBe('PERSISTED_QUERY_NOT_FOUND')
  expect((await ask(fetch, { query: harmless, extensions: extensions(hashOf(harmless)) })).status).toBe(200)
  expect((await ask(fetch, { query: other, extensions: extensions(hashOf(harmless)) })).status).toBe(400)
  const answer = await ask(fetch, { extensions: extensions(hashOf(harmless)) })
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
})

test.each([
  ['a number', 1],
  ['nothing', null],
  ['a list', [hashOf(harmless)]],
  ['an object', {}],
  ['upper case', hashOf(harmless).toUpperCase()],
  ['a key of prototypes', '__proto__'],
])('a hash that is %s stands for nothing', async (_, hash) => {
  const fetch = await serviceWith({})
  await ask(fetch, { query: harmless, extensions: extensions(hash) })
  expect((await refusalOf(await ask(fetch, { extensions: extensions(hash) }))).status).toBeLessThan(500)
})

test.each([
  ['what cannot be parsed', '{ a'],
  ['what asks for too much', `{ ${times(101, (i) => `a${i}: __typename`)} }`],
  ['what is too deep to parse', '{a'.repeat(5_000)],
  ['what is very long', `{ __typename } # ${'x'.repeat(30_000)}`],
])('%s is not kept', async (_, query) => {
  const fetch = await serviceWith({})
  await ask(fetch, { query, extensions: extensions(hashOf(query)) })
  expect(await codeOf(await ask(fetch, { extensions: extensions(hashOf(query)) }))).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('the limits hold for what is asked by hash', async () => {
  const fetch = await serviceWith({})
  const query =
    'query ($n: Int) { activities(first: $n) { nodes { children(first: $n) { nodes { participations(first: $n) { nodes { id } } } } } } }'
  const hashed = { extensions: extensions(hashOf(query)) }
  expect((await ask(fetch, { query, variables: { n: 1 }, ...hashed })).status).toBe(200)
  expect(await codeOf(await ask(fetch, { variables: { n: 100 }, ...hashed }))).toBe('QUERY_TOO_COMPLEX')
})

test('a flood of documents takes no more room than there is', async () => {
  const fetch = await serviceWith({ limits: { keptDocuments: 10 } })
  const documents = Array.from({ length: 30 }, (_, index) => `{ a${index}: __typename }`)
  for (const query of documents) await ask(fetch, { query, extensions: extensions(hashOf(query)) })
  const kept = await Promise.all(documents.map((query) => ask(fetch, { extensions: extensions(hashOf(query)) })))
  expect(kept.filter(({ status }) => status === 200)).toHaveLength(10)
})

test('a mutation by hash is not done over GET', async () => {
  const fetch = await serviceWith({})
  const query = 'mutation { deleteTopic(id: "Topic:x") { __typename } }'
  await ask(fetch, { query, extensions: extensions(hashOf(query)) })
  const parameters = new URLSearchParams({ extensions: JSON.stringify(extensions(hashOf(query))) })
  expect((await fetch(`/graphql?${parameters}`, { headers: { accept } })).status).toBe(405)
})
