import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../../prisma/generated/prisma/client.ts'
import { type AsOf, asOfOver } from './as-of.ts'
import { connectionsTo, equip, type Manner } from './connections.ts'
import { joinable } from './joined.ts'
import { DirectoryInUse, lockDirectory } from './lock.ts'
import { type Listen, type Notifier, notifierOf } from './notifier.ts'
import type { Embedded } from './pglite.ts'
import { statementNames } from './statement-names.ts'
import type { Contents } from './template.ts'

export type { PrismaClient }

/** An open database: Prisma for records, the pool beneath it for plain SQL. */
export interface Database {
  /** One line for people: which kind, which version, where. Never a password. */
  description: string
  prisma: PrismaClient
  pool: pg.Pool
  /** Reads the registry as it was. */
  asOf: AsOf
  /** Tells when the registry has changed. */
  notifier: Notifier
  close(): Promise<void>
}

/** The database cannot be used; the message is for the person who starts the server. */
export class DatabaseUnusable extends Error {}

const MINIMUM_VERSION = 15

interface New {
  /** What is in a new database, as far as the build left something to copy. */
  contents?: Contents
  /** Told before one is made. */
  onCreate?: () => void
}

/** The embedded database in a directory, which this process then holds alone. */
export async function openEmbedded(
  directory: string,
  holder: string,
  { contents = 'empty', onCreate }: New = {},
): Promise<Database> {
  const lock = await lockDirectory(directory, holder).catch((error) => {
    if (error instanceof DirectoryInUse) throw error
    throw new DatabaseUnusable(
      `The data directory ${directory} cannot be used: ${reason(error)}. Set ENTENTE_DATA_DIR to another directory.`,
    )
  })
  try {
    const dataDir = join(directory, 'database')
    const pglite = await openOrMake(dataDir, contents, onCreate).catch((error) => {
      throw new DatabaseUnusable(`The embedded database in ${directory} cannot be opened: ${reason(error)}.`, {
        cause: error,
      })
    })
    const database = await overPglite(pglite, (version) => `embedded PostgreSQL ${version} in ${directory}`)
    return {
      ...database,
      close: async () => {
        await database.close()
        await pglite.close()
        await lock.release()
      },
    }
  } catch (error) {
    await lock.release()
    throw error
  }
}

async function openOrMake(dataDir: string, contents: Contents, onCreate?: () => void): Promise<Embedded> {
  if (!existsSync(dataDir)) {
    onCreate?.()
    const { makeDatabase } = await import('./template.ts')
    await makeDatabase(dataDir, contents)
  }
  const { startPglite } = await import('./pglite.ts')
  return startPglite({ dataDir })
}

/** A PostgreSQL server, 15 or newer. With limits, it ends statements that take longer, and is given up where it does not. */
export async function openPostgres(url: string, connections = 10, manner: Manner = {}): Promise<Database> {
  let target: URL
  try {
    target = new URL(url)
  } catch {
    throw new DatabaseUnusable(
      'DATABASE_URL is not a URL. It should look like postgresql://user:password@host:5432/database.',
    )
  }
  if (!/^postgres(ql)?:$/.test(target.protocol)) {
    throw new DatabaseUnusable(
      `DATABASE_URL begins with ${target.protocol}//, but Entente needs PostgreSQL: postgresql://user:password@host:5432/database.`,
    )
  }
  const place = `${target.host || 'the local socket'}${target.pathname}`
  const pool = connectionsTo(url, connections, manner)
  try {
    return await over(pool, (version) => `PostgreSQL ${version} at ${place}`)
  } catch (error) {
    await pool.end()
    if (error instanceof DatabaseUnusable) throw error
    throw new DatabaseUnusable(
      `The database at ${place} cannot be reached: ${reason(error)}. Check DATABASE_URL and that the server runs.`,
    )
  }
}

/** Prisma and the pool over the embedded database. */
export async function overPglite(pglite: Embedded, describe: (version: string) => string): Promise<Database> {
  // Loaded only where the database is embedded.
  const { listenWithin, poolOver } = await import('./pglite.ts')
  const pool = poolOver(pglite)
  // Its statements run in this process, one at a time: none can be cancelled from outside.
  return over(pool, describe, listenWithin(pool), () => {})
}

/** Prisma and the pool over one set of connections. */
export async function over(
  pool: pg.Pool,
  describe: (version: string) => string,
  listen: Listen = listenBeside(pool),
  cancel?: (pool: pg.Pool) => void,
): Promise<Database> {
  equip(pool, cancel)
  const { rows } = await pool.query<{ version: string; number: number }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
  )
  const { version = '', number = 0 } = rows[0] ?? {}
  if (number < MINIMUM_VERSION * 10_000) {
    throw new DatabaseUnusable(`The database runs PostgreSQL ${version}; Entente needs ${MINIMUM_VERSION} or newer.`)
  }
  const nameOf = statementNames('prisma')
  const adapter = joinable(new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) ?? '' }))
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' })
  const notifier = notifierOf(pool, listen)
  return {
    description: describe(version.split(' ')[0] ?? version),
    prisma,
    pool,
    asOf: asOfOver(pool),
    notifier,
    close: async () => {
      await notifier.close()
      await prisma.$disconnect()
      await pool.end()
    },
  }
}

/** Listens on a connection of its own, so that none of the pool's is taken for good. */
function listenBeside(pool: pg.Pool): Listen {
  return async (channel, onNotice, onEnd) => {
    const client = new pg.Client({ ...pool.options, keepAlive: true })
    client.on('notification', onNotice).on('error', onEnd).on('end', onEnd)
    try {
      await client.connect()
      // A standby refuses it.
      await client.query(`LISTEN ${channel}`)
    } catch (error) {
      await client.end()
      throw error
    }
    return () => client.end()
  }
}

const reasons: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'the host name is not known',
  EAI_AGAIN: 'the host name could not be looked up',
  ETIMEDOUT: 'it did not answer in time',
  '28P01': 'the password is wrong',
  '28000': 'the user may not log in',
  '3D000': 'there is no such database',
  '53300': 'it has no connection left',
  '57P03': 'it is starting or stopping',
  '25006': 'it is a standby, which takes no writes',
  EEXIST: 'it is not a directory',
  ENOTDIR: 'it lies in something that is not a directory',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  EROFS: 'nothing can be written there',
  ENOSPC: 'the disk is full',
}

function reason(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  // What node-postgres itself says has no code.
  if (/timeout/.test(message)) return 'it did not answer in time'
  if (/terminated unexpectedly/.test(message)) return 'what listens there does not answer as PostgreSQL does'
  return reasons[code] ?? ((message || code).split('\n')[0] || 'no reason is given').replace(/\.$/, '')
}
