import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'

// Real processes of the server. A test waits for what they print and for their end, never for time to pass.

export interface Running {
  pid: number
  /** All that was printed so far, on both streams. */
  output(): string
  /** Resolves when the pattern has been printed; fails when the process ends without it. */
  printed(pattern: RegExp): Promise<RegExpMatchArray>
  /** Resolves when the process has ended and all it printed is read. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; output: string; errors: string }>
  kill(signal: NodeJS.Signals): void
  /** Waits until it serves; returns the address of the service. */
  serving(): Promise<string>
}

const root = join(import.meta.dirname, '..', '..')

// As `npm start` does: the bundle, or the sources where they are newer.
export const server = ['node', 'server/start.js']
/** As `npm run` does: token, import, export and the like. */
export const npmRun = (command: string, ...words: string[]) => ['node', 'server/command.js', command, ...words]
export const npmStart = ['npm', 'start', '--']

type AtEnd = (clear: () => Promise<void> | void) => void

/** Starts the server with these settings and no others; it does not outlive the test, or whatever `atEnd` waits for. */
export function start(
  settings: Record<string, string>,
  command: string[] = server,
  atEnd: AtEnd = onTestFinished,
): Running {
  const { DATABASE_URL, ENTENTE_DATA_DIR, npm_lifecycle_event, ...inherited } = process.env
  const [program = '', ...words] = command
  const child = spawn(program, words, {
    cwd: root,
    env: { ...inherited, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, as a terminal gives to what runs in it.
    detached: true,
  })
  const running = watch(child)
  atEnd(async () => {
    if (child.exitCode === null && child.signalCode === null) running.kill('SIGKILL')
    await running.ended
  })
  return running
}

function watch(child: ChildProcess): Running {
  let output = ''
  let errors = ''
  let over = false
  const listeners = new Set<() => void>()
  const heard = (text: string) => {
    output += text
    for (const listener of listeners) listener()
  }
  child.stdout?.setEncoding('utf8').on('data', heard)
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
    heard(text)
  })
  const ended: Running['ended'] = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => {
      over = true
      heard('')
      resolve({ code, signal, output, errors })
    })
  })
  const printed = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const match = output.match(pattern)
        if (match) resolve(match)
        else if (over) reject(new Error(`The process ended and never printed ${pattern}:\n${output}`))
        else return
        listeners.delete(look)
      }
      listeners.add(look)
      look()
    })
  return {
    pid: child.pid ?? 0,
    output: () => output,
    printed,
    ended,
    kill: (signal) => {
      try {
        process.kill(-(child.pid ?? 0), signal)
      } catch {} // It is gone already.
    },
    serving: async () => {
      await printed(/Ctrl-C stops/)
      return (await printed(/at +(http:\S+)\/graphql/))[1] as string
    },
  }
}

/** A directory that is removed after the test. */
export function directory(atEnd: AtEnd = onTestFinished): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-start-'))
  atEnd(() => rmSync(path, { recursive: true, force: true }))
  return path
}

let template: Promise<string> | undefined

/** A directory in which a server has been before. */
export async function usedDirectory(): Promise<string> {
  template ??= (async () => {
    const path = mkdtempSync(join(tmpdir(), 'entente-used-'))
    process.on('exit', () => rmSync(path, { recursive: true, force: true }))
    const running = start({ ENTENTE_DATA_DIR: path })
    await running.serving()
    running.kill('SIGTERM')
    await running.ended
    return path
  })()
  const path = directory()
  // A socket cannot be copied, and need not be.
  cpSync(await template, path, { recursive: true, filter: (name) => !/lock\.\d+$/.test(name) })
  return path
}

/** The data of a question sent over HTTP. */
// biome-ignore lint/suspicious/noExplicitAny: the data has the shape of the question.
export async function ask(url: string, query: string): Promise<any> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const { data, errors } = (await response.json()) as { data: unknown; errors?: unknown }
  expect(errors).toBeUndefined()
  expect(response.status).toBe(200)
  return data
}

/** A server that cannot start says why in a line for people and nothing else, and fails. */
export async function refusal(running: Running): Promise<string> {
  const { code, errors } = await running.ended
  expect(code, errors).toBe(1)
  expect(errors).not.toMatch(/^\s+at /m)
  expect(errors.trim().split('\n'), errors).toHaveLength(1)
  return errors.trim()
}

export interface Slow {
  socket: Socket
  /** Sends the rest of the request. */
  finish(): void
  /** What the server answered before it closed the connection. */
  answer: Promise<string>
}

const BODY = JSON.stringify({ query: '{ activities(first: 1) { nodes { title } } }' })

/** A request that has arrived in part: the server works on it and waits for the rest. */
export async function slowRequest(url: string): Promise<Slow> {
  const socket = await open(url)
  const answer = new Promise<string>((resolve) => {
    let text = ''
    socket.setEncoding('utf8').on('data', (part: string) => {
      text += part
    })
    socket.on('error', () => {}).on('close', () => resolve(text))
  })
  const head = [
    'POST /graphql HTTP/1.1',
    'Host: test',
    'Content-Type: application/json',
    `Content-Length: ${BODY.length}`,
    'Expect: 100-continue',
  ]
  // The server says "continue" once it has taken the request up.
  const taken = new Promise<void>((resolve) => socket.once('data', () => resolve()))
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  await taken
  socket.write(BODY.slice(0, 10))
  return { socket, answer, finish: () => socket.write(BODY.slice(10)) }
}

/** A connection on which nothing has been asked yet. */
export function open(url: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url)
    const socket = connect(Number(port), hostname, () => resolve(socket)).on('error', reject)
  })
}
