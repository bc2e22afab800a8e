import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startCluster } from './cluster.mjs'
import { start } from './contestants.mjs'
import { factsOf } from './data.mjs'
import { databaseOf } from './database.mjs'
import { clientOf, loadFor } from './load.mjs'
import { bodyOf, valuesOf } from './work.mjs'

// Whether one process is like another: the same server, started again and again as `npm start` does it, and in turns
// with what V8 would do if it were not told otherwise. The processor time that each process takes for page 1, when it
// has run for a while, and how far the slowest is from the fastest.

const { values: options } = parseArgs({
  options: {
    processes: { type: 'string', default: '8' },
    connections: { type: 'string', default: '64' },
    size: { type: 'string', default: 'small' },
    data: { type: 'string' },
  },
})
const connections = Number(options.connections)
const ways = { entente: 'as `npm start`', pretenuring: 'with allocation sites pretenured' }
const WARM_MS = 4_000
const MEASURED_MS = 2_000

const cluster = await startCluster(options.data)
try {
  const url = await databaseOf(cluster, options.size)
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  const values = valuesOf(await factsOf(pool))
  await pool.end()
  const took = Object.fromEntries(Object.keys(ways).map((way) => [way, []]))
  for (let turn = 0; turn < Number(options.processes); turn++)
    for (const way of Object.keys(ways)) took[way].push(await one(way, url, values))
  const fastest = Math.min(...took.entente)
  console.log(
    `${cpus().length} × ${cpus()[0].model}, ${connections} connections, ${options.processes} processes each\n`,
  )
  console.log('| | server ms, each process | fastest of npm start = 1 | slowest ÷ fastest |\n| --- | --- | --- | --- |')
  for (const [way, label] of Object.entries(ways)) {
    const sorted = took[way].sort((a, b) => a - b)
    const told = sorted.map((ms) => ms.toFixed(3)).join(' ')
    const shares = [sorted[0], sorted.at(-1)].map((ms) => (ms / fastest).toFixed(2)).join(' to ')
    console.log(`| ${label} | ${told} | ${shares} | ${(sorted.at(-1) / sorted[0]).toFixed(2)} |`)
  }
} finally {
  await cluster.stop()
}

async function one(way, url, values) {
  const server = await start(way, { DATABASE_URL: url })
  const client = clientOf(server.url, connections)
  const body = (n) => bodyOf('entente', 'first', values.first(n))
  await loadFor(WARM_MS, client, connections, body)
  const before = server.cpu()
  const { requests } = await loadFor(MEASURED_MS, client, connections, body)
  const ms = (server.cpu() - before) / requests
  client.close()
  server.stop()
  return ms
}
