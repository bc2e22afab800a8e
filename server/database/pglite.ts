import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'
import type { Listen } from './notifier.ts'
import { askOn, Undescribed } from './undescribed.ts'

const extensions = { pg_trgm, unaccent }

export type Embedded = PGlite

const settings = {
  // All that is set aside is filled with zeros at the start, and counts as memory in use from then on.
  shared_buffers: '32MB',
  // Whatever it reads lies in this process or in the page cache of the system.
  random_page_cost: '1.1',
}

/** An embedded PostgreSQL in `dataDir`, or in memory where none is named. */
export async function startPglite(options: PGliteOptions = {}): Promise<Embedded> {
  const set = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  return PGlite.create({ ...options, extensions, startParams: [...PGlite.defaultStartParams, ...set] })
}

/**
 * A node-postgres pool over the embedded database, so that everything above speaks one protocol to
 * both kinds of database. PGlite is one connection, so the pool is one connection that never idles out.
 */
export function poolOver(pglite: Embedded): pg.Pool {
  const config = createPgConfig(pglite)
  const parse = config.connection.parse.bind(config.connection)
  // node-postgres passes its type-parser object where the wire message expects a list of type ids.
  config.connection.parse = (query: { types?: unknown }) =>
    parse(Array.isArray(query.types) ? query : { ...query, types: undefined })
  return keepConnection(new pg.Pool({ ...(config as unknown as pg.PoolConfig), max: 1, idleTimeoutMillis: 0 }))
}

/**
 * A pool closes the connection on which something failed, and opens another. Here both would be the same
 * session of PGlite, and the next question would be given what the session still had to say to the last.
 * So the connection stays, and is only rolled back, as closing it would have done.
 */
function keepConnection(pool: pg.Pool): pg.Pool {
  const connect = pool.connect.bind(pool) as () => Promise<pg.PoolClient>
  const connectAndKeep = async () => {
    const client = await connect()
    const release = client.release.bind(client)
    client.release = (failed) => {
      if (failed) client.query('ROLLBACK').then(() => release(), release)
      else release()
    }
    return client
  }
  const query = async (question: pg.QueryConfig | Undescribed, values?: unknown[]) => {
    const client = await connectAndKeep()
    try {
      return await (question instanceof Undescribed ? askOn(client, question) : client.query(question, values))
    } finally {
      client.release()
    }
  }
  return Object.assign(pool, { connect: connectAndKeep, query })
}

/** Listens on the one connection that there is; it never ends before the database does. */
export function listenWithin(pool: pg.Pool): Listen {
  return async (channel, onNotice) => {
    const client = await pool.connect()
    client.on('notification', onNotice)
    try {
      await client.query(`LISTEN ${channel}`)
    } finally {
      client.release()
    }
    return async () => {
      client.off('notification', onNotice)
    }
  }
}
