import { expect, inject, test } from 'vitest'
import { createToken } from '../../server/access/tokens.ts'
import { openPostgres } from '../../server/database/open.ts'
import { makeClock } from './clock.ts'
import { ask, registryCluster, serve } from './registry.ts'
import { DATABASE } from './template.ts'

// The clock of the server and of the database is set back and forth while they run. What follows from time (when a token
// expires, when a key is forgotten) follows the clock; what follows from order does not.

const FEED = '{ changes(first: 100, filter: { types: ["Topic"] }) { nodes { at record { ... on Topic { slug } } } } }'

const create = (slug: string) => `mutation { createTopic(input: { slug: "${slug}", kind: THEME }) {
  __typename ... on Topic { slug } ... on Error { message } } }`

test('the clock is set back three hours, forward by days, and back again', async () => {
  const clock = makeClock()
  const cluster = await registryCluster({ environment: clock.environment })
  const { url } = await serve(cluster.url(DATABASE), clock.environment)
  const token = inject('registry').token
  const { prisma, close } = await openPostgres(cluster.url(DATABASE), 1)
  const inAnHour = new Date(Date.now() + 3_600_000)
  const { text: short } = await createToken(prisma, { name: 'For an hour', role: 'EDITOR', expiresAt: inAnHour })
  await close()
  const write = async (slug: string, key?: string, as = token) => {
    const answer = await ask(url, create(slug), as, key ? { 'idempotency-key': key } : {})
    return {
      type: answer.data?.createTopic?.__typename,
      status: answer.status,
      replayed: answer.headers.get('idempotency-replayed'),
    }
  }
  const hour = async () => {
    const [{ hour } = { hour: Number.NaN }] = await cluster.sql<{ hour: number }>(
      'SELECT round(extract(epoch FROM clock_timestamp() - to_timestamp($1)) / 3600)::int AS hour',
      [Date.now() / 1000],
    )
    return hour
  }
  const written = { type: 'Topic', status: 200, replayed: null }

  expect(await write('clock-now', 'key')).toEqual(written)
  clock.set(-3)
  expect(await hour(), 'the database runs by that clock').toBe(-3)
  expect(await write('clock-back', undefined, short)).toEqual(written)
  expect(await write('clock-now', 'key'), 'a key from what is the future now is known').toMatchObject({
    replayed: 'true',
  })

  clock.set(2)
  expect((await write('clock-expired', undefined, short)).status, 'the token for an hour has expired').toBe(401)
  expect(await write('clock-forward')).toEqual(written)
  expect(await write('clock-now', 'key')).toMatchObject({ replayed: 'true' })

  clock.set(30)
  expect(await write('clock-now', 'key'), 'keys are remembered for 24 hours').toMatchObject({
    type: 'DuplicateError',
    replayed: null,
  })
  clock.set(-3)
  expect(await write('clock-back-again', undefined, short)).toEqual(written)

  const { data } = await ask(url, FEED, token)
  const nodes: { at: string; record: { slug: string } }[] = data.changes.nodes
  expect(nodes.map(({ record }) => record.slug)).toEqual([
    'clock-now',
    'clock-back',
    'clock-forward',
    'clock-back-again',
  ])
  const times = nodes.map(({ at }) => at)
  expect(times, 'the clock did go back').not.toEqual(times.toSorted())
})
