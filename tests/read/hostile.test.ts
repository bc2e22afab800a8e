import { expect, test } from 'vitest'
import { compareWays, HOW_READ } from '../kit/both-ways.ts'
import { statementsTo } from '../kit/statements.ts'
import { scratch, seeded } from '../kit/world.ts'

compareWays()

// What is written into SQL are names of the schema and of the document; everything else is a parameter.

const injections = [
  `'; DROP TABLE activity; --`,
  `' OR '1'='1`,
  `\\'; SELECT 1; --`,
  `$1`,
  `%`,
  `_`,
  `\\`,
  `"`,
  `E'\\x03'`,
  `\u0001 0:[] \u0002`,
  `\u0003`,
  `\u0004`,
  `\u2028\u2029`,
  `한글 é 😀`,
]

test.each(injections)('%j is a text like any other, in a literal and in a variable', async (text) => {
  const { send, log } = await seeded()
  const condition = `{ title: { contains: ${JSON.stringify(text)} } }`
  const literal = await send(`{ activities(filter: ${condition}) { totalCount nodes { title } } }`)
  const document =
    'query ($text: String!) { activities(filter: { title: { contains: $text } }) { totalCount nodes { title } } }'
  const variable = await send(document, { variables: { text } })
  expect(literal.headers.get(HOW_READ)).toBe('compiled')
  expect(variable.data).toEqual(literal.data)
  for (const { title } of literal.data.activities.nodes) expect(title.toLowerCase()).toContain(text.toLowerCase())
  const lookup = await send('query ($slug: String!) { activity(slug: $slug) { title } }', { variables: { slug: text } })
  expect(lookup.errors?.[0]?.extensions.code).toBe('NOT_FOUND')
  expect(log.filter(({ level }) => level === 'error')).toEqual([])
})

test('marks that the compiler uses come back as they are when a record holds them', async () => {
  const world = await scratch()
  const description = '\u0001 0:[] \u0002 \u0003 \u0004 " \\ \u007f'
  await world.database.prisma.activity.create({
    data: { slug: 'marks', kind: 'OTHER', title: 'Marks', description },
  })
  const { data, headers } = await world.send('{ activity(slug: "marks") { description name: title } }')
  expect(headers.get(HOW_READ)).toBe('compiled')
  expect(data.activity).toEqual({ description, name: 'Marks' })
})

test.each(['__proto__', 'constructor', 'hasOwnProperty', 'data', 'errors', 'a'.repeat(300), '_', 'SELECT', 't1', 'n'])(
  'the alias %s is a key like any other',
  async (alias) => {
    const { send } = await seeded()
    const inner = `${alias}: nodes { ${alias}: title topics(first: 1) { ${alias}: nodes { ${alias}: label } } }`
    const answer = await send(`{ ${alias}: activities(first: 2) { ${inner} pageInfo { ${alias}: endCursor } } }`)
    expect(answer.headers.get(HOW_READ)).toBe('compiled')
    expect(Object.keys(answer.data)).toEqual([alias])
  },
)

const cursor = (parts: unknown) => Buffer.from(JSON.stringify(parts)).toString('base64url')
const id = '01900000-0000-7000-8000-000000000000'

test.each([
  ['another list', cursor(['Agreement.SIGNED.DESC', null, null, id])],
  ['a key that is no id', cursor(['Activity.STARTS.DESC', null, null, `' OR true --`])],
  ['a day that is none', cursor(['Activity.STARTS.DESC', `2017-01-01'; --`, null, id])],
  ['too few parts', cursor(['Activity.STARTS.DESC', id])],
  ['no JSON', Buffer.from('no JSON').toString('base64url')],
  ['an object', cursor({ length: 4 })],
])('a cursor of %s is refused', async (_, after) => {
  const { send } = await seeded()
  const { errors } = await send('query ($after: String) { activities(after: $after) { nodes { id } } }', {
    variables: { after },
  })
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
})

test.each([`HELD'; --`, 'held', '__proto__', '1'])('the enum value %j is refused', async (status) => {
  const { send } = await seeded()
  const { errors } = await send(
    'query ($status: [ActivityStatus!]) { activities(filter: { status: $status }) { totalCount } }',
    {
      variables: { status: [status] },
    },
  )
  expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
})

test.each(injections)('a cursor and a reference may hold %j as they may any text', async (text) => {
  const { send } = await seeded()
  const page = await send(
    'query ($after: String) { activities(after: $after, orderBy: { field: TITLE }, first: 3) { nodes { title } } }',
    { variables: { after: cursor(['Activity.TITLE.ASC', text, id]) } },
  )
  expect(page.headers.get(HOW_READ)).toBe('compiled')
  for (const { title } of page.data.activities.nodes) expect(title >= text).toBe(true)
  const representations = [
    { __typename: 'Activity', slug: text },
    { __typename: 'Country', code: text },
    { __typename: 'Organization', identifiers: [{ scheme: text, value: text }] },
  ]
  const found = await send('query ($of: [_Any!]!) { _entities(representations: $of) { __typename } }', {
    variables: { of: representations },
  })
  expect(found.headers.get(HOW_READ)).toBe('compiled')
  expect(found.data._entities).toEqual([null, null, null])
})

const MARK = 'qzmarkqz'

test.each([
  ['a text in a filter', 'activities(filter: { title: { contains: $mark } }) { totalCount }'],
  [
    'a text behind a relation',
    'people(filter: { participations: { some: { activity: { title: { startsWith: $mark } } } } }) { totalCount }',
  ],
  ['a slug', 'activities(filter: { organizations: { any: [$mark] } }) { nodes { id } }'],
  ['a look-up', 'organization(slug: $mark) { name }'],
  [
    'a text of a nested list',
    'activities { nodes { participations(filter: { post: { equals: $mark } }) { nodes { id } } } }',
  ],
  ['a statistic', 'statistics { activities(filter: { title: { contains: $mark } }, groupBy: [KIND]) { total } }'],
  ['a search', 'search(query: $mark) { nodes { title } }'],
  ['a field of a citation', 'citations(filter: { fields: [$mark] }) { totalCount }'],
])('%s is never in the text of a statement, and always a parameter', async (_what, field) => {
  const { fetch, database } = await seeded()
  const { asked, restore } = statementsTo(database.pool)
  try {
    const post = (body: object) =>
      fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    await post({ query: `query ($mark: String!) { ${field} }`, variables: { mark: MARK } })
    await post({ query: `{ ${field.replace('$mark', JSON.stringify(MARK))} }` })
    const sent = asked()
    expect(sent.length).toBeGreaterThan(1)
    expect(sent.filter(({ text }) => text.includes(MARK))).toEqual([])
    expect(JSON.stringify(sent.map(({ values }) => values))).toContain(MARK)
  } finally {
    restore()
  }
})
