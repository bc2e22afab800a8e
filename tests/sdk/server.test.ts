import { describe, expect, test } from 'vitest'
import {
  BadInputError,
  type Client,
  ForbiddenError,
  GraphQLRequestError,
  type List,
  NotFoundError,
  QueryTooComplexError,
} from '../../sdk/src/index.ts'
import { seeded } from '../kit/world.ts'
import { failure } from './fake.ts'
import { clientOf } from './world.ts'

// The client and the real server, in one process.

const client = clientOf(await seeded())

type Resource = {
  [Name in keyof Client]: Client[Name] extends { list: unknown; get: unknown } ? Name : never
}[keyof Client]
type AnyResource = {
  list(variables?: object): List<{ id: string }, true>
  get(by: { id: string }): Promise<{ id: string }>
}

const resources = Object.keys(client).filter((name): name is Resource => 'list' in (client[name as Resource] ?? {}))

describe.each(resources)('%s', (name) => {
  const resource = client[name] as unknown as AnyResource

  test('the largest page is within the limits of the server, and get finds what it lists', async () => {
    const { nodes, totalCount } = await resource.list({ first: 100, totalCount: true })
    expect(nodes).toHaveLength(Math.min(100, totalCount))
    const [first] = nodes
    expect(first).toBeDefined()
    expect(await resource.get({ id: first?.id ?? '' })).toEqual(first)
    expect(JSON.parse(JSON.stringify(nodes))).toEqual(nodes)
  })

  test('iteration meets every record once, forwards and backwards', async () => {
    const { totalCount } = await resource.list({ first: 1, totalCount: true })
    const orderBy = { field: 'CREATED_AT' }
    const forwards = await resource.list({ orderBy, first: Math.min(100, Math.ceil(totalCount / 3)) }).toArray()
    const backwards = await resource.list({ orderBy, last: 100 }).toArray()
    expect(new Set(forwards.map(({ id }) => id)).size).toBe(totalCount)
    expect(backwards.reverse()).toEqual(forwards)
  })
})

test('there are resources', () => {
  expect(resources).toEqual(
    expect.arrayContaining([
      'activities',
      'agreements',
      'commitments',
      'countries',
      'organizations',
      'people',
      'topics',
    ]),
  )
})

test('a record by its slug is the record by its id', async () => {
  const bySlug = await client.agreements.get({ slug: 'mois-idb-e-government-mou' })
  expect(await client.agreements.get({ id: bySlug.id })).toEqual(bySlug)
  expect(bySlug).toMatchObject({ __typename: 'Agreement', kind: 'MOU', parties: { pageInfo: { hasNextPage: false } } })
})

test('names come in the language that is asked for, also in what a record refers to', async () => {
  expect(await client.countries.get({ code: 'kr', lang: 'es' })).toMatchObject({
    code: 'KR',
    name: 'Corea del Sur',
    region: { name: 'Asia' },
  })
  const { nodes } = await client.participations.list({ first: 5, lang: 'ko', filter: { country: { codes: ['PE'] } } })
  expect(nodes.map(({ country }) => country?.name)).toEqual(nodes.map(() => '페루'))
})

