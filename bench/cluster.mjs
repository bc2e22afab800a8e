import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import pg from 'pg'

// A PostgreSQL server of the benchmark's own, so that nothing else runs on it and its processor time is known.

const MB = 2 ** 20
const bins = ['18', '17', '16', '15'].map((version) => `/usr/lib/postgresql/${version}/bin`)

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

export async function startCluster(directory = null, more = {}) {
  const bin = process.env.PG_BIN ?? bins.find((path) => existsSync(path))
  if (!bin) throw new Error('No PostgreSQL server is installed. Set PG_BIN to the directory of its programs.')
  const data = directory ?? mkdtempSync(join(tmpdir(), 'entente-bench-'))
  mkdirSync(data, { recursive: true })
  const root = process.getuid() === 0
  // PostgreSQL refuses to run as root.
  const [uid, gid] = root ? ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres']))) : []
  if (root) chownSync(data, uid, gid)
  const as = root ? { uid, gid } : {}
  if (!existsSync(join(data, 'PG_VERSION')))
    execFileSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8'],
      as,
    )
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    // As its documentation advises: a quarter of the machine's memory.
    shared_buffers: `${Math.floor(totalmem() / 4 / MB)}MB`,
    effective_cache_size: `${Math.floor(totalmem() / 2 / MB)}MB`,
    max_connections: 200,
    work_mem: '16MB',
    max_wal_size: '8GB',
    fsync: 'off',
    max_parallel_workers_per_gather: 0,
    random_page_cost: 1.1,
    ...more,
  }
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    { ...as, stdio: 'ignore' },
  )
  process.once('exit', () => server.kill('SIGINT'))
  const url = `postgresql://postgres@127.0.0.1:${port}/postgres`
  await ready(url)
  return {
    url,
    cpu: () => cpuOf(server.pid),
    stop: () =>
      new Promise((resolve) => {
        server.once('exit', () => {
          if (!directory) rmSync(data, { recursive: true, force: true })
          resolve()
        })
        server.kill('SIGINT')
      }),
  }
}

async function ready(url) {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client(url)
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (tries > 100) throw error
      await setTimeout(100)
    }
  }
}

const TICK_MS = 10

/** Processor time of the server and of all its processes, in milliseconds. */
function cpuOf(postmaster) {
  let ticks = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, fields] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
      const [, parent, , , , , , , , , , user, system, childUser, childSystem] = fields.split(' ').map(Number)
      if (Number(pid) === postmaster) ticks += user + system + childUser + childSystem
      else if (parent === postmaster) ticks += user + system
    } catch {
      // The process ended while it was looked at; its time is in that of its parent.
    }
  }
  return ticks * TICK_MS
}
