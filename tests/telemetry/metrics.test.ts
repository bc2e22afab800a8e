import { beforeAll, expect, onTestFinished, test } from 'vitest'
import { Budgets } from '../../server/load/budgets.ts'
import { Gate } from '../../server/load/gate.ts'
import { meterOf } from '../../server/telemetry/metrics.ts'
import { serveMetrics } from '../../server/telemetry/metrics-server.ts'
import { outcomeOf } from '../../server/telemetry/outcome.ts'
import { pglite, scratch, type World } from '../kit/world.ts'
import { follow } from '../write/follow.ts'
import { watched } from './watched.ts'

// What Prometheus is told.

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

/** The samples whose line begins so, by their labels. */
const samples = (text: string, name: string) =>
  Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.startsWith(name) && /^[{ ]/.test(line.slice(name.length)))
      .map((line) => [line.slice(name.length, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  )

test('requests are counted by what they are and what became of them', async () => {
  const { ask, fetch, meter } = watched(world.database)
  await ask('{ activities(first: 1) { nodes { title } } }')
  await ask('query Other { activities(first: 1) { nodes { id } } }')
  await ask('{ nonsense }')
  await ask('mutation { deleteRecord(id: "none", expectedVersion: 1) { __typename } }')
  await ask('{ countries { totalCount } }', { headers: { 'x-break': 'The cause.' } })
  await fetch('/health')
  const text = await meter.text()
  expect(samples(text, 'entente_requests_total')).toEqual({
    '{operation="query",outcome="ok"}': 2,
    '{operation="none",outcome="refused"}': 1,
    '{operation="mutation",outcome="ok"}': 1,
    '{operation="query",outcome="failed"}': 1,
  })
  expect(samples(text, 'entente_request_duration_seconds_count')).toMatchObject({
    '{operation="query",way="compiled"}': 2,
    '{operation="none",way="none"}': 1,
  })
  expect(samples(text, 'entente_errors_total')).toMatchObject({ '{code="INTERNAL_SERVER_ERROR"}': 1 })
})

test('what a stranger sends makes no new series', async () => {
  const { ask, meter } = watched(world.database)
  await ask('query A { countries { totalCount } }')
  const series = async () => (await meter.text()).match(/^entente_.*(?= )/gm)
  const before = await series()
  for (let at = 0; at < 20; at++) await ask(`query Name${at} { a${at}: countries { totalCount } }`)
  expect(await series()).toEqual(before)
  const count = meter.count
  for (let at = 0; at < 300; at++)
    count({
      path: '/graphql',
      status: 200,
      ms: 1,
      codes: [`C${String(at).replace(/\d/g, (d) => 'ABCDEFGHIJ'[Number(d)] ?? '')}`, `x ${at}`],
    })
  expect(Object.keys(samples(await meter.text(), 'entente_errors_total')).length).toBeLessThanOrEqual(101)
})

test('the state of the process, of its connections and of the feed', async () => {
  const { meter, ...service } = watched(world.database)
  const following = await follow(service)
  const text = await meter.text()
  expect(samples(text, 'entente_subscribers')).toEqual({ '': 1 })
  expect(samples(text, 'entente_feed_lag_seconds')).toEqual({ '': 0 })
  expect(samples(text, 'entente_pool_connections')).toMatchObject({ '{state="waiting"}': 0 })
  for (const name of ['nodejs_eventloop_lag_seconds', 'nodejs_heap_size_used_bytes', 'process_cpu_seconds_total'])
    expect(Object.keys(samples(text, name)), name).toHaveLength(1)
  following.stop()
})

test.skipIf(pglite)('a transaction that stays open lets the feed lag', async () => {
  const { pool } = world.database
  const holding = await pool.connect()
  await holding.query('BEGIN')
  await holding.query('SELECT pg_current_xact_id()')
  await pool.query(`INSERT INTO topic (id, slug, kind) VALUES (gen_random_uuid(), 'lagging', 'THEME')`)
  const lag = async () => samples(await meterOf(world.database).text(), 'entente_feed_lag_seconds')['']
  await expect.poll(lag).toBeGreaterThan(0)
  await holding.query('COMMIT')
  holding.release()
  expect(await lag()).toBe(0)
})

test('they are served on a port of their own, and nothing else there', async () => {
  const meter = meterOf(world.database)
  const { url, drain } = await serveMetrics(meter, '127.0.0.1', 0)
  onTestFinished(() => drain(0))
  const answer = await fetch(`${url}/metrics`)
  expect(answer.headers.get('content-type')).toBe(meter.contentType)
  expect(await answer.text()).toContain('# TYPE entente_requests_total counter')
  for (const path of ['/', '/graphql', '/metrics/x']) expect((await fetch(`${url}${path}`)).status).toBe(404)
  expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404)
  expect((await world.fetch('/metrics')).status).toBe(404)
})

test.each([
  [200, [], 'ok'],
  [200, ['NOT_FOUND'], 'refused'],
  [400, [], 'refused'],
  [429, [], 'limited'],
  [503, [], 'unavailable'],
  [503, ['SERVICE_UNAVAILABLE'], 'unavailable'],
  [200, ['INTERNAL_SERVER_ERROR'], 'failed'],
  [500, [], 'failed'],
] as const)('an answer of %i with %j is %s', (status, codes, outcome) => {
  expect(outcomeOf({ status, codes: [...codes] })).toBe(outcome)
})

test('who waits at the door, who is sent away, and what budgets pay', async () => {
  const gate = new Gate({ slots: 1, patienceMs: 60_000 })
  const budgets = new Budgets({ anonymous: 100, token: 0 })
  const meter = meterOf(world.database)
  meter.watch({ gate, budgets })
  gate.enter()
  const gone = new AbortController()
  void gate.enter(gone.signal)
  await budgets.spend({ kind: 'anonymous', key: '192.0.2.1' }, 70)
  await budgets.spend({ kind: 'anonymous', key: '192.0.2.1' }, 70)
  const [inside, door] = ['entente_requests_inside', 'entente_door_total']
  const text = await meter.text()
  expect(samples(text, inside)).toEqual({ '{state="running"}': 1, '{state="waiting"}': 1 })
  expect(samples(text, door)).toEqual({ '{outcome="admitted"}': 1, '{outcome="waited"}': 0, '{outcome="refused"}': 0 })
  expect(samples(text, 'entente_overloaded')).toEqual({ '': 0 })
  expect(samples(text, 'entente_budget_points_total')).toEqual({ '{party="anonymous"}': 70, '{party="token"}': 0 })
  expect(samples(text, 'entente_budget_refusals_total')).toEqual({ '{party="anonymous"}': 1, '{party="token"}': 0 })
  gone.abort()
  gate.leave()
  // What is asked again is told as it stands, not added.
  expect(samples(await meter.text(), door)).toMatchObject({ '{outcome="admitted"}': 1 })
})
