import type pg from 'pg'

// What the autovacuum of a PostgreSQL server does, and nothing does in an embedded database: the planner is told what
// the tables hold by now, and the room of rows that are gone is used again.

/** Tables that have grown by half, and by more than a little, since the planner last heard of them. */
const GROWN = `SELECT oid::regclass::text AS name FROM pg_class
  WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
    AND pg_relation_size(oid) > (1.5 * greatest(relpages, 0) + 16) * current_setting('block_size')::int
  ORDER BY pg_relation_size(oid)`

/** Vacuums and analyses what has grown; tells which tables those were. */
export async function keepUp(pool: pg.Pool): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(GROWN)
  // One at a time: requests that wait for the one connection come in between.
  for (const { name } of rows) await pool.query(`VACUUM ANALYZE ${name}`)
  return rows.map(({ name }) => name)
}

const LOOK_MS = 10_000

/** Looks now and then, until the returned function is called. */
export function upkeepOf(pool: pg.Pool, log: (event: Record<string, unknown>) => void): () => Promise<void> {
  let timer: NodeJS.Timeout | undefined
  let looking: Promise<void> = Promise.resolve()
  const look = async () => {
    try {
      const tables = await keepUp(pool)
      if (tables.length > 0) log({ level: 'debug', message: `Vacuumed and analysed ${tables.join(', ')}.` })
    } catch (error) {
      // It is tried again: what is not kept up is slow, and not wrong.
      log({ level: 'warn', message: `The embedded database could not be kept up: ${(error as Error).message}` })
    }
  }
  const lookLater = () => {
    timer = setTimeout(() => {
      looking = look().then(lookLater)
    }, LOOK_MS).unref()
  }
  lookLater()
  return async () => {
    clearTimeout(timer)
    await looking
    clearTimeout(timer)
  }
}
