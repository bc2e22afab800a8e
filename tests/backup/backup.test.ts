import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { loadSeed } from '../../prisma/seed/load.ts'
import { createToken } from '../../server/access/tokens.ts'
import { restore } from '../../server/backup/restore.ts'
import { knownMigrations, migrate } from '../../server/database/migrate.ts'
import type { Database } from '../../server/database/open.ts'
import { hide } from '../access/canaries.ts'
import { passing, pglite, scratch, type World, worldOver } from '../kit/world.ts'
import { follow } from '../write/follow.ts'
import { embedded, everything, file, lines, packed } from './registries.ts'

// A backup restores the same registry, and nothing else does.

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
  const db = world.database.prisma
  await hide(db, 'INTERNAL')
  await createToken(db, { name: 'Desk officer', role: 'EDITOR' })
  const survivor = await topic(world, 'first', { 'idempotency-key': 'a-key' })
  const duplicate = await topic(world, 'second')
  await world.ask(
    `mutation { mergeRecords(survivor: "${survivor.id}", duplicate: "${duplicate.id}", survivorVersion: ${survivor.version}, duplicateVersion: ${duplicate.version}) { __typename } }`,
    { role: 'EDITOR' },
  )
  await db.importRun.create({ data: { fingerprint: 'f'.repeat(64), rows: { create: { at: 1, report: { a: null } } } } })
})

const empty = async () => (await passing()).database

const topic = async (of: World, slug: string, headers: Record<string, string> = {}) => {
  const create = `mutation { createTopic(input: { slug: "${slug}", kind: THEME, visibility: PUBLIC, labels: [{ label: "${slug}", language: "en" }] }) { ... on Topic { id version } ... on Error { message } } }`
  return (await of.ask(create, { role: 'EDITOR', headers })).createTopic as { id: string; version: number }
}

const CHANGES =
  'query ($after: String) { changes(first: 100, after: $after) { nodes { at action recordId } pageInfo { endCursor hasNextPage } } }'
const changesAfter = async (of: World, after: string) =>
  (await of.ask(CHANGES, { variables: { after }, role: 'ADMIN' })).changes

test('it restores an equal registry: every table, its history, its numbers and its rules', async () => {
  const target = await empty()
  const backup = await lines(world.database)
  const restored = await restore(target.pool, file(backup), { replace: false, own: true })
  const [before, after] = [await everything(world.database), await everything(target)]
  expect(Object.keys(before).length).toBeGreaterThan(35)
  expect(restored.rows).toBeGreaterThan(1_000)
  for (const [name, rows] of Object.entries(before)) expect(after[name], name).toEqual(rows)
  // A backup of what was restored differs in nothing but when it was made, and where the feed stands.
  expect((await lines(target)).slice(1, -1)).toEqual(backup.slice(1, -1))
})

test('whoever follows the feed goes on where they were, and misses nothing that is written afterwards', async () => {
  const { changes: end } = await world.ask('{ changes(last: 40) { pageInfo { startCursor } } }', { role: 'ADMIN' })
  const from = end.pageInfo.startCursor
  const rest = await changesAfter(world, from)
  expect(rest.pageInfo.hasNextPage).toBe(false)
  const backup = file(await lines(world.database))
  // Followers may even have seen what came after the backup and is lost.
  await topic(world, 'lost')
  const beyond = (await changesAfter(world, rest.pageInfo.endCursor)).pageInfo.endCursor
  const target = await empty()
  await restore(target.pool, backup, { replace: false, own: true })
  const other = worldOver(target)
  expect(await changesAfter(other, from)).toEqual(rest)
  const { id } = await topic(other, 'after-restoring')
  for (const cursor of [rest.pageInfo.endCursor, beyond])
    expect(
      new Set((await changesAfter(other, cursor)).nodes.map((change: { recordId: string }) => change.recordId)),
    ).toContain(id)
  const live = await follow(other, { 'x-test-role': 'READER' }, beyond)
  expect((await live.take(1))[0]?.node).toMatchObject({ recordId: id })
  live.stop()
})

test('others write meanwhile: it holds the registry of one moment', async () => {
  let written = 0
  let over = false
  const writing = Array.from({ length: 3 }, async (_, writer) => {
    while (!over) {
      await topic(world, `meanwhile-${writer}-${written++}`)
      // The embedded database answers without ever letting go of the process.
      await new Promise((resolve) => setImmediate(resolve))
    }
  })
  let backup: string[] = []
  try {
    await expect.poll(() => written).toBeGreaterThan(3)
    backup = await lines(world.database)
  } finally {
    over = true
    await Promise.all(writing)
  }
  const target = await empty()
  await restore(target.pool, file(backup), { replace: false, own: true })
  // Topics, their labels, what was derived from them and their history are written together, and are there together.
  const { rows } = await target.pool.query(
    `SELECT (SELECT count(*) FROM topic WHERE slug LIKE 'meanwhile-%') AS topics,
       (SELECT count(*) FROM topic_label WHERE label LIKE 'meanwhile-%') AS labels,
       (SELECT count(DISTINCT record_id) FROM search_text WHERE text LIKE 'meanwhile-%') AS texts,
       (SELECT count(*) FROM change WHERE record = 'Topic' AND operation = 'CREATE' AND after ->> 'slug' LIKE 'meanwhile-%') AS noted`,
  )
  const [{ topics, labels, texts, noted }] = rows as [Record<string, string>]
  expect([labels, texts, noted]).toEqual([topics, topics, topics])
  expect(Number(topics)).toBeGreaterThan(0)
})

