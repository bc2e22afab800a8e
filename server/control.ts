import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { join, resolve } from 'node:path'
import { shortPath } from './database/lock.ts'

// The embedded database has one holder. A command that needs it while the server runs asks the server, over a
// socket in the data directory that only the owner of the directory can open.

type Words = Record<string, unknown>

/** What a command may say while it works, and how it learns that nobody listens any more. */
export interface Line {
  tell(event: unknown): Promise<void>
  signal: AbortSignal
}

export type Command = (words: Words, line: Line) => Promise<unknown>

const MAX_BODY = 100_000

/** Where the socket lies, under a name that is short enough for one; `forget` when it is no longer needed. */
function socketOf(directory: string): { path: string; forget(): void } {
  if (process.platform === 'win32') {
    const name = createHash('sha256').update(directory).digest('hex').slice(0, 16)
    return { path: `\\\\.\\pipe\\entente-control-${name}`, forget: () => {} }
  }
  const { path, forget } = shortPath(resolve(directory))
  return { path: join(path, 'control'), forget }
}

/** Answers commands until it is closed. The caller holds the directory, so what is left of an earlier socket is stale. */
export async function openControl(
  directory: string,
  commands: Record<string, Command>,
): Promise<{ close(): Promise<void> }> {
  mkdirSync(directory, { recursive: true })
  const { path, forget } = socketOf(directory)
  rmSync(path, { force: true })
  const running = new Set<{ stop: AbortController; over: Promise<void> }>()
  const server = createServer((incoming, response) => {
    const stop = new AbortController()
    response.on('close', () => stop.abort(new Error('The command was interrupted.')))
    const entry = { stop, over: answer(commands, incoming, response, stop.signal) }
    running.add(entry)
    void entry.over.finally(() => running.delete(entry))
  })
  server.listen(path)
  await once(server, 'listening')
  if (process.platform !== 'win32') chmodSync(path, 0o600)
  server.unref()
  return {
    // A command that is still at work is told to stop, and the database stays open until it has.
    close: async () => {
      server.close()
      for (const { stop } of running) stop.abort(new Error('The server is stopping.'))
      await Promise.all([...running].map(({ over }) => over))
      rmSync(path, { force: true })
      forget()
    },
  }
}

/** Every line of an answer is JSON: what is told meanwhile, and last what came of it. */
async function answer(
  commands: Record<string, Command>,
  incoming: IncomingMessage,
  response: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const say = async (line: object) => {
    if (!response.write(`${JSON.stringify(line)}\n`) && !response.destroyed) await once(response, 'drain', { signal })
  }
  try {
    let body = ''
    for await (const chunk of incoming.setEncoding('utf8')) {
      body += chunk
      if (body.length > MAX_BODY) throw new Error('The command is too long.')
    }
    const command = commands[incoming.url?.slice(1) ?? '']
    if (!command) throw new Error('The running server does not know this command.')
    const result = await command(JSON.parse(body) as Words, { tell: (event) => say({ event }), signal })
    await say({ result: result ?? null })
  } catch (error) {
    await say({ error: (error as Error).message }).catch(() => {})
  }
  response.end()
}

/** What the running server of the directory answers; undefined where none runs. */
export async function askServer(
  directory: string,
  command: string,
  words: Words,
  hear: (event: never) => Promise<void> | void = () => {},
): Promise<unknown> {
  if (!existsSync(directory)) return undefined
  const { path, forget } = socketOf(directory)
  try {
    const response = await send(path, command, words)
    return response && (await listen(response, hear as (event: unknown) => Promise<void> | void))
  } finally {
    forget()
  }
}

function send(socketPath: string, command: string, words: Words): Promise<IncomingMessage | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ socketPath, path: `/${command}`, method: 'POST' }, resolve)
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (['ENOENT', 'ECONNREFUSED'].includes(error.code ?? '')) resolve(undefined)
      else reject(error)
    })
    outgoing.end(JSON.stringify(words))
  })
}

async function listen(response: IncomingMessage, hear: (event: unknown) => Promise<void> | void): Promise<unknown> {
  let rest = ''
  for await (const chunk of response.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      const line = JSON.parse(text) as { event?: unknown; result?: unknown; error?: string }
      if (line.error !== undefined) throw new Error(line.error)
      if (!('event' in line)) return line.result
      await hear(line.event)
    }
  }
  throw new Error('The server went away before it had answered.')
}
