import { randomInt } from 'node:crypto'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type Database, openPostgres } from '../../server/database/open.ts'
import { pipelined } from '../../server/database/pipelines.ts'
import type { Sent } from '../../server/database/undescribed.ts'
import { during, Work } from '../../server/database/work.ts'
import { pglite, scratch } from '../kit/world.ts'
import { waitUntil } from '../load/locked.ts'

// Statements of many requests on few connections. What takes long is a statement that waits for a lock. Of six
// connections of the pool three may be shared, and three statements go alone before any is.

const SHARED = 3

describe.skipIf(pglite)('of many that are asked at once', () => {
  let url: string
  beforeAll(async () => {
    url = String((await scratch('empty')).database.pool.options.connectionString)
  })

  let database: Database
  let ask: ReturnType<typeof pipelined>
  beforeEach(async () => {
    database = await openPostgres(url, 6)
    onTestFinished(() => database.close())
    ask = pipelined(database.pool)
    // What a statement takes is known when it was asked before.
    for (let n = 0; n < 30; n++) for (const one of [number(n), divided(1), held(-1)]) await ask(one)
  })

  const named = (name: string, text: string) => (value: number) => ({ name, text, values: [value] })
  const number = named('number', `SELECT $1::text, pg_backend_pid()::text`)
  const divided = named('divided', 'SELECT (6 / $1::int)::text')
  const held = named('held', 'SELECT pg_advisory_xact_lock($1)::text, pg_backend_pid()::text')

  /** A lock that is held by somebody else, and how many wait for it. */
  async function lock() {
    const key = randomInt(2 ** 31)
    const holder = new pg.Client(url)
    await holder.connect()
    await holder.query('SELECT pg_advisory_lock($1)', [key])
    onTestFinished(() => holder.end())
    const waiting = async (): Promise<number[]> => {
      const { rows } = await holder.query(`SELECT pid FROM pg_locks WHERE NOT granted AND objid = $1`, [key])
      return rows.map(({ pid }) => pid)
    }
    return { key, holder, waiting, release: () => holder.query('SELECT pg_advisory_unlock($1)', [key]) }
  }

  /** As many as go alone, each waiting for the lock, and then one more, which others come after. */
  async function line(key: number, waiting: () => Promise<number[]>, work = new Work()) {
    const alone = Array.from({ length: SHARED }, () => ask(held(key)))
    for (const one of alone) one.catch(() => {})
    await waitUntil(async () => (await waiting()).length === SHARED)
    const before = await waiting()
    const first = during(work, () => ask(held(key)))
    first.catch(() => {})
    const others = Promise.all([1, 2, 3, 4, 5].map((n) => ask(number(n))))
    return { alone, first, others, before }
  }

  const numbers = (sent: Sent[]) => sent.map(({ rows: [row] }) => Number(row?.[0]))
  const all = Array.from({ length: 200 }, (_, n) => n)

  test('each has its own answer, and connections are taken for many of them', async () => {
    let taken = 0
    database.pool.on('acquire', () => taken++)
    expect(numbers(await Promise.all(all.map((n) => ask(number(n)))))).toEqual(all)
    expect(taken).toBeLessThanOrEqual(2 * SHARED)
    expect([database.pool.waitingCount, database.pool.idleCount]).toEqual([0, database.pool.totalCount])
  })

  test('those that fail fail alone', async () => {
    const answers = await Promise.allSettled(all.map((n) => ask(n % 7 === 0 ? divided(0) : divided(n))))
    answers.forEach((answer, n) => {
      if (n % 7 === 0) expect(answer).toMatchObject({ status: 'rejected', reason: { code: '22012' } })
      else expect(answer).toMatchObject({ value: { rows: [[String(Math.trunc(6 / n))]] } })
    })
  })

  test('those behind one that takes long are answered meanwhile, and it goes alone from then on', async () => {
    const { key, waiting, release } = await lock()
    const { alone, first, others } = await line(key, waiting)
    expect(numbers(await others)).toEqual([1, 2, 3, 4, 5])
    expect(await waiting()).toHaveLength(SHARED + 1)
    await release()
    await Promise.all([first, ...alone])
    let taken = 0
    database.pool.on('acquire', () => taken++)
    await Promise.all(all.map(() => ask(held(-1))))
    expect(taken).toBe(all.length)
  })

  test.each([
    ['at once', false],
    ['when those behind it are answered elsewhere', true],
  ])('one that nobody waits for any more is cancelled, %s', async (_, later) => {
    const { key, waiting } = await lock()
    const work = new Work()
    const { first, others, before } = await line(key, waiting, work)
    await waitUntil(async () => (await waiting()).length === SHARED + 1)
    if (later) await others
    work.stop(new Error('Nobody waits.'))
    await expect(first).rejects.toMatchObject({ code: '57014' })
    expect(numbers(await others)).toEqual([1, 2, 3, 4, 5])
    expect(await waiting()).toEqual(before)
    expect(numbers(await Promise.all(all.map((n) => ask(number(n)))))).toEqual(all)
  })

  test('one that is hit when the one before is cancelled is asked again', async () => {
    const [one, other] = [await lock(), await lock()]
    const work = new Work()
    const alone = Array.from({ length: SHARED }, () => ask(held(one.key)))
    await waitUntil(async () => (await one.waiting()).length === SHARED)
    // As many as there are connections to share, each with another behind it.
    const first = Array.from({ length: SHARED }, () => during(work, () => ask(held(one.key))))
    const behind = Array.from({ length: SHARED }, () => ask(held(other.key)))
    await waitUntil(async () => (await one.waiting()).length === 2 * SHARED)
    work.stop(new Error('Nobody waits.'))
    for (const answer of await Promise.allSettled(first)) expect(answer.status).toBe('rejected')
    await waitUntil(async () => (await other.waiting()).length === SHARED)
    await other.holder.query('SELECT pg_cancel_backend(pid) FROM unnest($1::int[]) pid', [await other.waiting()])
    await other.release()
    expect(await Promise.all(behind)).toHaveLength(SHARED)
    await one.release()
    await Promise.all(alone)
  })

  test('where the connection breaks, the one that the database had fails, and those behind it are answered', async () => {
    const { key, holder, waiting } = await lock()
    const { first, others, before } = await line(key, waiting)
    await waitUntil(async () => (await waiting()).length === SHARED + 1)
    const [pid] = (await waiting()).filter((one) => !before.includes(one))
    await holder.query('SELECT pg_terminate_backend($1)', [pid])
    await expect(first).rejects.toMatchObject({ code: '57P01' })
    expect(numbers(await others)).toEqual([1, 2, 3, 4, 5])
    expect(numbers(await Promise.all(all.map((n) => ask(number(n)))))).toEqual(all)
  })

  test('what belongs to work that has stopped is not asked', async () => {
    const { key, waiting, release } = await lock()
    const { alone, first, others } = await line(key, waiting)
    const work = new Work()
    const stopped = new Error('Its time is up.')
    work.stop(stopped)
    await expect(during(work, () => ask(number(7)))).rejects.toBe(stopped)
    await release()
    await Promise.all([first, others, ...alone])
  })

  test('the other half of the connections is for others, whatever is asked', async () => {
    const { key, waiting, release } = await lock()
    const { alone, first, others } = await line(key, waiting)
    const client = await database.pool.connect()
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    client.release()
    await release()
    await Promise.all([first, others, ...alone])
  })

  test('where there are no connections any more, each is told so', async () => {
    const own = await openPostgres(url, 6)
    const askOwn = pipelined(own.pool)
    for (let n = 0; n < 30; n++) await askOwn(number(n))
    await own.close()
    const answers = await Promise.allSettled(all.map((n) => askOwn(number(n))))
    for (const answer of answers) expect(answer).toMatchObject({ status: 'rejected' })
  })
})
