import { AsyncLocalStorage } from 'node:async_hooks'
import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import type { Prisma, PrismaClient } from '../../prisma/generated/prisma/client.ts'

// Prisma within a transaction that was begun without it: what it reads there, it reads over the same connection, and
// beginning and ending is not its business.

export type Joined = Prisma.TransactionClient

/** The adapter over the connection of the transaction that is to be joined. */
const joining = new AsyncLocalStorage<SqlDriverAdapter>()

/** An adapter whose transactions are begun anew, or join one. */
export function joinable(adapter: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => {
      const connection = await adapter.connect()
      const begin = connection.startTransaction.bind(connection)
      return Object.assign(connection, {
        startTransaction: (level: Parameters<typeof begin>[0]) =>
          joining.getStore()?.startTransaction() ?? begin(level),
      })
    },
  }
}

/** `pool`: that of the connection, for how it is set up. */
export async function joinedTo<T>(
  client: pg.PoolClient,
  pool: pg.Pool,
  prisma: PrismaClient,
  read: (db: Joined) => Promise<T>,
): Promise<T> {
  const adapter = await new PrismaPg(onlyThis(client, pool)).connect()
  try {
    return await joining.run(adapter, () => prisma.$transaction(read))
  } finally {
    await adapter.dispose()
  }
}

const outcome = Promise.resolve({ rows: [], fields: [], rowCount: 0 })

/** The pool as if it had but this connection, on which a transaction neither begins nor ends. */
function onlyThis(client: pg.PoolClient, pool: pg.Pool): pg.Pool {
  const query = (asked: pg.QueryConfig) =>
    /^(BEGIN|COMMIT|ROLLBACK)$/.test(asked.text) ? outcome : client.query(asked)
  const held = Object.create(client, { query: { value: query }, release: { value: () => {} } })
  return Object.create(pool, { connect: { value: async () => held } })
}
