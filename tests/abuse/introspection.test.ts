import { getIntrospectionQuery } from 'graphql'
import { describe, expect, test } from 'vitest'
import type { Introduced } from '../../server/access/identity.ts'
import { clearanceOf } from '../../server/access/roles.ts'
import { defaultLimits } from '../../server/limits/settings.ts'
import { seeded } from '../kit/world.ts'
import { accept, expectLimit, post, refusalOf, refused, serviceWith, times } from './attack.ts'

// The schema about itself: how much of it is told at a time, and to whom.

const whole = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
})

describe('how much', () => {
  test('what tools ask is answered, with room to grow', async () => {
    const fetch = await serviceWith({ limits: { introspection: Math.round(defaultLimits.introspection * 0.8) } })
    const answer = (await (await fetch('/graphql', post(JSON.stringify({ query: whole })))).json()) as {
      data: { __schema: object }
    }
    expect(answer.data.__schema).toBeDefined()
  })

  const names = times(80, (i) => `n${i}: name`)
  test.each([
    [
      'everything twice',
      `{ a: __schema { ...A } b: __schema { ...A } } fragment A on __Schema { types { fields { type { fields { ${times(40, (i) => `n${i}: name`)} } } } } }`,
    ],
    ['types of fields of types', `{ __schema { types { fields { type { fields { ${names} } } } } } }`],
    [
      'in fragments',
      `{ __schema { types { ...A } } } fragment A on __Type { fields { type { ...B } } } fragment B on __Type { fields { ...C } } fragment C on __Field { ${names} }`,
    ],
    [
      'arguments of fields of fields',
      `{ __schema { types { fields { args { type { inputFields { ${names} } } } } } } }`,
    ],
  ])('%s', async (_, query) => {
    expectLimit(await refused(query), 'introspection', 'QUERY_TOO_COMPLEX')
  })

  test('lists of lists of lists are no question at all', async () => {
    const deep = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }'
    expect((await refused(deep)).message).toContain('Maximum introspection depth exceeded')
  })
})

describe('to whom', () => {
  const role = (request: Introduced) => request.headers.get('x-test-role') as 'READER' | null
  const privately = () =>
    serviceWith({
      introspection: 'private',
      actorOf: (request) => ({
        id: 'test',
        name: 'test',
        role: role(request),
        clearance: role(request) ? clearanceOf.READER : 'PUBLIC',
      }),
    })
  const asking = async (query: string, headers: Record<string, string> = {}, variables?: object) => {
    const fetch = await privately()
    return fetch('/graphql', post(JSON.stringify({ query, variables }), headers))
  }

  const questions = [
    ['the schema', '{ __schema { queryType { name } } }'],
    ['the whole schema', whole],
    ['a type', '{ __type(name: "Activity") { name } }'],
    ['under another name', '{ typename: __type(name: "Activity") { name } }'],
    ['in a fragment', '{ ...A } fragment A on Query { ... { __schema { queryType { name } } } }'],
    ['as a gateway', '{ _service { sdl } }'],
  ]

  test.each(questions)('strangers are not told: %s', async (_, query) => {
    const { status, message, extensions } = await refusalOf(await asking(query))
    expect({ status, code: extensions.code }).toEqual({ status: 403, code: 'FORBIDDEN' })
    expect(message).toContain('send a bearer token')
  })

  test.each(questions)('who say who they are, are told: %s', async (_, query) => {
    const answer = await asking(query, { 'x-test-role': 'READER' })
    expect(((await answer.json()) as { errors?: object }).errors).toBeUndefined()
  })

  test('after somebody was told, strangers are not', async () => {
    const fetch = await privately()
    const ask = (headers = {}) => fetch('/graphql', post(JSON.stringify({ query: questions[0]?.[1] }), headers))
    const statuses = [await ask(), await ask({ 'x-test-role': 'READER' }), await ask()].map(({ status }) => status)
    expect(statuses).toEqual([403, 200, 403])
  })

  test('strangers ask all else, __typename included', async () => {
    const answer = await asking('{ __typename country(code: "KR") { __typename code } }')
    expect(await answer.json()).toEqual({
      data: { __typename: 'Query', country: { __typename: 'Country', code: 'KR' } },
    })
  })

  test.each<[string, string, object?]>([
    ['a field', '{ activitie { id } }'],
    ['a field of a type', '{ activities { nodes { titel } } }'],
    ['a field without what is in it', '{ activities }'],
    ['an argument', '{ activities(frst: 1) { totalCount } }'],
    ['a type', '{ node(id: "x") { ... on Activty { id } } }'],
    ['a field of another type', '{ node(id: "x") { title } }'],
    ['an enum', '{ activities(filter: { kinds: [MEETIN] }) { totalCount } }'],
    ['a field of an input', '{ activities(filter: { titel: { contains: "x" } }) { totalCount } }'],
    ['a directive', '{ __typename @includ(if: true) }'],
    [
      'an enum in a variable',
      'query ($f: ActivityFilter) { activities(filter: $f) { totalCount } }',
      { f: { kinds: ['MEETIN'] } },
    ],
    [
      'a field of an input in a variable',
      'query ($f: ActivityFilter) { activities(filter: $f) { totalCount } }',
      { f: { titel: 1 } },
    ],
  ])('no hint helps strangers to guess %s', async (_, query, variables) => {
    const hinted = async (headers = {}) => (await asking(query, headers, variables)).text()
    const told = await hinted()
    expect(told).toContain('"errors"')
    expect(told).not.toContain('Did you mean')
    const public_ = await (await (await seeded()).fetch('/graphql', post(JSON.stringify({ query, variables })))).text()
    // That it is the same error, less the hint; where there is one to be given, others get it.
    expect(await hinted({ 'x-test-role': 'READER' })).toBe(public_)
  })

  test('others are helped', async () => {
    expect(await (await asking('{ activitie { id } }', { 'x-test-role': 'READER' })).text()).toContain('Did you mean')
  })

  test('a token that is wrong is refused before anything else', async () => {
    const fetch = await serviceWith({ introspection: 'private' })
    const response = await fetch(
      '/graphql',
      post(JSON.stringify({ query: '{ activitie }' }), { authorization: 'Bearer none', accept }),
    )
    expect(response.status).toBe(401)
  })
})
