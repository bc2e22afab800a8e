import type pg from 'pg'
import { Prisma, type PrismaClient } from '../../prisma/generated/prisma/client.ts'
import { together } from './connections.ts'
import { failureOf } from './failure.ts'
import { type Joined, joinedTo } from './joined.ts'
import { statementNames } from './statement-names.ts'
import { askOn, type Statement, Undescribed } from './undescribed.ts'
import { parameter, types } from './values.ts'

// Transactions in plain SQL, over a connection of the pool. What is asked without waiting for the answer before goes out
// at once, and the database answers one after the other: the network is waited for once.

export interface Transaction {
  /** The rows of a statement. Before the transaction has begun it goes out all the same: reading does no harm. */
  rows<T extends object>(asked: Asked, ...values: unknown[]): Promise<T[]>
  /** Runs a statement; how many rows it wrote. */
  run(asked: Asked, ...values: unknown[]): Promise<number>
  /** What Prisma reads, as the transaction sees it. */
  read<T>(read: (db: Joined) => Promise<T>): Promise<T>
  /** Does not wait for the answer now: the commit waits for it, and fails if it failed. */
  expect(answer: Promise<unknown>): void
}

/** SQL as it is written with values in it, or a statement whose values are counted out. */
type Asked = TemplateStringsArray | { text: string; values: readonly unknown[] }

/** How long a connection is waited for, and how long the transaction may be open, in milliseconds. */
export interface Patience {
  maxWait: number
  timeout: number
}

/** Where transactions are made. */
interface Source {
  pool: pg.Pool
  db: PrismaClient
}

interface Course<T, Last> {
  patience: Patience
  begin?: string
  /** Goes out along with the beginning. */
  first?: (tx: Transaction) => Promise<unknown>
  work: (tx: Transaction) => Promise<T>
  /** Goes out along with the end; asks at once or not at all. */
  last?: (tx: Transaction, done: T) => Promise<Last>
}

/** No connection was free in time, or the transaction was open for too long. */
class Overdue extends Error {
  readonly code = 'OVERDUE'
}

/** Does the work in a transaction, which is kept if all of it succeeds, and taken back if not. */
export async function inTransaction<T, Last = undefined>(
  source: Source,
  { patience: { maxWait, timeout }, begin = 'BEGIN', first, work, last }: Course<T, Last>,
): Promise<{ done: T; last: Last | undefined }> {
  const client = await connected(source.pool, maxWait)
  const tx = new Running(client, source, performance.now() + timeout)
  let broken: Error | undefined
  try {
    tx.begin(begin, first)
    const done = await work(tx)
    return { done, last: await tx.commit(() => last?.(tx, done)) }
  } catch (error) {
    const cause = await tx.causeOf(error)
    await tx.rollback().catch((failure) => {
      broken = failure
    })
    throw cause
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

/** SQLSTATE of whatever is asked after something failed. */
const FAILED_BEFORE = '25P02'

const nameOf = statementNames('write')

class Running implements Transaction {
  private over = false
  /** Resolves when the database has begun; null from then on. */
  private beginning: Promise<unknown> | null = null
  private writesWait = false
  private readonly expected: Promise<unknown>[] = []

  constructor(
    private readonly client: pg.PoolClient,
    private readonly source: Source,
    private readonly until: number,
  ) {}

  async rows<T extends object>(asked: Asked, ...values: unknown[]): Promise<T[]> {
    // Nothing overtakes a write.
    if (this.writesWait) await this.beginning
    const query = this.next(asked, values)
    return (await this.client.query<T>({ ...query, types })).rows
  }

  async run(asked: Asked, ...values: unknown[]): Promise<number> {
    if (this.beginning) {
      this.writesWait = true
      await this.beginning
    }
    return (await askOn(this.client, new Undescribed(this.next(asked, values)))).rowCount ?? 0
  }

  async read<T>(read: (db: Joined) => Promise<T>): Promise<T> {
    await this.beginning
    return joinedTo(this.client, this.source.pool, this.source.db, read)
  }

  expect(answer: Promise<unknown>): void {
    answer.catch(() => {})
    this.expected.push(answer)
  }

  begin(statement: string, first?: (tx: Transaction) => Promise<unknown>): void {
    together(this.client)
    const begun = this.client.query(statement)
    this.expect(begun)
    if (first) this.expect(first(this))
    this.beginning = begun.then(() => {
      this.beginning = null
      this.writesWait = false
    })
    this.expect(this.beginning)
  }

  async commit<Last>(last: () => Promise<Last> | undefined): Promise<Last | undefined> {
    await this.beginning
    const answer = last()
    if (answer) this.expect(answer)
    this.over = true
    together(this.client)
    const ended = this.client.query('COMMIT')
    this.expect(ended)
    for (const one of this.expected) await one
    if ((await ended).command !== 'COMMIT') throw new Error('The transaction had failed, and was taken back.')
    return answer
  }

  /** Why it failed: what failed first, whatever was met with afterwards. */
  async causeOf(error: unknown): Promise<unknown> {
    if (failureOf(error)?.code !== FAILED_BEFORE) return error
    const settled = await Promise.allSettled(this.expected)
    return settled.find((one) => one.status === 'rejected')?.reason ?? error
  }

  async rollback(): Promise<void> {
    this.over = true
    await this.client.query('ROLLBACK')
  }

  /** What is asked next, along with what was asked just before. */
  private next(asked: Asked, inserts: unknown[]): Statement {
    if (this.over) throw new Error('The transaction is over.')
    if (performance.now() > this.until) throw new Overdue('The transaction was open for too long.')
    const { text, values } = 'text' in asked ? asked : Prisma.sql(asked, ...inserts)
    together(this.client)
    return { name: nameOf(text), text, values: values.map(parameter) }
  }
}
