import type pg from 'pg'
import { beforeEach, describe, expect, test } from 'vitest'
import { pglite, scratch, type World } from '../kit/world.ts'
import { type Rows, rowsOf } from './rows.ts'
import { expectDerivedTablesRight } from './tree.oracle.ts'

// Two transactions that do not see each other's writes must not leave between them what neither would alone.

let world: World
let rows: Rows
beforeEach(async () => {
  world = await scratch('empty')
  rows = rowsOf(world.database.pool)
})

/** Whether the second statement of the last pair had to wait. */
let waited = false

type Statement = [sql: string, values: unknown[]]

/** Whether the second statement waits for the transaction of the first, which is then committed. */
async function waits(first: Statement, second: Statement): Promise<boolean> {
  waited = false
  expect(await interleave(first, second)).toEqual([])
  return waited
}

/** Runs the second statement between the first and its commit; says what was refused. */
async function interleave(first: Statement, second: Statement): Promise<string[]> {
  const clients: pg.PoolClient[] = [await world.database.pool.connect(), await world.database.pool.connect()]
  const [one, two] = clients as [pg.PoolClient, pg.PoolClient]
  for (const client of clients) await client.query('BEGIN')
  await one.query(...first)
  const { pid } = (await two.query('SELECT pg_backend_pid() AS pid')).rows[0]
  let done = false
  const running = two.query(...second).then(
    () => [],
    ({ constraint, code }) => [constraint ?? code],
  )
  running.then(() => {
    done = true
  })
  // It has finished, or waits for the first.
  while (!done) {
    const [waiting] = await rows.query(`SELECT FROM pg_stat_activity WHERE pid = $1 AND wait_event_type = 'Lock'`, [
      pid,
    ])
    if (waiting) {
      waited = true
      break
    }
  }
  await one.query('COMMIT')
  const refused = await running
  await two.query('COMMIT')
  for (const client of clients) client.release()
  return refused
}

const move = (id: string, parent: string): Statement => [
  'UPDATE activity SET parent_id = $2 WHERE id = $1',
  [id, parent],
]

describe.skipIf(pglite)('on a server', () => {
  test('two activities cannot each become a part of the other', async () => {
    const [a, b] = [await rows.add('activity'), await rows.add('activity')]
    expect(await interleave(move(a, b), move(b, a))).toEqual(['activity_acyclic'])
    await expectDerivedTablesRight(rows, 'after a loop was refused')
  })

  test.each([
    ['organization', 'parent_id'],
    ['topic', 'broader_id'],
    ['agreement', 'superseded_by_id'],
  ])('nor can two records of %s', async (table, column) => {
    const [a, b] = [await rows.add(table), await rows.add(table)]
    const below = (id: string, above: string): Statement => [
      `UPDATE ${table} SET ${column} = $2 WHERE id = $1`,
      [id, above],
    ]
    expect(await interleave(below(a, b), below(b, a))).toEqual([`${table}_acyclic`])
  })

  test('what is added below an activity that moves, moves with it', async () => {
    const [top, middle] = [await rows.add('activity'), await rows.add('activity')]
    const add: Statement = [
      `INSERT INTO activity (id, slug, title, kind, parent_id) VALUES (gen_random_uuid(), 'new-leaf', 'New', 'FORUM', $1)`,
      [middle],
    ]
    expect(await interleave(move(middle, top), add)).toEqual([])
    await expectDerivedTablesRight(rows, 'after a move and an addition')
  })

  test('writers of two trees do not wait for each other, those of one do', async () => {
    const stripe = async (id: string) =>
      (await rows.query('SELECT hashtext($1::text) & 255 AS stripe', [id]))[0]?.stripe
    const [one, country_id] = [await rows.add('activity'), await rows.add('country')]
    let other = await rows.add('activity')
    // Trees share locks.
    while ((await stripe(other)) === (await stripe(one))) other = await rows.add('activity')
    const add = (id: string, role = 'HOST'): Statement => [
      'INSERT INTO participation (id, activity_id, country_id, role) VALUES (gen_random_uuid(), $1, $2, $3)',
      [id, country_id, role],
    ]
    expect(await waits(add(one), add(other))).toBe(false)
    expect(await waits(add(one, 'MEMBER'), ['UPDATE activity SET parent_id = $2 WHERE id = $1', [one, other]])).toBe(
      true,
    )
    expect(await waits(['SELECT hold_all_trees()', []], add(other, 'MEMBER'))).toBe(true)
    await expectDerivedTablesRight(rows, 'after additions at once')
  })

  test('a country that two name and both stop to name is no longer named', async () => {
    const [activity_id, country_id] = [await rows.add('activity'), await rows.add('country')]
    const remove = (id: string): Statement => ['DELETE FROM participation WHERE id = $1', [id]]
    const first = await rows.add('participation', { activity_id, country_id, role: 'HOST' })
    const second = await rows.add('participation', { activity_id, country_id, role: 'MEMBER' })
    expect(await interleave(remove(first), remove(second))).toEqual([])
    await expectDerivedTablesRight(rows, 'after two deletions')
  })

  test('a country is named in the least secret of two ways that come at once', async () => {
    const [activity_id, country_id] = [await rows.add('activity'), await rows.add('country')]
    const add = (role: string, visibility: string): Statement => [
      'INSERT INTO participation (id, activity_id, country_id, role, visibility) VALUES (gen_random_uuid(), $1, $2, $3, $4)',
      [activity_id, country_id, role, visibility],
    ]
    expect(await interleave(add('HOST', 'PUBLIC'), add('MEMBER', 'INTERNAL'))).toEqual([])
    await expectDerivedTablesRight(rows, 'after two additions')
  })
})
