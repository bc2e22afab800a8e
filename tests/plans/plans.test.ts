import { beforeAll, expect, test } from 'vitest'
import { type Facts, factsOf, fill } from '../../bench/data.mjs'
import { questions } from '../../examples/questions.ts'
import { loadCountries, loadSeed } from '../../prisma/seed/load.ts'
import { rootLists } from '../kit/documents.ts'
import { pglite, scratch, type World } from '../kit/world.ts'
import { largeTables, readInVain, readWhole } from './statements.ts'

// Over fifty thousand activities beside those of the five documents: no question reads a large table from end to end.

let world: World
let facts: Facts

beforeAll(async () => {
  if (pglite) throw new Error('Plans are those of a PostgreSQL server: .ci/with-postgres npm run test:plans')
  world = await scratch()
  const { pool, prisma } = world.database
  await loadCountries(prisma)
  await fill(pool, 'half')
  facts = await factsOf(pool)
  await loadSeed(prisma)
  // As docs/operating.md advises: no disk has to be waited for.
  pool.on('acquire', (client) => void client.query('SET random_page_cost = 1.1'))
  await pool.query('ANALYZE')
})

async function expectIndexed(query: string, variables: Record<string, unknown> = {}) {
  const { how, asked, whole } = await readWhole(world, query, { variables })
  expect(how).toBe('compiled')
  expect(asked).toBeGreaterThan(0)
  expect(whole).toEqual([])
}

test('what is large here is what is large in a registry', async () => {
  const large = await largeTables(world)
  expect(large).toEqual(
    expect.arrayContaining([
      '_ActivityToTopic',
      'activity',
      'activity_country',
      'activity_place',
      'activity_tree',
      'agreement',
      'agreement_party',
      'organization',
      'organization_name',
      'participation',
      'person',
    ]),
  )
})

test('a question that has to read a whole table is told from one that has not', async () => {
  const { whole } = await readWhole(world, '{ activities(filter: { title: { contains: "a" } }) { totalCount } }')
  expect(whole).toEqual([expect.stringMatching(/^activity, in SELECT/)])
})

test.each(questions().map(({ name, body }) => [name, body]))('%s', async (_name, body) => {
  await expectIndexed(body)
})

test.each(rootLists().map(({ name }) => name))('pages of %s', async (name) => {
  const page = `query ($after: String) { ${name}(first: 20, after: $after) { pageInfo { endCursor } nodes { id } } }`
  await expectIndexed(page)
  const { [name]: list } = await world.ask(page)
  await expectIndexed(page, { after: list.pageInfo.endCursor })
})

test('the page in the middle of a list', async () => {
  await expectIndexed('query ($after: String) { activities(first: 50, after: $after) { nodes { slug } } }', {
    after: facts.cursors.entente,
  })
})

test('lists below each record of a list', async () => {
  for (const { name, type } of rootLists()) {
    const lists = Object.values(type.getFields())
      .filter(({ name: field, type: list }) => field !== 'history' && String(list).includes('Connection'))
      .map((field) => `${field.name}(first: 2) { nodes { id } }`)
    if (lists.length > 0) await expectIndexed(`{ ${name}(first: 3) { nodes { id ${lists.join(' ')} } } }`)
  }
})

test('the activities of a kind in a period', async () => {
  const query = `query ($kind: ActivityKind!) {
    activities(filter: { kinds: [$kind], during: { from: "2011-03-01", to: "2011-05-31", certainty: CERTAINLY } }) { totalCount nodes { title } }
  }`
  for (const kind of facts.kinds) await expectIndexed(query, { kind })
})

test('the latest of a kind, without a look at those of other kinds', async () => {
  const query = 'query ($kind: ActivityKind!) { activities(first: 20, filter: { kinds: [$kind] }) { nodes { title } } }'
  for (const kind of facts.kinds) expect(await readInVain(world, query, { variables: { kind } }), kind).toBeLessThan(20)
})

test('the first of what hangs from a country, of which it has the most', async () => {
  const { rows } = await world.database.pool.query<{ code: string }>(
    'SELECT code FROM country JOIN participation ON country_id = country.id GROUP BY code ORDER BY count(*) DESC LIMIT 1',
  )
  const lists = ['organizations', 'memberships', 'participations', 'agreementParties', 'commitmentParties']
  for (const list of lists) {
    const query = `query ($code: CountryCode!) { country(code: $code) { ${list}(first: 10) { nodes { id } } } }`
    expect(await readInVain(world, query, { variables: { code: rows[0]?.code } }), list).toBeLessThan(100)
  }
})

test('the agreements of a period', async () => {
  await expectIndexed(
    '{ agreements(filter: { signed: { from: "2011-03-01", to: "2011-05-31" } }) { totalCount nodes { title } } }',
  )
})

test('the briefing of two countries', async () => {
  const query = `query ($between: [CountryCode!]!) { relationship(between: $between) {
    lastContact { date { edtf } activity { title } } timeline { nodes { title } } agreements { nodes { title } }
    agreementsByState { inForce { nodes { title } } } openPledges { nodes { overdue } } openRequests { nodes { overdue } }
    people { nodes { post } } topics { nodes { count } } bodies { nodes { slug } } } }`
  for (const code of ['CR', 'PE', ...facts.codes.slice(100, 105)]) await expectIndexed(query, { between: ['KR', code] })
})

test('references of other services, by every key', async () => {
  const data = await world.ask(
    '{ activities(first: 20) { nodes { id slug } } organizations(first: 20) { nodes { id slug } } countries(first: 20) { nodes { code } } }',
  )
  const references = Object.values(data as Record<string, { nodes: object[] }>).flatMap(({ nodes }, index) => {
    const __typename = ['Activity', 'Organization', 'Country'][index]
    return nodes.flatMap((keys) => Object.entries(keys).map(([key, value]) => ({ __typename, [key]: value })))
  })
  references.push({ __typename: 'Organization', identifiers: [{ scheme: 'XM', value: '1' }] } as never)
  await expectIndexed('query ($given: [_Any!]!) { _entities(representations: $given) { ... on Record { id } } }', {
    given: references,
  })
})
