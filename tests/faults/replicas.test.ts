import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClient } from '../../sdk/src/index.ts'
import { watch } from '../../sdk/src/watch.ts'
import type { Running } from '../start/process.ts'
import { type Cluster, caughtUp } from './cluster.ts'
import { type AtEnd, until } from './programs.ts'
import { registryAt, registryWithStandby, serve } from './registry.ts'
import { type Sent, send, tokenOf } from './servers.ts'

// Three processes over one primary, whose queries are read from a streaming replica: compiled, by the resolvers, and by
// one that bears little lag.

const clearing: Parameters<AtEnd>[0][] = []
const atEnd: AtEnd = (clear) => void clearing.unshift(clear)
afterAll(async () => {
  for (const clear of clearing) await clear()
})

let primary: Cluster
let replica: Cluster
let running: Running[]
let urls: string[]
let editor: string

const LITTLE_LAG = 3
const NEVER_TOO_LATE = { DATABASE_REPLICA_LAG_MS: '3600000' }

beforeAll(async () => {
  const pair = await registryWithStandby({ atEnd })
  primary = pair.primary
  replica = pair.standby
  const serveWith = (settings: Record<string, string>) =>
    serve(registryAt(primary.port), { DATABASE_REPLICA_URL: registryAt(replica.port), ...settings }, atEnd)
  const served = await Promise.all([
    serveWith(NEVER_TOO_LATE),
    serveWith({ ...NEVER_TOO_LATE, ENTENTE_READ: 'prisma' }),
    serveWith({ DATABASE_REPLICA_LAG_MS: '300' }),
  ])
  running = served.map((each) => each.running)
  urls = served.map(({ url }) => url)
  editor = await tokenOf(primary, 'EDITOR')
})

const pause = () => replica.sql('SELECT pg_wal_replay_pause()')
const resume = () => replica.sql('SELECT pg_wal_replay_resume()')

let count = 0
/** Enters a topic through one of the servers; returns its slug and the position of the answer. */
async function write(url: string, sent: Sent = {}) {
  const slug = `topic-${++count}`
  const mutation =
    'mutation ($slug: String!) { createTopic(input: { slug: $slug, kind: THEME, visibility: PUBLIC }) { __typename } }'
  const told = await send(url, mutation, { token: editor, variables: { slug }, ...sent })
  expect(told.data).toEqual({ createTopic: { __typename: 'Topic' } })
  return { slug, told, position: told.position }
}

const topic = '($slug: String!) { topics(filter: { slugs: [$slug] }) { nodes { slug } } }'
/** Whether the topic is seen, and where it was looked for. */
async function look(url: string, slug: string, sent: Sent = {}) {
  const { data, errors, server } = await send(url, `query ${topic}`, { ...sent, variables: { slug } })
  expect(errors).toBeUndefined()
  return { seen: data.topics.nodes.length === 1, server }
}

describe.each([
  ['compiled', 0],
  ['by the resolvers', 1],
])('while the replica stands still, read %s', (_, at) => {
  test('whoever wrote is shown what they wrote, through any process; others may be shown less', async () => {
    const url = urls[at] as string
    await pause()
    try {
      const { slug, position } = await write(urls[2] as string)
      expect(position).toMatch(/^00000001[\dA-F]{16}$/)
      expect(await look(url, slug)).toEqual({ seen: false, server: 'replica' })
      expect(await look(url, slug, { token: editor })).toEqual({ seen: true, server: 'primary' })
      // By whoever they hand the position on to.
      expect(await look(url, slug, { position })).toEqual({ seen: true, server: 'primary' })
      expect(await look(url, slug, { position: 'newest' })).toEqual({ seen: true, server: 'primary' })
      await resume()
      await caughtUp(primary, replica)
      expect(await look(url, slug, { token: editor, position })).toEqual({ seen: true, server: 'replica' })
    } finally {
      await resume()
    }
  })
})

test('the repetition of a mutation tells a position as well', async () => {
  const variables = { slug: 'once' }
  const first = await write(urls[0] as string, { key: 'a-key', variables })
  const again = await write(urls[1] as string, { key: 'a-key', variables })
  expect(first.told.replayed).toBe(false)
  expect(again.told.replayed).toBe(true)
  expect(again.position).toMatch(/^00000001[\dA-F]{16}$/)
})

