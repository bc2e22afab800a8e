import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { request } from 'node:http'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startCluster } from './cluster.mjs'
import { startArgs } from './contestants.mjs'

// What grows with use, and by how much: connections and memory of a server process, what a subscriber costs, what a
// write leaves in the history, and which writers take turns. The figures of docs/scaling.md.
//   node bench/scaling.mjs [--subscribers 1000] [--seconds 1]

const { values } = parseArgs({
  options: { subscribers: { type: 'string', default: '1000' }, seconds: { type: 'string', default: '1' } },
})
const SUBSCRIBERS = Number(values.subscribers)
const SECONDS = Number(values.seconds)
const ROUNDS = 7

const root = join(import.meta.dirname, '..')
// As where it matters: what is acknowledged is on disk.
const cluster = await startCluster(null, { fsync: 'on', shared_preload_libraries: 'pg_stat_statements' })
const db = new pg.Client(cluster.url)
await db.connect()
await db.query('CREATE EXTENSION pg_stat_statements')
const settings = { DATABASE_URL: cluster.url, PORT: '0', NODE_ENV: 'production', ENTENTE_LOG_LEVEL: 'error' }
const unlimited = { ENTENTE_BUDGET_ANONYMOUS: '0', ENTENTE_BUDGET_TOKEN: '0' }

const tell = (what, figure) => console.log(`${what.padEnd(64)} ${figure}`)
const whole = (number) => Math.round(number).toLocaleString('en')
const number = async (sql) => Number(Object.values((await db.query(sql)).rows[0])[0])

/** A server process, and what it takes. */
async function serve(more = {}) {
  const env = { ...process.env, ...settings, ...unlimited, ...more }
  const server = spawn('node', startArgs, { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] })
  process.once('exit', () => server.kill('SIGKILL'))
  let said = ''
  const url = await new Promise((resolve, reject) => {
    server.stdout.on('data', (part) => {
      said += part
      if (said.includes('Ctrl-C stops')) resolve(/at +(http:\S+)\/graphql/.exec(said)[1])
    })
    server.once('exit', () => reject(new Error(said)))
  })
  return {
    url,
    megabytes: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))[1]) / 1024,
    stop: () => new Promise((resolve) => server.once('exit', resolve) && server.kill('SIGTERM')),
  }
}

let token
async function ask(url, query, variables = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = await response.json()
  if (errors) throw new Error(JSON.stringify(errors))
  return data
}

/** Does the work again and again, so many at a time; how often it was done in a second. */
async function often(atATime, work, seconds = SECONDS) {
  const end = performance.now() + seconds * 1000
  let done = 0
  const worker = async (index) => {
    for (; performance.now() < end; done++) await work(index)
  }
  await Promise.all(Array.from({ length: atATime }, (_, index) => worker(index)))
  return done / seconds
}

/** A stream of changes; counts what came. */
function subscribe(url, came) {
  return new Promise((resolve, reject) => {
    const headers = { accept: 'text/event-stream', 'content-type': 'application/json' }
    const stream = request(`${url}/graphql`, { method: 'POST', headers, agent: false }, (response) => {
      response.on('data', (part) => String(part).includes('event: next') && came())
      response.on('error', () => {})
      resolve(() => stream.destroy())
    })
    stream.on('error', reject)
    stream.end(JSON.stringify({ query: 'subscription { changed { node { recordId } } }' }))
  })
}

const queries = [
  '{ activities(first: 50) { nodes { title starts { edtf } participations(first: 10) { nodes { role } } } } }',
  '{ organizations(first: 50) { nodes { slug name(lang: "en") country { name } } } }',
  '{ agreements(first: 20) { nodes { title parties(first: 10) { nodes { nameAsPrinted } } } } }',
  '{ search(query: "forum", first: 10) { nodes { title } } }',
  '{ relationship(between: ["KR", "PE"]) { agreements(first: 5) { nodes { title } } } }',
]
const connections = () =>
  number(`SELECT count(*) FROM pg_stat_activity WHERE datname = 'postgres' AND pid <> pg_backend_pid()`)

const server = await serve()
const words = ['server/command.js', 'token', 'create', '--name', 'Bench', '--role', 'ADMIN']
const made = execFileSync('node', words, { cwd: root, env: { ...process.env, ...settings }, encoding: 'utf8' })
const admin = /entente_[\w-]{43}/.exec(made)[0]

console.log(
  `${cpus()[0].model} × ${cpus().length}, Node ${process.version}, PostgreSQL ${(await db.query('SHOW server_version')).rows[0].server_version}\n`,
)

tell('Its connections', await connections())
await often(32, (index) => ask(server.url, queries[index % queries.length]), SECONDS * 6)
tell('Its connections (DATABASE_CONNECTIONS is 10)', await connections())

