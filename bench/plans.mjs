import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startCluster } from './cluster.mjs'
import { factsOf } from './data.mjs'
import { databaseOf, entente } from './database.mjs'
import { queries, valuesOf } from './work.mjs'

// How the database answers what the cookbook and the benchmark ask: which statements read a large table from end to
// end, though they want only a part of it. Ends with 1 where one does.

const { values: options } = parseArgs({
  options: { size: { type: 'string', default: 'realistic' }, data: { type: 'string' } },
})

/** A table of which nobody wants to read every row. */
const LARGE = 10_000

const cluster = await startCluster(options.data)
try {
  const url = await databaseOf(cluster, options.size)
  const { openPostgres, createApp } = await entente()
  const database = await openPostgres(url, 4)
  const { rows } = await database.pool.query(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND reltuples > ${LARGE}`,
  )
  const large = new Set(rows.map(({ relname }) => relname))
  const values = valuesOf(await factsOf(database.pool))
  const app = createApp({ database })
  const wrong = []
  for (const [name, query, variables] of questions(values)) {
    for (const { text, values } of await statementsOf(database.pool, () => ask(app, query, variables))) {
      const plan = await database.pool.query({ text: `EXPLAIN (FORMAT JSON) ${text}`, values })
      const scanned = [...new Set(scansOf(plan.rows[0]['QUERY PLAN'][0].Plan))].filter((table) => large.has(table))
      if (scanned.length > 0) wrong.push(`${name}: ${scanned.join(', ')}`)
    }
  }
  console.log(wrong.length === 0 ? 'No statement reads a large table from end to end.' : [...new Set(wrong)].join('\n'))
  process.exitCode = wrong.length === 0 ? 0 : 1
  await database.close()
} finally {
  await cluster.stop()
}

function* questions(values) {
  const folder = join(import.meta.dirname, '..', 'examples', 'questions')
  for (const file of readdirSync(folder)) yield [file, readFileSync(join(folder, file), 'utf8'), {}]
  // Statistics of everything count everything.
  for (const work of ['lookup', 'page', 'depth', 'first', 'deep', 'briefing']) {
    const asked = values[work](1)
    yield [work, queries.entente[work], work === 'deep' ? { after: asked.after.entente } : asked]
  }
}

async function ask(app, query, variables) {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  await response.text()
}

/** What is sent to the database meanwhile. */
async function statementsOf(pool, work) {
  const { query } = pool
  const sent = []
  pool.query = function (statement, ...more) {
    if (typeof statement === 'object') sent.push(statement)
    return query.call(this, statement, ...more)
  }
  try {
    await work()
  } finally {
    pool.query = query
  }
  return sent
}

function* scansOf(plan) {
  if (plan['Node Type'] === 'Seq Scan') yield plan['Relation Name']
  for (const child of plan.Plans ?? []) yield* scansOf(child)
}
