import { expect, inject, test } from 'vitest'
import { createClient } from '../../sdk/src/index.ts'
import { watch } from '../../sdk/src/watch.ts'
import { check } from './checker.ts'
import { keepsStatements, makePgBouncer } from './pgbouncer.ts'
import { ask, registryAt, registryCluster, serve } from './registry.ts'
import { DATABASE } from './template.ts'
import { startWriters } from './writers.ts'

// PgBouncer in transaction mode between two servers and a database that lives in another time zone: any statement may
// come to any connection, and each connection serves both servers.

const QUESTIONS = ['KR', 'PE', 'FR', 'JP'].map(
  (code) => `{ country(code: "${code}") { code name } activities(first: 2) { totalCount } }`,
)

const preparing = (keeps: boolean) => ({ DATABASE_PREPARED: String(keeps) })

test('two servers share few connections: writes, reads, the feed, and migrations at the start', async () => {
  const cluster = await registryCluster({ settings: { timezone: 'Asia/Seoul' } })
  const keeps = keepsStatements()
  const settings: Record<string, number> = { default_pool_size: 3, ...(keeps ? { max_prepared_statements: 300 } : {}) }
  const pooler = await makePgBouncer(cluster, { settings })
  // Several that start at once migrate one after the other, and no lock stays behind.
  const servers = await Promise.all([1, 2].map(() => serve(registryAt(pooler.port), preparing(keeps))))
  const locks = await cluster.sql(`SELECT FROM pg_locks WHERE locktype = 'advisory'`)
  expect(locks).toEqual([])
  const [one, other] = servers.map(({ url }) => url) as [string, string]

  // Whoever follows one server hears what is written through the other, though no notice may come through.
  const token = inject('registry').token
  const client = createClient({ url: `${one}/graphql`, auth: token })
  // From the beginning: the first may be written before it listens.
  const over = new AbortController()
  const followed: string[] = []
  let heard = () => {}
  const following = (async () => {
    for await (const { action } of watch(client, { after: 'beginning', details: true, signal: over.signal })) {
      followed.push(String(action))
      heard()
    }
  })()

  let turn = 0
  const writers = startWriters(() => (turn++ % 2 === 0 ? one : other))
  // The same questions again and again, so that they are prepared, in another order on each server.
  const answers = new Map<string, Set<string>>()
  const read = async (url: string, questions: string[]) => {
    for (let round = 0; round < 8; round++)
      for (const question of questions) {
        const { status, data } = await ask(url, question)
        expect(status).toBe(200)
        const told = answers.get(question) ?? new Set()
        answers.set(question, told.add(JSON.stringify(data.country)))
      }
  }
  await Promise.all([read(one, QUESTIONS), read(other, QUESTIONS.toReversed()), writers.more(20)])
  await writers.stop()
  expect([...answers.values()].map((told) => told.size)).toEqual(QUESTIONS.map(() => 1))
  expect(writers.failed()).toBe(0)
  await check(writers, (text) => cluster.sql(text, [], DATABASE))

  const visits = () => followed.filter((action) => action === 'createTopic').length
  await new Promise<void>((resolve) => {
    heard = () => visits() >= writers.acknowledged() && resolve()
    heard()
  })
  over.abort()
  await following
  expect(visits()).toBe(writers.acknowledged())
})

test('times are the same through a pooler that passes no settings on', async () => {
  const cluster = await registryCluster({ settings: { timezone: 'Asia/Seoul' } })
  const pooler = await makePgBouncer(cluster)
  const [{ url: pooled }, { url: direct }] = await Promise.all([
    serve(registryAt(pooler.port), preparing(false)),
    serve(registryAt(cluster.port)),
  ])
  const writers = startWriters(() => pooled, { writers: 1 })
  await writers.more(1)
  await writers.stop()
  const TIMES = '{ topics(first: 5) { nodes { id createdAt updatedAt } } changes(first: 5) { nodes { at } } }'
  const token = inject('registry').token
  const [through, beside] = await Promise.all([ask(pooled, TIMES, token), ask(direct, TIMES, token)])
  expect(through.code).toBeUndefined()
  expect(through.data).toEqual(beside.data)
  expect(Date.now() - Date.parse(through.data.topics.nodes[0].createdAt)).toBeLessThan(3_600_000)
})
