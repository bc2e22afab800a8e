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
