import type pg from 'pg'
import { MIGRATION_LOCK } from '../database/migrate.ts'
import { BackupError, type EndLine, FORMAT, type Header, type Row, Sum } from './form.ts'
import { columnsOf, SETTINGS, selectOf, sequencesOf, tablesOf } from './tables.ts'

// Everything that the database holds, of one moment, while others go on writing: records and how they were derived,
// history, tokens (which are hashes), secrets of the servers, merges, keys of requests. Restored, it is the same registry.

const FETCH = 1_000

/** The lines of a backup, some at a time, with the newline after each. */
export async function* dump(pool: pg.Pool): AsyncGenerator<string> {
  const client = await pool.connect()
  const sum = new Sum()
  const told = (lines: object[]): string =>
    lines
      .map((line) => {
        const text = JSON.stringify(line)
        sum.add(text)
        return `${text}\n`
      })
      .join('')
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(SETTINGS)
    yield told([await headerOf(client)])
    for (const table of await tablesOf(client)) {
      const columns = await columnsOf(client, table)
      yield told([{ table, columns: columns.map(({ name }) => name) }])
      await client.query(`DECLARE rows NO SCROLL CURSOR FOR ${selectOf(client, table, columns)}`)
      let count = 0
      for (;;) {
        const { rows } = await client.query<{ row: Row }>(`FETCH ${FETCH} FROM rows`)
        if (rows.length === 0) break
        count += rows.length
        yield told(rows.map(({ row }) => row))
      }
      await client.query('CLOSE rows')
      yield told([{ rows: count }])
    }
    yield `${JSON.stringify(sum.end() satisfies EndLine)}\n`
  } finally {
    await client.query('ROLLBACK').catch(() => {})
    client.release()
  }
}

async function headerOf(client: pg.PoolClient): Promise<Header> {
  // Tables that change while they are read would make a backup of no moment at all.
  const { rows: locked } = await client.query<{ free: boolean }>(
    'SELECT pg_try_advisory_xact_lock_shared($1) AS free',
    [MIGRATION_LOCK],
  )
  if (!locked[0]?.free) throw new BackupError('The database is being migrated. Try again when that is done.')
  const { rows: migrations } = await client.query<{ name: string; checksum: string }>(
    `SELECT migration_name AS name, checksum FROM "_prisma_migrations"
     WHERE rolled_back_at IS NULL AND finished_at IS NOT NULL ORDER BY migration_name COLLATE "C"`,
  )
  const { rows } = await client.query<{ at: string; head: string }>(
    `SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at,
       (pg_snapshot_xmax(pg_current_snapshot())::text::bigint + feed_offset())::text AS head`,
  )
  const { at, head } = rows[0] as { at: string; head: string }
  return { backup: 'entente', format: FORMAT, at, migrations, head, sequences: await sequencesOf(client) }
}
