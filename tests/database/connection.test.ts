import { beforeAll, expect, test } from 'vitest'
import { type Sent, type Statement, Undescribed } from '../../server/database/undescribed.ts'
import { statementsOver } from '../../server/read/statements.ts'
import { scratch, type World } from '../kit/world.ts'

// Whatever fails on a connection, each question is given its own answer afterwards, from both kinds of database.

let world: World
const askAlone = (statement: Statement) =>
  world.database.pool.query(new Undescribed(statement)) as unknown as Promise<Sent>

beforeAll(async () => {
  world = await scratch('empty')
})

const failing = [
  () => world.database.pool.query('SELECT missing'),
  () => world.database.pool.query('SELECT missing WHERE $1', [true]),
  () => world.database.pool.query('SELECT $1::int', ['no number']),
  () => world.database.pool.query('SELECT 1 / $1::int', [0]),
  () => world.database.pool.query({ name: 'named', text: 'SELECT 1 / $1::int AS named', values: [0] }),
  () => askAlone({ text: 'SELECT 1 / $1::int', values: [0] }),
  () => askAlone({ name: 'undescribed', text: 'SELECT 1 / $1::int', values: [0] }),
  () => world.database.prisma.activity.create({ data: { slug: '-', title: 'No slug', kind: 'FORUM' } }),
  () => world.database.prisma.$queryRaw`SELECT 1 / ${0}::int`,
  () =>
    world.database.prisma.$transaction([
      world.database.prisma.$queryRaw`SELECT 1`,
      world.database.prisma.$queryRaw`SELECT missing`,
    ]),
  async () => {
    const client = await world.database.pool.connect()
    await client.query('BEGIN')
    const error = await client.query('SELECT missing').catch((reason) => reason)
    // Given back in the middle of a failed transaction, with the reason.
    client.release(error)
    throw error
  },
]

/** Many wait for few connections, however fast they are. */
const PATIENCE = { maxWait: 60_000, timeout: 60_000 }

const asking = [
  async (number: number) => (await world.database.pool.query('SELECT $1::int AS number', [number])).rows[0].number,
  async (number: number) => (await world.database.pool.query(`SELECT ${number} AS number`)).rows[0].number,
  async (number: number) => Number((await askAlone({ text: 'SELECT $1::text', values: [number] })).rows[0]?.[0]),
  async (number: number) => {
    const asked = { name: 'undescribed', text: 'SELECT 1 / $1::int', values: [1] }
    return Number((await askAlone(asked)).rows[0]?.[0]) * number
  },
  async (number: number) =>
    (await world.database.pool.query({ name: 'named', text: 'SELECT 1 / $1::int AS named', values: [1] })).rows[0]
      .named * number,
  async (number: number) =>
    (await world.database.prisma.$queryRaw<{ number: number }[]>`SELECT ${number}::int AS number`)[0]?.number,
  async (number: number) =>
    world.database.prisma.$transaction(
      async (tx) => (await tx.$queryRaw<{ number: number }[]>`SELECT ${number}::int AS number`)[0]?.number,
      PATIENCE,
    ),
]

test.each(failing.map((fail, index) => [index, fail] as const))('after failure %i', async (_, fail) => {
  for (let round = 0; round < 3; round++) {
    await expect(fail()).rejects.toThrow()
    for (const [index, ask] of asking.entries()) expect(await ask(round * 10 + index)).toBe(round * 10 + index)
  }
})

test('in the middle of many that fail', async () => {
  const answers = await Promise.allSettled(
    Array.from({ length: 200 }, (_, number) => {
      const fail = failing[number % 17]
      const ask = asking[number % asking.length]
      return fail ? fail() : ask?.(number)
    }),
  )
  answers.forEach((answer, number) => {
    if (failing[number % 17]) expect(answer.status).toBe('rejected')
    else expect(answer).toEqual({ status: 'fulfilled', value: number })
  })
})

test('what is not described comes as texts, with what was done', async () => {
  expect(await askAlone({ text: `SELECT 1::int, NULL, 'ü'`, values: [] })).toMatchObject({
    rows: [['1', null, 'ü']],
    command: 'SELECT',
    rowCount: 1,
  })
  const nowhere = 'UPDATE activity SET title = $1 WHERE false'
  expect(await askAlone({ text: nowhere, values: ['?'] })).toMatchObject({
    rows: [],
    command: 'UPDATE',
    rowCount: 0,
  })
})

test('a read that is asked again is prepared once under its name', async () => {
  const ask = statementsOver(world.database.pool)
  const text = 'SELECT ($1::int + 1)::text /* asked again */'
  for (const number of [1, 2, 3, 4]) expect(await ask({ text, values: [number] })).toEqual([`${number + 1}`])
  const { pool } = world.database
  // Given back last, it is taken first.
  await expect.poll(() => pool.idleCount).toBe(pool.totalCount)
  const { rows } = await pool.query('SELECT name FROM pg_prepared_statements WHERE statement = $1', [text])
  expect(rows).toEqual([{ name: expect.stringMatching(/^read_/) }])
})
