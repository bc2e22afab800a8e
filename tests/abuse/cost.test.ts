import { describe, expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'
import { post, refusalOf, times } from './attack.ts'

// What an operation would cost the database, reckoned before it is asked.

const UNKNOWN = '0190f4c2-0000-7000-8000-000000000000'

async function codesOf(query: string, variables?: object) {
  const { send, log } = await seeded()
  const { errors = [], status } = await send(query, { variables: variables as Record<string, unknown> })
  expect(errors.length).toBeGreaterThan(0)
  expect(errors.length).toBeLessThanOrEqual(10)
  expect(status).toBeLessThan(500)
  expect(log.filter(({ level }) => level === 'error')).toEqual([])
  return errors.map(({ message, extensions: { code, limit } }) => ({ message, code, limit }))
}

const page = (list: string, inner: string) => `${list}(first: 100) { nodes { ${inner} } }`

describe('complexity', () => {
  test.each([
    ['pages within pages', `{ ${page('activities', page('children', page('participations', 'id')))} }`],
    [
      'pages from the end',
      '{ activities(last: 100) { nodes { children(last: 100) { nodes { participations(last: 100) { nodes { id } } } } } } }',
    ],
    [
      'pages of edges',
      '{ activities(first: 100) { edges { node { children(first: 100) { edges { node { participations(first: 100) { edges { node { id } } } } } } } } } }',
    ],
    [
      'pages in fragments',
      `{ ...A } fragment A on Query { ${page('activities', '...B')} } fragment B on Activity { ${page('children', '...C')} } fragment C on Activity { ${page('participations', 'id')} }`,
    ],
    [
      'many large pages side by side',
      `{ ${times(40, (i) => `a${i}: ${page('activities', page('participations', 'id role'))}`)} }`,
    ],
    [
      'pages that are skipped in the end',
      `{ ${page('activities', page('children', `participations(first: 100) @skip(if: false) { nodes { id } }`))} }`,
    ],
    [
      'below nodes',
      `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Activity { ${page('children', page('participations', 'id'))} } } }`,
    ],
    [
      'below _entities',
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Activity { ${page('children', page('participations', 'id'))} } } }`,
    ],
  ])('%s', async (_, query) => {
    const ids = Array.from({ length: 100 }, () => `Activity:${UNKNOWN}`)
    const variables = query.startsWith('query')
      ? { ids, refs: ids.map((id) => ({ __typename: 'Activity', id })) }
      : undefined
    for (const { code, limit, message } of await codesOf(query, variables)) {
      expect({ code, limit }).toEqual({ code: 'QUERY_TOO_COMPLEX', limit: 200_000 })
      expect(message).toContain('at most 200000')
    }
  })

  test('sizes that come as variables count as much', async () => {
    const query =
      'query ($n: Int) { activities(first: $n) { nodes { children(first: $n) { nodes { participations(first: $n) { nodes { id } } } } } } }'
    const [refused] = await codesOf(query, { n: 100 })
    expect(refused?.code).toBe('QUERY_TOO_COMPLEX')
    expect((await (await seeded()).send(query, { variables: { n: 3 } })).errors).toBeUndefined()
  })

  test('what is refused is not asked of the database', async () => {
    const { database } = await seeded()
    const { worldOver } = await import('../kit/world.ts')
    const asked: unknown[] = []
    const watched = new Proxy(database.prisma, {
      get: (target, name) => {
        asked.push(name)
        return Reflect.get(target, name)
      },
    })
    const { send } = worldOver({ ...database, prisma: watched })
    await send('{ __typename }')
    const before = asked.length
    const { errors } = await send(`{ ${page('activities', page('children', page('participations', 'id')))} }`)
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
    expect(asked.slice(before).filter((name) => name === 'activity')).toEqual([])
  })
})

describe('lists of what is wanted', () => {
  const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
  const entities = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { __typename } }'
  const ids = (length: number) => Array.from({ length }, () => `Activity:${UNKNOWN}`)

  test.each<[string, string, object, string, number]>([
    ['nodes', nodes, { ids: ids(101) }, 'ids', 100],
    ['nodes, many', nodes, { ids: ids(5_000) }, 'ids', 100],
    [
      '_entities',
      entities,
      { refs: ids(1_001).map((id) => ({ __typename: 'Activity', id })) },
      'representations',
      1_000,
    ],
    [
      '_entities of types that are none',
      entities,
      { refs: ids(1_001).map((id) => ({ __typename: `T${id}` })) },
      'representations',
      1_000,
    ],
  ])('%s', async (_, query, variables, argument, limit) => {
    const [first] = await codesOf(query, variables)
    expect(first?.code).toBe('BAD_USER_INPUT')
    expect(first?.message).toMatch(new RegExp(`^${argument}: .*at most ${limit} `))
  })

  test('a thousand wrong references have ten errors', async () => {
    const refs = Array.from({ length: 1_000 }, (_, index) => ({ __typename: `None${index}` }))
    const { send } = await seeded()
    const { data, errors } = await send(entities, { variables: { refs } })
    expect(data._entities).toHaveLength(1_000)
    expect(errors).toHaveLength(10)
  })

  test.each(['first', 'last'])('a page of %s: 2147483647', async (argument) => {
    const [first] = await codesOf(`{ activities(${argument}: 2147483647) { totalCount } }`)
    expect(first?.message).toMatch(/100|COMPLEX|complex/)
  })

  test('moments of the past', async () => {
    const fields = times(6, (i) => `a${i}: activity(slug: "x", asOf: "2020-01-0${i + 1}T00:00:00.000Z") { id }`)
    const [first] = await codesOf(`{ ${fields} }`)
    expect(first).toMatchObject({ code: 'BAD_USER_INPUT', limit: 5 })
  })
})

test('a subscription that asks for too much is refused before it begins', async () => {
  const query = `subscription { changed { node { record { ... on Activity { ${page('children', page('children', page('participations', 'id')))} } } } } }`
  const { fetch } = await seeded()
  const response = await fetch(
    '/graphql',
    post(JSON.stringify({ query }), { accept: 'text/event-stream, application/json' }),
  )
  const text = await response.text()
  expect(text).toContain('QUERY_TOO_COMPLEX')
})

test('a thousand lines of conditions are one request like others', async () => {
  const filter = { OR: Array.from({ length: 2_000 }, (_, index) => ({ title: { contains: `x${index}` } })) }
  const { fetch } = await seeded()
  const query = 'query ($filter: ActivityFilter) { activities(filter: $filter) { totalCount } }'
  const response = await fetch('/graphql', post(JSON.stringify({ query, variables: { filter } })))
  if (response.status === 200) expect(await response.json()).toEqual({ data: { activities: { totalCount: 0 } } })
  else await refusalOf(response)
})
