import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { AppDeps } from '../../server/app.ts'
import { addressesBehind } from '../../server/load/address.ts'
import { Budgets } from '../../server/load/budgets.ts'
import { statementsTo } from '../kit/statements.ts'
import { passing, pglite } from '../kit/world.ts'
import { locked, waitUntil } from '../load/locked.ts'
import { type Got, type Served, serve } from './both.ts'

// What happens to a request that the lane has begun and cannot answer.

const TOPICS = JSON.stringify({ query: '{ topics(first: 3) { nodes { slug } } }' })

async function served(deps: AppDeps, settings?: Parameters<typeof serve>[1]): Promise<Served> {
  const service = await serve(deps, settings)
  onTestFinished(() => service.stop())
  return service
}

const levels = ({ lines }: Served) => lines.map(({ level, message }) => `${level ?? 'info'} ${message}`)
const code = ({ text }: Got) => JSON.parse(text).errors?.[0]?.extensions.code

test('a read that fails inside is told as without the lane, and fails once', async () => {
  const { database } = await passing('seeded')
  const [by, without] = [await served({ database }), await served({ database }, { lane: false })]
  for (const service of [by, without]) await service.send({ body: TOPICS })
  expect((await by.send({ body: TOPICS })).express).toBe(true)
  await database.pool.query('ALTER TABLE topic RENAME COLUMN slug TO gone')
  for (const { lines } of [by, without]) lines.length = 0
  const [answer, other] = [await by.send({ body: TOPICS }), await without.send({ body: TOPICS })]
  expect([answer.status, answer.text, answer.line]).toEqual([other.status, other.text, other.line])
  expect(code(answer)).toBe('INTERNAL_SERVER_ERROR')
  expect(levels(by)).toEqual(levels(without))
})

test('what fails in the lane is logged without what was given, and told by Yoga', async () => {
  const { database } = await passing('seeded')
  let broken = false
  const budgets = Object.assign(new Budgets({ anonymous: 0, token: 0 }), {
    spend: async () => {
      if (!broken) return null
      broken = false
      throw new Error('no place for what-was-given')
    },
  })
  const service = await served({ database, budgets: { budgets, addressOf: addressesBehind([]) } })
  const query = 'query ($slug: String!) { organizations(filter: { slugs: [$slug] }) { nodes { slug } } }'
  const body = JSON.stringify({ query, variables: { slug: 'what-was-given' } })
  for (const express of [false, true]) expect((await service.send({ body })).express).toBe(express)
  broken = true
  service.lines.length = 0
  const answer = await service.send({ body })
  expect([answer.status, answer.express]).toEqual([200, false])
  expect(levels(service)).toEqual(['error The lane failed: no place for …', 'info request'])
  expect(JSON.stringify(service.lines)).not.toContain('what-was-given')
})

test('whoever goes in the middle of the question leaves nothing behind', async () => {
  const { database } = await passing('seeded')
  const service = await served({ database })
  const { port } = new URL(service.url)
  for (let n = 0; n < 3; n++) {
    const socket = connect(Number(port), '127.0.0.1')
    await once(socket, 'connect')
    const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${TOPICS.length}\r\n\r\n`
    socket.write(head + TOPICS.slice(0, 10))
    socket.destroy()
    await once(socket, 'close')
  }
  expect((await service.send({ body: TOPICS })).status).toBe(200)
  expect(levels(service)).toEqual(['info request'])
})

describe.skipIf(pglite)('on PostgreSQL', () => {
  /** A service that knows the question, whose table is then locked. */
  async function stuck(readMs: number, lane = true) {
    const { database, waiting, lock, release } = await locked({ now: false })
    const service = await served({ database, deadlines: { readMs, writeMs: readMs } }, { lane, anonymous: 10_000 })
    for (const express of [false, lane]) expect((await service.send({ body: TOPICS })).express).toBe(express)
    service.lines.length = 0
    await lock()
    return { service, waiting, release, statements: statementsTo(database.pool) }
  }

  test('its time is up once, and it is told as without the lane', async () => {
    const by = await stuck(500)
    const answer = await by.service.send({ body: TOPICS })
    const asked = by.statements.asked()
    by.statements.restore()
    const without = await stuck(500, false)
    const other = await without.service.send({ body: TOPICS })
    expect([answer.status, code(answer), answer.text]).toEqual([504, 'DEADLINE_EXCEEDED', other.text])
    expect([answer.headers, answer.line]).toEqual([other.headers, other.line])
    expect([asked, without.statements.asked()].map(({ length }) => length)).toEqual([1, 1])
    without.statements.restore()
    expect(levels(by.service)).toEqual(levels(without.service))
    await waitUntil(async () => (await by.waiting()) === 0)
  })

  test('whoever asked has gone: the database is told, and the service goes on', async () => {
    const { service, waiting, release } = await stuck(60_000)
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(TOPICS)) }
    const sent = request(`${service.url}/graphql`, { method: 'POST', headers })
    sent.on('error', () => {})
    sent.end(TOPICS)
    await waitUntil(async () => (await waiting()) === 1)
    sent.destroy()
    await waitUntil(async () => (await waiting()) === 0)
    await waitUntil(async () => service.lines.some(({ message }) => message === 'request'))
    expect(levels(service)).toEqual(['info request'])
    await release()
    expect((await service.send({ body: TOPICS })).express).toBe(true)
  })

  test('what was cancelled for the sake of another is asked again', async () => {
    const { database, waiting, lock, cancel, release } = await locked({ now: false })
    const service = await served({ database, deadlines: { readMs: 60_000, writeMs: 60_000 } })
    for (let n = 0; n < 2; n++) await service.send({ body: TOPICS })
    await lock()
    const answer = service.send({ body: TOPICS })
    await waitUntil(async () => (await waiting()) === 1)
    await cancel()
    await waitUntil(async () => (await waiting()) === 1)
    await release()
    expect(await answer).toMatchObject({ status: 200, express: true })
  })
})
