import pg from 'pg'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { knownMigrations, MigrationError, migrate, migrationProblem } from '../../server/database/migrate.ts'
import { pglite, scratch, type World, worldOver } from '../kit/world.ts'

const names = knownMigrations().map(({ name }) => name)
const last = names.at(-1) ?? ''

let world: World
let pool: pg.Pool
const query = async (sql: string) => (await pool.query(sql)).rows

beforeEach(async () => {
  world ??= await scratch('empty')
  pool = world.database.pool
})

/** Leaves the database as it was before the first start. */
const empty = () =>
  query('DROP SCHEMA as_of CASCADE; DROP SCHEMA load CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public')

/** Changes the bookkeeping for the length of a test. */
async function whileBookkeeping(change: string, undo: string, work: () => Promise<void>) {
  await query(change)
  await work()
  await query(undo)
}

async function expectProblem(sentence: RegExp) {
  expect(await migrationProblem(pool)).toMatch(sentence)
  await expect(migrate(pool)).rejects.toThrow(MigrationError)
  await expect(migrate(pool)).rejects.toThrow(sentence)
  expect((await world.fetch('/ready')).status).toBe(503)
  expect((await world.fetch('/health')).status).toBe(200)
}

test('each migration is applied once, in order', async () => {
  await empty()
  const told: string[] = []
  expect(await migrate(pool, (name) => told.push(name))).toEqual(names)
  expect(told).toEqual(names)
  expect(await migrate(pool)).toEqual([])
  const rows = await query(
    'SELECT migration_name, checksum, finished_at IS NOT NULL AS done, applied_steps_count AS steps FROM _prisma_migrations ORDER BY 1',
  )
  expect(rows).toEqual(
    knownMigrations().map(({ name, checksum }) => ({ migration_name: name, checksum, done: true, steps: 1 })),
  )
  expect(await migrationProblem(pool)).toBeNull()
  expect((await world.fetch('/ready')).status).toBe(200)
})

test('a database that lacks a migration is not ready', async () => {
  await whileBookkeeping(
    `UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = '${last}'`,
    'UPDATE _prisma_migrations SET rolled_back_at = NULL',
    async () => {
      expect(await migrationProblem(pool)).toBe(`The database lacks 1 migration(s), first ${last}.`)
      expect((await world.fetch('/ready')).status).toBe(503)
    },
  )
})

test('a database of a newer version is left alone', () =>
  whileBookkeeping(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', '', '29990101000000_later', now())`,
    `DELETE FROM _prisma_migrations WHERE id = '1'`,
    () =>
      expectProblem(
        /^The database is newer than this version of Entente: it has the migration 29990101000000_later, .+\. Start a newer version\.$/,
      ),
  ))

test('a migration that was edited after it was applied is named', () =>
  whileBookkeeping(
    `UPDATE _prisma_migrations SET checksum = reverse(checksum) WHERE migration_name = '${last}'`,
    `UPDATE _prisma_migrations SET checksum = reverse(checksum) WHERE migration_name = '${last}'`,
    () =>
      expectProblem(
        new RegExp(`^The migration ${last} was edited after it was applied to this database\\. Restore the file\\.$`),
      ),
  ))

test('a migration that another tool left half-way is named', () =>
  whileBookkeeping(
    `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '${last}'`,
    'UPDATE _prisma_migrations SET finished_at = now() WHERE finished_at IS NULL',
    () =>
      expectProblem(
        new RegExp(
          `^The migration ${last} failed half-way\\. Repair it with "prisma migrate resolve", then start again\\.$`,
        ),
      ),
  ))

test('a migration that fails leaves nothing, and those before it stay', async () => {
  const step = (name: string, sql: string) => ({ name, sql, checksum: name })
  const good = step('29990101000000_good', 'CREATE TABLE good ()')
  const bad = step('29990101000001_bad', 'CREATE TABLE bad (); INSERT INTO missing VALUES (1)')
  const coming = migrate(pool, () => {}, [...knownMigrations(), good, bad])
  await expect(coming).rejects.toThrow('The migration 29990101000001_bad failed: relation "missing" does not exist')
  expect(await query(`SELECT to_regclass('good') IS NOT NULL AS good, to_regclass('bad') IS NOT NULL AS bad`)).toEqual([
    { good: true, bad: false },
  ])
  expect(await query(`SELECT migration_name AS name FROM _prisma_migrations WHERE migration_name > '2999'`)).toEqual([
    { name: good.name },
  ])
  // The repaired migration is taken up where it was left, and the lock is free.
  const repaired = step(bad.name, 'CREATE TABLE bad ()')
  expect(await migrate(pool, () => {}, [...knownMigrations(), good, repaired])).toEqual([bad.name])
  await query(`DROP TABLE good, bad; DELETE FROM _prisma_migrations WHERE migration_name > '2999'`)
})

describe.skipIf(pglite)('on a server, where several processes start at once', () => {
  test('each migration is applied by one of them', async () => {
    await empty()
    const { connectionString } = pool.options
    const pools = Array.from({ length: 4 }, () => new pg.Pool({ connectionString, max: 1 }))
    const applied = await Promise.all(pools.map((one) => migrate(one)))
    // They take turns, one migration at a time.
    expect(applied.flat().sort()).toEqual(names)
    for (const one of pools) await one.end()
    expect(await migrationProblem(pool)).toBeNull()
  })

  describe('a migration that needs a table in use', () => {
    const name = '29990101000002_wide'
    const wide = [...knownMigrations(), { name, sql: 'ALTER TABLE topic ADD COLUMN wide int', checksum: name }]
    let reader: pg.PoolClient
    beforeEach(async () => {
      reader = await pool.connect()
      await reader.query('BEGIN; SELECT FROM topic')
    })
    afterEach(async () => {
      await reader.query('ROLLBACK')
      reader.release()
      await query(
        `ALTER TABLE topic DROP COLUMN IF EXISTS wide; DELETE FROM _prisma_migrations WHERE migration_name > '2999'`,
      )
    })

    test('lets others by while it waits, and is applied when the table is free', async () => {
      let waits = 0
      const onWait = async () => {
        // Whoever came behind it is served: it has left the queue.
        expect(await query('SELECT count(*)::int AS count FROM topic')).toHaveLength(1)
        if (++waits === 2) await reader.query('ROLLBACK')
      }
      expect(await migrate(pool, () => {}, wide, { lockMs: 50, pauseMs: 1, attempts: 100, onWait })).toEqual([name])
      expect(waits).toBe(2)
    })

    test('gives up in the end, says why, and leaves nothing', async () => {
      const coming = migrate(pool, () => {}, wide, { lockMs: 10, pauseMs: 1, attempts: 3 })
      await expect(coming).rejects.toThrow(
        `The migration ${name} needs tables that others hold, and gave up after 3 attempts.`,
      )
      expect(await query(`SELECT FROM _prisma_migrations WHERE migration_name = '${name}'`)).toEqual([])
    })
  })
})

test('without its database the service is alive, and not ready', async () => {
  const unreachable = new pg.Pool({ host: '127.0.0.1', port: 1 })
  const gone = worldOver({ ...world.database, pool: unreachable })
  expect((await gone.fetch('/ready')).status).toBe(503)
  expect((await gone.fetch('/health')).status).toBe(200)
})
