import type pg from 'pg'
import { currentWork } from '../work.ts'

// A statement that fails on a replica is put to the primary: whatever the reason, a replica that is gone, a query that
// stood in the way of its replaying, a table it does not have yet. What fails there too, fails.

/** Was cancelled: time was up, or nobody waits any more. The primary is not to begin anew. */
const CANCELLED = '57014'
/** Wanted to write, which no query does: a mistake of ours, to be told as one. */
const READ_ONLY = '25006'

/** The replica's pool as others see it: the same, but that a single statement comes back from the primary where it failed. */
export function failingOver(replica: pg.Pool, primary: pg.Pool, onFailure: (error: Error) => void): pg.Pool {
  const query = async (question: pg.QueryConfig, values?: unknown[]) => {
    try {
      return await replica.query(question, values)
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === CANCELLED || code === READ_ONLY || currentWork()?.stopped) throw error
      onFailure(error as Error)
      return readOn(primary, question, values)
    }
  }
  // All else (transactions) is the replica's own, whose sessions are read-only.
  return new Proxy(replica, {
    get: (target, name) => {
      if (name === 'query') return query
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}

/** Reads on the primary, in a transaction that lets nothing be written. */
async function readOn(primary: pg.Pool, { name: _, ...question }: pg.QueryConfig, values?: unknown[]) {
  const client = await primary.connect()
  try {
    await client.query('BEGIN TRANSACTION READ ONLY')
    const answer = await client.query(question, values)
    await client.query('COMMIT')
    client.release()
    return answer
  } catch (error) {
    const ended = await client.query('ROLLBACK').then(
      () => true,
      () => false,
    )
    client.release(!ended)
    throw error
  }
}
