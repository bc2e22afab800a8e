import pg from 'pg'
import { expect, test } from 'vitest'
import { random } from '../kit/generate.ts'
import { thorough } from '../kit/sample.ts'
import { pglite, scratch } from '../kit/world.ts'
import { countsOf, expectCountsRight } from './counts.oracle.ts'
import { writes } from './counts.writes.ts'
import { rowsOf } from './rows.ts'

// Writers at once never wait for each other's counts, and whoever looks meanwhile sees counts and records agree.

const WRITERS = 8
const TRANSACTIONS = thorough ? 100 : 30

test.skipIf(pglite)('many writers at once, some of whom think better of it', async () => {
  const { database } = await scratch('empty')
  const { pool } = database
  const rows = rowsOf(pool)
  // A connection for each, which the pool of a test does not have.
  const connected = async () => {
    const client = new pg.Client(pool.options)
    await client.connect()
    return client
  }
  let writing = WRITERS
  const writer = async (number: number) => {
    const next = random(number)
    // Each writes records of its own, so that nothing but counts could bring two together.
    const write = writes(`writer${number}`, next, ['agreement', 'commitment'])
    const client = await connected()
    for (let transaction = 0; transaction < TRANSACTIONS; transaction++) {
      await client.query('BEGIN')
      for (let left = 1 + Math.floor(next() * 4); left > 0; left--) await client.query(...write())
      await client.query(next() < 0.2 ? 'ROLLBACK' : 'COMMIT')
    }
    await client.end()
    writing--
  }
  let looks = 0
  const reader = async () => {
    while (writing > 0) {
      const { kept, there } = await countsOf(rows)
      expect(kept).toEqual(there)
      looks++
    }
  }
  await Promise.all([reader(), ...Array.from({ length: WRITERS }, (_, number) => writer(number))])
  expect(looks).toBeGreaterThan(5)
  await expectCountsRight(rows, 'after all')
  // A sum has no more parts than it had writers at once.
  const [{ most } = {}] = await rows.query(
    'SELECT max(parts)::int AS most FROM (SELECT count(*) AS parts FROM record_count GROUP BY record, kind, status, year, visibility) sum',
  )
  expect(most).toBeGreaterThan(1)
  expect(most).toBeLessThanOrEqual(WRITERS)
})
