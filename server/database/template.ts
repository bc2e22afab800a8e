import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { knownMigrations, migrate } from './migrate.ts'
import { poolOver, startPglite } from './pglite.ts'

// A new embedded database is a copy of one that was made beforehand, empty and migrated: copying takes a
// fraction of a second, making one takes seconds. Without the template it is made on the spot.

const directory = join(import.meta.dirname, '..', '..', 'dist')

/** Named after the migrations it holds, so that a template of other migrations is never taken. */
function templatePath(): string {
  const hash = createHash('sha256')
  for (const { name, checksum } of knownMigrations()) hash.update(`${name} ${checksum}\n`)
  return join(directory, `template-${hash.digest('hex').slice(0, 16)}.tar.gz`)
}

/** Makes the template for the migrations as they are, and removes those of others. */
export async function makeTemplate(): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const path = templatePath()
  if (existsSync(path)) return
  for (const name of readdirSync(directory)) if (name.startsWith('template-')) rmSync(join(directory, name))
  const pglite = await startPglite()
  const pool = poolOver(pglite)
  await migrate(pool)
  const dump = await pglite.dumpDataDir('gzip')
  await pool.end()
  await pglite.close()
  // Under its name only when it is whole.
  writeFileSync(`${path}.part`, Buffer.from(await dump.arrayBuffer()))
  renameSync(`${path}.part`, path)
}

/**
 * Makes the database in a directory that does not exist yet. It gets its name only when it is whole, so that a
 * process that is killed in between leaves nothing that looks like a database.
 */
export async function makeDatabase(dataDir: string): Promise<void> {
  const unfinished = `${dataDir}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const template = templatePath()
  const pglite = await startPglite({
    dataDir: unfinished,
    ...(existsSync(template) ? { loadDataDir: new Blob([readFileSync(template)]) } : {}),
  })
  await pglite.close()
  renameSync(unfinished, dataDir)
}
