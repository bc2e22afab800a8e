import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { type Answer, NOW, scratch, type World } from '../kit/world.ts'

let world: World
let clock = NOW
beforeAll(async () => {
  world = await scratch()
})
beforeEach(() => {
  clock = NOW
})

/** A server process over the same database, with its own memory. */
function server(actor = 'somebody') {
  const app = createApp({
    database: world.database,
    now: () => clock,
    log: (event) => world.log.push(event),
    actorOf: () => ({ id: actor, name: actor, role: 'EDITOR', clearance: 'INTERNAL' }),
  })
  return async (query: string, key: string, variables: object = {}): Promise<Answer & { text: string }> => {
    const response = await app.fetch('http://entente.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ query, variables }),
    })
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, ...JSON.parse(text) }
  }
}

const CREATE = `mutation ($slug: String!) {
  createTopic(input: { slug: $slug, kind: THEME }) { __typename ... on Topic { version kind id slug createdAt } }
}`

const count = (prefix: string) => world.database.prisma.topic.count({ where: { slug: { startsWith: prefix } } })

test('a repeated request is answered as before, to the letter, and done once', async () => {
  const first = await server()(CREATE, 'key-1', { slug: 'once-a' })
  expect(first.data.createTopic.__typename).toBe('Topic')
  expect(first.headers.get('idempotency-replayed')).toBeNull()
  await world.database.prisma.topic.update({ where: { slug: 'once-a' }, data: { description: 'Changed since.' } })
  // Another process, or the same one started again.
  const second = await server()(CREATE, 'key-1', { slug: 'once-a' })
  expect(second.text).toBe(first.text)
  expect(second.headers.get('idempotency-replayed')).toBe('true')
  expect(await count('once-a')).toBe(1)
})

test('the key of one request is refused for another, and is nobody else’s', async () => {
  await server()(CREATE, 'key-2', { slug: 'once-b' })
  const other = await server()(CREATE, 'key-2', { slug: 'once-b-other' })
  expect(other).toMatchObject({ status: 422, errors: [{ extensions: { code: 'IDEMPOTENCY_KEY_REUSED' } }] })
  expect(await count('once-b-other')).toBe(0)
  const another = await server('somebody else')(CREATE, 'key-2', { slug: 'once-b-other' })
  expect(another.data.createTopic.slug).toBe('once-b-other')
})

test('a key is forgotten after its time', async () => {
  await server()(CREATE, 'key-3', { slug: 'once-c' })
  clock = new Date(NOW.getTime() + 23.9 * 3_600_000)
  expect((await server()(CREATE, 'key-3', { slug: 'once-c' })).headers.get('idempotency-replayed')).toBe('true')
  clock = new Date(NOW.getTime() + 24.1 * 3_600_000)
  expect((await server()(CREATE, 'key-3', { slug: 'once-c' })).data.createTopic.__typename).toBe('DuplicateError')
})

test('identical requests at the same time do the work once and are all answered', async () => {
  const [one, two] = [server(), server()]
  const answers = await Promise.all([one, two, one, two].map((ask) => ask(CREATE, 'key-4', { slug: 'once-d' })))
  for (const { data } of answers) expect(data).toEqual(answers[0]?.data)
  expect(answers[0]?.data.createTopic.__typename).toBe('Topic')
  expect(await count('once-d')).toBe(1)
})

test('where the process died before the answer was kept, the repetition finds the write done', async () => {
  const first = await server()(CREATE, 'key-5', { slug: 'once-e' })
  await world.database.prisma.idempotentStep.deleteMany({ where: { key: 'key-5', step: 0 } })
  const second = await server()(CREATE, 'key-5', { slug: 'once-e' })
  expect(second.text).toBe(first.text)
  expect(await count('once-e')).toBe(1)
})

test('of several writes, only those that were not done are done by the repetition', async () => {
  const both = `mutation {
    deleted: deleteRecord(id: "${(await server()(CREATE, 'key-6', { slug: 'once-f' })).data.createTopic.id}", expectedVersion: 1) { __typename ... on DeletedRecord { id } }
    made: createTopic(input: { slug: "once-g", kind: THEME }) { __typename }
  }`
  const first = await server()(both, 'key-7')
  expect(first.data).toMatchObject({ deleted: { __typename: 'DeletedRecord' }, made: { __typename: 'Topic' } })
  await world.database.prisma.idempotentStep.deleteMany({ where: { key: 'key-7', step: { in: [0, 2] } } })
  await world.database.prisma.topic.delete({ where: { slug: 'once-g' } })
  const second = await server()(both, 'key-7')
  expect(second.text).toBe(first.text)
  expect(await count('once-g')).toBe(1)
})

test('what wrote nothing is not kept: it may be tried again under its key', async () => {
  await server()(CREATE, 'key-8', { slug: 'once-h' })
  const refused = await server()(CREATE, 'key-9', { slug: 'once-h' })
  expect(refused.data.createTopic.__typename).toBe('DuplicateError')
  await world.database.prisma.topic.delete({ where: { slug: 'once-h' } })
  expect((await server()(CREATE, 'key-9', { slug: 'once-h' })).data.createTopic.__typename).toBe('Topic')
})

test('a key that is none is refused; queries and strangers have no use for one', async () => {
  for (const key of ['with space', 'x'.repeat(256), 'é'.normalize()]) {
    const { status, errors } = await server()(CREATE, key, { slug: 'once-i' })
    expect([status, errors?.[0]?.extensions.code], key).toEqual([400, 'BAD_IDEMPOTENCY_KEY'])
  }
  expect((await server()('{ topics { totalCount } }', 'with space')).errors).toBeUndefined()
  const stranger = await world.send(CREATE, { variables: { slug: 'once-i' }, headers: { 'idempotency-key': 'key-1' } })
  expect(stranger.data.createTopic.__typename).toBe('ForbiddenError')
  expect(await count('once-i')).toBe(0)
})
