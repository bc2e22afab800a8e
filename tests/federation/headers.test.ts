import { expect, test } from 'vitest'
import { scratch, seeded } from '../kit/world.ts'

// What the headers of a request and of its answer tell gateways and caches on the way.

const TRACE = '0af7651916cd43dd8448eb211c80319c'

test('what everyone may read may be kept for a moment, by who asks', async () => {
  const { send } = await seeded()
  const { headers } = await send('{ country(code: "KR") { code } }')
  expect(headers.get('cache-control')).toBe('public, max-age=30')
  expect(headers.get('vary')?.split(/, */)).toEqual(expect.arrayContaining(['accept', 'authorization']))
})

test('a refusal of what somebody accepts is kept by nobody', async () => {
  const { fetch } = await seeded()
  const query = encodeURIComponent('{ countries { totalCount } }')
  const { status, headers } = await fetch(`/graphql?query=${query}`, { headers: { accept: 'text/csv' } })
  expect(status).toBe(406)
  expect(headers.get('cache-control')).toBe('private, no-store')
})

test.each([
  ['depends on who asks', '{ country(code: "KR") { code } }', { role: 'READER' as const }],
  ['shows what is hidden from others', '{ country(code: "KR") { code } }', { clearance: 'PARTNER' as const }],
  ['is an error', '{ country(code: "ZZ") { code } }', {}],
  ['changes something', 'mutation { deleteRecord(id: "none", expectedVersion: 1) { __typename } }', {}],
])('an answer that %s is kept by nobody', async (_what, document, ask) => {
  const { send } = await seeded()
  const { headers } = await send(document, ask)
  expect(headers.get('cache-control')).toBe('private, no-store')
})

test('what goes wrong inside is logged with the trace that it is a part of', async () => {
  const world = await scratch('empty')
  await world.database.pool.query('DROP TABLE country CASCADE')
  const headers = { traceparent: `00-${TRACE}-b7ad6b7169203331-01`, 'x-request-id': 'portal-0001' }
  const document = '{ countries { nodes { code } } }'
  const { errors } = await world.send(document, { headers })
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'portal-0001' } }])
  await world.send(document, { headers: { traceparent: `00-${'0'.repeat(32)}-b7ad6b7169203331-01` } })
  await world.send(document, { headers: { traceparent: 'anything' } })
  const told = world.log.filter(({ path }) => path !== undefined)
  expect(told.map(({ traceId }) => traceId)).toEqual([TRACE, undefined, undefined])
})
