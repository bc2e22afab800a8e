import { beforeAll, describe, expect, test } from 'vitest'
import { HOW_READ } from '../kit/both-ways.ts'
import { type Data, pglite, scratch, type World } from '../kit/world.ts'

let world: World
beforeAll(async () => {
  world = await scratch()
  await world.database.prisma.country.create({ data: { code: 'KR', alpha3: 'KOR', numeric: '410', m49Codes: [] } })
})

const editor = { role: 'EDITOR' } as const
const FIELDS = 'operation actor action requestId recordId fields { name before after }'

async function topic(slug: string): Promise<{ id: string; version: number }> {
  const { createTopic } = await world.ask(
    `mutation { createTopic(input: { slug: "${slug}", kind: THEME, description: "First." }) { ... on Topic { id version } } }`,
    editor,
  )
  return createTopic
}

test('a record tells its history: who changed which field from what to what', async () => {
  const { id } = await topic('told')
  await world.ask(
    `mutation { updateTopic(id: "${id}", expectedVersion: 1, input: { description: "Second." }) { __typename } }`,
    { ...editor, headers: { 'x-request-id': 'request-of-the-test' } },
  )
  const { node } = await world.ask(
    `{ node(id: "${id}") { ... on Topic { history { totalCount nodes { ${FIELDS} } } } } }`,
    editor,
  )
  expect(node.history.totalCount).toBe(2)
  const [entered, changed] = node.history.nodes
  expect(entered).toMatchObject({ operation: 'CREATE', actor: 'test', action: 'createTopic', recordId: id })
  expect(changed).toEqual({
    operation: 'UPDATE',
    actor: 'test',
    action: 'updateTopic',
    requestId: 'request-of-the-test',
    recordId: id,
    fields: [
      { name: 'description', before: 'First.', after: 'Second.' },
      { name: 'version', before: 1, after: 2 },
    ],
  })
})

test('an identifier of an organisation has a history like every other part of a record', async () => {
  const { result } = await world.ask(
    `mutation { result: createOrganization(input: { slug: "identified", classification: AGENCY, identifiers: [{ scheme: "example.org", value: "1" }] }) { ... on Organization { id } } }`,
    editor,
  )
  const { rows } = await world.database.pool.query(
    `SELECT operation, after ->> 'value' AS value, actor FROM change WHERE record = 'OrganizationIdentifier' AND after ->> 'organization_id' = $1`,
    [result.id.split(':')[1]],
  )
  expect(rows).toEqual([{ operation: 'CREATE', value: '1', actor: 'test' }])
})

describe('who may read it', () => {
  test.each(['READER', 'PARTNER', null] as const)('not %s', async (role) => {
    const { errors } = await world.send('{ changes { nodes { actor } } }', role ? { role } : {})
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
    const ofRecord = await world.send('{ country(code: "KR") { history { totalCount } } }', role ? { role } : {})
    expect(ofRecord.errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })

  test('nor who sees as much as an editor, by the statement that was made for one', async () => {
    const query = '{ country(code: "KR") { history { totalCount nodes { at record { id } } } } }'
    const kept = await world.send(query, editor)
    expect(kept.headers.get(HOW_READ)).toBe('compiled')
    expect(kept.data.country.history.nodes).toHaveLength(1)
    const { errors } = await world.send(query, { role: 'READER', clearance: 'INTERNAL' })
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN')
  })
})

test('filters and pages: whoever resumes from a cursor sees every change once', async () => {
  for (const index of [1, 2, 3, 4, 5]) await topic(`paged-${index}`)
  const walk = async (first: number) => {
    const seen: string[] = []
    for (let after: string | null = null, more = true; more; ) {
      const { changes }: Data = await world.ask(
        'query ($first: Int!, $after: String) { changes(first: $first, after: $after, filter: { types: ["Topic"] }) { nodes { recordId operation } pageInfo { hasNextPage endCursor } } }',
        { ...editor, variables: { first, after } },
      )
      seen.push(...changes.nodes.map((node: Data) => `${node.operation} ${node.recordId}`))
      more = changes.pageInfo.hasNextPage
      after = changes.pageInfo.endCursor
    }
    return seen
  }
  const whole = await walk(100)
  expect(whole.length).toBeGreaterThan(5)
  expect(await walk(2)).toEqual(whole)
  const { changes } = await world.ask(
    '{ changes(filter: { operations: [UPDATE], actors: ["test"], actions: ["updateTopic"] }) { totalCount } }',
    editor,
  )
  expect(changes.totalCount).toBe(1)
  for (const filter of [
    '{}',
    '{ types: [] }',
    '{ types: ["Topic", "Topics"] }',
    '{ records: ["nonsense"] }',
    '{ records: ["Nothing:0190f4c2-0000-7000-8000-000000000000"] }',
  ]) {
    const { errors } = await world.send(`{ changes(filter: ${filter}) { totalCount } }`, editor)
    expect(errors?.[0]?.extensions.code, filter).toBe('BAD_USER_INPUT')
  }
})

test.skipIf(pglite)('the feed waits for a writer who began earlier and commits later', async () => {
  const slow = await world.database.pool.connect()
  try {
    const last = async (after: string | null) =>
      (
        await world.ask(
          'query ($after: String) { changes(first: 100, after: $after, filter: { types: ["Topic"] }) { nodes { fields { name after } } pageInfo { endCursor } } }',
          { ...editor, variables: { after } },
        )
      ).changes
    let end: string | null = null
    for (let page = await last(end); page.pageInfo.endCursor; page = await last(end)) end = page.pageInfo.endCursor
    await slow.query('BEGIN')
    await slow.query(`INSERT INTO topic (id, slug, kind) VALUES (gen_random_uuid(), 'slow-writer', 'THEME')`)
    await topic('fast-writer')
    expect((await last(end)).nodes, 'what is not settled is not shown').toEqual([])
    await slow.query('COMMIT')
    const slugs = (await last(end)).nodes.map(
      (node: Data) => node.fields.find((field: Data) => field.name === 'slug').after,
    )
    expect(slugs).toEqual(['slow-writer', 'fast-writer'])
  } finally {
    slow.release()
  }
})

test.skipIf(pglite)('the feed does not wait for what is written in another database of the server', async () => {
  const elsewhere = await scratch()
  const slow = await elsewhere.database.pool.connect()
  try {
    await slow.query('BEGIN')
    await slow.query(`INSERT INTO topic (id, slug, kind) VALUES (gen_random_uuid(), 'elsewhere', 'THEME')`)
    const { id } = await topic('here')
    const { changes } = await world.ask(`{ changes(filter: { records: ["${id}"] }) { nodes { operation } } }`, editor)
    expect(changes.nodes).toEqual([{ operation: 'CREATE' }])
  } finally {
    await slow.query('ROLLBACK')
    slow.release()
  }
})
