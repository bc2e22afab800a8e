import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../../../prisma/generated/prisma/client.ts'
import { connectionsLike, equip } from '../connections.ts'
import { unavailability } from '../unavailable.ts'
import { failingOver } from './failover.ts'
import { includes, type LogPosition, lsnOf } from './position.ts'
import type { PrimaryLog } from './primary.ts'

// One streaming replica. How far it has replayed the log is known from looking, and only grows while the server
// runs. Where it was started again it may have gone back, and then every connection is new: so a new one is only used
// where it shows no less than was seen before. Whoever reads after this was seen to be somewhere, reads that at least.

export interface Replica {
  prisma: PrismaClient
  /** For reading. A statement that fails comes from the primary. */
  pool: pg.Pool
  /** How far it was seen to be. Null where nothing is to be read from it. */
  readonly reached: LogPosition | null
  /** Looks again. */
  look(): Promise<LogPosition | null>
  close(): Promise<void>
}

export interface ReplicaSettings {
  url: string
  /** What people call it: never a password. */
  place: string
  primary: pg.Pool
  primaryLog: PrimaryLog
  /** The most that it may be behind, in milliseconds. */
  mostBehind: number
  log: (event: Record<string, unknown>) => void
}

const LOOK = `SELECT pg_is_in_recovery() AS standby, coalesce(pg_last_wal_replay_lsn(), '0/0')::text AS lsn,
  system_identifier::text AS system, timeline_id AS timeline FROM pg_control_system(), pg_control_checkpoint()`

/** A server that is not to be read from, and why. */
class NotToBeRead extends Error {}

interface Stand extends LogPosition {
  standby: boolean
  system: string
}

/** A replica that does not answer a look for so long is not read from. */
const LOOK_TIMEOUT = 2_000

export function replicaAt({ url, place, primary, primaryLog, mostBehind, log }: ReplicaSettings): Replica {
  /** How far it was ever seen to be. */
  let furthest: LogPosition = { timeline: 0, lsn: 0n }
  /** Why nothing is to be read from it; null where all is well, undefined before it was looked at. */
  let problem: string | null | undefined
  let looking: Promise<LogPosition | null> | undefined

  const judge = (found: string | null) => {
    if (found && found !== problem) {
      log({ level: 'warn', message: `Nothing is read from the replica at ${place} for now: ${found}.` })
    } else if (!found && problem !== null) {
      log({ level: 'info', message: `Queries are read from the replica at ${place}.` })
    }
    problem = found
  }

  const reached = () => (problem === null ? furthest : null)

  /** Why a server is no replica of the primary; null where it is one. */
  const strangeness = ({ standby, system, timeline }: Stand): string | null => {
    const { identity } = primaryLog
    if (!identity) return 'the primary was not looked at yet'
    if (!standby) return 'it is not a standby'
    if (system !== identity.system) return 'it is a copy of another server than DATABASE_URL names'
    if (timeline !== identity.timeline) return `it is on timeline ${timeline}, and the primary on ${identity.timeline}`
    return null
  }
  const relapse = (stand: Stand) => (includes(stand, furthest) ? null : 'it has gone back behind what it showed before')

  const ownPool = connectionsLike(primary, url, (client, done) => {
    const verified = standOf(client).then((stand) => {
      const wrong = strangeness(stand) ?? relapse(stand)
      if (wrong) throw new NotToBeRead(wrong)
    })
    verified.then(() => done(), done)
  })
  equip(ownPool)
  // By a connection of its own, which no queue of queries delays.
  const eye = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: LOOK_TIMEOUT,
    query_timeout: LOOK_TIMEOUT,
  })
  // A connection that breaks while idle is replaced on next use; without a listener it would end the process.
  eye.on('error', () => {})
  const pool = failingOver(ownPool, primary, (error) => {
    if (error instanceof NotToBeRead || unavailability(error)?.kind === 'cut') judge(error.message)
    else log({ level: 'warn', message: `The replica at ${place} failed; the primary was asked.`, code: codeOf(error) })
  })

  const look = async (): Promise<LogPosition | null> => {
    try {
      const stand = await standOf(eye)
      const late = primaryLog.behind(stand.lsn) > mostBehind ? `it is more than ${mostBehind} ms behind` : null
      const found = strangeness(stand) ?? relapse(stand) ?? late
      if (!found) furthest = { timeline: stand.timeline, lsn: stand.lsn }
      judge(found)
    } catch (error) {
      judge((error as Error).message)
    }
    return reached()
  }

  return {
    prisma: new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' }),
    pool,
    get reached() {
      return reached()
    },
    look: () => {
      looking ??= look().finally(() => {
        looking = undefined
      })
      return looking
    },
    close: async () => {
      await Promise.all([ownPool.end(), eye.end()])
    },
  }
}

async function standOf(client: Pick<pg.Pool, 'query'> | Pick<pg.PoolClient, 'query'>): Promise<Stand> {
  const { rows } = await (client as pg.Pool).query<Omit<Stand, 'lsn'> & { lsn: string }>(LOOK)
  const { lsn, ...stand } = rows[0] as Omit<Stand, 'lsn'> & { lsn: string }
  return { ...stand, lsn: lsnOf(lsn) }
}

const codeOf = (error: unknown) => (error as { code?: string }).code
