import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { World } from '../kit/world.ts'
import { blank, exported, files, imported, told } from './bulk.ts'

// What an import does: all or nothing, or all but the bad rows; again without effect; on from where it stopped.

let world: World
beforeAll(async () => {
  world = await blank()
})
beforeEach(async () => {
  await world.database.pool.query(
    'TRUNCATE activity, agreement, organization, person, topic, source, commitment, import_run CASCADE',
  )
})

const slugs = async () =>
  (await world.database.prisma.topic.findMany({ orderBy: { slug: 'asc' } })).map(({ slug }) => slug)
const topic = (slug: string, more: object = {}) => ({ type: 'Topic', slug, kind: 'THEME', ...more })
const bad = { type: 'Topic', slug: 'bad', kind: 'NONE' }

test('all or nothing, or all but the bad rows', async () => {
  const rows = [topic('one'), bad, topic('two')]
  expect(await imported(world, rows)).toMatchObject({ written: false, created: 2, refused: 1 })
  expect(await slugs()).toEqual([])
  expect(await imported(world, rows, { onProblem: 'SKIP', dryRun: true })).toMatchObject({ written: false, created: 2 })
  expect(await slugs()).toEqual([])
  expect(await imported(world, rows, { onProblem: 'SKIP' })).toMatchObject({ written: true, created: 2, refused: 1 })
  expect(await slugs()).toEqual(['one', 'two'])
})

test('a second import changes nothing; only fields that are sent are changed', async () => {
  const rows = [
    topic('one', { description: 'First.', labels: [{ label: 'One', language: 'en' }] }),
    { type: 'Source', slug: 'news', kind: 'NEWS_ITEM', title: 'News', language: 'en' },
    {
      type: 'Activity',
      slug: 'forum',
      kind: 'FORUM',
      title: 'Forum',
      quantities: [
        {
          metric: 'COUNTRIES',
          value: 3,
          qualifier: 'EXACT',
          basis: 'ACTUAL',
          citations: [{ source: 'news', locator: 'paragraph 1' }],
        },
      ],
    },
    { type: 'Citation', source: 'news', record: 'Topic:one', locator: 'paragraph 2', basis: 'STATED' },
  ]
  expect(await imported(world, rows)).toMatchObject({ created: 4 })
  const before = await exported(world)
  const changes = await world.database.prisma.change.count()
  expect(await imported(world, rows)).toMatchObject({ unchanged: 4, created: 0, updated: 0 })
  expect(await exported(world)).toEqual(before)
  expect(await world.database.prisma.change.count()).toBe(changes)
  expect(await imported(world, [{ type: 'Topic', slug: 'one', kind: 'SYSTEM' }])).toMatchObject({ updated: 1 })
  expect(await world.database.prisma.topic.findMany()).toMatchObject([
    { kind: 'SYSTEM', description: 'First.', version: 2 },
  ])
  expect(await imported(world, [topic('one', { description: null })], { keepExisting: true })).toMatchObject({
    unchanged: 1,
  })
  expect(await imported(world, [topic('one', { description: null })])).toMatchObject({ updated: 1 })
  expect(await world.database.prisma.topic.findMany()).toMatchObject([{ kind: 'THEME', description: null }])
})

test('what has no slug is known again by the key of the file', async () => {
  const row = {
    type: 'Quantity',
    key: 'sheet 1, row 7',
    activity: 'forum',
    metric: 'COUNTRIES',
    value: 3,
    qualifier: 'EXACT',
    basis: 'ACTUAL',
  }
  await imported(world, [{ type: 'Activity', slug: 'forum', kind: 'FORUM', title: 'Forum' }, row])
  expect(await imported(world, [{ ...row, value: 4 }])).toMatchObject({ updated: 1, created: 0 })
  expect(await world.database.prisma.quantity.findMany()).toMatchObject([{ value: 4 }])
})

