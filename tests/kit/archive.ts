import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadCountries, loadSeed } from '../../prisma/seed/load.ts'
import { migrate } from '../../server/database/migrate.ts'
import { over } from '../../server/database/open.ts'
import { poolOver, startPglite } from '../../server/database/pglite.ts'
import { templates } from '../../server/database/templates.built.ts'
import { keep } from './engines.ts'

// The archive that embedded engines start from: the registry of the five documents, and beside it what each template
// holds. Making it takes seconds, so it is kept until something is different of which it is made.

const root = join(import.meta.dirname, '..', '..')
const cache = join(root, '.cache')
const KIND = 'tests-'

/** What makes it, besides the migrations and the documents. */
const MAKERS = [
  'package-lock.json',
  'prisma/seed/load.ts',
  'server/database/migrate.ts',
  'server/database/pglite.ts',
  'tests/kit/archive.ts',
  'tests/kit/engines.ts',
]

/** Its path, whether it was there or not. */
export async function archive(): Promise<string> {
  const hash = createHash('sha256').update(templates.documents)
  for (const maker of MAKERS) hash.update(readFileSync(join(root, maker)))
  const path = join(cache, `${KIND}${hash.digest('hex').slice(0, 16)}.tar`)
  if (!existsSync(path)) await make(path)
  return path
}

async function make(path: string): Promise<void> {
  mkdirSync(cache, { recursive: true })
  for (const name of readdirSync(cache)) if (name.startsWith(KIND)) rmSync(join(cache, name))
  const pglite = await startPglite()
  const database = await over(poolOver(pglite), String)
  await migrate(database.pool)
  await keep(pglite, 'empty')
  await loadCountries(database.prisma)
  await keep(pglite, 'countries')
  await loadSeed(database.prisma)
  await keep(pglite, 'seeded')
  const bytes = Buffer.from(await (await pglite.dumpDataDir('none')).arrayBuffer())
  await database.close()
  await pglite.close()
  // Under its name only when it is whole.
  const part = `${path}.${process.pid}`
  writeFileSync(part, bytes)
  renameSync(part, path)
}
