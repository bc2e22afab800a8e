import type pg from 'pg'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Budgets } from '../../server/load/budgets.ts'
import { SharedBudgets } from '../../server/load/sharing.ts'
import { NOW, passing } from '../kit/world.ts'

// Several processes that count together, here each with objects of its own over one database.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
afterEach(() => {
  vi.useRealTimers()
})

const desk = { kind: 'token', key: 'token 1' } as const

function processOver(pool: pg.Pool) {
  const budgets = new Budgets({ anonymous: 100, token: 100 })
  const log: Record<string, unknown>[] = []
  const shared = new SharedBudgets({ budgets, pool, log: (event) => log.push(event) })
  return { budgets, shared, log }
}

test('what was spent at one process is spent at all, until the minute is over', async () => {
  const { database } = await passing()
  const [one, other] = [processOver(database.pool), processOver(database.pool)]
  await one.budgets.spend(desk, 60)
  await one.shared.settle()
  vi.setSystemTime(NOW.getTime() + 10_000)
  expect(await other.budgets.spend(desk, 30)).toMatchObject({ paid: true, remaining: 70 })
  await other.shared.settle()
  expect(await other.budgets.look(desk)).toMatchObject({ remaining: 10, resetMs: 50_000 })
  expect(await other.budgets.spend(desk, 30)).toMatchObject({ paid: false, remaining: 10, resetMs: 50_000 })
  // The first learns of it with the next that it spends.
  await one.budgets.spend(desk, 5)
  await one.shared.settle()
  expect(await one.budgets.look(desk)).toMatchObject({ remaining: 5, resetMs: 50_000 })
  vi.setSystemTime(NOW.getTime() + 60_001)
  expect(await other.budgets.spend(desk, 100)).toMatchObject({ paid: true, remaining: 0, resetMs: 60_000 })
})

test('no address and no name stands in the table', async () => {
  const { database } = await passing()
  const { budgets, shared } = processOver(database.pool)
  await budgets.spend({ kind: 'anonymous', key: '203.0.113.7' }, 1)
  await shared.settle()
  const { rows } = await database.pool.query<{ key: string }>('SELECT key FROM load.budget')
  expect(rows.map(({ key }) => key)).toEqual([expect.stringMatching(/^anonymous:[\w-]{43}$/)])
})

test('while the database does not answer, each counts alone, says so once, and adds it all up later', async () => {
  const { database } = await passing()
  let down = true
  const pool = {
    query: (query: pg.QueryConfig) => (down ? Promise.reject(new Error('It is down.')) : database.pool.query(query)),
  } as unknown as pg.Pool
  const [one, other] = [processOver(pool), processOver(pool)]
  for (const spent of [40, 20]) {
    expect(await one.budgets.spend(desk, spent)).toMatchObject({ paid: true })
    await one.shared.settle()
  }
  expect(one.shared.failing).toBe(true)
  expect(await one.budgets.spend(desk, 50)).toMatchObject({ paid: false })
  expect(one.log).toEqual([
    { level: 'warn', message: 'Budgets cannot be shared, so this process counts alone: It is down.' },
  ])
  down = false
  await one.shared.settle()
  await other.budgets.spend(desk, 10)
  await other.shared.settle()
  expect(await other.budgets.look(desk)).toMatchObject({ remaining: 30 })
  expect(one.log.at(-1)).toMatchObject({ message: 'Budgets are shared again.' })
})
