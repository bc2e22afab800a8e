import { Agent, request } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startCluster } from './cluster.mjs'
import { start } from './contestants.mjs'
import { factsOf, helpers } from './data.mjs'
import { databaseOf } from './database.mjs'
import { clientOf, loadFor } from './load.mjs'
import { bodyOf, valuesOf } from './work.mjs'

// What becomes of a server that is asked for ten times what it can do. First what it can is measured: as many requests
// as clients that wait for their answers get through. Then, in turns, requests arrive at seven tenths of that, which it
// can sustain, and at ten times as many, whether earlier ones are answered or not. Fails unless those who are answered in
// overload are answered within three times the p99 of quiet times, and the others are sent away as quickly.

const { values: options } = parseArgs({
  options: {
    size: { type: 'string', default: 'small' },
    work: { type: 'string', default: 'briefing' },
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    times: { type: 'string', default: '10' },
    data: { type: 'string' },
  },
})

/** As many as a proxy in front would keep open. */
const CONNECTIONS = 256
/** Shares of what it can do that it is asked for. */
const SUSTAINABLE = 0.7
/** The moment in which a flood is told from a burst (`ENTENTE_QUEUE_MS`, and what it takes to send away those who waited for it); told apart below. */
const ONSET_MS = 600

const cluster = await startCluster(options.data)
let server
try {
  const url = await databaseOf(cluster, options.size)
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  await pool.query(helpers)
  const values = valuesOf(await factsOf(pool))
  await pool.end()
  server = await start('guarded', { DATABASE_URL: url })
  const body = (n) => bodyOf('entente', options.work, values[options.work](n))

  const client = clientOf(server.url, 10)
  await loadFor(3_000, client, 10, body)
  const { requests, seconds } = await loadFor(5_000, client, 10, body)
  client.close()
  const sustainable = (requests / seconds) * SUSTAINABLE

  const quiet = []
  const flood = []
  for (let round = 0; round < Number(options.rounds); round++) {
    quiet.push(...(await arrivals(server.url, sustainable, body)))
    flood.push(...(await arrivals(server.url, sustainable * Number(options.times), body)))
    await pause(1_000)
  }
  report(sustainable, quiet, flood)
} finally {
  server?.stop()
  await cluster.stop()
}

/** Requests that arrive so many a second, evenly, over connections that are open; what became of each, and when it came. */
async function arrivals(url, perSecond, bodyOf) {
  const { hostname, port, pathname } = new URL(url)
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  let answers = []
  const ask = (body, at) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    const begun = performance.now()
    return new Promise((resolve) => {
      const done = (status, told) => {
        answers.push({ at, status, told, took: performance.now() - begun })
        resolve()
      }
      const sent = request({ agent, hostname, port, path: pathname, method: 'POST', headers }, (response) => {
        response.resume()
        response.on('end', () => done(response.statusCode, response.headers['retry-after'] !== undefined))
      })
      // A server may close a connection on which nothing was asked for a while, just as it is used again.
      const unused = ({ code }) => sent.reusedSocket && code === 'ECONNRESET'
      sent.on('error', (error) => (unused(error) ? resolve(ask(body, at)) : done(error.code, false)))
      sent.end(body)
    })
  }
  // Node accepts one connection at a time between other work: opening many would be measured instead of asking.
  await Promise.all(Array.from({ length: CONNECTIONS }, () => ask('{"query":"{ __typename }"}', 0)))
  answers = []
  const all = []
  const begun = performance.now()
  const end = Number(options.seconds) * 1_000
  for (let at = 0; at < end; at = performance.now() - begun) {
    while (all.length < (at / 1_000) * perSecond) all.push(ask(bodyOf(all.length), at))
    await pause(1)
  }
  await Promise.all(all)
  agent.destroy()
  return answers
}

function report(sustainable, quiet, flood) {
  const normal = p99(quiet.filter(({ status }) => status === 200))
  const answered = flood.filter(({ status }) => status === 200)
  const sentAway = flood.filter(({ status }) => status === 503)
  const steady = ({ at }) => at > ONSET_MS
  const ratios = {
    answered: p99(answered.filter(steady)) / normal,
    sentAway: p99(sentAway.filter(steady)) / normal,
    onset: p99(answered) / normal,
  }
  const share = (part, whole) => `${((100 * part.length) / whole.length).toFixed(1)} %`
  const seconds = Number(options.seconds) * Number(options.rounds)
  console.log(
    [
      `${options.work}, ${sustainable.toFixed(0)} requests a second: ${share(
        quiet.filter(({ status }) => status === 200),
        quiet,
      )} answered, p99 ${normal.toFixed(1)} ms (= 1)`,
      `${(flood.length / seconds).toFixed(0)} requests a second: ${share(answered, flood)} answered (${(
        answered.length / seconds
      ).toFixed(0)} a second), ${share(sentAway, flood)} sent away`,
      `  p99 of those answered, once a flood is told from a burst: ${ratios.answered.toFixed(2)}; from its first moment on: ${ratios.onset.toFixed(2)}`,
      `  p99 of those sent away: ${ratios.sentAway.toFixed(2)}`,
    ].join('\n'),
  )
  const wrong = [
    ...(ratios.answered > 3 ? ['Those who are answered wait more than three times as long as in quiet times.'] : []),
    ...(ratios.sentAway > 3 ? ['Those who are sent away wait more than three times as long for that.'] : []),
    ...(flood.length > answered.length + sentAway.length ? [`Some got neither: ${others(flood)}.`] : []),
    ...(sentAway.every(({ told }) => told) ? [] : ['Some are sent away without being told when to come back.']),
    ...(answered.length / seconds > sustainable / 3 ? [] : ['Less than a third of the sustainable load is answered.']),
  ]
  for (const sentence of wrong) console.error(sentence)
  if (wrong.length > 0) process.exitCode = 1
}

function others(flood) {
  return [...new Set(flood.map(({ status }) => status))].filter((one) => one !== 200 && one !== 503)
}

function p99(answers) {
  const sorted = answers.map(({ took }) => took).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(0.99 * sorted.length))] ?? Number.NaN
}
