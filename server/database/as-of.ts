import { PrismaPg } from '@prisma/adapter-pg'
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
  Transaction,
} from '@prisma/driver-adapter-utils'
import type pg from 'pg'
import { Prisma, PrismaClient } from '../../prisma/generated/prisma/client.ts'

// The registry as it was: the same questions, put to the views of the schema as_of (see the migration as_of).

/** Reads the registry as it was at a moment; all that one call reads is read in one snapshot. */
export type AsOf = <T>(moment: Date, read: (db: PrismaClient) => Promise<T>) => Promise<T>

const PATIENCE = { maxWait: 10_000, timeout: 10_000 }

export function asOfOver(pool: pg.Pool): AsOf {
  let past: PrismaClient | undefined
  return (moment, read) => {
    past ??= new PrismaClient({ adapter: bySearchPath(new PrismaPg(pool)), errorFormat: 'minimal' })
    return past.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT set_config('entente.as_of', ${moment.toISOString()}, true),
          set_config('search_path', 'as_of, public', true)`
        await tx.$executeRaw`SET TRANSACTION READ ONLY`
        return read(tx as PrismaClient)
      },
      { ...PATIENCE, isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead },
    )
  }
}

/**
 * Prisma names the schema of each table and type. Here the search path is to decide: tables are the views of the past,
 * and what is not there (types, functions) is that of today. Values are parameters, so only names are touched.
 */
function bySearchPath(adapter: SqlDriverAdapterFactory): SqlDriverAdapterFactory {
  return {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: async () => {
      const connection = await adapter.connect()
      return Object.assign(unqualified(connection), {
        executeScript: (script: string) => connection.executeScript(script),
        getConnectionInfo: () => connection.getConnectionInfo?.() ?? { supportsRelationJoins: false },
        dispose: () => connection.dispose(),
        startTransaction: async (level: Parameters<SqlDriverAdapter['startTransaction']>[0]) => {
          const transaction = await connection.startTransaction(level)
          return Object.assign(unqualified(transaction), {
            options: transaction.options,
            commit: () => transaction.commit(),
            rollback: () => transaction.rollback(),
          } satisfies Omit<Transaction, keyof SqlQueryable>)
        },
      })
    },
  }
}

function unqualified(queryable: SqlQueryable): SqlQueryable {
  const plain = (query: SqlQuery): SqlQuery => ({ ...query, sql: query.sql.replaceAll('"public".', '') })
  return {
    provider: queryable.provider,
    adapterName: queryable.adapterName,
    queryRaw: (query) => queryable.queryRaw(plain(query)),
    executeRaw: (query) => queryable.executeRaw(plain(query)),
  }
}
