import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadSeed } from '../../prisma/seed/load.ts'
import { migrate } from '../database/migrate.ts'
import { over } from '../database/open.ts'
import { poolOver, startPglite } from '../database/pglite.ts'
import { type Contents, templatePath, templatesDirectory } from '../database/template.ts'

/** Makes the templates for the migrations and the documents as they are, and removes those of others. */
export async function makeTemplates(): Promise<void> {
  mkdirSync(templatesDirectory, { recursive: true })
  if (existsSync(templatePath('empty')) && existsSync(templatePath('documents'))) return
  for (const name of readdirSync(templatesDirectory))
    if (name.startsWith('template-')) rmSync(join(templatesDirectory, name))
  const pglite = await startPglite()
  const database = await over(poolOver(pglite), String)
  const save = async (contents: Contents) => {
    const path = templatePath(contents)
    // Nothing does it later by itself, and the planner reckons with what it finds.
    await database.pool.query('VACUUM ANALYZE')
    const dump = await pglite.dumpDataDir('gzip')
    // Under its name only when it is whole.
    writeFileSync(`${path}.part`, Buffer.from(await dump.arrayBuffer()))
    renameSync(`${path}.part`, path)
  }
  await migrate(database.pool)
  await save('empty')
  await loadSeed(database.prisma)
  await save('documents')
  await database.close()
  await pglite.close()
}
