import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { check } from './checker.ts'
import type { Cluster } from './cluster.ts'
import { type AtEnd, until } from './programs.ts'
import { makeWire, type Wire } from './proxy.ts'
import { ask, registryAt, registryCluster, type Served, serve, statusOf } from './registry.ts'
import { DATABASE } from './template.ts'
import { startWriters, type Writers } from './writers.ts'

// What happens between the server and its database: connections are ended, cut, held and slowed down, and the database
// is started again. One server process lives through all of it.

const endings: Parameters<AtEnd>[0][] = []
const atEnd: AtEnd = (clear) => endings.unshift(clear)

/** Short, so that a database that says nothing is given up within seconds. */
const deadlines = { ENTENTE_DEADLINE_MS: '2000', ENTENTE_WRITE_DEADLINE_MS: '3000' }

let cluster: Cluster
let wire: Wire
let served: Served

beforeAll(async () => {
  cluster = await registryCluster({ atEnd })
  wire = await makeWire(cluster.port, atEnd)
  served = await serve(registryAt(wire.port), deadlines, atEnd)
})

afterAll(async () => {
  for (const clear of endings) await clear()
})

beforeEach(() => wire.mend())

const sql = <Row extends object>(text: string) => cluster.sql<Row>(text, [], DATABASE)
const ready = () => until('the server is ready', async () => (await statusOf(served.url, '/ready')) === 200)

/** Writers write before, during and after the fault; then what they were told is compared with what is there. */
async function through(fault: (writers: Writers) => Promise<void>): Promise<Writers> {
  const writers = startWriters(() => served.url)
  await writers.more(5)
  await fault(writers)
  await ready()
  await writers.more(10)
  await writers.stop()
  await check(writers, sql)
  return writers
}

test('an administrator ends all sessions, again and again', async () => {
  await through(async () => {
    for (let time = 0; time < 5; time++) {
      await until('sessions are ended', async () => {
        const ended = await sql(
          `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${DATABASE}' AND pid <> pg_backend_pid()`,
        )
        return ended.length > 0
      })
    }
  })
})

test('all connections break, and new ones are refused for a while', async () => {
  await through(async (writers) => {
    wire.cut(true)
    await until('requests are refused', () => writers.failed() > 3)
    expect(await statusOf(served.url, '/ready')).toBe(503)
    wire.mend()
  })
})

test.each(['fast', 'immediate'] as const)('the database is restarted, %s', async (mode) => {
  await through(async () => {
    await cluster.stop(mode)
    expect(await statusOf(served.url, '/ready')).toBe(503)
    expect(await statusOf(served.url, '/health')).toBe(200)
    const { status, headers, code } = await ask(served.url, '{ activities(first: 1) { nodes { title } } }')
    expect({ status, code }).toEqual({ status: 503, code: 'SERVICE_UNAVAILABLE' })
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    await cluster.start()
  })
})

test('a database that says nothing any more is given up: requests get an answer, and are done when it is back', async () => {
  await through(async () => {
    wire.hold()
    const answers = await Promise.all(
      Array.from({ length: 3 }, () => ask(served.url, '{ activities(first: 1) { nodes { title } } }')),
    )
    for (const { status, code } of answers)
      expect([
        [503, 'SERVICE_UNAVAILABLE'],
        [504, 'DEADLINE_EXCEEDED'],
      ]).toContainEqual([status, code])
    expect(await statusOf(served.url, '/ready')).toBe(503)
    expect(await statusOf(served.url, '/health')).toBe(200)
    wire.cut()
    wire.mend()
  })
})

test('a slow database makes answers late, and none wrong', async () => {
  const writers = await through(async () => {
    wire.delay(30)
    const late = await ask(served.url, '{ activities(first: 1) { nodes { title } } }')
    expect(late).toMatchObject({ status: 200, code: undefined })
    wire.mend()
  })
  expect(writers.failed()).toBe(0)
})

test('through all of it the server lost no connection of its pool', async () => {
  const { status } = await ask(served.url, '{ __typename }')
  expect(status).toBe(200)
  // Ten at once need all that the pool may have.
  const token = inject('registry').token
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => ask(served.url, '{ topics { totalCount } }', token)),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  const [{ count } = {}] = await sql<{ count: number }>(
    `SELECT count(*)::int FROM pg_stat_activity WHERE datname = '${DATABASE}' AND pid <> pg_backend_pid() AND state LIKE 'idle in transaction%'`,
  )
  expect(count).toBe(0)
})
