import { expect, test } from 'vitest'
import { check } from './checker.ts'
import { until } from './programs.ts'
import { makeWire } from './proxy.ts'
import { ask, registryAt, registryWithStandby, serve, statusOf } from './registry.ts'
import { DATABASE } from './template.ts'
import { startWriters } from './writers.ts'

// The primary is lost for good, and its standby takes over at the address that the server knows: as a virtual address,
// a proxy or a name of a managed service moves.

/** Writers at a server that knows its primary by an address which may come to lead to the standby. */
async function served() {
  const pair = await registryWithStandby({ synchronous: true })
  const address = await makeWire(pair.primary.port)
  // A commit that waits for the standby when that is promoted waits for ever: its deadline makes an end of it.
  const { url } = await serve(registryAt(address.port), { ENTENTE_WRITE_DEADLINE_MS: '10000' })
  return { ...pair, address, url, writers: startWriters(() => url) }
}

test('a synchronous standby is promoted when the primary is killed: what was acknowledged is there', async () => {
  const { primary, standby, address, url, writers } = await served()
  await writers.more(15)

  await primary.kill()
  address.lead(standby.port)
  address.cut()
  // The address moved too early: a standby is not served from, for it takes no writes.
  await until('requests are refused', () => writers.failed() > 3)
  expect(await statusOf(url, '/ready')).toBe(503)
  const early = await ask(url, '{ activities(first: 1) { nodes { title } } }')
  expect(early).toMatchObject({ status: 503, code: 'SERVICE_UNAVAILABLE' })

  await standby.promote()
  await until('the server is ready', async () => (await statusOf(url, '/ready')) === 200)
  await writers.more(15)
  await writers.stop()
  await check(writers, (text) => standby.sql(text, [], DATABASE))
})

test('a primary that was demoted and still answers is left for the one that took over', async () => {
  const { primary, standby, address, writers } = await served()
  await writers.more(5)

  // It takes no writes any more, and its connections stay: writes on them are refused until the pool has let them go.
  await primary.sql('ALTER SYSTEM SET default_transaction_read_only = on')
  await primary.sql('SELECT pg_reload_conf()')
  await until('writes are refused', () => writers.failed() > 0)
  await standby.promote()
  address.lead(standby.port)
  await writers.more(15)
  await writers.stop()
  await check(writers, (text) => standby.sql(text, [], DATABASE))
})
