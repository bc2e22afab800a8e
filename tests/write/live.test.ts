import { beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { createToken, revokeToken } from '../../server/access/tokens.ts'
import { createApp } from '../../server/app.ts'
import { openPostgres } from '../../server/database/open.ts'
import { NOW, passing, pglite, scratch, type World, worldOver } from '../kit/world.ts'
import { type Event, follow } from './follow.ts'

let world: World
beforeAll(async () => {
  world = await scratch()
})

const editor = { role: 'EDITOR' } as const

async function topic(slug: string, visibility = 'PUBLIC', to = world): Promise<{ id: string; version: number }> {
  const { createTopic } = await to.ask(
    `mutation { createTopic(input: { slug: "${slug}", kind: THEME, visibility: ${visibility} }) { ... on Topic { id version } } }`,
    editor,
  )
  return createTopic
}

const told = (events: Event[]) => events.map(({ node }) => `${node.operation} ${node.recordId}`)

test('a follower hears of each change as it is made, and resumes after the last it heard', async () => {
  const first = await follow(world)
  const a = await topic('live-a')
  const [heard] = await first.take(1)
  expect(heard?.node).toEqual({ operation: 'CREATE', recordId: a.id, record: { __typename: 'Topic' } })
  first.stop()
  const b = await topic('live-b')
  await world.ask(
    `mutation { updateTopic(id: "${a.id}", expectedVersion: 1, input: { description: "New." }) { __typename } }`,
    editor,
  )
  const second = await follow(world, {}, heard?.cursor)
  expect(told(await second.take(2))).toEqual([`CREATE ${b.id}`, `UPDATE ${a.id}`])
  second.stop()
  const whole = await follow(world, {}, 'beginning')
  expect(told(await whole.take(3))).toEqual([`CREATE ${a.id}`, `CREATE ${b.id}`, `UPDATE ${a.id}`])
  whole.stop()
})

test('each sees what is theirs: what was published came, what was withdrawn went, what is hidden is not told', async () => {
  const stranger = await follow(world)
  const partner = await follow(world, { 'x-test-clearance': 'PARTNER' })
  const hidden = await topic('live-hidden', 'INTERNAL')
  const setVisibility = (version: number, visibility: string) =>
    world.ask(
      `mutation { setVisibility(id: "${hidden.id}", expectedVersion: ${version}, visibility: ${visibility}) { __typename } }`,
      editor,
    )
  await setVisibility(1, 'PARTNER')
  await setVisibility(2, 'PUBLIC')
  await setVisibility(3, 'INTERNAL')
  const last = await topic('live-last')
  expect(told(await stranger.take(3))).toEqual([`CREATE ${hidden.id}`, `DELETE ${hidden.id}`, `CREATE ${last.id}`])
  expect(told(await partner.take(4))).toEqual([
    `CREATE ${hidden.id}`,
    `UPDATE ${hidden.id}`,
    `DELETE ${hidden.id}`,
    `CREATE ${last.id}`,
  ])
  stranger.stop()
  partner.stop()
  const { changes } = await world.ask(`{ changes(last: 3) { nodes { operation recordId record { __typename } } } }`)
  expect(changes.nodes).toEqual([
    { operation: 'CREATE', recordId: hidden.id, record: null },
    { operation: 'DELETE', recordId: hidden.id, record: null },
    { operation: 'CREATE', recordId: last.id, record: { __typename: 'Topic' } },
  ])
})

test('a change is read once for all who follow alike, and once for those of each clearance and filter', async () => {
  const followers = await Promise.all(Array.from({ length: 30 }, () => follow(world)))
  const partners = await Promise.all([0, 1].map(() => follow(world, { 'x-test-clearance': 'PARTNER' })))
  // Those who began at different moments stand at one place after the first change.
  const first = await topic('live-shared-1')
  const all = [...followers, ...partners]
  for (const each of all) expect(told(await each.take(1))).toEqual([`CREATE ${first.id}`])
  const { pool } = world.database
  const query = vi.spyOn(pool, 'query')
  const second = await topic('live-shared-2')
  for (const each of all) expect(told(await each.take(1))).toEqual([`CREATE ${second.id}`])
  const reads = query.mock.calls.filter(([question]) =>
    /FROM change\b[\s\S]+LIMIT/.test((question as { text?: string }).text ?? ''),
  )
  query.mockRestore()
  // A notice or two, each read at both clearances.
  expect(reads.length).toBeGreaterThan(0)
  expect(reads.length).toBeLessThan(all.length)
  for (const each of all) each.stop()
})

test('what a change held, and whose it was, is for those who keep the registry', async () => {
  for (const field of ['fields { name }', 'actor', 'action', 'reason', 'requestId']) {
    const { errors } = await world.send(`{ changes(first: 1) { nodes { ${field} } } }`, { clearance: 'INTERNAL' })
    expect(errors?.[0]?.extensions.code, field).toBe('FORBIDDEN')
  }
  for (const filter of ['{ actors: ["test"] }', '{ actions: ["createTopic"] }']) {
    const { errors } = await world.send(`{ changes(filter: ${filter}) { totalCount } }`)
    expect(errors?.[0]?.extensions.code, filter).toBe('FORBIDDEN')
  }
  const stranger = await follow(world, {}, 'beginning', '{ types: ["Topic"] }', 'actor')
  await expect(stranger.take(1)).rejects.toMatchObject({
    answer: { errors: [{ extensions: { code: 'FORBIDDEN' }, path: ['changed', 'node', 'actor'] }] },
  })
  stranger.stop()
})

test('a wrong cursor or filter is refused before the stream begins', async () => {
  for (const given of ['after: "nonsense"', `after: "${'A'.repeat(22)}"`, 'filter: {}']) {
    const { errors } = await world.send(`subscription { changed(${given}) { cursor } }`)
    expect(errors?.[0]?.extensions.code, given).toBe('BAD_USER_INPUT')
  }
})

test('a stream ends when the server stops', async () => {
  const own = await passing()
  const follower = await follow(own)
  await topic('before-the-end', 'PUBLIC', own)
  expect(await follower.take(1)).toHaveLength(1)
  await own.database.notifier.close()
  expect(await follower.rest()).toEqual([])
})

test('a stream ends when its token is revoked, before anything more is told', async () => {
  const { database } = world
  const { text, token } = await createToken(database.prisma, { name: 'Follower', role: 'EDITOR' })
  const app = createApp({ database, now: () => NOW })
  const fetch = async (path: string, init?: RequestInit) => app.fetch(`http://entente.test${path}`, init ?? {})
  const follower = await follow({ fetch }, { authorization: `Bearer ${text}` })
  await topic('while-valid')
  expect(await follower.take(1)).toHaveLength(1)
  await revokeToken(database.prisma, token.id, NOW)
  await topic('when-revoked')
  expect(await follower.rest()).toEqual([])
})

test.skipIf(pglite)('followers of another server process hear of it as well', async () => {
  // All that two processes share is the database: pool, notices and cursors are each one's own.
  const database = await openPostgres(String(world.database.pool.options.connectionString))
  onTestFinished(database.close)
  const other = worldOver(database)
  const follower = await follow(other)
  const { id } = await topic('from-elsewhere')
  const [heard] = await follower.take(1)
  expect(told(heard ? [heard] : [])).toEqual([`CREATE ${id}`])
  follower.stop()
  // A cursor of the one is good at the other.
  const next = await topic('from-elsewhere-again')
  const resumed = await follow(world, {}, heard?.cursor)
  expect(told(await resumed.take(1))).toEqual([`CREATE ${next.id}`])
  resumed.stop()
})
