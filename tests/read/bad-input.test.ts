import { describe, expect, test } from 'vitest'
import { compareWays } from '../kit/both-ways.ts'
import { seeded } from '../kit/world.ts'

// What a person can get wrong is told with a code, its place, and what would be right.

const UNKNOWN = '0190f4c2-0000-7000-8000-000000000000'

async function refusal(document: string, variables?: Record<string, unknown>) {
  const { send, log } = await seeded()
  const before = log.length
  const { errors = [], status } = await send(document, { variables })
  expect(log.length, 'nothing went wrong inside').toBe(before)
  expect(status).toBeLessThan(500)
  expect(errors).toHaveLength(1)
  const [{ message, path, extensions }] = errors as [NonNullable<typeof errors>[number]]
  return { code: extensions.code, argument: extensions.argument, path, message }
}

describe('ids and keys', () => {
  test.each([
    ['garbage', 'BAD_USER_INPUT'],
    ['', 'BAD_USER_INPUT'],
    ['Activity:', 'BAD_USER_INPUT'],
    ['Activity:1', 'BAD_USER_INPUT'],
    [`Activity:${UNKNOWN}:x`, 'BAD_USER_INPUT'],
    [`Nothing:${UNKNOWN}`, 'BAD_USER_INPUT'],
    [`Change:${UNKNOWN}`, 'BAD_USER_INPUT'],
    [`constructor:${UNKNOWN}`, 'BAD_USER_INPUT'],
    [`Activity:${UNKNOWN}`, 'NOT_FOUND'],
  ])('node(id: %j) is answered with %s', async (id, code) => {
    const { path, ...refused } = await refusal('query ($id: ID!) { node(id: $id) { id } }', { id })
    expect(refused.code).toBe(code)
    expect(path).toEqual(['node'])
  })

  test('of the ids of nodes the one that is none is told', async () => {
    const refused = await refusal('{ nodes(ids: ["rubbish"]) { id } }')
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' })
    expect(refused.message).toContain('"rubbish"')
  })

  test('nodes takes at most 100 ids, and answers null in the place of an unknown one', async () => {
    const ids = (length: number) => ({ ids: Array.from({ length }, () => `Activity:${UNKNOWN}`) })
    const document = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    expect(await refusal(document, ids(101))).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'ids' })
    expect(await (await seeded()).ask(document, { variables: ids(2) })).toEqual({ nodes: [null, null] })
  })

  test.each(['activity', 'agreement', 'commitment', 'organization', 'person', 'source', 'topic'])(
    '%s(slug:) of nothing is NOT_FOUND, and null',
    async (field) => {
      const document = `{ ${field}(slug: "there-is-none") { slug } }`
      expect(await refusal(document)).toMatchObject({ code: 'NOT_FOUND', path: [field] })
      expect((await (await seeded()).send(document)).data).toEqual({ [field]: null })
    },
  )

  test.each(['ZZ', 'KOR', '', 'K', '대한'])('country(code: %j) is no code', async (code) => {
    const refused = await refusal('query ($code: CountryCode!) { country(code: $code) { code } }', { code })
    expect(refused.code).toBe('BAD_USER_INPUT')
    expect(refused.message).toContain('ISO 3166-1')
  })

  test('a code in lower case is understood', async () => {
    const { ask } = await seeded()
    expect(await ask('{ country(code: "kr") { code } }')).toEqual({ country: { code: 'KR' } })
  })
})

