import { PGlite, type PGliteOptions } from '@electric-sql/pglite'
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm'
import { unaccent } from '@electric-sql/pglite/contrib/unaccent'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import pg from 'pg'

const extensions = { pg_trgm, unaccent }

export type Embedded = PGlite

/** An embedded PostgreSQL in `dataDir`, or in memory where none is named. */
export async function startPglite(options: PGliteOptions = {}): Promise<Embedded> {
  return PGlite.create({ ...options, extensions })
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
  return new pg.Pool({ ...(config as unknown as pg.PoolConfig), max: 1, idleTimeoutMillis: 0 })
}
