import { performance } from 'node:perf_hooks'
import { expect, onTestFinished } from 'vitest'
import { scratch } from '../kit/world.ts'

// What makes an operation long: a lock that another transaction holds. What the database does meanwhile is read from
// the database.

const waiters =
  'FROM pg_locks WHERE NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())'

/** A database in which someone holds the table of topics, from now on or when told to, and how many wait for it. */
export async function locked({ now = true } = {}) {
  const { database } = await scratch('seeded')
  const holder = await database.pool.connect()
  const lock = async () => {
    await holder.query('BEGIN; LOCK TABLE topic IN ACCESS EXCLUSIVE MODE')
  }
  if (now) await lock()
  const release = async () => {
    await holder.query('ROLLBACK')
  }
  onTestFinished(async () => {
    await release()
    holder.release()
  })
  const waiting = async () => {
    const { rows } = await holder.query<{ waiting: number }>(`SELECT count(*)::int AS waiting ${waiters}`)
    return rows[0]?.waiting
  }
  /** Cancels what waits, as others might. */
  const cancel = async () => {
    await holder.query(`SELECT pg_cancel_backend(pid) ${waiters}`)
  }
  return { database, waiting, lock, cancel, release }
}

export const waitUntil = async (holds: () => Promise<boolean>) => {
  const end = performance.now() + 15_000
  while (!(await holds())) if (performance.now() > end) expect.fail('It did not come to that.')
}
