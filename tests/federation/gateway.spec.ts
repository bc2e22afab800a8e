import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { strictest } from '../../examples/portal/cache-hints.ts'
import { gatewayOver } from '../../examples/portal/gateway.ts'
import { headersFor } from '../../examples/portal/identity.ts'
import { sdl as indicators } from '../../examples/portal/indicators/app.ts'
import { dataSources, indicatorsOf } from '../../examples/portal/indicators/data.ts'
import { read } from '../house/files.ts'

// What the gateway of the portal passes on to whom, and what it makes of what comes back.

const KEY = 'the key of a member'

/** A service that notes the headers of what it is asked, and answers the same always. */
async function recording(name: string, sdl: string, data: object) {
  const recorder = { seen: {} as IncomingHttpHeaders, bodies: [] as string[], hint: undefined as string | undefined }
  const server = createServer((request, response) => {
    recorder.seen = request.headers
    response.setHeader('content-type', 'application/json')
    if (recorder.hint) response.setHeader('cache-control', recorder.hint)
    let body = ''
    request.setEncoding('utf8').on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      recorder.bodies.push(body)
      response.end(JSON.stringify({ data }))
    })
  })
  const url = await listening(server)
  return { recorder, subgraph: { name, sdl, url: `${url}/graphql` } }
}

async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  afterThem.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const afterThem: (() => unknown)[] = []
let gateway: ReturnType<typeof gatewayOver>
let recorders: Awaited<ReturnType<typeof recording>>['recorder'][]

beforeAll(async () => {
  const registry = await recording('entente', read('subgraph.graphql'), {
    country: { __typename: 'Country', code: 'KR' },
    _entities: ['Nicaragua', 'Panama'].map((name) => ({ __typename: 'Country', name })),
  })
  const other = await recording('indicators', indicators, {
    dataSources: [{ name: 'open data' }],
    indicators: { neighbours: ['NI', 'PA'].map((code) => ({ __typename: 'Country', code })) },
  })
  recorders = [registry.recorder, other.recorder]
  const identity = { sessions: [KEY, 'another'], serviceToken: 'entente_service' }
  gateway = gatewayOver([registry.subgraph, other.subgraph], {
    headersFor: (subgraph, request) => headersFor(subgraph, request, identity),
  })
})

afterAll(async () => {
  await gateway[Symbol.asyncDispose]()
  for (const close of afterThem) await close()
})

const one = '{ country(code: "KR") { code } dataSources { name } }'

async function recorded(headers: Record<string, string>, hints: (string | undefined)[] = [], query = one) {
  for (const [place, recorder] of recorders.entries())
    Object.assign(recorder, { seen: {}, bodies: [], hint: hints[place] })
  const response = await gateway.fetch('http://portal.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  })
  const answer = (await response.json()) as { data: unknown; errors?: unknown }
  expect(answer.errors).toBeUndefined()
  const [registry, other] = recorders.map(({ seen }) => seen)
  return { response, data: answer.data, registry: registry ?? {}, other: other ?? {} }
}

test('all references of a question come to the registry at once', async () => {
  const { data } = await recorded({}, [], '{ indicators(code: "CR") { neighbours { name } } }')
  expect(data).toEqual({ indicators: { neighbours: [{ name: 'Nicaragua' }, { name: 'Panama' }] } })
  const asked = recorders[0]?.bodies.map((body) => Object.values(JSON.parse(body).variables))
  expect(asked).toEqual([[['NI', 'PA'].map((code) => ({ __typename: 'Country', code }))]])
})

test('a visitor’s token is for the registry and for nobody else', async () => {
  const { registry, other } = await recorded({ authorization: 'Bearer entente_visitor' })
  expect(registry.authorization).toBe('Bearer entente_visitor')
  expect(other.authorization).toBeUndefined()
})

test.each([
  ['a member of the portal is asked for with its service token', { 'x-portal-session': KEY }, 'Bearer entente_service'],
  ['who is no member is nobody in particular', { 'x-portal-session': 'anything' }, undefined],
  ['who says nothing is nobody in particular', {}, undefined],
  [
    'a member’s own token goes before the portal’s',
    { 'x-portal-session': KEY, authorization: 'Bearer entente_own' },
    'Bearer entente_own',
  ],
])('%s', async (_what, headers, authorization) => {
  const { registry, other } = await recorded(headers as Record<string, string>)
  expect(registry.authorization).toBe(authorization)
  expect(other.authorization).toBeUndefined()
  expect(other['x-portal-session'] ?? registry['x-portal-session']).toBeUndefined()
})

test('trace and request are known by the same ids everywhere', async () => {
  const trace = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01', tracestate: 'portal=1' }
  const { response, registry, other } = await recorded({ ...trace, 'x-request-id': 'portal-0001' })
  expect(registry).toMatchObject({ ...trace, 'x-request-id': 'portal-0001' })
  expect(other).toMatchObject({ ...trace, 'x-request-id': 'portal-0001' })
  expect(response.headers.get('x-request-id')).toBe('portal-0001')
})

test('a trace that nobody began is begun here, once for all', async () => {
  const { registry, other } = await recorded({})
  expect(registry.traceparent).toMatch(/^00-[\da-f]{32}-[\da-f]{16}-01$/)
  expect(other.traceparent).toBe(registry.traceparent)
})

test('an answer holds as long as the part of it that holds the shortest', async () => {
  const hint = async (...hints: (string | undefined)[]) =>
    (await recorded({}, hints)).response.headers.get('cache-control')
  expect(await hint('public, max-age=30', 'public, max-age=86400')).toBe('public, max-age=30')
  expect(await hint('public, max-age=30', 'private, no-store')).toBe('private, no-store')
  expect(await hint('public, max-age=30', undefined)).toBe('private, no-store')
})

test.each([
  [[], 'private, no-store'],
  [['public, max-age=5'], 'public, max-age=5'],
  [['max-age=5'], 'private, no-store'],
  [['public, no-store, max-age=5'], 'private, no-store'],
  [['PUBLIC,max-age=0', 'public, max-age=9'], 'public, max-age=0'],
])('hints %j make %s', (hints, strict) => {
  expect(strictest(hints)).toBe(strict)
})

test('where the figures come from is told as it is installed', () => {
  for (const { name, version, licence } of dataSources) {
    const installed = JSON.parse(read(`examples/portal/node_modules/${name}/package.json`))
    expect({ version, licence }).toEqual({
      version: installed.version,
      licence: installed.license ?? installed.licenses[0].type,
    })
  }
})

test('figures are those of the packages', () => {
  const cldr = JSON.parse(read('examples/portal/node_modules/cldr-core/supplemental/territoryInfo.json'))
  const world: { cca2: string; area: number }[] = JSON.parse(
    read('examples/portal/node_modules/world-countries/countries.json'),
  )
  for (const { cca2, area } of world) {
    const figures = indicatorsOf(cca2)
    expect(figures?.population).toBe(Number(cldr.supplemental.territoryInfo[cca2]._population))
    expect(figures?.area).toBe(area > 0 ? area : null)
  }
  expect(indicatorsOf('ZZ')).toBeNull()
})