test('nobody who may not write is told how much is written', async () => {
  const mutation = 'mutation { __typename }'
  expect((await send(urls[0] as string, mutation)).position).toBeNull()
  const token = await tokenOf(primary, 'READER')
  expect((await send(urls[0] as string, mutation, { token })).position).toBeNull()
})

test('subscribers of every process see each change once and in order, however far the replica is behind', async () => {
  const over = new AbortController()
  const seen: string[][] = urls.map(() => [])
  const { cursor } = (await send(urls[0] as string, '{ changes(last: 1) { edges { cursor } } }', { token: editor }))
    .data.changes.edges[0]
  const watching = urls.map(async (url, index) => {
    const client = createClient({ url: `${url}/graphql`, auth: editor })
    const topics = watch(client, { filter: { types: ['Topic'] }, after: cursor, details: true, signal: over.signal })
    for await (const { fields } of topics) seen[index]?.push(String(fields?.find(({ name }) => name === 'slug')?.after))
  })
  await pause()
  try {
    const written: string[] = []
    for (let each = 0; each < 30; each++) written.push((await write(urls[each % 3] as string)).slug)
    await until('all have seen the last', () => seen.every((slugs) => slugs.at(-1) === written.at(-1)))
    over.abort()
    await Promise.all(watching)
    expect(seen).toEqual([written, written, written])
  } finally {
    await resume()
  }
})

test('a replica that is too far behind is not read from until it has caught up', async () => {
  const url = urls[LITTLE_LAG - 1] as string
  await until('the replica is read from', async () => (await look(url, 'any')).server === 'replica')
  await pause()
  try {
    const { slug } = await write(url)
    await until('the primary is read from', async () => (await look(url, slug)).server === 'primary')
    expect(await look(url, slug)).toEqual({ seen: true, server: 'primary' })
    await running[LITTLE_LAG - 1]?.printed(
      /Nothing is read from the replica at \S+ for now: it is more than 300 ms behind/,
    )
    expect((await look(urls[0] as string, slug)).server).toBe('replica')
  } finally {
    await resume()
  }
  await until('the replica is read from again', async () => (await look(url, 'any')).server === 'replica')
})

test('when the replica is killed, every query goes on being answered, and its return is noticed', async () => {
  const servers = urls.slice(0, 2)
  const reading = servers.map(async (url) => {
    let answered = 0
    for (let from = ''; from !== 'primary'; answered++) {
      const { data, errors, server } = await send(url, '{ topics(first: 3) { nodes { slug } } }')
      expect(errors).toBeUndefined()
      expect(data.topics.nodes).toHaveLength(3)
      from = server ?? ''
    }
    return answered
  })
  await replica.kill()
  expect(Math.min(...(await Promise.all(reading)))).toBeGreaterThan(0)
  await running[0]?.printed(/Nothing is read from the replica at \S+ for now/)
  const { slug, position } = await write(servers[0] as string)
  expect(await look(servers[0] as string, slug, { position })).toEqual({ seen: true, server: 'primary' })
  await replica.start()
  for (const url of servers) {
    await until('the replica is read from again', async () => {
      const { seen, server } = await look(url, slug, { position })
      expect(seen).toBe(true)
      return server === 'replica'
    })
  }
})

test('when the primary is killed, what the replica has can still be read', async () => {
  const { slug } = await write(urls[0] as string)
  await caughtUp(primary, replica)
  await primary.kill()
  for (const url of urls.slice(0, 2)) {
    expect(await look(url, slug)).toEqual({ seen: true, server: 'replica' })
    expect((await fetch(`${url}/ready`)).status).toBe(200)
  }
  await primary.start()
  await until('a write is taken', async () => {
    const told = await send(
      urls[0] as string,
      'mutation { createTopic(input: { slug: "after", kind: THEME }) { __typename } }',
      { token: editor },
    )
    return told.data?.createTopic.__typename === 'Topic'
  })
})

test('a replica that was promoted is none any more', async () => {
  await replica.promote()
  const { slug } = await write(urls[0] as string)
  for (const url of urls) {
    await until('the primary is read from', async () => (await look(url, 'any')).server === 'primary')
    expect(await look(url, slug)).toEqual({ seen: true, server: 'primary' })
  }
  await running[0]?.printed(/it is not a standby/)
})
