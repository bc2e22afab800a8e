import { beforeAll, beforeEach, expect, test } from 'vitest'
import { inTransaction, type Transaction } from '../../server/database/transaction.ts'
import { unavailability } from '../../server/database/unavailable.ts'
import { scratch, type World } from '../kit/world.ts'

// Transactions in plain SQL: all or nothing, in the order in which it was asked, whatever was waited for.

let world: World
beforeAll(async () => {
  world = await scratch('empty')
})
beforeEach(() => world.database.pool.query('TRUNCATE topic CASCADE'))

const patience = { maxWait: 10_000, timeout: 10_000 }
const source = () => ({ pool: world.database.pool, db: world.database.prisma })
const topics = async () => {
  const { rows } = await world.database.pool.query<{ slug: string }>('SELECT slug FROM topic ORDER BY slug')
  return rows.map(({ slug }) => slug)
}
const enter = (tx: Transaction, slug: string) =>
  tx.run`INSERT INTO topic (id, slug, kind) VALUES (gen_random_uuid(), ${slug}, 'THEME')`
const slugs = (tx: Transaction) => tx.rows<{ slug: string }>`SELECT slug FROM topic ORDER BY slug`
const failing = (tx: Transaction) => tx.run`SELECT 1 / (SELECT count(*) FROM topic WHERE slug = ${'none'})`

test('what is asked without waiting is answered in order, and kept', async () => {
  const { done, last } = await inTransaction(source(), {
    patience,
    first: (tx) => tx.run`SELECT set_config('entente.actor', ${'someone'}, true)`,
    work: (tx) => Promise.all([enter(tx, 'one'), slugs(tx), enter(tx, 'two'), slugs(tx)]),
    last: slugs,
  })
  expect(done).toEqual([1, [{ slug: 'one' }], 1, [{ slug: 'one' }, { slug: 'two' }]])
  expect(last).toHaveLength(2)
  expect(await topics()).toEqual(['one', 'two'])
  const { rows } = await world.database.pool.query(`SELECT DISTINCT actor FROM change WHERE record = 'Topic'`)
  expect(rows).toEqual([{ actor: 'someone' }])
})

test.each<[string, Omit<Parameters<typeof inTransaction>[1], 'patience'>]>([
  ['the work', { work: async (tx) => [await enter(tx, 'one'), await failing(tx)] }],
  ['what goes out along with the beginning', { first: failing, work: (tx) => enter(tx, 'one') }],
  ['what goes out along with the end', { work: (tx) => enter(tx, 'one'), last: failing }],
  [
    'what is waited for only at the end',
    {
      work: async (tx) => {
        tx.expect(failing(tx))
        await enter(tx, 'one')
      },
    },
  ],
  [
    'the first of several',
    { work: (tx) => Promise.all([enter(tx, 'one'), failing(tx), tx.run`SELECT no_such_function()`]) },
  ],
])('nothing is kept where %s fails, and that is told', async (_, course) => {
  await expect(inTransaction(source(), { patience, ...course })).rejects.toMatchObject({ code: '22012' })
  expect(await topics()).toEqual([])
  // The connection is as good as before.
  await inTransaction(source(), { patience, work: (tx) => enter(tx, 'after') })
  expect(await topics()).toEqual(['after'])
})

test('nothing is written where the transaction does not begin', async () => {
  const begin = 'BEGIN ISOLATION LEVEL NO SUCH LEVEL'
  const work = (tx: Transaction) => Promise.all([slugs(tx), enter(tx, 'one')])
  await expect(inTransaction(source(), { patience, begin, work })).rejects.toMatchObject({ code: '42601' })
  expect(await topics()).toEqual([])
})

test('nothing is written after the end', async () => {
  let late: Transaction | undefined
  await inTransaction(source(), {
    patience,
    work: async (tx) => {
      late = tx
    },
  })
  await expect(enter(late as Transaction, 'late')).rejects.toThrow('The transaction is over.')
  expect(await topics()).toEqual([])
})

test('Prisma reads what the transaction wrote, and nobody else does before it ends', async () => {
  const { done } = await inTransaction(source(), {
    patience,
    work: async (tx) => {
      await enter(tx, 'one')
      return tx.read(async (db) => [
        await db.topic.findMany({ select: { slug: true, labels: true } }),
        await db.topic.count(),
      ])
    },
  })
  expect(done).toEqual([[{ slug: 'one', labels: [] }], 1])
  await expect(
    inTransaction(source(), {
      patience,
      work: async (tx) => {
        await enter(tx, 'two')
        await tx.read((db) => db.topic.findFirst())
        throw new Error('after all')
      },
    }),
  ).rejects.toThrow('after all')
  expect(await topics()).toEqual(['one'])
})

test('one that is open for too long is taken back, and told as something that passes', async () => {
  const work = async (tx: Transaction) => {
    await enter(tx, 'one')
    await enter(tx, 'two')
  }
  const error = await inTransaction(source(), { patience: { ...patience, timeout: -1 }, work }).catch(
    (thrown) => thrown,
  )
  expect(unavailability(error)).toMatchObject({ kind: 'busy' })
  expect(await topics()).toEqual([])
})

test('who waits too long for a connection is told so, and the connection that comes later is given back', async () => {
  const { pool } = world.database
  const taken = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
  const waiting = inTransaction(source(), { patience: { ...patience, maxWait: 1 }, work: (tx) => enter(tx, 'one') })
  expect(unavailability(await waiting.catch((thrown) => thrown))).toMatchObject({ kind: 'busy' })
  for (const client of taken) client.release()
  await inTransaction(source(), { patience, work: (tx) => enter(tx, 'two') })
  expect(await topics()).toEqual(['two'])
  expect(pool.waitingCount).toBe(0)
})
