import { expect, test } from 'vitest'
import { check } from './checker.ts'
import { until } from './programs.ts'
import { registryAt, registryCluster, serve, statusOf } from './registry.ts'
import { DATABASE } from './template.ts'
import { startWriters } from './writers.ts'

// kill -9, of the server and of the database, while writers write. Each time what they were told is compared with what
// is there.

test('the server is killed in the middle of writes, twice', async () => {
  const cluster = await registryCluster()
  let served = await serve(cluster.url(DATABASE))
  const writers = startWriters(() => served.url)
  for (let time = 0; time < 2; time++) {
    await writers.more(10)
    served.running.kill('SIGKILL')
    await served.running.ended
    served = await serve(cluster.url(DATABASE))
  }
  await writers.more(10)
  await writers.stop()
  expect(writers.failed(), 'requests that the kills cut off').toBeGreaterThan(0)
  await check(writers, (text) => cluster.sql(text, [], DATABASE))
})

test('the database is killed in the middle of writes, twice; the server outlives it and says so', async () => {
  const cluster = await registryCluster()
  const { url, running } = await serve(registryAt(cluster.port))
  const writers = startWriters(() => url)
  for (let time = 0; time < 2; time++) {
    await writers.more(10)
    expect(await statusOf(url, '/ready')).toBe(200)
    await cluster.kill()
    expect(await statusOf(url, '/ready')).toBe(503)
    expect(await statusOf(url, '/health')).toBe(200)
    const before = writers.failed()
    await until('requests are refused', () => writers.failed() > before)
    await cluster.start()
    await until('the server is ready', async () => (await statusOf(url, '/ready')) === 200)
  }
  await writers.more(10)
  await writers.stop()
  expect(cluster.log()).toContain('automatic recovery in progress')
  await check(writers, (text) => cluster.sql(text, [], DATABASE))
  running.kill('SIGTERM')
  expect(await running.ended).toMatchObject({ code: 0 })
})
