import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { join, resolve } from 'node:path'
import { shortPath } from './database/lock.ts'

// The embedded database has one holder. A command that needs it while the server runs asks the server, over a
// socket in the data directory that only the owner of the directory can open.

type Command = (words: Record<string, unknown>) => Promise<unknown>

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
export async function openControl(directory: string, commands: Record<string, Command>): Promise<{ close(): void }> {
  mkdirSync(directory, { recursive: true })
  const { path, forget } = socketOf(directory)
  rmSync(path, { force: true })
  const server = createServer(async (incoming, response) => {
    const reply = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body ?? null))
    try {
      let body = ''
      for await (const chunk of incoming.setEncoding('utf8')) {
        body += chunk
        if (body.length > MAX_BODY) return reply(413, { message: 'The command is too long.' })
      }
      const command = commands[incoming.url?.slice(1) ?? '']
      if (!command) return reply(404, { message: 'The running server does not know this command.' })
      reply(200, await command(JSON.parse(body) as Record<string, unknown>))
    } catch (error) {
      reply(500, { message: (error as Error).message })
    }
  })
  server.listen(path)
  await once(server, 'listening')
  if (process.platform !== 'win32') chmodSync(path, 0o600)
  server.unref()
  return {
    close: () => {
      server.close()
      rmSync(path, { force: true })
      forget()
    },
  }
}

/** What the running server of the directory answers; undefined where none runs. */
export async function askServer(directory: string, command: string, words: Record<string, unknown>): Promise<unknown> {
  if (!existsSync(directory)) return undefined
  const { path, forget } = socketOf(directory)
  try {
    return await ask(path, command, words)
  } finally {
    forget()
  }
}

function ask(socketPath: string, command: string, words: Record<string, unknown>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ socketPath, path: `/${command}`, method: 'POST' }, async (response) => {
      let body = ''
      for await (const chunk of response.setEncoding('utf8')) body += chunk
      const answer: unknown = JSON.parse(body)
      if (response.statusCode === 200) resolve(answer)
      else reject(new Error((answer as { message: string }).message))
    })
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      if (['ENOENT', 'ECONNREFUSED'].includes(error.code ?? '')) resolve(undefined)
      else reject(error)
    })
    outgoing.end(JSON.stringify(words))
  })
}
