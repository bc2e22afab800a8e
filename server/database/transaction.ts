import type pg from 'pg'
import { Prisma, type PrismaClient } from '../../prisma/generated/prisma/client.ts'
import { type Joined, joinedTo } from './joined.ts'
import { statementNames } from './statement-names.ts'
import { parameter, types } from './values.ts'

// Transactions in plain SQL, over a connection of the pool. What is asked without waiting for the answer before is sent
// at once: the database answers one after the other, and the network is waited for once.

export interface Statement {
  text: string
  values: readonly unknown[]
}

type Asked = TemplateStringsArray | Statement

/** How long a connection is waited for, and how long the transaction may be open, in milliseconds. */
export interface Patience {
  maxWait: number
  timeout: number
}

/** No connection was free in time, or the transaction was open for too long. */
class Overdue extends Error {
  readonly code = 'OVERDUE'
}

/** The database said that it took the transaction back, where it was told to keep it. */
class NotKept extends Error {}

/** Where transactions are made. */
export interface Source {
  pool: pg.Pool
  db: PrismaClient
}

const nameOf = statementNames('write')

export class Transaction {
  constructor(
    private readonly client: pg.PoolClient,
    private readonly source: Source,
    private readonly until: number,
  ) {}

  /** The rows of a statement. */
  async rows<T extends object>(asked: Asked, ...values: unknown[]): Promise<T[]> {
    return (await this.ask(asked, values)).rows
  }

  /** Runs a statement; how many rows it wrote. */
  async run(asked: Asked, ...values: unknown[]): Promise<number> {
    return (await this.ask(asked, values)).rowCount ?? 0
  }

  /** What Prisma reads, as the transaction sees it. */
  read<T>(read: (db: Joined) => Promise<T>): Promise<T> {
    return joinedTo(this.client, this.source.pool, this.source.db, read)
  }

  private async ask(asked: Asked, inserts: unknown[]): Promise<pg.QueryResult> {
    if (performance.now() > this.until) throw new Overdue('The transaction was open for too long.')
    const { text, values } = 'text' in asked ? asked : Prisma.sql(asked, ...inserts)
    return this.client.query({ name: nameOf(text), text, values: values.map(parameter), types })
  }
}

/**
 * Does the work in a transaction, which is kept if the work succeeds, and taken back if not. `first` is sent along with
 * its beginning.
 */
export async function inTransaction<T>(
  source: Source,
  work: (tx: Transaction) => Promise<T>,
  { maxWait, timeout }: Patience,
  first: (tx: Transaction) => Promise<unknown> = async () => {},
  begin = 'BEGIN',
): Promise<T> {
  const client = await connected(source.pool, maxWait)
  const tx = new Transaction(client, source, performance.now() + timeout)
  let broken: Error | undefined
  try {
    await Promise.all([client.query(begin), first(tx)])
    const outcome = await work(tx)
    const { command } = await client.query('COMMIT')
    if (command !== 'COMMIT') throw new NotKept('The transaction had failed, and was taken back.')
    return outcome
  } catch (error) {
    await client.query('ROLLBACK').catch((failure) => {
      broken = failure
    })
    throw error
  } finally {
    client.release(broken)
  }
}

async function connected(pool: pg.Pool, maxWait: number): Promise<pg.PoolClient> {
  const coming = pool.connect()
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Overdue('No connection was free in time.')), maxWait)
  })
  try {
    return await Promise.race([coming, late])
  } catch (error) {
    // Whoever comes too late goes back.
    coming.then(
      (client) => client.release(),
      () => {},
    )
    throw error
  } finally {
    clearTimeout(timer)
  }
}
