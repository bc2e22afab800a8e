import { beforeAll, beforeEach, expect, test } from 'vitest'
import { knownMigrations, migrate } from '../../server/database/migrate.ts'
import { embedded } from '../backup/registries.ts'
import { random } from '../kit/generate.ts'
import { thorough } from '../kit/sample.ts'
import { pglite, scratch, type World } from '../kit/world.ts'
import { counted, countsOf, expectCountsRight } from './counts.oracle.ts'
import { writes } from './counts.writes.ts'
import { type Rows, rowsOf } from './rows.ts'

// What the database keeps of how many records there are is what there are: after any write, in any snapshot.

let world: World
let rows: Rows
beforeAll(async () => {
  world = await scratch('empty')
  rows = rowsOf(world.database.pool)
})
beforeEach(() => rows.query('TRUNCATE activity, agreement, commitment CASCADE'))

const parts = async () => Number((await rows.query('SELECT count(*) AS parts FROM record_count'))[0]?.parts)

test.each(thorough ? [1, 2, 3, 4, 5, 6] : [1, 2])('after each of many random writes, seed %i', async (seed) => {
  const next = random(seed)
  const write = writes('one', next)
  for (let move = 0; move < (thorough ? 300 : 80); move++) {
    const [sql, values] = write()
    await rows.query(sql, values)
    await expectCountsRight(rows, `after move ${move} of seed ${seed}: ${sql} ${JSON.stringify(values)}`)
  }
  expect((await countsOf(rows)).there.length).toBeGreaterThan(10)
  // One writer alone has one part of each sum.
  const [sums] = await rows.query(
    'SELECT count(DISTINCT (record, kind, status, year, visibility)) AS sums FROM record_count',
  )
  expect(await parts()).toBe(Number(sums?.sums))
})

test('after a rollback, within a transaction and after a part of it is undone', async () => {
  await rows.add('activity')
  const client = await world.database.pool.connect()
  const within = { query: async (sql: string) => (await client.query(sql)).rows }
  await client.query('BEGIN')
  await client.query(`UPDATE activity SET kind = 'MEETING'`)
  await expectCountsRight(within, 'within a transaction')
  await client.query('SAVEPOINT here')
  await client.query('DELETE FROM activity')
  await expectCountsRight(within, 'after a deletion')
  await client.query('ROLLBACK TO here')
  await expectCountsRight(within, 'after a part was undone')
  await client.query('ROLLBACK')
  client.release()
  await expectCountsRight(rows, 'after a rollback')
})

test('when tables are emptied', async () => {
  for (const table of counted) await rows.add(table)
  await rows.query('TRUNCATE activity CASCADE')
  await expectCountsRight(rows, 'after TRUNCATE')
  expect(await parts()).toBe(0)
})

test('where rows were written behind its back it is told, and counted anew', async () => {
  await rows.add('agreement')
  await rows.query('ALTER TABLE agreement DISABLE TRIGGER USER')
  await rows.add('agreement', { kind: 'TREATY', visibility: 'PARTNER' })
  await rows.query(`UPDATE agreement SET status = 'SIGNED' WHERE kind = 'MOU'`)
  await rows.query('ALTER TABLE agreement ENABLE TRIGGER USER')
  const wrong = await rows.query('SELECT kind, status, visibility, kept, found FROM miscounted_records() ORDER BY 1, 2')
  expect(wrong.map((row) => Object.values(row).join(' '))).toEqual([
    'MOU SIGNED PUBLIC 0 1',
    'MOU UNKNOWN PUBLIC 1 0',
    'TREATY UNKNOWN PARTNER 0 1',
  ])
  await rows.query('SELECT count_records_anew()')
  await expectCountsRight(rows, 'counted anew')
})

// The migration is what it was.
test.runIf(thorough)('what was there before is counted when the counts come', async () => {
  const known = knownMigrations()
  const { pool } = await embedded()
  await migrate(
    pool,
    () => {},
    known.slice(
      0,
      known.findIndex(({ name }) => name.endsWith('_counters')),
    ),
  )
  const older = rowsOf(pool)
  await older.add('activity', { status: 'HELD', visibility: 'PARTNER' })
  for (const kind of ['MOU', 'MOU', 'TREATY']) await older.add('agreement', { kind })
  await migrate(pool)
  await expectCountsRight(older, 'after the migration')
  await older.add('commitment')
  expect((await countsOf(older)).kept).toHaveLength(4)
  await expectCountsRight(older, 'written after')
})

test.skipIf(pglite)('a writer adds beside another, and their parts are one sum', async () => {
  await rows.add('agreement')
  const [one, two] = [await world.database.pool.connect(), await world.database.pool.connect()]
  const add = (slug: string) =>
    `INSERT INTO agreement (id, slug, title, kind) VALUES (gen_random_uuid(), '${slug}', 'Title', 'MOU')`
  await one.query('BEGIN')
  await one.query(add('first'))
  // Would wait for ever if it had to.
  await two.query(add('second'))
  await expectCountsRight(rows, 'while one is open')
  await one.query('COMMIT')
  await expectCountsRight(rows, 'when both are done')
  expect(await parts()).toBe(2)
  await two.query(add('third'))
  expect(await parts()).toBe(2)
  // A stricter writer began before the part it would add to was changed.
  await one.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  await one.query('SELECT FROM agreement')
  await two.query(add('fourth'))
  await one.query(add('fifth'))
  await one.query('COMMIT')
  await expectCountsRight(rows, 'after a stricter writer')
  one.release()
  two.release()
})
