import { expect, test } from 'vitest'
import { makeBalancer } from './balancer.ts'
import { check } from './checker.ts'
import { ask, registryCluster, serve } from './registry.ts'
import { DATABASE } from './template.ts'
import { startWriters } from './writers.ts'

// Two servers behind a load balancer are replaced one after the other while requests go on.

/** Many times as long as the balancer takes to notice. */
const notice = { ENTENTE_DRAIN_NOTICE_MS: '2000' }

test('a rolling restart under load fails no request', async () => {
  const cluster = await registryCluster()
  const database = cluster.url(DATABASE)
  const balancer = await makeBalancer()
  let [one, other] = await Promise.all([serve(database, notice), serve(database, notice)])
  balancer.serve(one.url, other.url)
  await balancer.uses(one.url, other.url)

  const writers = startWriters(() => balancer.url)
  const failures: string[] = []
  let read = 0
  let going = true
  const readers = [1, 2].map(async () => {
    while (going) {
      const { status, code } = await ask(balancer.url, '{ activities(first: 3) { nodes { title } } }').catch(
        (error) => ({
          status: 0,
          code: String(error),
        }),
      )
      read++
      if (status !== 200 || code) failures.push(`${status} ${code}`)
    }
  })
  await writers.more(10)
  const leaving = one
  leaving.running.kill('SIGTERM')
  // It is asked nothing new by whoever looks at /ready, and answers who did not look yet.
  await balancer.uses(other.url)
  expect(await leaving.running.ended).toMatchObject({ code: 0 })
  one = await serve(database, notice)
  balancer.serve(one.url, other.url)
  await balancer.uses(one.url, other.url)
  await writers.more(10)

  other.running.kill('SIGTERM')
  await balancer.uses(one.url)
  expect(await other.running.ended).toMatchObject({ code: 0 })
  other = await serve(database, notice)
  balancer.serve(one.url, other.url)
  await balancer.uses(one.url, other.url)
  await writers.more(10)

  going = false
  await Promise.all([writers.stop(), ...readers])
  expect(failures).toEqual([])
  expect(read).toBeGreaterThan(10)
  expect(writers.failed()).toBe(0)
  await check(writers, (text) => cluster.sql(text, [], DATABASE))
})
