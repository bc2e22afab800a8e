import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { keepUp, upkeepOf } from '../../server/database/upkeep.ts'
import { scratch } from '../kit/world.ts'

// What an embedded database has to do for itself.

test('tables that have grown are vacuumed and analysed, once', async () => {
  const { pool } = (await scratch('seeded')).database
  await keepUp(pool)
  expect(await keepUp(pool)).toEqual([])
  await pool.query(`INSERT INTO topic (id, slug, kind, updated_at)
    SELECT gen_random_uuid(), 'grown-' || n, 'THEME', now() FROM generate_series(1, 3000) n`)
  await pool.query(`DELETE FROM topic WHERE slug LIKE 'grown-%0'`)
  expect(await keepUp(pool)).toContain('topic')
  const { rows } = await pool.query(
    `SELECT reltuples::int AS tuples, relallvisible > 0 AS visible, (SELECT count(*) FROM topic)::int AS topics FROM pg_class WHERE oid = 'topic'::regclass`,
  )
  expect(rows).toEqual([{ tuples: rows[0].topics, visible: true, topics: rows[0].topics }])
  expect(await keepUp(pool)).toEqual([])
})

describe('now and then', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('it looks again, also after it failed, until it is stopped', async () => {
    const query = vi.fn().mockRejectedValueOnce(new Error('the disk is full')).mockResolvedValue({ rows: [] })
    const log = vi.fn()
    const stop = upkeepOf({ query } as never, log)
    await vi.advanceTimersByTimeAsync(60_000)
    const looks = query.mock.calls.length
    expect(looks).toBeGreaterThan(2)
    expect(log.mock.calls).toEqual([[{ level: 'warn', message: expect.stringContaining('the disk is full') }]])
    await stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(query).toHaveBeenCalledTimes(looks)
  })
})
