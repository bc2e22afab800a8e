import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { fill } from './data.mjs'

// The database that everything is measured on; made where the server does not have it yet.

const source = (path) => import(join(import.meta.dirname, '..', path))

/** The server's own modules, which are TypeScript. */
export async function entente() {
  const { register } = await import('../node_modules/tsx/dist/esm/api/index.mjs')
  register()
  const [{ openPostgres }, { migrate }, { createApp }] = await Promise.all(
    ['server/database/open.ts', 'server/database/migrate.ts', 'server/app.ts'].map(source),
  )
  return { openPostgres, migrate, createApp }
}

/** A token for the work that writes. */
export async function tokenOn(url) {
  const { openPostgres } = await entente()
  const { createToken } = await source('server/access/tokens.ts')
  const database = await openPostgres(url, 1)
  const { text } = await createToken(database.prisma, { name: 'bench', role: 'EDITOR' })
  await database.close()
  return text
}

/** The directory of an embedded database with data of the size. */
export async function embeddedOf(size) {
  await entente()
  const directory = mkdtempSync(join(tmpdir(), 'entente-bench-embedded-'))
  const [{ openEmbedded }, { migrate }, { loadCountries }] = await Promise.all(
    ['server/database/open.ts', 'server/database/migrate.ts', 'prisma/seed/load.ts'].map(source),
  )
  console.error(`Making ${size} data in an embedded database …`)
  const database = await openEmbedded(directory, 'the benchmark')
  await migrate(database.pool)
  await loadCountries(database.prisma)
  await fill(database.pool, size)
  await database.close()
  return directory
}

/** The address of the database with data of the size. */
export async function databaseOf(cluster, size) {
  const url = cluster.url.replace(/postgres$/, `bench_${size}`)
  const name = new URL(url).pathname.slice(1)
  const admin = new pg.Client(cluster.url)
  await admin.connect()
  try {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount > 0) return url
    console.error(`Making ${size} data …`)
    await admin.query(`CREATE DATABASE ${name}`)
    const { openPostgres, migrate } = await entente()
    const { loadCountries } = await source('prisma/seed/load.ts')
    const database = await openPostgres(url, 2)
    await migrate(database.pool)
    await loadCountries(database.prisma)
    await fill(database.pool, size)
    await database.close()
    return url
  } finally {
    await admin.end()
  }
}
