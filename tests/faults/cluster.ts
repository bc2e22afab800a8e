import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import {
  type AtEnd,
  childrenOf,
  freePort,
  ownedDirectory,
  type Process,
  postgres,
  run,
  stay,
  until,
} from './programs.ts'

// Real PostgreSQL servers that a test starts, kills, starts again, copies and promotes. Writes reach the disk (fsync
// is on, as where it matters). Each has a port of its own on the loopback interface and trusts whoever connects.

export interface Cluster {
  port: number
  directory: string
  /** The address of one of its databases. */
  url(database?: string): string
  /** What it logged so far. */
  log(): string
  /** Starts it after it was stopped or killed, and waits until it answers. */
  start(): Promise<void>
  /** Waits until it answers, starting it where it has stopped by itself. */
  restart(): Promise<void>
  /** `fast` ends what runs and writes everything out; `immediate` leaves the rest to recovery. */
  stop(mode: 'fast' | 'immediate'): Promise<void>
  /** kill -9, of the postmaster and of every process of it. */
  kill(): Promise<void>
  /** Makes a standby a primary, and waits until it takes writes. */
  promote(): Promise<void>
  /** Rows of a statement in one of its databases, on a connection of its own. */
  sql<Row extends object = Record<string, unknown>>(text: string, values?: unknown[], database?: string): Promise<Row[]>
}

export interface Wish {
  /** Settings in the words of postgresql.conf. */
  settings?: Record<string, string | number>
  /** Added to the environment of its processes. */
  environment?: Record<string, string>
  atEnd?: AtEnd
}

const usual = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: 100,
  shared_buffers: '32MB',
  // After a crash all files are synced: with one call instead of one for each.
  recovery_init_sync_method: 'syncfs',
}

/** A new, empty PostgreSQL that runs. */
export async function makeCluster({ atEnd = onTestFinished, ...wish }: Wish = {}): Promise<Cluster> {
  const directory = join(ownedDirectory(atEnd), 'data')
  // What initdb itself writes need not be synced: no crash of the machine comes between.
  const words = [
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
    '--wal-segsize=1',
  ]
  await run(postgres('initdb'), [`--pgdata=${directory}`, ...words])
  return clusterIn(directory, { ...wish, atEnd })
}

/** A standby that streams from a primary. With a `name`, the primary can be told to wait for it. */
export async function makeReplica(
  primary: Cluster,
  { atEnd = onTestFinished, name = 'replica', ...wish }: Wish & { name?: string } = {},
): Promise<Cluster> {
  const directory = join(ownedDirectory(atEnd), 'data')
  const from = `host=127.0.0.1 port=${primary.port} user=postgres application_name=${name}`
  const words = ['--write-recovery-conf', '--wal-method=stream', '--checkpoint=fast', '--no-sync']
  await run(postgres('pg_basebackup'), [`--pgdata=${directory}`, `--dbname=${from}`, ...words])
  return clusterIn(directory, { ...wish, atEnd })
}

/** From now on the primary acknowledges no commit before the replica of that name has it on disk. */
export async function synchronize(primary: Cluster, name = 'replica'): Promise<void> {
  await primary.sql(`ALTER SYSTEM SET synchronous_standby_names = '${name}'`)
  await primary.sql('SELECT pg_reload_conf()')
  await until(`${name} is synchronous`, async () => {
    const rows = await primary.sql(`SELECT FROM pg_stat_replication WHERE sync_state = 'sync'`)
    return rows.length > 0
  })
}

/** Waits until a replica shows everything that its primary had committed when this was called. */
export async function caughtUp(primary: Cluster, replica: Cluster): Promise<void> {
  const [at] = await primary.sql<{ position: string }>('SELECT pg_current_wal_lsn()::text AS position')
  await until('the replica has caught up', async () => {
    const rows = await replica.sql('SELECT WHERE pg_last_wal_replay_lsn() >= $1::pg_lsn', [at?.position])
    return rows.length > 0
  })
}

/** Starts PostgreSQL on files that are there already. */
export async function clusterIn(
  directory: string,
  { settings, environment, atEnd }: Wish & { atEnd: AtEnd },
): Promise<Cluster> {
  const port = await freePort()
  const all = { ...usual, port, ...settings }
  let running: Process | undefined
  let before = ''

  const log = () => before + (running?.said() ?? '')
  const url = (database = 'postgres') => `postgresql://postgres@127.0.0.1:${port}/${database}`
  const sql: Cluster['sql'] = async <Row extends object>(
    text: string,
    values: unknown[] = [],
    database = 'postgres',
  ) => {
    const client = new pg.Client({ connectionString: url(database) })
    // A connection that is cut says so to whoever asks on it.
    client.on('error', () => {})
    await client.connect()
    try {
      return (await client.query<Row>(text, values)).rows
    } finally {
      await client.end()
    }
  }
  const answers = async () => {
    if (running === undefined) throw new Error(`PostgreSQL does not run:\n${log()}`)
    return sql('SELECT').then(
      () => true,
      () => false,
    )
  }

  const start = async () => {
    if (running) throw new Error('It runs already.')
    const words = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    const started = stay(postgres('postgres'), ['-D', directory, ...words], environment)
    running = started
    void started.ended.then(() => {
      before += started.said()
      if (running === started) running = undefined
    })
    await until('PostgreSQL answers', answers, log)
  }
  const stop = async (mode: 'fast' | 'immediate') => {
    const stopping = running
    if (!stopping) return
    process.kill(stopping.pid, mode === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await stopping.ended
  }
  const kill = async () => {
    const killed = running
    if (!killed) return
    // Stopped first, so that it starts no process while its processes are counted.
    process.kill(killed.pid, 'SIGSTOP')
    const family = [killed.pid, ...childrenOf(killed.pid)]
    for (const pid of family) signalled(pid, 'SIGKILL')
    await killed.ended
    await until('no process of it is left', () => !family.some((pid) => signalled(pid, 0)))
  }

  await start()
  atEnd(() => stop('immediate'))
  return {
    port,
    directory,
    url,
    log,
    start,
    restart: async () => {
      await until(
        'PostgreSQL answers again',
        async () => {
          if (running === undefined) await start()
          return answers()
        },
        log,
      )
    },
    stop,
    kill,
    sql,
    promote: async () => {
      await sql('SELECT pg_promote(true, 60)')
      await until('it is a primary', async () => (await sql('SELECT WHERE NOT pg_is_in_recovery()')).length > 0)
    },
  }
}

/** False where there is no such process any more, or only what its parent has not taken notice of. */
function signalled(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    if (/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return false
    return process.kill(pid, signal)
  } catch {
    return false
  }
}