test('rows may come in any order; what refers to nothing is told in the end', async () => {
  const rows = [
    { type: 'Activity', slug: 'talk', kind: 'SESSION', title: 'Talk', parent: 'forum', topics: ['two'] },
    topic('two', { broader: 'one', provider: 'agency' }),
    topic('three', { broader: 'nothing' }),
    ...Array.from({ length: 1_000 }, (_, index) => topic(`filler-${index}`)),
    topic('one'),
    { type: 'Organization', slug: 'agency', classification: 'AGENCY' },
    { type: 'Activity', slug: 'forum', kind: 'FORUM', title: 'Forum' },
  ]
  const result = await imported(world, rows, { onProblem: 'SKIP' })
  expect(told(result)).toEqual(['line 3, broader: there is no Topic "nothing".'])
  expect(
    await world.database.prisma.activity.findFirst({
      where: { slug: 'talk' },
      include: { parent: true, topics: true },
    }),
  ).toMatchObject({
    parent: { slug: 'forum' },
    topics: [{ slug: 'two' }],
  })
})

test('two rows about one record are two changes, in their order', async () => {
  const rows = [topic('one'), topic('one', { description: 'Second.' }), topic('one', { description: 'Third.' })]
  expect(await imported(world, rows)).toMatchObject({ created: 1, updated: 2 })
  expect(await world.database.prisma.topic.findMany()).toMatchObject([{ description: 'Third.', version: 3 }])
})

test('what is entered begins unseen, and the history says who, how and in which request', async () => {
  const { requestId } = await imported(world, [topic('one')])
  expect(await world.database.prisma.topic.findMany()).toMatchObject([{ visibility: 'INTERNAL' }])
  expect(await world.database.prisma.change.findMany({ where: { requestId } })).toMatchObject([
    { actor: 'importer', action: 'import', requestId, operation: 'CREATE' },
  ])
})

test('an import of many bad rows that will write nothing gives up', async () => {
  const rows = Array.from({ length: 1_500 }, () => bad)
  expect(await imported(world, rows)).toMatchObject({ written: false, refused: 1_000, gaveUp: true })
  expect(await imported(world, rows, { onProblem: 'SKIP' })).toMatchObject({
    written: true,
    refused: 1_500,
    gaveUp: false,
  })
})

describe('an import that is cut short', () => {
  const fingerprint = 'f'.repeat(64)
  const rows = [
    { type: 'Topic', slug: 'early', kind: 'THEME', broader: 'late' },
    bad,
    ...Array.from({ length: 1_400 }, (_, index) => topic(`topic-${index}`)),
    topic('late'),
  ]

  test('goes on after the last batch, and tells the whole in the end', async () => {
    const stopped = new AbortController()
    const options = { onProblem: 'SKIP', fingerprint, signal: stopped.signal } as const
    const cut = imported(world, rows, { ...options, tell: (_, { created }) => void (created > 0 && stopped.abort()) })
    await expect(cut).rejects.toThrow('aborted')
    expect(await slugs()).toHaveLength(998)
    const changed = await world.database.prisma.change.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
    const result = await imported(world, rows, { onProblem: 'SKIP', fingerprint })
    expect(result).toMatchObject({
      resumedAfter: 1_000,
      created: 1_402,
      unchanged: 0,
      refused: 1,
      requestId: changed.requestId,
    })
    expect(told(result)).toEqual([expect.stringMatching(/^line 2, kind: /)])
    expect(await slugs()).toHaveLength(1_402)
    // It is done, so the next one begins anew.
    expect(await imported(world, rows, { onProblem: 'SKIP', fingerprint })).toMatchObject({
      resumedAfter: 0,
      unchanged: 1_402,
    })
  })

  test('is not carried on by two at once', async () => {
    let other: Promise<unknown> | undefined
    const once = imported(world, rows, {
      ...{ onProblem: 'SKIP', fingerprint },
      tell: async (_, { created }) => {
        if (created === 0 || other) return
        other = imported(world, rows, { onProblem: 'SKIP', fingerprint })
        await other
      },
    })
    await expect(once).rejects.toThrow('imported by another process')
    expect(await slugs()).toHaveLength(1_402)
  })
})

test('files are one import, each with its lines', async () => {
  const paths = files({
    '1.ndjson': JSON.stringify(topic('one', { broader: 'two' })),
    '2-topic.csv': 'slug,kind\ntwo,THEME\nthree,X\n',
  })
  const result = await imported(world, paths)
  expect(result.reports.map(({ file, line, outcome }) => [file, line, outcome]).sort()).toEqual([
    [paths[0], 1, 'CREATED'],
    [paths[1], 2, 'CREATED'],
    [paths[1], 3, 'REFUSED'],
  ])
  expect(await slugs()).toEqual([])
})
