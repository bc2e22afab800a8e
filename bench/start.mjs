import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startCluster } from './cluster.mjs'
import { startArgs } from './contestants.mjs'
import { databaseOf } from './database.mjs'

// From the start of the process to its first answer, beside a process of Node that does nothing but answer: the first
// time on an embedded database, later, and on a PostgreSQL server. In turns; the shortest and the median of each.

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
const root = join(import.meta.dirname, '..')
const hello = `require('node:http').createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1', function () {
  console.log('at http://127.0.0.1:' + this.address().port + '/')
})`

const cluster = await startCluster()
const directories = []
const fresh = () => {
  directories.push(mkdtempSync(join(tmpdir(), 'entente-bench-start-')))
  return directories.at(-1)
}
try {
  const url = await databaseOf(cluster, 'small')
  const kept = fresh()
  // V8 takes the code that it made at the build only under the same flags, on the same Node.
  const entente = startArgs
  const starts = [
    ['Node that only answers', ['-e', hello], () => ({})],
    ['Entente, embedded, first start with the five documents', entente, () => ({ ENTENTE_DATA_DIR: fresh() })],
    ['Entente, embedded, later', entente, () => ({ ENTENTE_DATA_DIR: kept })],
    ['Entente, PostgreSQL server', entente, () => ({ DATABASE_URL: url })],
  ]
  // The database of the later starts is made first.
  await timed(entente, { ENTENTE_DATA_DIR: kept })
  const measured = starts.map(() => [])
  for (let round = 0; round < Number(options.rounds); round++)
    for (const [index, [, args, env]] of starts.entries()) measured[index].push(await timed(args, env()))
  console.log(table(starts.map(([label], index) => ({ label, runs: measured[index] }))))
} finally {
  await cluster.stop()
  for (const directory of directories) rmSync(directory, { recursive: true, force: true })
}

/** Seconds to the first answer, and the memory and processor time by then. */
async function timed(args, env) {
  const begun = performance.now()
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', ENTENTE_LOG_LEVEL: 'warn', DATABASE_URL: '', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const url = await new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const [, found] = /at\s+(http:\S+)/.exec(said) ?? []
      if (found) resolve(found)
    })
    ended.then(() => reject(new Error(`It did not start:\n${said}`)))
  })
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ activities(first: 1) { nodes { title } } }' }),
  })
  const answer = await response.text()
  if (answer.includes('errors')) throw new Error(answer)
  const seconds = (performance.now() - begun) / 1000
  const [, memory] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))
  child.kill()
  await ended
  return { seconds, memory: memory / 1024 }
}

function table(rows) {
  const sorted = ({ runs }) => runs.map(({ seconds }) => seconds).sort((a, b) => a - b)
  const yardstick = sorted(rows[0])[0]
  const cells = rows.map((row) => {
    const [least, median] = [sorted(row)[0], sorted(row)[Math.floor(row.runs.length / 2)]]
    const memory = Math.max(...row.runs.map((run) => run.memory))
    return [row.label, least.toFixed(2), median.toFixed(2), (least / yardstick).toFixed(1), memory.toFixed(0)]
  })
  const head = ['start', 'shortest s', 'median s', 'shortest, Node alone = 1', 'memory MB']
  return [head, head.map(() => '---'), ...cells].map((line) => `| ${line.join(' | ')} |`).join('\n')
}