describe('pages', () => {
  const page = (args: string) => refusal(`{ activities(${args}) { nodes { id } } }`)

  test.each([
    ['first: 0', 'first'],
    ['first: -1', 'first'],
    ['first: 101', 'first'],
    ['last: 0', 'last'],
    ['last: 101', 'last'],
    ['first: 1, last: 1', 'last'],
    ['after: "x"', 'after'],
    ['after: ""', 'after'],
    ['before: "W10"', 'before'],
  ])('activities(%s) is refused at %s', async (args, argument) => {
    expect(await page(args)).toMatchObject({ code: 'BAD_USER_INPUT', argument, path: ['activities'] })
  })

  test('a cursor of another list, another order or another type is refused', async () => {
    const { ask } = await seeded()
    const lists = [
      'agreements(first: 1)',
      'activities(first: 1, orderBy: { field: TITLE })',
      'activities(first: 1, orderBy: { field: STARTS, direction: ASC })',
    ]
    for (const list of lists) {
      const data = await ask(`{ ${list} { pageInfo { endCursor } } }`)
      const { endCursor } = Object.values<{ pageInfo: { endCursor: string } }>(data)[0]?.pageInfo ?? {}
      expect(await page(`after: "${endCursor}"`)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
    }
  })

  test('a cursor with values of the wrong type is refused', async () => {
    const forged = (values: unknown[]) =>
      Buffer.from(JSON.stringify(['Activity.STARTS.DESC', ...values])).toString('base64url')
    for (const values of [
      [1, null, UNKNOWN],
      ['no date', null, UNKNOWN],
      [null, null, 'no-id'],
      [null, null, null],
      [null, null],
      [{}, [], UNKNOWN],
      ['0000-01-01T00:00:00.000Z', null, UNKNOWN],
      ['-271821-04-20T00:00:00.000Z', null, UNKNOWN],
      ['2017-02-30T00:00:00.000Z', null, UNKNOWN],
      ['2017-01-01T24:00:00.000Z', null, UNKNOWN],
      ['2017-01-01T00:00:00+09:00', null, UNKNOWN],
      ['2017-01-01', null, UNKNOWN],
      [null, null, '-'.repeat(36)],
    ]) {
      expect(await page(`after: "${forged(values)}"`)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
    }
  })

  test.each([1e300, 1.5, 2 ** 31])('a cursor with %d for a whole number is refused', async (ordinal) => {
    const values = ['Activity.ORDINAL.ASC', ordinal, null, UNKNOWN]
    const after = Buffer.from(JSON.stringify(values)).toString('base64url')
    expect(await page(`after: "${after}", orderBy: { field: ORDINAL }`)).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('within a record the path leads to the list that was asked wrongly', async () => {
    expect(await refusal('{ activities(first: 1) { nodes { children(first: 0) { nodes { id } } } } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'first',
      path: ['activities', 'nodes', 0, 'children'],
    })
  })
})

describe('filters', () => {
  test.each([
    ['{}', 'filter'],
    ['{ kinds: [] }', 'filter.kinds'],
    ['{ kinds: null }', 'filter'],
    ['{ countries: {} }', 'filter.countries'],
    ['{ countries: { all: [] } }', 'filter.countries.all'],
    ['{ during: {} }', 'filter.during'],
    ['{ during: { from: "2018-01-01", to: "2017-01-01" } }', 'filter.during.to'],
    ['{ AND: [] }', 'filter.AND'],
    ['{ AND: [{ kinds: [MEETING] }, {}] }', 'filter.AND.1'],
    ['{ NOT: {} }', 'filter.NOT'],
    ['{ title: {} }', 'filter.title'],
    ['{ participations: {} }', 'filter.participations'],
    ['{ participations: { some: {} } }', 'filter.participations.some'],
    ['{ parent: {} }', 'filter.parent'],
    ['{ basis: [] }', 'filter.basis'],
    ['{ source: {} }', 'filter.source'],
  ])('a filter on nothing, %s, is refused at %s', async (filter, argument) => {
    const refused = await refusal(`{ activities(filter: ${filter}) { nodes { id } } }`)
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', argument, path: ['activities'] })
  })

  test('wildcards of the database are plain characters', async () => {
    const { ask } = await seeded()
    for (const comparison of ['equals', 'contains', 'startsWith']) {
      for (const text of ['%', '_', '\\\\', '%%']) {
        const data = await ask(`{ activities(filter: { title: { ${comparison}: "${text}" } }) { totalCount } }`)
        expect(data.activities.totalCount, `${comparison} ${text}`).toBe(0)
      }
    }
  })

  test.each(['\0', 'a\0b', '\ud800', '\udc00x'])('text that nothing can store, %j, is refused', async (text) => {
    const document = 'query ($text: String) { activities(filter: { title: { contains: $text } }) { totalCount } }'
    expect(await refusal(document, { text })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'variables.text' })
    const literal = `{ activities(filter: { title: { contains: ${JSON.stringify(text)} } }) { totalCount } }`
    expect((await refusal(literal)).code).toMatch(/^(BAD_USER_INPUT|GRAPHQL_PARSE_FAILED)$/)
  })
})

describe('documents and variables', () => {
  test.each([
    ['{ acti', 'GRAPHQL_PARSE_FAILED'],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ activities(first: "1") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ activities(filter: { nothing: 1 }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ activities(orderBy: { field: NOTHING }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ activities(filter: { during: { from: "2018-13-01" } }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ country(code: "KR") { name(lang: "xx") } }', 'BAD_USER_INPUT'],
    ['{ country(code: "KR") { name(lang: "not a tag") } }', 'BAD_USER_INPUT'],
  ])('%s is %s', async (document, code) => {
    expect((await refusal(document)).code).toBe(code)
  })

  test.each([
    ['Int', 'x'],
    ['ActivityFilter', { kinds: ['NOTHING'] }],
    ['ActivityFilter', { nothing: 1 }],
    ['ActivityFilter', 'text'],
    ['ActivityOrder', { direction: 'ASC' }],
  ])('a variable of type %s with the value %j is refused by name', async (type, value) => {
    const argument = { Int: 'first', ActivityFilter: 'filter', ActivityOrder: 'orderBy' }[type]
    const refused = await refusal(`query ($v: ${type}) { activities(${argument}: $v) { totalCount } }`, { v: value })
    expect(refused.code).toBe('BAD_USER_INPUT')
    expect(refused.message).toContain('$v')
  })

  test.each([
    ['Date', '0000-01-01'],
    ['DateTime', '0000-01-01T00:00:00Z'],
    ['DateTime', '0001-01-01T00:00:00+14:00'],
    ['DateTime', '9999-12-31T23:59:59-12:00'],
  ])('a %s in a year that is not kept, %s, is refused', async (type, value) => {
    const asked = {
      Date: (given: string) => `activities(filter: { during: { from: ${given} } }) { totalCount }`,
      DateTime: (given: string) => `changes(filter: { since: ${given} }) { totalCount }`,
    }[type] as (given: string) => string
    const refused = await refusal(`query ($v: ${type}) { ${asked('$v')} }`, { v: value })
    expect(refused).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('0001 to 9999') })
    const { errors } = await (await seeded()).send(`{ ${asked(JSON.stringify(value))} }`)
    expect(errors?.[0]?.message).toContain('0001 to 9999')
    expect(errors?.[0]?.locations, 'where it stands').toEqual([{ line: 1, column: 3 + asked('"').indexOf('"') }])
  })
})

describe('null for a variable that has a default, where null may not be', () => {
  compareWays()

  test.each([
    ['query ($l: Language = "ko") { countries(first: 1) { nodes { name(lang: $l) } } }', { l: null }],
    [
      'query ($l: Language = "ko") { organizations(filter: { slugs: ["none"] }) { nodes { name(lang: $l) } } }',
      { l: null },
    ],
    ['query ($l: Language) { country(code: "KR") { ...C } } fragment C on Country { name(lang: $l) }', { l: null }],
    ['query ($l: Boolean = true) { country(code: "KR") { code @skip(if: $l) } }', { l: null }],
  ])('%s', async (document, variables) => {
    const { path, ...refused } = await refusal(document, variables)
    expect(refused.code).toBe('BAD_USER_INPUT')
    expect(refused.message).toContain('"$l" is null')
    expect((await (await seeded()).send(document)).errors, 'left out').toBeUndefined()
  })

  test('where null may be, it is null', async () => {
    const { ask, fetch } = await seeded()
    const document = 'query ($f: ActivityFilter = { kinds: [] }) { activities(filter: $f) { totalCount } }'
    expect((await ask(document, { variables: { f: null } })).activities.totalCount).toBeGreaterThan(0)
    // What another operation of the document does with it is its own.
    const two = `query One($l: Int) { activities(first: $l) { totalCount } }
      query Two($l: Language = "ko") { country(code: "KR") { name(lang: $l) } }`
    const body = JSON.stringify({ query: two, operationName: 'One', variables: { l: null } })
    const answer = await fetch('/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect((await answer.json()).errors).toBeUndefined()
  })
})

test('a query that asks for too much is refused with the limit and the value', async () => {
  const deep = (levels: number): string =>
    levels === 0 ? 'id' : `children(first: 2) { nodes { ${deep(levels - 1)} } }`
  const { send } = await seeded()
  const costly = await send(
    '{ activities(first: 100) { nodes { children(first: 100) { nodes { participations(first: 100) { nodes { id } } } } } } }',
  )
  expect(costly.errors?.[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', limit: 200_000 })
  const nested = await send(`{ activities(first: 1) { nodes { ${deep(12)} } } }`)
  expect(nested.errors?.[0]?.extensions.code).toMatch(/^QUERY_TOO_/)
})

test('what goes wrong inside is masked, with the id under which the log has it', async () => {
  const { worldOver } = await import('../kit/world.ts')
  const broken = worldOver({ prisma: {}, pool: {} } as never)
  const { errors, headers } = await broken.send('{ activities { totalCount } }', {
    headers: { 'x-request-id': 'request-from-a-test' },
  })
  expect(errors?.[0]?.message).not.toMatch(/count|undefined/)
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: 'request-from-a-test' })
  expect(headers.get('x-request-id')).toBe('request-from-a-test')
  const logged = { requestId: 'request-from-a-test', path: ['activities', 'totalCount'] }
  expect(broken.log).toContainEqual(expect.objectContaining(logged))
})
