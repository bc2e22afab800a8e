import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { fill } from '../../bench/data.mjs'
import { loadCountries } from '../../prisma/seed/load.ts'
import { createToken } from '../../server/access/tokens.ts'
import { migrate } from '../../server/database/migrate.ts'
import { openPostgres } from '../../server/database/open.ts'
import { start } from './process.ts'

// What a server that is started as `npm start` does it holds in memory when it has done all kinds of work for sixteen
// that ask without a pause. On Linux, which tells; with TEST_DATABASE_URL.

const { TEST_DATABASE_URL = '' } = process.env
const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'package.json'), 'utf8')) as {
  scripts: { start: string }
}

/**
 * What is promised is 200. Larger answers, and a machine with more processors, take some of it; without the flags of
 * `npm start`, or with Prisma at work, more than this is taken here.
 */
const MOST_MB = 160
const ASKING = 16

const page = `query ($kind: ActivityKind!) { activities(first: 50, filter: { kinds: [$kind] }) { nodes { slug title starts { edtf }
  participations(first: 5) { nodes { role country { code } organization { slug name } } }
  places(first: 5) { nodes { name country { code } } } children(first: 5) { nodes { title } } } } }`
const search = '{ search(query: "QUERY", first: 10) { nodes { kind record { ... on Organization { slug } } } } }'
const statistics = '{ statistics { activities(groupBy: [KIND]) { total groups { count keys { value } } } } }'
const write = 'mutation ($input: CreateActivityInput!) { createActivity(input: $input) { ... on Activity { slug } } }'
const kinds = ['MEETING', 'WORKSHOP', 'DELEGATION', 'FORUM']

/** How often each is asked, and what the n-th asks. */
const work: [times: number, query: (n: number) => object][] = [
  [
    400,
    (n) => ({
      query: `{ never${n}: activities(first: 20, orderBy: { field: TITLE }) { nodes { slug title } totalCount } }`,
    }),
  ],
  [600, (n) => ({ query: page, variables: { kind: kinds[n % kinds.length] } })],
  [600, () => ({ query: statistics })],
  [150, (n) => ({ query: search.replace('QUERY', `Organization ${n}`) })],
  [
    300,
    (n) => ({
      query: write,
      variables: { input: { slug: `new-${n}`, kind: 'MEETING', title: `${randomUUID()} ${n}` } },
    }),
  ],
]

test.skipIf(!TEST_DATABASE_URL || process.platform !== 'linux')(
  `a server holds at most ${MOST_MB} MB after all kinds of work`,
  async () => {
    const { url, token } = await registry()
    const words = scripts.start.split(' ')
    const running = start({ DATABASE_URL: url, ENTENTE_LOG_LEVEL: 'warn', NODE_ENV: 'production' }, words)
    const at = await running.serving()
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
    for (const [times, query] of work) {
      let next = 0
      const asking = async () => {
        while (next < times) {
          const response = await fetch(`${at}/graphql`, {
            method: 'POST',
            headers,
            body: JSON.stringify(query(next++)),
          })
          const text = await response.text()
          expect(text).toMatch(/^\{"data":.*"(slug|total)":/)
        }
      }
      await Promise.all(Array.from({ length: ASKING }, asking))
      console.log(`${JSON.stringify(query(0)).slice(0, 60)}…: ${megabytes(running.pid, 'VmRSS')} MB`)
    }
    expect(megabytes(running.pid, 'VmHWM')).toBeLessThanOrEqual(MOST_MB)
  },
)

function megabytes(pid: number, what: 'VmRSS' | 'VmHWM'): number {
  const [, kilobytes] = new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round(Number(kilobytes) / 1024)
}

/** A new database with some thousand records, which is gone after the test. */
async function registry() {
  const name = `entente_memory_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: TEST_DATABASE_URL })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`)
  onTestFinished(async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  })
  const url = new URL(TEST_DATABASE_URL)
  url.pathname = `/${name}`
  const database = await openPostgres(url.href, 2)
  await migrate(database.pool)
  await loadCountries(database.prisma)
  await fill(database.pool, 'small')
  const { text: token } = await createToken(database.prisma, { name: 'Load', role: 'EDITOR' })
  await database.close()
  return { url: url.href, token }
}
