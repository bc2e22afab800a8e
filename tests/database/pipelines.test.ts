import { randomInt } from 'node:crypto'
import pg from 'pg'
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { type Database, openPostgres } from '../../server/database/open.ts'
import { pipelined } from '../../server/database/pipelines.ts'
import { failingOver } from '../../server/database/replicas/failover.ts'
import type { Sent } from '../../server/database/undescribed.ts'
import { during, Work } from '../../server/database/work.ts'
import { pglite, scratch } from '../kit/world.ts'
import { waitUntil } from '../load/locked.ts'

// Statements of many requests on few connections. What takes long is a statement that waits for a lock. Of six
// connections of the pool three may be shared.

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
    await known()
  })

  /** What a statement takes is known when it was asked before. */
  async function known() {
    for (let n = 0; n < 30; n++) for (const one of [number(n), divided(1), held(-1)]) await ask(one)
  }

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

  /** On each shared connection one that waits for a lock, the first for one of its own, and six that come after them. */
  async function line(work = new Work()) {
    const [own, lockOfOthers] = [await lock(), await lock()]
    const first = during(work, () => ask(held(own.key)))
    const heads = Array.from({ length: SHARED - 1 }, () => ask(held(lockOfOthers.key)))
    const behind = Promise.all([1, 2, 3, 4, 5, 6].map((n) => ask(number(n))))
    for (const one of [first, ...heads]) one.catch(() => {})
    await waitUntil(async () => (await own.waiting()).length === 1)
    const end = async () => {
      await own.release()
      await lockOfOthers.release()
      await Promise.all([first, ...heads])
    }
    return { own, lockOfOthers, first, behind, end }
  }

  const numbers = (sent: Sent[]) => sent.map(({ rows: [row] }) => Number(row?.[0]))
  const all = Array.from({ length: 200 }, (_, n) => n)

  const counted = () => {
    const taken = { count: 0 }
    database.pool.on('acquire', () => taken.count++)
    return taken
  }

  test('each has its own answer, on few connections, which are given back', async () => {
    const taken = counted()
    expect(numbers(await Promise.all(all.map((n) => ask(number(n)))))).toEqual(all)
    // A busy machine may let some wait too long, which are asked on connections of their own.
    expect(taken.count).toBeLessThan(all.length / 4)
    await expect.poll(() => database.pool.idleCount).toBe(database.pool.totalCount)
  })

  test('those that fail fail alone', async () => {
    const answers = await Promise.allSettled(all.map((n) => ask(n % 7 === 0 ? divided(0) : divided(n))))
    answers.forEach((answer, n) => {
      if (n % 7 === 0) expect(answer).toMatchObject({ status: 'rejected', reason: { code: '22012' } })
      else expect(answer).toMatchObject({ value: { rows: [[String(Math.trunc(6 / n))]] } })
    })
  })

  test('those behind one that takes long are answered meanwhile, and it goes alone from then on', async () => {
    const { own, behind, end } = await line()
    expect(numbers(await behind)).toEqual([1, 2, 3, 4, 5, 6])
    expect(await own.waiting()).toHaveLength(1)
    await end()
    const taken = counted()
    await Promise.all(all.map(() => ask(held(-1))))
    expect(taken.count).toBe(all.length)
  })

  test.each([
    ['at once', false],
    ['when those behind it are answered elsewhere', true],
  ])('one that nobody waits for any more is cancelled, %s', async (_, later) => {
    const work = new Work()
    const { lockOfOthers, first, behind } = await line(work)
    if (later) await behind
    work.stop(new Error('Nobody waits.'))
    await expect(first).rejects.toMatchObject({ code: '57014' })
    expect(numbers(await behind)).toEqual([1, 2, 3, 4, 5, 6])
    await waitUntil(async () => (await lockOfOthers.waiting()).length === SHARED - 1)
    expect(numbers(await Promise.all(all.map((n) => ask(number(n)))))).toEqual(all)
    await lockOfOthers.release()
    await expect.poll(() => database.pool.idleCount).toBe(database.pool.totalCount)
  })

  test('one that is hit when the one before is cancelled is asked again', async () => {
    const [one, other] = [await lock(), await lock()]
    const begun = (pid: number) => expect.poll(async () => (await other.waiting()).includes(pid)).toBe(true)
    let canceled = () => {}
    const cancel = new Promise<void>((resolve) => {
      canceled = resolve
    })
    // The first is done just before it would be cancelled.
    ask = pipelined(database.pool, async (client) => {
      const { processID } = client as unknown as { processID: number }
      await one.release()
      await begun(processID)
      await other.holder.query('SELECT pg_cancel_backend($1)', [processID])
      await expect.poll(async () => (await other.waiting()).includes(processID)).toBe(false)
      canceled()
      // For so long that every other connection is given back meanwhile.
      await expect.poll(() => database.pool.totalCount - database.pool.idleCount).toBe(1)
    })
    await known()
    const work = new Work()
    const first = during(work, () => ask(held(one.key)))
    const others = Array.from({ length: 2 * SHARED - 1 }, () => ask(held(other.key)))
    const hit = Promise.all(others)
    hit.catch(() => {})
    await waitUntil(async () => (await one.waiting()).length === 1)
    work.stop(new Error('Nobody waits.'))
    expect((await first).rows).toHaveLength(1)
    await cancel
    await other.release()
    expect(await hit).toHaveLength(2 * SHARED - 1)
    await expect.poll(() => database.pool.idleCount).toBe(database.pool.totalCount)
  })

  test('where somebody ends a connection, the one that the database had for long fails', async () => {
    const { own, first, behind } = await line()
    expect(numbers(await behind)).toEqual([1, 2, 3, 4, 5, 6])
    await own.holder.query('SELECT pg_terminate_backend($1)', await own.waiting())
    await expect(first).rejects.toMatchObject({ code: '57P01' })
    expect(numbers(await Promise.all(all.map((n) => ask(number(n)))))).toEqual(all)
  })

  test('those that are asked just when their connection ends are asked again', async () => {
    const { holder } = await lock()
    for (const n of [1, 2, 3, 4, 5]) {
      const [[, pid] = []] = (await ask(number(n))).rows
      await holder.query('SELECT pg_terminate_backend($1)', [pid])
      await waitUntil(async () => {
        const { rows } = await holder.query('SELECT FROM pg_stat_activity WHERE pid = $1', [pid])
        return rows.length === 0
      })
      expect(numbers(await Promise.all(all.map((n) => ask(number(n)))))).toEqual(all)
    }
  })

  test('what belongs to work that has stopped is not asked', async () => {
    const { end } = await line()
    const work = new Work()
    const stopped = new Error('Its time is up.')
    work.stop(stopped)
    await expect(during(work, () => ask(number(7)))).rejects.toBe(stopped)
    await end()
  })

  test('the other half of the connections is for others, whatever is asked', async () => {
    const { end } = await line()
    const client = await database.pool.connect()
    expect((await client.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }])
    client.release()
    await end()
  })

  test('what fails on a replica comes from the primary, also from a shared connection', async () => {
    const failed: string[] = []
    const primary = await openPostgres(`${url}?options=${encodeURIComponent('-c entente.there=yes')}`, 2)
    onTestFinished(() => primary.close())
    const pool = failingOver(database.pool, primary.pool, ({ message }) => failed.push(message))
    const askReplica = pipelined(pool)
    // Fails for nothing anywhere but on the replica.
    const there = named(
      'there',
      `SELECT (6 / (CASE WHEN current_setting('entente.there', true) = 'yes' THEN 1 ELSE $1::int END))::text`,
    )
    for (let n = 0; n < 30; n++) await askReplica(there(1))
    const answers = await Promise.all([1, 0, 2, 0, 3].map((n) => askReplica(there(n))))
    expect(numbers(answers)).toEqual([6, 6, 3, 6, 2])
    expect(failed).toEqual(['division by zero', 'division by zero'])
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
