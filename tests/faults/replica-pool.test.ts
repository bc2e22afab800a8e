import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { type Database, openPostgres, over } from '../../server/database/open.ts'
import { openReplicas, type Replicas } from '../../server/database/replicas/replicas.ts'
import { type Cluster, caughtUp, makeCluster, makeReplica } from './cluster.ts'
import { type AtEnd, freePort, until } from './programs.ts'

// From which servers is read, and that nothing is ever written by whoever reads.

const clearing: Parameters<AtEnd>[0][] = []
const atEnd: AtEnd = (clear) => void clearing.unshift(clear)
afterAll(async () => {
  for (const clear of clearing) await clear()
})

let primary: Cluster
let replica: Cluster
let database: Database
const log: string[] = []
beforeAll(async () => {
  primary = await makeCluster({ atEnd })
  await primary.sql('CREATE TABLE noted (number int)')
  replica = await makeReplica(primary, { atEnd })
  database = await openPostgres(primary.url())
  atEnd(() => database.close())
})

async function replicasAt(...urls: string[]): Promise<Replicas> {
  log.length = 0
  const note = ({ message }: Record<string, unknown>) => void log.push(String(message))
  const settings = { urls: urls.map((url) => new URL(url)), mostBehind: 3_600_000, log: note }
  const replicas = await openReplicas(database.pool, settings)
  onTestFinished(() => replicas.close())
  return replicas
}

const noted = async () => (await primary.sql('SELECT number FROM noted ORDER BY number')).map(({ number }) => number)

test('where the address leads to a standby, listening is tried again and again on no more than one connection', async () => {
  const { notifier, close } = await over(new pg.Pool({ connectionString: replica.url(), max: 1 }), String)
  onTestFinished(close)
  notifier.subscribe(
    () => {},
    () => {},
  )
  await until('it is refused twice', () => replica.log().split('cannot execute LISTEN during recovery').length > 2)
  const listening = await replica.sql(`SELECT FROM pg_stat_activity WHERE query LIKE 'LISTEN%'`)
  expect(listening.length).toBeLessThanOrEqual(1)
})

test('whoever reads from a replica writes nothing, neither there nor on the primary that steps in', async () => {
  const replicas = await replicasAt(replica.url())
  const found = await replicas.showing(null)
  if (!found) throw new Error(log.join())
  const { pool, prisma } = found
  const insert = 'INSERT INTO noted VALUES (1) RETURNING number'
  const everyWay = () => [
    () => pool.query({ text: insert }),
    () => prisma.$queryRawUnsafe(insert),
    () => prisma.$executeRawUnsafe(insert),
    () => prisma.$transaction((tx) => tx.$executeRawUnsafe(insert)),
  ]
  for (const write of everyWay()) await expect(write()).rejects.toThrow(/read-only/)
  await replica.kill()
  await expect(pool.query({ text: insert })).rejects.toThrow(/read-only/)
  await expect(prisma.$queryRawUnsafe(insert)).rejects.toThrow(/read-only/)
  await expect(prisma.$executeRawUnsafe(insert)).rejects.toThrow(/read-only/)
  await expect(prisma.$transaction((tx) => tx.$executeRawUnsafe(insert))).rejects.toThrow()
  expect(await prisma.$queryRawUnsafe('SELECT number FROM noted')).toEqual([])
  expect(await noted()).toEqual([])
  expect(log.at(-1)).toMatch(/^Nothing is read from the replica at 127\.0\.0\.1:\d+\/postgres for now: /)
  await replica.start()
})

test('what a replica does not have yet comes from the primary', async () => {
  const replicas = await replicasAt(replica.url())
  const found = await replicas.showing(null)
  await replica.sql('SELECT pg_wal_replay_pause()')
  try {
    await primary.sql('CREATE TABLE later AS SELECT 1 AS number')
    expect((await found?.pool.query({ text: 'SELECT number FROM later' }))?.rows).toEqual([{ number: 1 }])
    // It is read from all the same, and an error of the statement is told as it is.
    expect(await replicas.showing(null)).toBe(found)
    await expect(found?.pool.query({ text: 'SELECT number FROM never' })).rejects.toThrow('"never" does not exist')
  } finally {
    await replica.sql('SELECT pg_wal_replay_resume()')
  }
})

test('what is no replica of the primary, or is not there, is not read from, and says why', async () => {
  const another = await makeCluster()
  const ofAnother = await makeReplica(another)
  const nowhere = `postgresql://postgres:secret@127.0.0.1:${await freePort()}/postgres`
  const replicas = await replicasAt(primary.url(), ofAnother.url(), nowhere)
  expect(await replicas.showing(null)).toBeNull()
  const reasons = log.map((line) => line.replace(/.* for now: /, '').replace(/ [\d.:]+\.$/, '.'))
  expect(reasons.sort()).toEqual([
    'connect ECONNREFUSED.',
    'it is a copy of another server than DATABASE_URL names.',
    'it is not a standby.',
  ])
  expect(log.join()).not.toContain('secret')
})

test('a replica that shows less than it did before is not read from until it shows as much', async () => {
  // A copy of its files, as of now.
  await caughtUp(primary, replica)
  await replica.stop('fast')
  const copy = `${replica.directory}-copy`
  execFileSync('cp', ['-a', replica.directory, copy])
  await replica.start()
  await primary.sql('INSERT INTO noted VALUES (2)')
  await caughtUp(primary, replica)
  const replicas = await replicasAt(replica.url())
  const position = await replicas.end()
  const found = await replicas.showing(null)
  expect(found?.reached).not.toBeNull()

  await replica.kill()
  rmSync(replica.directory, { recursive: true })
  execFileSync('mv', [copy, replica.directory])
  // Nothing is there to catch up from.
  await primary.stop('fast')
  await replica.start()
  // A connection of before the restart would be gone; a new one is refused, whoever looked since or not.
  await expect(found?.pool.query({ text: 'SELECT number FROM noted' })).rejects.toThrow('ECONNREFUSED')
  await until('it was looked at', () => log.some((line) => line.includes('it has gone back behind what it showed')))
  expect(await replicas.showing(null)).toBeNull()

  await primary.start()
  await until('it is read from again', async () => (await replicas.showing(position)) !== null)
  expect((await found?.pool.query({ text: 'SELECT number FROM noted' }))?.rows).toEqual([{ number: 2 }])
})
