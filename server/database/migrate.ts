import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { waitPatiently } from './connections.ts'
import { migrations } from './migrations.built.ts'

// Applies prisma/migrations in the way and with the bookkeeping of `prisma migrate deploy`, so that either
// can follow the other, but without its native engine and on the embedded database too.

const directory = join(import.meta.dirname, '..', '..', 'prisma', 'migrations')

// The advisory lock that Prisma's own migrate takes: the two exclude each other.
export const MIGRATION_LOCK = 72707369

const BOOKKEEPING = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(), "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`

export interface Migration {
  name: string
  sql: string
  checksum: string
}

/** The database cannot be brought to, or is not at, the state this version needs. */
export class MigrationError extends Error {}

/** The migrations of this version. Their SQL is read where it is needed: most starts apply none. */
export function knownMigrations(): Migration[] {
  return migrations.map(({ name, checksum }) => ({
    name,
    checksum,
    get sql() {
      return readFileSync(join(directory, name, 'migration.sql'), 'utf8')
    },
  }))
}

/** How a migration waits for its locks. What asks for a table behind it waits as long, so it gives up soon and often. */
export interface Patience {
  /** Longest wait for a lock. */
  lockMs: number
  /** Until it tries again, so that whatever came behind it is served. */
  pauseMs: number
  attempts: number
  /** Told before each pause. */
  onWait?: (name: string) => Promise<void> | void
}

const PATIENCE: Patience = { lockMs: 2_000, pauseMs: 3_000, attempts: 60 }

/** The migration did not get its locks in time. */
class Locked extends Error {
  constructor(readonly migration: string) {
    super(migration)
  }
}

/** Brings the database up to date; returns the names of what was applied. One process at a time does it. */
export async function migrate(
  pool: pg.Pool,
  onApply: (name: string) => void = () => {},
  known = knownMigrations(),
  patience = PATIENCE,
): Promise<string[]> {
  const client = await pool.connect()
  waitPatiently(client)
  const applied: string[] = []
  try {
    for (;;) {
      const name = await patiently(patience, () => applyNext(client, known, onApply, patience))
      if (name === null) return applied
      applied.push(name)
    }
  } finally {
    client.release()
  }
}

async function patiently<T>({ attempts, pauseMs, onWait }: Patience, work: () => Promise<T>): Promise<T> {
  for (let left = attempts; ; left--) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof Locked)) throw error
      if (left <= 1)
        throw new MigrationError(
          `The migration ${error.migration} needs tables that others hold, and gave up after ${attempts} attempts. End what is long under way (pg_stat_activity shows it), then start again.`,
        )
      await onWait?.(error.migration)
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

/**
 * Applies the first migration that is missing, and returns its name. The lock is that of the transaction: one of the
 * session would stay where a pooler gives the next statement to another connection.
 */
async function applyNext(
  client: pg.PoolClient,
  known: Migration[],
  onApply: (name: string) => void,
  { lockMs }: Patience,
): Promise<string | null> {
  await client.query('BEGIN')
  try {
    // However long it waits for another process, or an index takes.
    await client.query('SET LOCAL statement_timeout = 0')
    await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK])
    await prepare(client)
    const pending = await pendingOn(client, known)
    const [next] = pending
    if (next) {
      await refuseOthers(client, pending.length)
      onApply(next.name)
      await client.query(`SET LOCAL lock_timeout = ${lockMs}`)
      await apply(client, next)
    }
    await client.query('COMMIT')
    return next?.name ?? null
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    throw error
  }
}

/** Makes the table of what was applied, where it is not there: a server may run as a role that may make none. */
async function prepare(client: pg.PoolClient): Promise<void> {
  const { rows } = await client.query(`SELECT FROM pg_class WHERE oid = to_regclass('"_prisma_migrations"')`)
  if (rows.length > 0) return
  await client.query(BOOKKEEPING).catch((error: Error) => {
    throw new MigrationError(
      `The tables cannot be created: ${error.message}. The user of DATABASE_URL needs the right to.`,
    )
  })
}

async function refuseOthers(client: pg.PoolClient, count: number): Promise<void> {
  const { rows } = await client.query(`SELECT WHERE has_schema_privilege('public', 'CREATE')`)
  if (rows.length > 0) return
  throw new MigrationError(
    `The database lacks ${count} migration(s), and the user of DATABASE_URL may not apply them. Run "npm run migrate" as the owner of the tables.`,
  )
}

/** Null where every migration this version knows is applied, and no other; else a sentence that says what is wrong. */
export async function migrationProblem(pool: pg.Pool): Promise<string | null> {
  try {
    const pending = await pendingOn(pool, knownMigrations())
    return pending.length === 0 ? null : `The database lacks ${pending.length} migration(s), first ${pending[0]?.name}.`
  } catch (error) {
    if (error instanceof MigrationError) return error.message
    throw error
  }
}

async function pendingOn(db: pg.Pool | pg.PoolClient, known: Migration[]): Promise<Migration[]> {
  const { rows } = await db.query<{ name: string; checksum: string; finished: boolean }>(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY migration_name`,
  )
  const byName = new Map(known.map((migration) => [migration.name, migration]))
  for (const row of rows) {
    const migration = byName.get(row.name)
    if (!migration) {
      throw new MigrationError(
        `The database is newer than this version of Entente: it has the migration ${row.name}, which this version does not know. Start a newer version.`,
      )
    }
    if (!row.finished) {
      throw new MigrationError(
        `The migration ${row.name} failed half-way. Repair it with "prisma migrate resolve", then start again.`,
      )
    }
    if (row.checksum !== migration.checksum) {
      throw new MigrationError(
        `The migration ${row.name} was edited after it was applied to this database. Restore the file.`,
      )
    }
  }
  const applied = new Set(rows.map((row) => row.name))
  return known.filter((migration) => !applied.has(migration.name))
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
  } catch (error) {
    // SQLSTATE lock_not_available.
    if ((error as { code?: string }).code === '55P03') throw new Locked(name)
    throw new MigrationError(`The migration ${name} failed: ${(error as Error).message}`, { cause: error })
  }
}
