import { randomUUID } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { RowReport } from '../../server/bulk/batch.ts'
import { modelsNamed } from '../../server/bulk/export.ts'
import { exportText } from '../../server/bulk/export-text.ts'
import { type ImportOptions, type ImportResult, importRecords } from '../../server/bulk/import.ts'
import type { Format } from '../../server/bulk/row.ts'
import { fileSource, type Reading, textSource } from '../../server/bulk/source.ts'
import { type Context, commandContext } from '../../server/context.ts'
import { schema } from '../../server/schema.ts'
import { NOW, scratch, type World } from '../kit/world.ts'

// Imports and exports as tests ask for them.

/** A registry in which nothing is but the countries. */
export const blank = (): Promise<World> => scratch('countries')

export function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-bulk-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** Writes files and returns their paths in the order of their names. */
export function files(texts: Record<string, string>): string[] {
  const path = directory()
  mkdirSync(path, { recursive: true })
  return Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, text]) => {
      writeFileSync(join(path, name), text)
      return join(path, name)
    })
}

/** The whole registry, or one type, by file name; `''` where the format makes no files of its own. */
export async function exported(
  world: World,
  format: Format = 'ndjson',
  type?: string,
): Promise<Record<string, string>> {
  const texts: Record<string, string> = {}
  for await (const { file, text } of exportText(world.database.pool, schema, modelsNamed(type) ?? [], format)) {
    const name = file ?? `all.${format}`
    texts[name] = (texts[name] ?? '') + text
  }
  return texts
}

export interface Imported extends ImportResult {
  /** What was told of each row that was not written. */
  refused: ImportResult['refused']
  reports: RowReport[]
}

type Options = Partial<Omit<ImportOptions, 'schema' | 'source'>> & Reading & { role?: 'EDITOR' | 'ADMIN' }

const context = (world: World): Context =>
  commandContext(
    world.database,
    { id: 'importer', name: 'importer', role: 'ADMIN', clearance: 'INTERNAL' },
    { requestId: randomUUID(), now: () => NOW },
  )

/** Imports what stands in a text, or in files. */
export async function imported(
  world: World,
  given: string | string[] | object[],
  options: Options = {},
): Promise<Imported> {
  const { format, type, ...rest } = options
  const reading = { format, type }
  const isFiles = Array.isArray(given) && given.every((one) => typeof one === 'string')
  const text = typeof given === 'string' ? given : given.map((row) => JSON.stringify(row)).join('\n')
  const source = isFiles
    ? await fileSource(schema, given as string[], reading)
    : textSource(schema, text, { ...reading, format: format ?? 'ndjson' })
  const reports: RowReport[] = []
  const result = await importRecords(context(world), {
    onProblem: 'ABORT',
    ...rest,
    schema,
    source,
    tell: async (batch, progress) => {
      reports.push(...batch)
      await rest.tell?.(batch, progress)
    },
  })
  return { ...result, reports }
}

/** `line 3, starts.edtf: what is wrong`, for each problem. */
export const told = ({ reports }: Imported): string[] =>
  reports
    .sort((a, b) => a.at - b.at)
    .flatMap(({ line, problems }) => problems.map(({ field, message }) => `line ${line}, ${field}: ${message}`))

/** The content of every table, bookkeeping apart: what two equal registries have in common. */
export async function content({ database }: World): Promise<Record<string, unknown[]>> {
  const { rows: tables } = await database.pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`,
  )
  const bookkeeping = [
    ...['_prisma_migrations', 'access_token', 'change', 'idempotent_step', 'server_secret'],
    // What only the registry in which it happened can undo or has to answer for: merges, the slugs they left, imports.
    ...['record_merge', 'slug_alias', 'import_run', 'import_row'],
    // In as many parts as there were writers at once.
    'record_count',
  ]
  // Counted by each registry on its own, and nothing refers to them.
  const columns: Record<string, string[]> = { organization_identifier: ['id'], search_word: ['id'] }
  const all: Record<string, unknown[]> = {}
  for (const { name } of tables.filter((table) => !bookkeeping.includes(table.name))) {
    const left = ['version', 'created_at', 'updated_at', ...(columns[name] ?? [])]
    const { rows } = await database.pool.query<{ row: unknown }>(
      `SELECT DISTINCT to_jsonb(held) - $1::text[] AS row FROM "${name}" held ORDER BY 1`,
      [left],
    )
    all[name] = rows.map(({ row }) => row)
  }
  return all
}
