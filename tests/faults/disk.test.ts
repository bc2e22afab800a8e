import { expect, test } from 'vitest'
import { check } from './checker.ts'
import { smallDisk } from './disk.ts'
import { until } from './programs.ts'
import { ask, registryCluster, serve, statusOf } from './registry.ts'
import { DATABASE } from './template.ts'
import { startWriters } from './writers.ts'

// The disk is full: that of the tables, so that writes fail one by one, and that of the write-ahead log, without
// which PostgreSQL itself stops.

const READ = '{ activities(first: 1) { totalCount } }'

test('the disk of the tables is full: changes are refused as such, reads go on, and room is all it takes', async (context) => {
  const disk = smallDisk(48, context)
  const cluster = await registryCluster()
  await cluster.sql(`CREATE TABLESPACE small LOCATION '${disk.directory}'`)
  await cluster.sql(`ALTER DATABASE ${DATABASE} SET TABLESPACE small`)
  const { url } = await serve(cluster.url(DATABASE))
  const writers = startWriters(() => url)
  await writers.more(5)

  disk.fill()
  await until('changes are refused', () => writers.failed() > 5)
  expect(await ask(url, READ)).toMatchObject({ status: 200, code: undefined })
  expect(cluster.log()).toContain('No space left on device')

  disk.clear()
  await writers.more(15)
  await writers.stop()
  await check(writers, (text) => cluster.sql(text, [], DATABASE))
})

test('the disk of the log is full: PostgreSQL stops, and recovers when there is room', async (context) => {
  const disk = smallDisk(24, context)
  const cluster = await registryCluster({ logDirectory: disk.directory })
  const { url } = await serve(cluster.url(DATABASE))
  const writers = startWriters(() => url)
  await writers.more(5)

  disk.fill()
  await until('PostgreSQL has stopped', () => /PANIC: .*No space left on device/.test(cluster.log()))
  await until('changes are refused', () => writers.failed() > 5)
  expect(await statusOf(url, '/health')).toBe(200)

  disk.clear()
  await cluster.restart()
  await until('the server is ready', async () => (await statusOf(url, '/ready')) === 200)
  await writers.more(15)
  await writers.stop()
  await check(writers, (text) => cluster.sql(text, [], DATABASE))
})
