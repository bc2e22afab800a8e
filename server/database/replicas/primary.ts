import type pg from 'pg'
import { type LogPosition, lsnOf } from './position.ts'

// What the primary tells of its log: who it is, how far it has written, and when it was where.

/** One server and all its copies have the same; a copy that was promoted begins a new timeline. */
export interface Identity {
  system: string
  timeline: number
}

export interface PrimaryLog {
  /** Which server it is; null before it was first looked at. */
  readonly identity: Identity | null
  /** Looks where the log ends now. */
  look(): Promise<void>
  /** A position behind everything that was committed before this was called. */
  end(): Promise<LogPosition>
  /** For how many milliseconds a replica that has replayed up to here lacked something when the primary was last looked at. */
  behind(lsn: bigint): number
}

// A commit may be acknowledged before its record is written out (synchronous_commit = off), so the end of the log is
// where the next record will be inserted. Of what a replica can have received, the end is what is on disk.
const LOOK = `SELECT system_identifier::text AS system,
  ('x' || substr(pg_walfile_name(pg_current_wal_insert_lsn()), 1, 8))::bit(32)::int AS timeline,
  pg_current_wal_insert_lsn()::text AS inserted, pg_current_wal_flush_lsn()::text AS flushed FROM pg_control_system()`

interface Row extends Identity {
  inserted: string
  flushed: string
}

/** `keep` is for how many milliseconds it remembers where the log was. */
export function primaryLog(pool: pg.Pool, keep: number, clock = () => performance.now()): PrimaryLog {
  let identity: Identity | null = null
  let seen: { at: number; lsn: bigint }[] = []

  const ask = async (): Promise<Row> => {
    const { rows } = await pool.query<Row>(LOOK)
    return rows[0] as Row
  }

  return {
    get identity() {
      return identity
    },
    look: async () => {
      const at = clock()
      const { system, timeline, flushed } = await ask()
      if (identity?.system !== system || identity.timeline !== timeline) seen = []
      identity = { system, timeline }
      seen.push({ at, lsn: lsnOf(flushed) })
      // Of what is older, one is kept: whoever is not even there is behind by more.
      const old = seen.findLastIndex((one) => at - one.at > keep)
      seen = seen.slice(Math.max(0, old))
    },
    end: async () => {
      const { timeline, inserted } = await ask()
      return { timeline, lsn: lsnOf(inserted) }
    },
    behind: (lsn) => {
      const last = seen.at(-1)
      if (!last) return 0
      const missed = seen.find((one) => one.lsn > lsn)
      return missed ? last.at - missed.at : 0
    },
  }
}
