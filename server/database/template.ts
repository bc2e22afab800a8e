import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { startPglite } from './pglite.ts'
import { templates } from './templates.built.ts'
import { unpack } from './unpack.ts'

// A new embedded database is a copy of one that the build made, migrated and with what a registry begins with:
// copying takes a fraction of a second, making one takes seconds. Without the copy it is made on the spot, empty.

/** What a new database holds. */
export type Contents = keyof typeof templates

export const templatesDirectory = join(import.meta.dirname, '..', '..', 'dist')

export const templatePath = (contents: Contents): string =>
  join(templatesDirectory, `template-${templates[contents]}.tar.gz`)

/**
 * Makes the database in a directory that does not exist yet. It gets its name only when it is whole, so that a
 * process that is killed in between leaves nothing that looks like a database.
 */
export async function makeDatabase(dataDir: string, contents: Contents): Promise<void> {
  const unfinished = `${dataDir}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  const template = templatePath(contents)
  if (existsSync(template)) {
    unpack(gunzipSync(readFileSync(template)), unfinished)
  } else {
    const pglite = await startPglite({ dataDir: unfinished })
    await pglite.close()
  }
  renameSync(unfinished, dataDir)
}
