import { beforeAll, expect, test } from 'vitest'
import type { Data, World } from '../kit/world.ts'
import { blank } from './bulk.ts'

// The import as a mutation: the same engine, answered by the result union.

let world: World
beforeAll(async () => {
  world = await blank()
})

const DOCUMENT = `mutation ($input: ImportInput!) {
  result: importRecords(input: $input) {
    __typename
    ... on Error { message }
    ... on InvalidInputError { problems { path message } }
    ... on ImportReport { ...report }
    ... on ImportRefusedError { report { ...report } }
  }
}
fragment report on ImportReport {
  written created updated unchanged refused
  rows { line type outcome id problems { field message } }
  bad: rows(outcomes: [REFUSED]) { line }
}`

async function run(input: object, role: 'EDITOR' | 'PARTNER' | null = 'EDITOR'): Promise<Data> {
  const { result } = await world.ask(DOCUMENT, { variables: { input }, ...(role ? { role } : {}) })
  return result
}

const csv =
  'slug,kind,title,starts.edtf,visibility\nforum-1,FORUM,Forum,2014-05,PUBLIC\nforum-2,FORUM,Forum,soon,PUBLIC\n'

test('bad rows keep all out, and are told', async () => {
  expect(await run({ format: 'CSV', type: 'Activity', content: csv })).toEqual({
    __typename: 'ImportRefusedError',
    message: 'Nothing was written: 1 of the rows cannot be imported.',
    report: {
      ...{ written: false, created: 1, updated: 0, unchanged: 0, refused: 1 },
      rows: [
        { line: 2, type: 'Activity', outcome: 'CREATED', id: null, problems: [] },
        {
          ...{ line: 3, type: 'Activity', outcome: 'REFUSED', id: null },
          problems: [{ field: 'starts.edtf', message: expect.stringContaining('"soon" is not a date') }],
        },
      ],
      bad: [{ line: 3 }],
    },
  })
  const { activities } = await world.ask('{ activities { totalCount } }')
  expect(activities.totalCount).toBe(0)
})

test('or are left out; a dry run writes nothing; what is there is changed or kept', async () => {
  const input = { format: 'CSV', type: 'Activity', content: csv, onProblem: 'SKIP' }
  expect(await run({ ...input, dryRun: true })).toMatchObject({
    __typename: 'ImportReport',
    written: false,
    created: 1,
    refused: 1,
  })
  const written = await run(input)
  expect(written).toMatchObject({ __typename: 'ImportReport', written: true, created: 1, refused: 1 })
  const { node } = await world.ask(
    `{ node(id: "${written.rows[0].id}") { ... on Activity { slug version starts { edtf } history { nodes { actor action requestId } } } } }`,
    { role: 'EDITOR', headers: {} },
  )
  expect(node).toMatchObject({
    slug: 'forum-1',
    starts: { edtf: '2014-05' },
    history: { nodes: [{ actor: 'test', action: 'import' }] },
  })
  const content = JSON.stringify([{ type: 'Activity', slug: 'forum-1', title: 'Another' }])
  expect(await run({ format: 'JSON', content, existing: 'KEEP' })).toMatchObject({ unchanged: 1 })
  expect(await run({ format: 'NDJSON', content: content.slice(1, -1) })).toMatchObject({ updated: 1 })
})

test('who may not import learns nothing of the rows', async () => {
  for (const role of [null, 'PARTNER'] as const) {
    const answer = await run({ format: 'CSV', type: 'Nonsense', content: csv }, role)
    expect(answer).toEqual({ __typename: 'ForbiddenError', message: expect.any(String) })
  }
})

test.each([
  [{ format: 'JSON', content: '{}' }, 'input.content', /^Line 1: expected \[/],
  [{ format: 'CSV', content: csv }, 'input.type', /^A CSV file holds records of one type/],
  [
    { format: 'NDJSON', content: '{}\n'.repeat(5_001), onProblem: 'SKIP' },
    'input.content',
    /^Line 5001: at most 5000 rows/,
  ],
])('what cannot be read is invalid input', async (input, path, message) => {
  expect(await run(input)).toMatchObject({
    __typename: 'InvalidInputError',
    problems: [{ path, message: expect.stringMatching(message) }],
  })
  expect(await world.database.prisma.topic.count()).toBe(0)
})
