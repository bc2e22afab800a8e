import { expect, test } from 'vitest'
import { caughtUp, makeCluster, makeReplica, synchronize } from './cluster.ts'
import { makePgBouncer } from './pgbouncer.ts'

// The kit itself: a fault that does not happen would let every other test here pass.

test('a primary is killed, its replica takes over, and a pooler stands between', async () => {
  const primary = await makeCluster()
  expect(await primary.sql('SHOW fsync')).toEqual([{ fsync: 'on' }])
  const replica = await makeReplica(primary)
  await synchronize(primary)
  await primary.sql('CREATE TABLE kept (number int)')
  const pooler = await makePgBouncer(primary)
  expect(pooler.port).not.toBe(primary.port)

  await primary.sql('INSERT INTO kept VALUES (1)')
  await caughtUp(primary, replica)
  expect(await replica.sql('SELECT number FROM kept')).toEqual([{ number: 1 }])
  await expect(replica.sql('INSERT INTO kept VALUES (2)')).rejects.toThrow(/read-only/)

  await primary.kill()
  await expect(primary.sql('SELECT')).rejects.toThrow('ECONNREFUSED')
  await replica.promote()
  await replica.sql('INSERT INTO kept VALUES (2)')
  await primary.start()
  expect(primary.log()).toContain('database system was not properly shut down')
})
