import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { onTestFinished } from 'vitest'
import type { Cluster } from './cluster.ts'
import { type AtEnd, freePort, ownedDirectory, stay, until } from './programs.ts'

// A real PgBouncer in front of a cluster, in transaction mode: each transaction may run on another connection.

const program = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer'].find((path) => existsSync(path))

export interface PgBouncer {
  port: number
  url(database?: string): string
  log(): string
}

/** Whether this PgBouncer can keep prepared statements in transaction mode: since version 1.21. */
export function keepsStatements(): boolean {
  const [, major, minor] =
    /PgBouncer (\d+)\.(\d+)/.exec(execFileSync(program ?? 'pgbouncer', ['--version'], { encoding: 'utf8' })) ?? []
  return Number(major) > 1 || Number(minor) >= 21
}

interface Wish {
  /** Settings of the section [pgbouncer] beyond the usual ones. */
  settings?: Record<string, string | number>
  atEnd?: AtEnd
}

export async function makePgBouncer(
  { port: behind }: Pick<Cluster, 'port'>,
  { settings = {}, atEnd = onTestFinished }: Wish = {},
): Promise<PgBouncer> {
  if (!program) throw new Error('PgBouncer is not installed: apt-get install pgbouncer')
  const directory = ownedDirectory(atEnd)
  const port = await freePort()
  const all = {
    listen_addr: '127.0.0.1',
    listen_port: port,
    unix_socket_dir: '',
    auth_type: 'any',
    pool_mode: 'transaction',

    default_pool_size: 4,
    max_client_conn: 200,
    ...settings,
  }
  const file = join(directory, 'pgbouncer.ini')
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}`)
  const database = `* = host=127.0.0.1 port=${behind} user=postgres`
  writeFileSync(file, ['[databases]', database, '[pgbouncer]', ...lines, ''].join('\n'), { mode: 0o644 })
  const running = stay(program, [file])
  const url = (name = 'postgres') => `postgresql://postgres@127.0.0.1:${port}/${name}`
  atEnd(async () => {
    process.kill(running.pid, 'SIGKILL')
    await running.ended
  })
  await until('PgBouncer answers', () => answers(url()), running.said)
  return { port, url, log: running.said }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('SELECT')
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
