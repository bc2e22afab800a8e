import type pg from 'pg'
import { askOn, Undescribed } from '../undescribed.ts'
import { currentWork } from '../work.ts'

// A statement that fails on a replica is put to the primary: whatever the reason, a replica that is gone, a query that
// stood in the way of its replaying, a table it does not have yet. What fails there too, fails.

/** Was cancelled: time was up, or nobody waits any more. The primary is not to begin anew. */
const CANCELLED = '57014'
/** Wanted to write, which no query does: a mistake of ours, to be told as one. */
const READ_ONLY = '25006'

type Question = pg.QueryConfig | Undescribed

/** What a statement that failed comes to elsewhere: its answer, or the error where there is none. */
type Elsewhere = (error: unknown, question: Question, values?: unknown[]) => Promise<unknown>

const elsewheres = new WeakMap<pg.Pool, Elsewhere>()

/** Where a statement goes that failed on a connection of the pool; undefined where it has failed for good. */
export const elsewhereOf = (pool: pg.Pool): Elsewhere | undefined => elsewheres.get(pool)

/** The replica's pool as others see it: the same, but that a single statement comes back from the primary where it failed. */
export function failingOver(replica: pg.Pool, primary: pg.Pool, onFailure: (error: Error) => void): pg.Pool {
  const elsewhere: Elsewhere = async (error, question, values) => {
    const { code } = error as { code?: string }
    if (code === CANCELLED || code === READ_ONLY || currentWork()?.stopped) throw error
    onFailure(error as Error)
    return readOn(primary, question, values)
  }
  const query = (question: Question, values?: unknown[]) =>
    replica.query(question, values).catch((error) => elsewhere(error, question, values))
  // All else (transactions) is the replica's own, whose sessions are read-only.
  const pool = new Proxy(replica, {
    get: (target, name) => {
      if (name === 'query') return query
      const value = Reflect.get(target, name)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
  elsewheres.set(pool, elsewhere)
  return pool
}

/** Reads on the primary, in a transaction that lets nothing be written. */
async function readOn(primary: pg.Pool, question: Question, values?: unknown[]) {
  const client = await primary.connect()
  try {
    await client.query('BEGIN TRANSACTION READ ONLY')
    const answer = await askAgain(client, question, values)
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

/** Asks anew, as it was asked: but under no name, which would stay prepared where it is asked once. */
function askAgain(client: pg.PoolClient, question: Question, values?: unknown[]) {
  if (question instanceof Undescribed) {
    const { text, values } = question
    return askOn(client, new Undescribed({ text, values }))
  }
  const { name: _, ...unnamed } = question
  return client.query(unnamed, values)
}
