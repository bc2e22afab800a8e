import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { loadCountries, loadSeed } from '../../prisma/seed/load.ts'
import { migrate } from '../../server/database/migrate.ts'
import { over } from '../../server/database/open.ts'
import { archive } from './archive.ts'
import { coverage } from './coverage.ts'

// Before the tests: one database with the migrations, one with the countries besides, and one with the five documents.
// Workers have copies of them in a fraction of a second. With TEST_DATABASE_URL the databases are real ones on that server.

declare module 'vitest' {
  interface ProvidedContext {
    /** What embedded engines start from, or the server and the prefix of template names. */
    templates: { archive: string } | { server: string; prefix: string }
    /** A file that gathers how each query was answered. */
    ways: string
  }
}

/** Of the different queries that the tests ask, so many at least are to be compiled: said where most tests were run. */
const COMPILED = 0.95
const A_WHOLE_SUITE = 1000

export default async function setup(project: TestProject) {
  const server = process.env.TEST_DATABASE_URL
  const ways = join(mkdtempSync(join(tmpdir(), 'entente-ways-')), 'ways.jsonl')
  writeFileSync(ways, '')
  project.provide('ways', ways)
  const remove = server && (await onServer(project, server))
  if (!server) project.provide('templates', { archive: await archive() })
  return async () => {
    const { asked, share, summary } = coverage(ways)
    console.log(`\n${summary}`)
    if (asked > A_WHOLE_SUITE && share < COMPILED) {
      console.error(`Fewer than ${100 * COMPILED} % are compiled.`)
      // What is thrown here fails nothing.
      process.exitCode = 1
    }
    rmSync(dirname(ways), { recursive: true })
    if (remove) await remove()
  }
}

async function onServer(project: TestProject, server: string) {
  const prefix = `entente_test_${process.pid}`
  const admin = new pg.Pool({ connectionString: server, max: 1 })
  const make = async (name: string, from: string, fill: (url: string) => Promise<void>) => {
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from}`)
    await fill(urlOf(server, name))
  }
  const filled = (work: (database: Awaited<ReturnType<typeof over>>) => Promise<unknown>) => async (url: string) => {
    const database = await over(new pg.Pool({ connectionString: url, options: '-c timezone=UTC' }), String)
    await work(database)
    await database.close()
  }
  await make(
    `${prefix}_empty`,
    'template0',
    filled(({ pool }) => migrate(pool)),
  )
  await make(
    `${prefix}_countries`,
    `${prefix}_empty`,
    filled(({ prisma }) => loadCountries(prisma)),
  )
  await make(
    `${prefix}_seeded`,
    `${prefix}_countries`,
    filled(({ prisma }) => loadSeed(prisma)),
  )
  project.provide('templates', { server, prefix })
  return async () => {
    const { rows } = await admin.query<{ datname: string }>('SELECT datname FROM pg_database WHERE datname LIKE $1', [
      `${prefix}%`,
    ])
    for (const { datname } of rows) await admin.query(`DROP DATABASE ${datname} WITH (FORCE)`)
    await admin.end()
  }
}

export function urlOf(server: string, database: string): string {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}
