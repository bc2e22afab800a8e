import { expect, test } from 'vitest'
import { pglite } from '../kit/world.ts'
import { blank, imported } from './bulk.ts'

test.skipIf(pglite)('imports that get in each other’s way are both written', async () => {
  const world = await blank()
  const { pool, prisma } = world.database
  const topic = (description: string) => ({ type: 'Topic', slug: 'one', kind: 'THEME', description })
  const source = (reference: string) => ({
    ...{ type: 'Source', slug: 'one', kind: 'REPORT', title: 'Report', language: 'en', reference },
  })
  await imported(world, [topic('before'), source('before')])
  const holder = await pool.connect()
  await holder.query('BEGIN; SELECT FROM topic FOR UPDATE; SELECT FROM source FOR UPDATE')
  // One has changed the topic and wants the source, the other the source and wants the topic.
  const both = Promise.all([
    imported(world, [topic('first'), source('first')]),
    imported(world, [source('second'), topic('second')], { onProblem: 'SKIP' }),
  ])
  const waiting = `SELECT count(DISTINCT pid)::int AS count FROM pg_locks
    WHERE NOT granted AND pid IN (SELECT pid FROM pg_stat_activity WHERE datname = current_database())`
  // Asked outside the holder's transaction, within which the list of processes stays what it was at the first look.
  while ((await pool.query<{ count: number }>(waiting)).rows[0]?.count !== 2);
  await holder.query('COMMIT')
  holder.release()
  for (const result of await both) expect(result).toMatchObject({ updated: 2, refused: 0, written: true })
  const [one] = await prisma.topic.findMany()
  const [other] = await prisma.source.findMany()
  // Each is one transaction, so the last one is the last for both.
  expect(one?.description).toBe(other?.reference)
  expect(one?.version).toBe(3)
})
