import type { Pool } from 'pg'
import type { Prisma, PrismaClient, Role, Visibility } from '../prisma/generated/prisma/client.ts'
import type { Notifier } from './database/notifier.ts'
import type { Replica } from './database/replicas/replica.ts'

/** Who asks: a name for the record, what they may do, and how much they may see. */
export interface Actor {
  /** Of whoever it is, for good: a name may be another's tomorrow. */
  id: string
  name: string
  /** Null for whoever did not say who they are. */
  role: Role | null
  /** Sees everything up to and including this. */
  clearance: Visibility
}

export const anonymous: Actor = { id: 'anonymous', name: 'anonymous', role: null, clearance: 'PUBLIC' }

/** What a request with an Idempotency-Key carries along. */
export interface Idempotency {
  actor: string
  key: string
  /** Of the request: another request with the same key is refused. */
  fingerprint: string
  /** Writes begun so far. */
  steps: number
  /** Writes that are committed, now or by the request that this one repeats. */
  committed: number
}

/** What every resolver knows about the request it serves. */
export interface Context {
  db: PrismaClient
  /** The primary, for plain SQL. */
  pool: Pool
  actor: Actor
  requestId: string
  now(): Date
  /** Who sends the request, asked again: a subscription outlives the token it began with. */
  identify(): Promise<Actor>
  /** Tells of news in the registry, for those who wait for it. */
  notifier: Notifier
  /** Aborted when whoever asked has gone. */
  signal: AbortSignal
  /** Of a mutation: when it has to be over, by `performance.now()`. The database undoes what takes longer. */
  deadline?: number
  /** The moment whose registry `db` is, where it is not today's. */
  asOf?: Date
  /** The replica whose `db` it is, where it is not the primary's. */
  replica?: Pick<Replica, 'pool'>
  /** Says a condition in Prisma's terms in SQL, of the row under the alias; where reads are compiled. */
  inSql?(model: Prisma.ModelName, where: object, alias: string): Prisma.Sql
  /** Of a mutation that was sent with an Idempotency-Key. */
  idempotency?: Idempotency
}

/** The context of work that no request asked for: of a command. */
export function commandContext(
  { prisma, pool, notifier }: { prisma: PrismaClient; pool: Pool; notifier: Notifier },
  actor: Actor,
  given: { requestId: string; now?: () => Date },
): Context {
  return {
    db: prisma,
    pool,
    actor,
    now: () => new Date(),
    ...given,
    identify: async () => actor,
    notifier,
    signal: new AbortController().signal,
  }
}
