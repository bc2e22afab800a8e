import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { RowReport } from '../bulk/batch.ts'
import type { ImportProgress } from '../bulk/import.ts'
import type { Format } from '../bulk/row.ts'
import { type Context, commandContext } from '../context.ts'
import type { Line } from '../control.ts'
import type { Database } from '../database/open.ts'

// What `npm run import` and `npm run export` do, on a database that is at hand. The schema is only loaded by them.

export interface ImportWords {
  /** Paths from the root of the file system: they are read by the process that has the database. */
  files: string[]
  format?: Format
  type?: string
  skipBad: boolean
  dryRun: boolean
  keepExisting: boolean
  /** Begin anew where an import of the same files was cut short. */
  restart: boolean
  /** Tell every row, not only those that are refused. */
  everyRow: boolean
  /** Who imports, for the history. */
  actor: string
}

export interface ImportEvent {
  reports: RowReport[]
  progress: ImportProgress
  /** What was told before does not count. */
  again?: true
}

export interface ExportWords {
  format: Format
  type?: string
}

export function bulkCommands(database: Database) {
  return {
    import: (words: unknown, line: Line) => importFiles(database, words as ImportWords, line),
    export: (words: unknown, line: Line) => exportAll(database, words as ExportWords, line),
  }
}

/** Whoever can open the database may do everything in it. */
const contextOf = (database: Database, actor: string): Context =>
  commandContext(
    database,
    { id: `command ${actor}`, name: actor, role: 'ADMIN', clearance: 'INTERNAL' },
    { requestId: randomUUID() },
  )

async function importFiles(database: Database, words: ImportWords, { tell, signal }: Line) {
  const { schema } = await import('../schema.ts')
  const { importRecords } = await import('../bulk/import.ts')
  const { fileSource } = await import('../bulk/source.ts')
  const { files, format, type, skipBad, dryRun, keepExisting } = words
  const db = database.prisma
  if (!(await db.country.findFirst({ select: { id: true } }))) {
    const { loadCountries } = await import('../../prisma/seed/load.ts')
    await loadCountries(db)
  }
  const source = await fileSource(schema, files, { format, type })
  const fingerprint = skipBad && !dryRun ? await fingerprintOf(words) : undefined
  if (words.restart) await db.importRun.deleteMany({ where: { fingerprint: fingerprint ?? '' } })
  let again: { again?: true } = {}
  return importRecords(contextOf(database, words.actor), {
    ...{ schema, source, dryRun, keepExisting, signal },
    onProblem: skipBad ? 'SKIP' : 'ABORT',
    ...(fingerprint ? { fingerprint } : {}),
    again: () => {
      again = { again: true }
    },
    tell: async (reports, progress) => {
      const told = words.everyRow ? reports : reports.filter(({ outcome }) => outcome === 'REFUSED')
      await tell({ reports: told, progress, ...again } satisfies ImportEvent)
      again = {}
    },
  })
}

/** The same for the same files imported in the same way, wherever they lie. */
async function fingerprintOf({ files, format, type, keepExisting }: ImportWords): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([format, type, keepExisting]))
  for (const file of files) {
    const content = createHash('sha256')
    for await (const bytes of createReadStream(file)) content.update(bytes as Buffer)
    hash.update(content.digest())
  }
  return hash.digest('hex')
}

async function exportAll({ pool }: Database, { format, type }: ExportWords, { tell, signal }: Line) {
  const { schema } = await import('../schema.ts')
  const { modelsNamed } = await import('../bulk/export.ts')
  const { exportText } = await import('../bulk/export-text.ts')
  const models = modelsNamed(type)
  if (!models) throw new Error(`There is no type ${type}; there are ${modelsNamed(undefined)?.join(', ')}.`)
  for await (const piece of exportText(pool, schema, models, format)) {
    signal.throwIfAborted()
    await tell(piece)
  }
}
