import type pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { scratch, type World } from '../kit/world.ts'
import { type Row, type Rows, rowsOf } from './rows.ts'

// Every write of every record counts its version and leaves one row of history, on any path.

let world: World
let rows: Rows
beforeAll(async () => {
  world = await scratch('empty')
  rows = rowsOf(world.database.pool)
})

const changesOf = (id: string): Promise<Row[]> =>
  rows.query(
    'SELECT operation, before, after, actor, action, request_id FROM change WHERE record_id = $1 ORDER BY sequence',
    [id],
  )

/** One transaction of plain SQL, in which the writer says who it is. */
async function as(actor: string, action: string, work: (client: pg.PoolClient) => Promise<unknown>, end = 'COMMIT') {
  const client = await world.database.pool.connect()
  try {
    await client.query('BEGIN')
    await client.query(`SELECT set_config('entente.actor', $1, true), set_config('entente.action', $2, true)`, [
      actor,
      action,
    ])
    await work(client)
    await client.query(end)
  } finally {
    client.release()
  }
}

test('the version counts up, and neither it nor the day of entry can be set', async () => {
  const id = await rows.add('activity')
  const read = async () =>
    (await rows.query('SELECT version, created_at, updated_at, title FROM activity WHERE id = $1', [id]))[0] as Row
  const before = await read()
  expect(before.version).toBe(1)
  await rows.query(
    `UPDATE activity SET version = 40, created_at = '2000-01-01', updated_at = '2000-01-01', title = 'Other' WHERE id = $1`,
    [id],
  )
  const after = await read()
  expect(after).toMatchObject({ version: 2, created_at: before.created_at, title: 'Other' })
  expect((after.updated_at as Date) >= (before.updated_at as Date)).toBe(true)
})

test('plain SQL leaves who, what, before and after', async () => {
  let id = ''
  await as('clerk', 'import', async (client) => {
    const { rows: added } = await client.query(
      `INSERT INTO activity (id, slug, title, kind) VALUES (gen_random_uuid(), 'by-sql', 'Forum', 'FORUM') RETURNING id`,
    )
    id = added[0].id
  })
  await as('editor', 'rename', (client) => client.query(`UPDATE activity SET title = 'Second' WHERE id = $1`, [id]))
  await rows.query('DELETE FROM activity WHERE id = $1', [id])
  expect(await changesOf(id)).toEqual([
    {
      operation: 'CREATE',
      before: null,
      after: expect.objectContaining({ id, slug: 'by-sql', title: 'Forum', version: 1 }),
      actor: 'clerk',
      action: 'import',
      request_id: null,
    },
    {
      operation: 'UPDATE',
      before: { title: 'Forum', version: 1 },
      after: { title: 'Second', version: 2 },
      actor: 'editor',
      action: 'rename',
      request_id: null,
    },
    {
      operation: 'DELETE',
      before: expect.objectContaining({ title: 'Second', version: 2 }),
      after: null,
      actor: null,
      action: null,
      request_id: null,
    },
  ])
})

test('Prisma leaves the same, and what its transaction said of itself ends with it', async () => {
  const { prisma } = world.database
  const [, activity] = await prisma.$transaction([
    prisma.$queryRaw`SELECT set_config('entente.actor', 'editor', true), set_config('entente.action', 'create', true), set_config('entente.request_id', 'r-1', true)`,
    prisma.activity.create({ data: { slug: 'by-prisma', title: 'Forum', kind: 'FORUM' } }),
  ])
  await prisma.activity.update({ where: { id: activity.id }, data: { title: 'Second' } })
  expect(await changesOf(activity.id)).toEqual([
    expect.objectContaining({ operation: 'CREATE', actor: 'editor', action: 'create', request_id: 'r-1' }),
    expect.objectContaining({ operation: 'UPDATE', actor: null, action: null, request_id: null }),
  ])
})

test('what is rolled back leaves nothing', async () => {
  const id = await rows.add('activity')
  await as(
    'editor',
    'rename',
    (client) => client.query(`UPDATE activity SET title = 'Other' WHERE id = $1`, [id]),
    'ROLLBACK',
  )
  expect(await changesOf(id)).toHaveLength(1)
})

test('a statement that writes many rows, and a deletion that takes others along, leave one row for each', async () => {
  const activity_id = await rows.add('activity')
  const taking = [await rows.add('participation', { activity_id, person_id: await rows.add('person') })]
  taking.push(await rows.add('participation', { activity_id, person_id: await rows.add('person') }))
  await rows.query(`UPDATE participation SET note = 'spoke' WHERE activity_id = $1`, [activity_id])
  await rows.query('DELETE FROM activity WHERE id = $1', [activity_id])
  for (const id of [...taking, activity_id]) {
    const operations = (await changesOf(id)).map(({ operation }) => operation)
    expect(operations).toEqual(id === activity_id ? ['CREATE', 'DELETE'] : ['CREATE', 'UPDATE', 'DELETE'])
  }
})

test('linking and unlinking two records is a change of the first', async () => {
  const [activity, topic] = [await rows.add('activity'), await rows.add('topic')]
  await rows.query('INSERT INTO "_ActivityToTopic" VALUES ($1, $2)', [activity, topic])
  await rows.query('DELETE FROM "_ActivityToTopic" WHERE "A" = $1', [activity])
  expect((await changesOf(activity)).slice(1)).toMatchObject([
    { operation: 'UPDATE', before: {}, after: { topics: topic } },
    { operation: 'UPDATE', before: { topics: topic }, after: {} },
  ])
})

test('history cannot be changed or taken away', async () => {
  const id = await rows.add('activity')
  for (const sql of [
    `UPDATE change SET actor = 'nobody' WHERE record_id = $1`,
    'DELETE FROM change WHERE record_id = $1',
  ]) {
    expect(await rows.refusal(rows.query(sql, [id]))).toBe('history cannot be changed')
  }
  const merge = `INSERT INTO record_merge (id, record, survivor_id, duplicate_id, duplicate_slug, changes, actor)
    VALUES ($1, 'Activity', $1, $1, 'gone', '{}', 'someone')`
  await rows.query(merge, [id])
  const undone = `UPDATE record_merge SET undone_at = now(), undone_by = 'someone' WHERE id = $1`
  await rows.query(undone, [id])
  for (const sql of [
    undone,
    `UPDATE record_merge SET actor = 'nobody' WHERE id = $1`,
    'DELETE FROM record_merge WHERE id = $1',
  ])
    expect(await rows.refusal(rows.query(sql, [id]))).toBe('history cannot be changed')
  expect(await changesOf(id)).toHaveLength(1)
})

test('no table of records is without history', async () => {
  const without = await rows.query(`
    SELECT relname AS name FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND NOT EXISTS (
      SELECT FROM pg_trigger WHERE tgrelid = pg_class.oid AND tgname = 'change_recorded')
    ORDER BY 1`)
  // Bookkeeping, history itself with the merges in it, and what the database derives from records.
  expect(without.map(({ name }) => name)).toEqual([
    '_prisma_migrations',
    'access_token',
    'activity_country',
    'activity_tree',
    'change',
    'idempotent_step',
    'import_row',
    'import_run',
    'record_count',
    'record_merge',
    'search_text',
    'search_word',
    'server_secret',
  ])
})
