import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { openTracing } from '../../server/telemetry/tracing.ts'
import { scratch } from '../kit/world.ts'

// Traces as a collector receives them: OTLP over HTTP, on a server of the test's own.

interface Span {
  traceId: string
  spanId: string
  parentSpanId?: string
  name: string
  attributes: { key: string; value: Record<string, unknown> }[]
  status: { code?: number }
}

const received: Span[] = []
let services: unknown[] = []
const collector = createServer(async (request, response) => {
  let body = ''
  for await (const chunk of request.setEncoding('utf8')) body += chunk
  const { resourceSpans } = JSON.parse(body)
  services = resourceSpans.map((one: { resource: unknown }) => one.resource)
  for (const { scopeSpans } of resourceSpans) for (const { spans } of scopeSpans) received.push(...spans)
  response.setHeader('content-type', 'application/json').end('{}')
})
afterAll(() => void collector.close())

const TRACE = '0af7651916cd43dd8448eb211c80319c'
const CALLER = 'b7ad6b7169203331'
const SECRET = 'kim.minji@example.go.kr'

beforeAll(async () => {
  const { database } = await scratch('seeded')
  collector.listen(0, '127.0.0.1')
  await once(collector, 'listening')
  const { port } = collector.address() as AddressInfo
  const log: unknown[] = []
  const settings = { endpoint: `http://127.0.0.1:${port}`, service: 'entente-test' }
  const { plugin, close } = openTracing(settings, database.pool, (event) => log.push(event))
  const noted: Record<string, unknown>[] = []
  const app = createApp({ database, plugins: [plugin], log: (event) => noted.push(event) })
  const ask = async (query: string, headers: Record<string, string> = {}, variables = {}) => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } }
    const answer = await app.fetch('http://entente.test/graphql', {
      ...init,
      body: JSON.stringify({ query, variables }),
    })
    return answer.json()
  }
  const caller = { traceparent: `00-${TRACE}-${CALLER}-01` }
  await ask('query Compiled($q: String!) { activities(filter: { title: { contains: $q } }) { totalCount } }', caller, {
    q: SECRET,
  })
  await Promise.all([
    ask(`query First { search(query: "${SECRET}") { totalCount } }`),
    ask(`query Second { search(query: "other") { totalCount } }`),
  ])
  await ask('{ nonsense }')
  await ask('{ activities { totalCount } }', { traceparent: `00-${'1'.repeat(32)}-${CALLER}-00` })
  await database.pool.query('SELECT 1')
  await close()
  expect(log).toEqual([])
  // The line of the log names the trace, so that each leads to the other.
  expect(noted.map(({ traceId }) => traceId)).toEqual(expect.arrayContaining(received.map(({ traceId }) => traceId)))
})

const told = ({ attributes }: Span) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]))
const root = (name: string) => received.find((span) => told(span)['graphql.operation.name'] === name) as Span
const childrenOf = (parent: Span) => received.filter(({ parentSpanId }) => parentSpanId === parent.spanId)

test('the trace of the caller is continued, with a span for each phase and each statement', () => {
  const request = root('Compiled')
  expect(request).toMatchObject({ traceId: TRACE, parentSpanId: CALLER, name: 'GraphQL query' })
  expect(told(request)).toMatchObject({ 'http.response.status_code': 200, 'entente.way': 'compiled' })
  const phases = childrenOf(request)
  expect(phases.map(({ name }) => name)).toEqual(['parse', 'validate', 'read compiled'])
  const [statement, ...more] = childrenOf(phases[2] as Span)
  expect(more).toEqual([])
  expect(statement?.name).toMatch(/^SQL (SELECT|WITH)$/)
  expect(told(statement as Span)['db.query.text']).toContain('activity')
})

test('what resolvers ask of the database belongs to their request, however many are under way', () => {
  const [first, second] = [root('First'), root('Second')]
  expect(first.traceId).not.toBe(second.traceId)
  for (const request of [first, second]) {
    const own = received.filter(({ traceId }) => traceId === request.traceId)
    expect(own.filter(({ name }) => name.startsWith('SQL')).length).toBeGreaterThan(0)
    const parents = new Set(own.map(({ spanId }) => spanId))
    for (const span of own) if (span !== request) expect(parents, span.name).toContain(span.parentSpanId)
  }
})

test('a request that is refused says so, and one that the caller does not trace leaves nothing', () => {
  expect(received.some((span) => JSON.stringify(told(span)['entente.errors'] ?? '').includes('VALIDATION'))).toBe(true)
  expect(received.some(({ traceId }) => traceId === '1'.repeat(32))).toBe(false)
  // Nor does what no request asked for.
  expect(received.some((span) => told(span)['db.query.text'] === 'SELECT 1')).toBe(false)
})

test('they name the service, and nothing that a request carried', () => {
  expect(JSON.stringify(services)).toContain('entente-test')
  expect(JSON.stringify(received)).not.toContain(SECRET)
})
