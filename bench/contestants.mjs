import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

// Each contestant is a process of its own over the same database, on the same Node.

const here = import.meta.dirname
const root = join(here, '..')
const own = join(here, 'node_modules', 'node', 'bin', 'node')

/** PostGraphile wants Node 22 or newer; where the machine's is older, all run on the one of the registry. */
export const node = Number(process.versions.node.split('.')[0]) >= 22 || !existsSync(own) ? process.execPath : own

const tsx = ['--import', join(root, 'node_modules', 'tsx', 'dist', 'loader.mjs')]
/** As `npm start` does it. */
export const [, ...startArgs] = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).scripts.start.split(' ')
const entente = (read) => ({
  args: startArgs,
  // Measured is what it can do, not what it lets one address do or how many it lets wait.
  env: {
    ENTENTE_READ: read,
    PORT: '0',
    ENTENTE_SEED: 'false',
    DATABASE_CONNECTIONS: '10',
    ENTENTE_BUDGET_ANONYMOUS: '0',
    ENTENTE_CONCURRENCY: '10000',
    ENTENTE_BUDGET_TOKEN: '0',
    // A misspelt name over 64 connections takes longer than a person would be let wait.
    ENTENTE_DEADLINE_MS: '60000',
    // The others keep no log of requests.
    ENTENTE_LOG_LEVEL: 'warn',
  },
})

const writer = (way) => ({ args: [...tsx, join(here, 'contestants', 'write.mjs')], env: { WAY: way } })

const programs = {
  limit: { args: [join(here, 'contestants', 'limit.mjs')] },
  limitTenfold: { args: [join(here, 'contestants', 'limit.mjs')] },
  entente: entente('compiled'),
  prisma: entente('prisma'),
  // As it is run, but for the budget: one address asks for all.
  guarded: { ...entente('compiled'), env: { ...entente('compiled').env, ENTENTE_CONCURRENCY: '0' } },
  postgraphile: { args: [join(here, 'contestants', 'postgraphile.mjs')] },
  apollo: { args: [...tsx, join(here, 'contestants', 'apollo.mjs')] },
  // Of other data: the same server, to see what the size of the data costs.
  tenfold: entente('compiled'),
  // As it is in another working copy: what a change brought is measured in one run.
  former: entente('compiled'),
  pretenuring: { ...entente('compiled'), args: startArgs.filter((word) => !word.includes('pretenuring')) },
  embedded: entente('compiled'),
  raw: writer('raw'),
  bare: writer('bare'),
  kept: writer('kept'),
  transaction: writer('prisma'),
}

export const labels = {
  limit: 'the limit',
  limitTenfold: 'the limit, ten times the data',
  entente: 'Entente',
  prisma: 'Entente, not compiled',
  postgraphile: 'PostGraphile 5',
  apollo: 'Apollo Server + Prisma',
  tenfold: 'Entente, ten times the data',
  embedded: 'Entente, embedded database',
  former: 'Entente as it was',
  bare: 'raw SQL, no triggers, no change row',
  raw: 'raw SQL, no triggers',
  kept: 'raw SQL, triggers',
  transaction: 'Prisma transaction, no triggers, no change row',
}

/** `place`: what names its database in the environment; `directory`: the working copy that it is started from. */
export async function start(name, place, directory = root) {
  const { args, env } = programs[name]
  const child = spawn(node, args, {
    cwd: directory,
    env: { ...process.env, NODE_ENV: 'production', ...place, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  let stopped = false
  const url = await new Promise((resolve, reject) => {
    const listen = (chunk) => {
      said += chunk
      const [, found] = /at\s+(http:\S+)/.exec(said) ?? []
      if (!found) return
      resolve(found)
      // What it logs from then on is let go, unread.
      for (const stream of [child.stdout, child.stderr]) stream.off('data', listen).resume()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('exit', (code) => {
      if (!stopped) console.error(`${name} ended (${code}):\n${said.slice(-2000)}`)
      reject(new Error(`${name} did not start.`))
    })
  })
  return {
    name,
    url,
    cpu: () => cpuOf(child.pid),
    memory: () => memoryOf(child.pid),
    stop: () => {
      stopped = true
      child.kill()
    },
  }
}

const TICK_MS = 10

function cpuOf(pid) {
  const [, fields] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  const [, , , , , , , , , , , user, system] = fields.split(' ').map(Number)
  return (user + system) * TICK_MS
}

/** Memory that the process has at hand, in megabytes. */
const memoryOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024
