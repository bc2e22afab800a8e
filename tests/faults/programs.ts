import { execFileSync, spawn } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// Programs of PostgreSQL and its companions, run as a user that they accept, in directories that it may write.

/** How what was started is ended with whoever asked for it: a test, or all tests of a file (`afterAll`). */
export type AtEnd = (clear: () => Promise<void> | void) => void

/** Servers of databases refuse to run as root: there they run as the user that their package made. */
const owner =
  process.getuid?.() === 0
    ? { uid: Number(execFileSync('id', ['-u', 'postgres'])), gid: Number(execFileSync('id', ['-g', 'postgres'])) }
    : {}

const newest = readdirSync('/usr/lib/postgresql').sort((one, other) => Number(other) - Number(one))[0]
const bin = join('/usr/lib/postgresql', newest ?? 'none', 'bin')

/** The program of PostgreSQL with this name. */
export const postgres = (name: string): string => join(bin, name)

const environment = { PATH: process.env.PATH ?? '', LC_ALL: 'C', HOME: '/', TZ: 'UTC' }

/** Runs a program to its end; what it said is in the error where it failed. */
export async function run(program: string, words: string[]): Promise<void> {
  const child = spawn(program, words, { ...owner, cwd: '/', env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`${program} ${words.join(' ')} ended with ${code}:\n${said}`)
}

/** A process that stays until it is ended. */
export interface Process {
  pid: number
  /** All that it said so far. */
  said(): string
  ended: Promise<void>
}

/** Starts a program that stays, as the owner of databases. `extra` is added to its environment. */
export function stay(program: string, words: string[], extra: Record<string, string> = {}): Process {
  const env = { ...environment, ...extra }
  const child = spawn(program, words, { ...owner, cwd: '/', env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const ended = new Promise<void>((resolve, reject) => child.on('error', reject).on('close', () => resolve()))
  ended.catch((error) => (said += error))
  const end = () => void child.kill('SIGKILL')
  process.on('exit', end)
  void ended.finally(() => process.off('exit', end)).catch(() => {})
  return { pid: child.pid ?? 0, said: () => said, ended }
}

/** A new directory of the owner of databases, removed at the end. */
export function ownedDirectory(atEnd: AtEnd): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-faults-'))
  if (owner.uid !== undefined) chownSync(path, owner.uid, owner.gid)
  atEnd(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const { port } = server.address() as { port: number }
        server.close(() => resolve(port))
      })
  })
}

/** The processes that a process started, as the system lists them. */
export function childrenOf(parent: number): number[] {
  const children: number[] = []
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const [, ppid] = /\) \S (\d+) /.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? []
      if (Number(ppid) === parent) children.push(Number(pid))
    } catch {
      // It ended while it was looked at.
    }
  }
  return children
}

/** Waits until something holds, looking often; fails after a minute with what it was. */
export async function until(what: string, holds: () => Promise<boolean> | boolean, last = () => ''): Promise<void> {
  const deadline = performance.now() + 60_000
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain until ${what}. ${last()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