describe('what the server refuses is told as', () => {
  test('NotFoundError, with what could be answered', async () => {
    const error = await failure(client.activities.get({ slug: 'nothing-of-the-kind' }))
    expect(error).toBeInstanceOf(NotFoundError)
    expect(error).toMatchObject({
      path: ['activity'],
      data: { activity: null },
      message: 'There is no activity with the slug "nothing-of-the-kind".',
    })
    expect((error as NotFoundError).requestId).toMatch(/^[\w-]{8,}$/)
  })

  test('NotFoundError for the parts of what does not exist', async () => {
    expect(await failure(client.activities.places({ slug: 'nothing' }))).toBeInstanceOf(NotFoundError)
    expect(await failure(client.activities.editions({ slug: 'nothing' }))).toBeInstanceOf(NotFoundError)
  })

  test('NotFoundError for an id of another type', async () => {
    const { id } = await client.topics.get({ slug: 'd-brain' })
    expect(await failure(client.activities.get({ id }))).toMatchObject({
      name: 'NotFoundError',
      message: 'There is no such record, but a Topic.',
    })
  })

  test('BadInputError, with the argument', async () => {
    const error = await failure(client.activities.list({ first: 1000 }))
    expect(error).toBeInstanceOf(BadInputError)
    expect(error).toMatchObject({ argument: 'first' })
    expect(await failure(client.activities.list({ filter: { countries: { all: [] } } }))).toMatchObject({
      argument: 'filter.countries.all',
    })
    expect(await failure(client.activities.list({ after: 'not a cursor' }).toArray())).toMatchObject({
      argument: 'after',
    })
  })

  test('QueryTooComplexError, with the limit', async () => {
    const error = await failure(
      client.request(
        '{ activities(first: 100) { nodes { children(first: 100) { nodes { children(first: 100) { nodes { id } } } } } } }',
      ),
    )
    expect(error).toBeInstanceOf(QueryTooComplexError)
    expect(error).toMatchObject({ limit: expect.any(Number), value: expect.any(Number) })
  })

  test('ForbiddenError for what is not for everybody', async () => {
    expect(await failure(client.changes({ details: true }))).toBeInstanceOf(ForbiddenError)
    const editor = clientOf(await seeded(), { role: 'EDITOR' })
    expect(await editor.changes({ first: 2 })).toMatchObject({
      nodes: [{ operation: 'CREATE' }, { operation: 'CREATE' }],
    })
  })

  test('GraphQLRequestError for a document that it does not understand', async () => {
    expect(await failure(client.request('{ nothing }'))).toMatchObject({
      name: 'GraphQLRequestError',
      code: 'GRAPHQL_VALIDATION_FAILED',
      status: 400,
    })
    expect(await failure(client.request('{ nothing '))).toBeInstanceOf(GraphQLRequestError)
  })
})

test('partial answers are kept', async () => {
  const error = await failure(client.request('{ country(code: "KR") { code } activity(slug: "nothing") { id } }'))
  expect(error).toMatchObject({ data: { country: { code: 'KR' }, activity: null }, path: ['activity'] })
})

test('node and nodes say what ids are of', async () => {
  const { id } = await client.topics.get({ slug: 'd-brain' })
  expect(await client.node(id)).toEqual({ __typename: 'Topic', id, slug: 'd-brain', label: 'D-brain' })
  const none = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
  expect(await client.nodes([id, none])).toEqual([expect.objectContaining({ id }), null])
  expect(await failure(client.node(none))).toBeInstanceOf(NotFoundError)
})

test('a search is a list like any other', async () => {
  const hits = client.search('perú', { first: 2, lang: 'ko', totalCount: true })
  const { nodes, totalCount } = await hits
  expect(nodes[0]).toMatchObject({
    kind: 'COUNTRY',
    title: '페루',
    record: { __typename: 'Country', code: 'PE', name: '페루' },
    matched: { how: 'EXACT' },
  })
  expect(await hits.toArray({ limit: 5 })).toHaveLength(Math.min(5, totalCount))
  expect(await failure(client.search(' '))).toMatchObject({ name: 'BadInputError', argument: 'query' })
})

test('lists of a relationship are as long as is asked for', async () => {
  const one = await client.relationship(['KR', 'CR'], { first: 1, parts: true })
  expect(one.timeline).toMatchObject({ nodes: { length: 1 }, pageInfo: { hasNextPage: true } })
  const all = await client.relationship(['KR', 'CR'], { first: 50, lang: 'ko' })
  expect(all.countries.map(({ name }) => name)).toEqual(['대한민국', '코스타리카'])
  expect(all.openPledges.nodes.length).toBeGreaterThan(0)
})