// What subscribers cost.
let came = 0
const leave = []
const write = async () => {
  const slug = `topic-${randomUUID()}`
  await ask(
    server.url,
    `mutation { createTopic(input: { slug: "${slug}", kind: THEME, visibility: PUBLIC }) { __typename } }`,
  )
}
for (const subscribers of [0, 10, SUBSCRIBERS]) {
  const before = server.megabytes()
  token = undefined
  const more = subscribers - leave.length
  for (let each = 0; each < more; each++) leave.push(await subscribe(server.url, () => came++))
  token = admin
  // The first write is not counted: it finds connections and statements.
  for (const counted of [false, true]) {
    came = 0
    await db.query('SELECT pg_stat_statements_reset()')
    const started = performance.now()
    await write()
    const written = performance.now()
    while (came < subscribers) await setTimeout(1)
    if (!counted) continue
    const statements = await number('SELECT sum(calls) FROM pg_stat_statements')
    tell(`Statements for a write that ${subscribers} follow`, whole(statements - 1))
    if (subscribers > 0)
      tell('  until all have it, after the answer to the writer', `${whole(performance.now() - written)} ms`)
    else tell('  until the writer is answered', `${whole(written - started)} ms`)
    await setTimeout(100)
  }
  if (subscribers === SUBSCRIBERS)
    tell(`Memory for each of ${more} more subscribers`, `${whole(((server.megabytes() - before) * 1024) / more)} kB`)
}
tell('Connections of the process with subscribers', await connections())
for (const each of leave) each()

// What a write leaves behind.
const { countries } = await ask(server.url, '{ countries(first: 10) { nodes { id } } }')
const visit = (slug) => {
  const seat = (_, index) =>
    `{ role: PARTICIPANT, country: "${countries.nodes[index].id}", nameAsPrinted: "Official ${index} of some ministry" }`
  const seats = (count) => `participations: [${Array.from({ length: count }, seat)}]`
  const part = (index) => `{ slug: "${slug}-${index}", kind: MEETING, title: "A meeting of the visit", ${seats(3)} }`
  return `mutation { createActivity(input: { slug: "${slug}", kind: DELEGATION, title: "A visit", ${seats(10)}, children: [${[1, 2, 3].map(part)}] }) { __typename ... on InvalidInputError { problems { path message } } } }`
}
let topic
const works = {
  'a topic that is entered': async () => {
    const { createTopic } = await ask(
      server.url,
      `mutation { createTopic(input: { slug: "kept-${randomUUID()}", kind: THEME }) { ... on Topic { id version } } }`,
    )
    topic = createTopic
  },
  'a topic of which one field changes': async () => {
    const text = `mutation { updateTopic(id: "${topic.id}", expectedVersion: ${topic.version}, input: { description: "What it is about, in a line or so." }) { ... on Topic { id version } } }`
    topic = (await ask(server.url, text)).updateTopic
  },
  'a visit with 3 meetings and 19 participations, in one call': async () => {
    const { createActivity: answer } = await ask(server.url, visit(`visit-${randomUUID()}`))
    if (answer.__typename !== 'Activity') throw new Error(JSON.stringify(answer))
  },
}
for (const [name, work] of Object.entries(works)) {
  await work()
  const look = async () =>
    (
      await db.query(
        'SELECT count(*)::int AS rows, coalesce(sum(pg_column_size(change.*)), 0)::int AS bytes, pg_current_wal_insert_lsn() AS lsn FROM change',
      )
    ).rows[0]
  const before = await look()
  await work()
  const after = await look()
  const wal = await number(`SELECT '${after.lsn}'::pg_lsn - '${before.lsn}'::pg_lsn`)
  tell(
    `Changes of ${name}`,
    `${after.rows - before.rows}, ${whole(after.bytes - before.bytes)} bytes; ${whole(wal)} of log`,
  )
}
await server.stop()

// Who takes turns: PostgreSQL alone, asked as fast as it can, so that nothing else is in the way.
await db.query('VACUUM ANALYZE change')
const size = await number("SELECT pg_total_relation_size('change')::float / count(*) FROM change")
tell('Bytes of a change on disk, indexes included', whole(size))
const topicRow = `INSERT INTO topic (id, slug, kind) VALUES (gen_random_uuid(), gen_random_uuid()::text, 'THEME')`
const activityRow = `INSERT INTO activity (id, slug, kind, title) VALUES (gen_random_uuid(), gen_random_uuid()::text, 'MEETING', 'A meeting')`
const pool = new pg.Pool({ connectionString: cluster.url, max: 16 })
// What is left of it is cut when the cluster stops.
pool.on('error', () => {})
const [{ source }] = (await db.query(`SELECT pg_get_functiondef('note_change'::regproc) AS source`)).rows
const rows = { Topics: topicRow, Activities: activityRow, 'Topics, without the notice of each commit': topicRow }
const rates = Object.fromEntries(Object.keys(rows).map((name) => [name, { 1: [], 4: [], 16: [] }]))
// In turns, so that whatever else the machine does meets all alike.
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, statement] of Object.entries(rows)) {
    await db.query(name.includes('without') ? source.replace(/SELECT pg_notify\([^;]*;/, '') : source)
    await often(16, () => pool.query(statement), 0.2)
    for (const [atATime, found] of Object.entries(rates[name]))
      found.push(await often(Number(atATime), () => pool.query(statement)))
  }
}
const median = (list) => list.sort((one, other) => one - other)[Math.floor(list.length / 2)]
for (const [name, found] of Object.entries(rates)) {
  const [one, ...more] = Object.values(found).map(median)
  tell(`${name}: 4 and 16 writers, as multiples of one`, `${more.map((each) => (each / one).toFixed(2)).join('  ')}`)
  tell('  one writer, as a multiple of one of topics', (one / median(rates.Topics[1])).toFixed(2))
}
await pool.end()
await db.end()
await cluster.stop()