test('a registry that holds something is refused, unless it may be replaced', async () => {
  const target = await empty()
  const path = file(await lines(world.database))
  await target.pool.query(`INSERT INTO topic (id, slug, kind) VALUES (gen_random_uuid(), 'held', 'THEME')`)
  await expect(restore(target.pool, path, { replace: false, own: true })).rejects.toThrow('--replace')
  const { rows } = await target.pool.query('SELECT slug FROM topic')
  expect(rows).toEqual([{ slug: 'held' }])
  await restore(target.pool, path, { replace: true, own: true })
  expect(await everything(target)).toEqual(await everything(world.database))
})

describe('what is no whole backup changes nothing', () => {
  let backup: string[]
  let target: Database
  const header = (changes: object) => JSON.stringify({ ...JSON.parse(backup[0] ?? ''), ...changes })
  /** With a checksum that is right for it. */
  const sealed = (content: string[]) => {
    const sha256 = createHash('sha256')
      .update(content.map((line) => `${line}\n`).join(''))
      .digest('hex')
    return [...content, JSON.stringify({ lines: content.length, sha256 })]
  }
  beforeAll(async () => {
    backup = await lines(world.database)
    target = (await scratch('empty')).database
  })

  test.each<[string, () => string[] | Buffer, RegExp]>([
    ['cut between lines', () => backup.slice(0, -1), /cut short/],
    ['cut in the middle', () => packed(backup).subarray(0, 5_000), /cut short/],
    [
      'damaged',
      () => Buffer.concat([packed(backup).subarray(0, 4_000), Buffer.alloc(200), packed(backup).subarray(4_200)]),
      /damaged/,
    ],
    ['edited', () => backup.map((line) => line.replace('"first"', '"other"')), /checksum/],
    ['not compressed', () => Buffer.from(backup.join('\n')), /damaged, or no backup/],
    ['something else', () => ['{"a": 1}'], /is no backup of a registry/],
    ['of another form', () => [header({ format: 2 })], /is in form 2/],
    [
      'of a newer version',
      () => sealed([header({ migrations: [...knownMigrations(), { name: '29990101000000_later', checksum: '' }] })]),
      /has the migration 29990101000000_later/,
    ],
    // The rules are checked, whatever the file says.
    [
      'against the rules',
      () => sealed(backup.slice(0, -1).filter((line) => !line.startsWith('["KR"') && !line.includes('"KOR"'))),
      /lacks rows|Nothing was restored/,
    ],
  ])('%s', async (_what, content, sentence) => {
    await expect(restore(target.pool, file(content()), { replace: false, own: true })).rejects.toThrow(sentence)
    const { rows } = await target.pool.query(
      'SELECT (SELECT count(*)::int FROM topic) + (SELECT count(*)::int FROM change) AS count',
    )
    expect(rows).toEqual([{ count: 0 }])
  })

  test('a file that is not there', async () => {
    await expect(restore(target.pool, '/nowhere/x.backup', { replace: false, own: true })).rejects.toThrow(
      'There is no file',
    )
  })
})

test('a backup of an earlier version is restored and brought up to date', async () => {
  const target = await empty()
  const later = { name: '29990101000000_later', sql: 'CREATE TABLE later ()', checksum: 'later' }
  const known = [...knownMigrations(), later]
  await restore(target.pool, file(await lines(world.database)), { replace: false, own: false, known })
  const { rows } = await target.pool.query(
    `SELECT to_regclass('later') IS NOT NULL AS there, count(*)::int > 0 AS full FROM topic`,
  )
  expect(rows).toEqual([{ there: true, full: true }])
})

describe.skipIf(pglite)('on a server', () => {
  test('what was tried on the embedded database goes on there', async () => {
    const trial = await embedded()
    await migrate(trial.pool)
    await loadSeed(trial.prisma)
    const target = await empty()
    await restore(target.pool, file(await lines(trial)), { replace: false, own: false })
    const [before, after] = [await everything(trial), await everything(target)]
    for (const name of Object.keys(before).filter((one) => one !== 'rules'))
      expect(after[name], name).toEqual(before[name])
  })

  test('it is refused while others are connected', async () => {
    const other = await world.database.pool.connect()
    const another = await world.database.pool.connect()
    other.release()
    onTestFinished(() => another.release())
    await expect(
      restore(world.database.pool, file(await lines(world.database)), { replace: true, own: false }),
    ).rejects.toThrow(/other connection\(s\) use the database/)
  })
})
