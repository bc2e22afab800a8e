import { rmSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { aimsTable, judged } from './aims.mjs'
import { startCluster } from './cluster.mjs'
import { labels, start } from './contestants.mjs'
import { factsOf, forgetWritten, helpers, sizes } from './data.mjs'
import { databaseOf, embeddedOf, tokenOn } from './database.mjs'
import { clientOf, loadFor } from './load.mjs'
import { table } from './table.mjs'
import { able, bodyOf, plain, queries, valuesOf } from './work.mjs'

// One run: a database, every contestant over it, each piece of work asked of all in turns, one table.

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: 'realistic' },
    seconds: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '4' },
    /** Seconds for which each is asked before anything is measured. */
    warm: { type: 'string', default: '5' },
    connections: { type: 'string', default: '1,16,64' },
    work: { type: 'string', default: 'lookup,cold,page,depth,statistics,first,deep,briefing,search,write' },
    contestants: { type: 'string', default: 'limit,entente,prisma,postgraphile,apollo,bare,raw,kept,transaction' },
    /** Adds the same server, and the limit, over ten times the data. */
    tenfold: { type: 'boolean', default: false },
    /** Adds the same server over an embedded database of the same size. */
    embedded: { type: 'boolean', default: false },
    /** Adds the server of another working copy, built, over the same database. */
    former: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean', default: false },
    /** Fails where an aim is missed, or nothing was measured that an aim is about. */
    strict: { type: 'boolean', default: false },
  },
})
if (!sizes[options.size]) throw new Error(`--size is one of ${Object.keys(sizes).join(', ')}.`)
const connectionCounts = options.connections.split(',').map(Number)

const cluster = await startCluster(options.data)
const servers = []
let documents = 0
let directory
try {
  const { url, values } = await prepared(options.size)
  const token = await tokenOn(url)
  const begin = async (name, place, its = values, from = undefined) =>
    servers.push({ ...(await start(name, place, from)), values: its, token })
  for (const name of options.contestants.split(',')) await begin(name, { DATABASE_URL: url })
  if (options.former) await begin('former', { DATABASE_URL: url }, values, options.former)
  if (options.tenfold) {
    const grown = await prepared('tenfold')
    for (const name of ['limitTenfold', 'tenfold']) await begin(name, { DATABASE_URL: grown.url }, grown.values)
  }
  if (options.embedded) {
    directory = await embeddedOf(options.size)
    await begin('embedded', { DATABASE_URL: '', ENTENTE_DATA_DIR: directory })
  }
  await postgraphileCursor(values.facts)
  await warmUp()
  // What raw SQL wrote meanwhile is in no count.
  await withPool(url, forgetWritten)
  const load = [loadavg()[0]]
  const results = []
  for (const work of options.work.split(',')) {
    try {
      results.push(...(await measured(work)))
    } catch (error) {
      // What was measured before is told all the same.
      console.error(`${work} failed.`, error)
      process.exitCode = 1
    }
  }
  load.push(loadavg()[0])
  const judgements = judged(results, connectionCounts)
  console.log(
    options.json
      ? JSON.stringify({ results, judgements }, null, 2)
      : `${table(results, machine(load), options)}\n\n${aimsTable(judgements)}`,
  )
  const holds = judgements.length > 0 && judgements.every(({ missed }) => missed.length === 0)
  if (options.strict && !holds) process.exitCode = 1
} finally {
  for (const { stop } of servers) stop()
  await cluster.stop()
  if (directory) rmSync(directory, { recursive: true, force: true })
}

/** The database with data of a size, and the values to ask it for. */
async function prepared(size) {
  const url = await databaseOf(cluster, size)
  const facts = await withPool(url, async (pool) => {
    await pool.query(helpers)
    await forgetWritten(pool)
    return factsOf(pool)
  })
  return { url, values: { ...valuesOf(facts), facts } }
}

async function withPool(connectionString, work) {
  const pool = new pg.Pool({ connectionString, max: 1 })
  try {
    return await work(pool)
  } finally {
    await pool.end()
  }
}

function machine([before, after]) {
  const rounded = (load) => load.toFixed(1)
  return `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GB, load ${rounded(before)} before and ${rounded(after)} after`
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

/**
 * Much of a server's code runs for the first time in its first seconds, and what a connection to the database touches is
 * not at hand yet. Else the piece of work that comes first would pay for it.
 */
async function warmUp() {
  // Of what takes long, many at once on cold connections would be refused.
  const count = Math.min(connectionCounts.at(-1), 16)
  for (const server of servers) {
    const works = options.work.split(',').filter((work) => work !== 'cold' && able(server.name, work))
    for (const work of works) {
      const client = clientOf(server.url, count, tokenFor(server, work))
      await loadFor((Number(options.warm) * 1000) / works.length, client, count, bodyFor(server, work, work, -1))
      client.close()
    }
  }
}

async function measured(work) {
  const asked = work === 'cold' ? 'lookup' : work
  const contestants = servers.filter(({ name }) => able(name, work))
  await equal(
    contestants.filter(({ name }) => name !== 'tenfold' && name !== 'limitTenfold'),
    asked,
  )
  const results = []
  for (const connections of connectionCounts) {
    const clients = new Map(
      contestants.map((server) => [server, clientOf(server.url, connections, tokenFor(server, work))]),
    )
    const kept = new Map(contestants.map(({ name }) => [name, []]))
    for (let round = -1; round < Number(options.rounds); round++) {
      // In turns, and each round beginning with another, so that what else the machine does meets all alike.
      const turn = contestants.map((_, index) => contestants[(index + round + contestants.length) % contestants.length])
      for (const server of turn) {
        const cpu = [server.cpu(), cluster.cpu()]
        const milliseconds = Number(options.seconds) * 1000
        const body = bodyFor(server, work, asked, round)
        const { requests, seconds, took } = await loadFor(milliseconds, clients.get(server), connections, body)
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
    for (const server of contestants) results.push(summary(work, connections, server, kept.get(server.name)))
    for (const client of clients.values()) client.close()
    console.error(`${work} over ${connections}: done`)
  }
  return results
}

/** Reads are those of anybody. */
function tokenFor({ token }, work) {
  return work === 'write' ? token : null
}

function bodyFor({ name, values }, work, asked, round) {
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
async function equal(contestants, work) {
  for (let n = 0; n < 25; n++) {
    const answers = []
    for (const server of contestants) {
      const client = clientOf(server.url, 1, tokenFor(server, work))
      const { text } = await client.ask(bodyOf(server.name, work, server.values[work](n)))
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
