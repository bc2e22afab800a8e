import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startCluster } from './cluster.mjs'
import { labels, start } from './contestants.mjs'
import { factsOf, helpers, sizes } from './data.mjs'
import { databaseOf } from './database.mjs'
import { clientOf, loadFor } from './load.mjs'
import { table } from './table.mjs'
import { bodyOf, plain, queries, valuesOf } from './work.mjs'

// One run: a database, every contestant over it, each piece of work asked of all in turns, one table.

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: 'realistic' },
    seconds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '1,16,64' },
    work: { type: 'string', default: 'lookup,cold,page,depth,statistics,first,deep,briefing' },
    contestants: { type: 'string', default: 'limit,entente,prisma,postgraphile,apollo' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
})
if (!sizes[options.size]) throw new Error(`--size is one of ${Object.keys(sizes).join(', ')}.`)

const cluster = await startCluster(options.data)
const servers = []
let documents = 0
try {
  const url = await databaseOf(cluster, options.size)
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  await pool.query(helpers)
  const facts = await factsOf(pool)
  await pool.end()
  for (const name of options.contestants.split(',')) servers.push(await start(name, url))
  await postgraphileCursor(facts)
  const results = await measured(facts)
  console.log(options.json ? JSON.stringify(results, null, 2) : table(results, machine(), options))
} finally {
  for (const { stop } of servers) stop()
  await cluster.stop()
}

function machine() {
  return `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB`
}

/** Its cursors are its own, so it is asked for the one at the same place. */
async function postgraphileCursor({ cursors }) {
  const server = servers.find(({ name }) => name === 'postgraphile')
  if (!server) return
  const client = clientOf(server.url, 1)
  const query = queries.postgraphile.first
    .replace('first: 50', `first: 1, offset: ${cursors.offset}`)
    .replace('nodes { slug title startsEdtf }', 'pageInfo { endCursor }')
  const { text } = await client.ask(JSON.stringify({ query }))
  const found = JSON.parse(text)
  if (!found.data) throw new Error(text.slice(0, 500))
  cursors.postgraphile = found.data.activities.pageInfo.endCursor
  client.close()
}

async function measured(facts) {
  const values = valuesOf(facts)
  const results = []
  for (const work of options.work.split(',')) {
    const asked = work === 'cold' ? 'lookup' : work
    const able = servers.filter(({ name }) =>
      name === 'limit' ? work !== 'briefing' && work !== 'cold' : queries[name]?.[asked],
    )
    await equal(able, asked, values)
    for (const connections of options.connections.split(',').map(Number)) {
      const clients = new Map(able.map((server) => [server, clientOf(server.url, connections)]))
      const kept = new Map(able.map(({ name }) => [name, []]))
      for (let round = -1; round < Number(options.rounds); round++) {
        // In turns, and each round beginning with another, so that what else the machine does meets all alike.
        const turn = able.map((_, index) => able[(index + round + able.length) % able.length])
        for (const server of turn) {
          const cpu = [server.cpu(), cluster.cpu()]
          const body = bodyFor(server.name, work, asked, values, round)
          const { requests, seconds, took } = await loadFor(
            Number(options.seconds) * 1000,
            clients.get(server),
            connections,
            body,
          )
          // The first round is to get warm.
          if (round < 0) continue
          kept.get(server.name).push({
            perSecond: requests / seconds,
            serverMs: (server.cpu() - cpu[0]) / requests,
            databaseMs: (cluster.cpu() - cpu[1]) / requests,
            took,
          })
        }
      }
      for (const server of able) results.push(summary(work, connections, server, kept.get(server.name)))
      for (const client of clients.values()) client.close()
      console.error(`${work} over ${connections}: done`)
    }
  }
  return results
}

function bodyFor(name, work, asked, values, round) {
  return (n) => {
    const body = bodyOf(name, asked, values[asked](n + (round + 1) * 1009))
    // A document that was never seen before.
    return work === 'cold' ? body.replace('title', `never${documents++}: title`) : body
  }
}

function summary(work, connections, server, rounds) {
  const median = (pick) => quantile(rounds.map(pick), 0.5)
  const took = rounds.flatMap((round) => round.took)
  return {
    work,
    connections,
    contestant: server.name,
    perSecond: median((round) => round.perSecond),
    serverMs: median((round) => round.serverMs),
    databaseMs: median((round) => round.databaseMs),
    p50: quantile(took, 0.5),
    p99: quantile(took, 0.99),
    memory: server.memory(),
  }
}

function quantile(list, share) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

/** All give the same answer, or nothing is measured. */
async function equal(able, work, values) {
  for (let n = 0; n < 25; n++) {
    const answers = []
    for (const server of able) {
      const client = clientOf(server.url, 1)
      const { text } = await client.ask(bodyOf(server.name, work, values[work](n)))
      client.close()
      const { data } = JSON.parse(text)
      if (!data) throw new Error(`${server.name}, ${work}: ${text.slice(0, 800)}`)
      answers.push({ name: server.name, answer: JSON.stringify(plain(data)) })
    }
    const [first, ...others] = answers
    for (const other of others)
      if (other.answer !== first.answer)
        throw new Error(
          `${work}: ${labels[first.name]} and ${labels[other.name]} differ.\n${first.answer.slice(0, 1500)}\n${other.answer.slice(0, 1500)}`,
        )
  }
}
