import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { onTestFinished } from 'vitest'
import { dump } from '../../server/backup/dump.ts'
import { type Database, overPglite } from '../../server/database/open.ts'
import { startPglite } from '../../server/database/pglite.ts'

// Registries, and backups of them in files.

/** An embedded database in memory, without tables, whatever kind is tested. */
export async function embedded(): Promise<Database> {
  const engine = await startPglite()
  const database = await overPglite(engine, String)
  onTestFinished(() => database.close().finally(() => engine.close()))
  return database
}

/** The lines of a backup as it is now. */
export async function lines({ pool }: Pick<Database, 'pool'>): Promise<string[]> {
  let text = ''
  for await (const some of dump(pool)) text += some
  return text.trim().split('\n')
}

/** A file with these lines, compressed, or with these bytes. */
export function file(content: string[] | Buffer): string {
  const directory = mkdtempSync(join(tmpdir(), 'entente-backup-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  const path = join(directory, 'registry.backup')
  writeFileSync(path, Array.isArray(content) ? packed(content) : content)
  return path
}

export const packed = (content: string[]) => gzipSync(content.map((line) => `${line}\n`).join(''))

/** Every row of every table as text, the numbers that sequences give, and the rules and triggers as they stand. */
export async function everything({ pool }: Pick<Database, 'pool'>): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {}
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
  )
  for (const { name } of tables.filter((table) => table.name !== '_prisma_migrations')) {
    const { rows } = await pool.query<{ row: string }>(`SELECT held::text AS row FROM "${name}" held ORDER BY 1`)
    all[name] = rows.map(({ row }) => row)
  }
  for (const [name, sql] of Object.entries(catalogue)) all[name] = (await pool.query(sql)).rows
  return all
}

const catalogue = {
  migrations: 'SELECT migration_name, checksum FROM _prisma_migrations ORDER BY 1',
  sequences: `SELECT sequencename, last_value FROM pg_sequences WHERE schemaname = 'public' ORDER BY 1`,
  rules: `SELECT conname, pg_get_constraintdef(oid) AS definition, convalidated FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype <> 'n' ORDER BY conrelid::regclass::text, 1`,
  triggers: `SELECT tgrelid::regclass::text AS of, tgname, tgenabled FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`,
}
