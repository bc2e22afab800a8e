import type pg from 'pg'
import { knownMigrations, type Migration, migrate } from '../database/migrate.ts'
import { BackupError, type Header, type Line, type Row, type TableLine } from './form.ts'
import { checked, linesOf } from './read.ts'
import { columnsOf, insertOf, SETTINGS, tablesOf } from './tables.ts'

// Puts a backup into a database: all of it or nothing. The triggers are at rest meanwhile, because what they would derive
// and note is in the backup; the rules between tables are checked at the end, when every row is there.

const BATCH = 1_000

export interface Restoring {
  /** Empties a registry that holds something. Without it, such a one is refused. */
  replace: boolean
  /** The tables are this registry's own, so that they may be made anew where a backup is of an earlier version. */
  own: boolean
  /** The migrations of this version. */
  known?: Migration[]
}

export interface Restored {
  at: string
  tables: number
  rows: number
}

export async function restore(
  pool: pg.Pool,
  path: string,
  { replace, own, known = knownMigrations() }: Restoring,
): Promise<Restored> {
  const header = await checked(path)
  const migrations = migrationsOf(path, header, known)
  await refuseOthers(pool)
  if (!replace) await refuseFull(pool)
  await prepare(pool, path, migrations, own && !replace)
  const client = await pool.connect()
  let restored: Restored
  try {
    await client.query('BEGIN')
    await client.query(SETTINGS)
    const tables = await tablesOf(client)
    await client.query(`LOCK TABLE ${tables.map((table) => client.escapeIdentifier(table)).join(', ')}`)
    // Somebody may have come since it was looked.
    if (!replace) await refuseFull(client)
    const awake = await atRest(client, tables)
    await client.query(`TRUNCATE ${tables.map((table) => client.escapeIdentifier(table)).join(', ')}`)
    const rows = await load(client, path, tables)
    for (const [name, last] of Object.entries(header.sequences))
      await client.query('SELECT setval($1::regclass, coalesce($2::bigint, 1), $2::bigint IS NOT NULL)', [
        `public.${client.escapeIdentifier(name)}`,
        last,
      ])
    await client.query('SELECT continue_feed($1::bigint)', [header.head])
    await awake()
    await client.query('COMMIT')
    restored = { at: header.at, tables: tables.length, rows }
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {})
    if (error instanceof BackupError) throw error
    throw new BackupError(`Nothing was restored: ${(error as Error).message}.`, { cause: error })
  } finally {
    client.release()
  }
  await migrate(pool, () => {}, known)
  await pool.query('SET statement_timeout = 0; ANALYZE')
  return restored
}

/** The migrations that made the tables of the backup, as this version knows them. */
function migrationsOf(path: string, { migrations }: Header, known: Migration[]): Migration[] {
  for (const [at, { name, checksum }] of migrations.entries()) {
    const own = known[at]
    if (own?.name === name && own.checksum === checksum) continue
    throw new BackupError(
      `${path} was made by another version of Entente: it has the migration ${name}, which this version does not have in its place. Restore it with the version that made it, or a newer one.`,
    )
  }
  return known.slice(0, migrations.length)
}

/** A server that runs would go on with what it remembers of the old content. */
async function refuseOthers(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_stat_activity
     WHERE datname = current_database() AND backend_type = 'client backend' AND pid <> pg_backend_pid()`,
  )
  const { count } = rows[0] as { count: number }
  if (count > 0)
    throw new BackupError(`${count} other connection(s) use the database. Stop the servers on it, then restore.`)
}

/** Refuses where any table holds a row. */
async function refuseFull(db: pg.Pool | pg.PoolClient): Promise<void> {
  const { rows: tables } = await db.query<{ name: string }>(
    `SELECT format('%I', relname) AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'`,
  )
  for (const { name } of tables) {
    const { rows } = await db.query(`SELECT FROM public.${name} LIMIT 1`)
    if (rows.length > 0)
      throw new BackupError(
        `The database holds something already (in ${name}). Restore into an empty one, or say --replace to lose what it holds.`,
      )
  }
}

/** Brings the tables to the state of the backup. */
async function prepare(pool: pg.Pool, path: string, migrations: Migration[], anew: boolean): Promise<void> {
  const { rows: books } = await pool.query(
    `SELECT FROM pg_class WHERE oid = to_regclass('public."_prisma_migrations"')`,
  )
  if (books.length > 0) {
    const { rows } = await pool.query<{ count: number }>(
      `SELECT count(*)::int AS count FROM "_prisma_migrations" WHERE rolled_back_at IS NULL`,
    )
    if ((rows[0]?.count ?? 0) > migrations.length) {
      if (!anew)
        throw new BackupError(
          `${path} is of an earlier version than the tables of the database. Restore it into a new database, where there are no tables yet; they are brought up to date afterwards.`,
        )
      await pool.query('DROP SCHEMA as_of CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public')
    }
  }
  await migrate(pool, () => {}, migrations)
}

/** Puts triggers and rules between tables to rest; they are woken, and the rules checked, by what is returned. */
async function atRest(client: pg.PoolClient, tables: string[]): Promise<() => Promise<void>> {
  const { rows: rules } = await client.query<{ table: string; name: string }>(
    `SELECT conrelid::regclass::text AS table, format('%I', conname) AS name FROM pg_constraint
     WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND NOT condeferrable`,
  )
  for (const table of tables) await client.query(`ALTER TABLE ${client.escapeIdentifier(table)} DISABLE TRIGGER USER`)
  for (const { table, name } of rules)
    await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} DEFERRABLE INITIALLY DEFERRED`)
  return async () => {
    await client.query('SET CONSTRAINTS ALL IMMEDIATE')
    for (const { table, name } of rules)
      await client.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} NOT DEFERRABLE`)
    for (const table of tables) await client.query(`ALTER TABLE ${client.escapeIdentifier(table)} ENABLE TRIGGER USER`)
  }
}

async function load(client: pg.PoolClient, path: string, tables: string[]): Promise<number> {
  let insert = ''
  let batch: Row[] = []
  let inTable = 0
  let all = 0
  const write = async () => {
    if (batch.length > 0) await client.query(insert, [JSON.stringify(batch)])
    batch = []
  }
  for await (const line of linesOf(path)) {
    if (Array.isArray(line)) {
      inTable++
      if (batch.push(line) === BATCH) await write()
    } else if (isTable(line)) {
      insert = await insertFor(client, tables, line)
      inTable = 0
    } else {
      await write()
      if ('rows' in line && line.rows !== inTable) throw new BackupError('The backup lacks rows.')
      all += inTable
    }
  }
  return all
}

const isTable = (line: Line): line is TableLine => 'table' in line

async function insertFor(client: pg.PoolClient, tables: string[], { table, columns }: TableLine): Promise<string> {
  const known = tables.includes(table) ? await columnsOf(client, table) : []
  const used = columns.map((name) => known.find((column) => column.name === name))
  if (used.includes(undefined)) throw new BackupError(`The backup has columns of ${table} that the database lacks.`)
  return insertOf(client, table, used as typeof known)
}
