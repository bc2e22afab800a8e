import { linkSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'

// The embedded database has no lock of its own: two processes on one directory would lose each other's
// writes. A listening socket is the lock, because the operating system frees it however a process ends;
// whoever is refused asks the socket who holds it.

export class DirectoryInUse extends Error {
  constructor(
    readonly directory: string,
    readonly holder: string,
  ) {
    super(`The data directory ${directory} is in use by ${holder}. Stop that process, or set ENTENTE_DATA_DIR to another directory.`)
  }
}

export interface Lock {
  release(): Promise<void>
}

/** Takes the directory for this process, or says who has it. `holder` is how this process is named to others. */
export async function lockDirectory(directory: string, holder: string): Promise<Lock> {
  mkdirSync(directory, { recursive: true })
  const path = socketPath(resolve(directory))
  const own = `${path}.${randomUUID().slice(0, 8)}`
  const server = createServer((socket) => socket.end(holder))
  await listen(server, own)
  try {
    await claim(directory, own, path)
  } catch (error) {
    server.close()
    throw error
  }
  server.unref()
  return {
    release: async () => {
      rmSync(path, { force: true })
      await new Promise<void>((done) => server.close(() => done()))
    },
  }
}

/** Gives the listening socket its public name: linking is atomic, and fails where the name is taken. */
async function claim(directory: string, own: string, path: string): Promise<void> {
  if (process.platform === 'win32') return // The pipe's name is the lock; listening on it was the claim.
  try {
    for (let attempt = 0; attempt < 5; attempt++) {
      if (tryLink(own, path)) return
      const holder = await askHolder(path)
      if (holder !== null) throw new DirectoryInUse(directory, holder)
      await setAside(directory, path)
    }
    throw new DirectoryInUse(directory, 'another process that is starting')
  } finally {
    rmSync(own, { force: true })
  }
}

/** Removes the socket of a process that is gone, and puts it back if it turns out to be alive. */
async function setAside(directory: string, path: string): Promise<void> {
  const aside = `${path}.stale-${randomUUID().slice(0, 8)}`
  try {
    renameSync(path, aside)
  } catch {
    return // Another process removed it first.
  }
  const holder = await askHolder(aside)
  if (holder !== null) {
    tryLink(aside, path)
    rmSync(aside, { force: true })
    throw new DirectoryInUse(directory, holder)
  }
  rmSync(aside, { force: true })
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

async function listen(server: Server, path: string): Promise<void> {
  server.listen(path)
  await once(server, 'listening')
}

/** What the process behind the socket says of itself; null where nobody listens any more. */
function askHolder(path: string): Promise<string | null> {
  return new Promise((answer) => {
    const socket = connect(path)
    let said = ''
    socket.setEncoding('utf8').setTimeout(2_000, () => socket.destroy())
    socket.on('data', (text) => (said += text))
    socket.on('error', () => answer(null))
    socket.on('close', (failed) => !failed && answer(said || 'another process'))
  })
}

/** In the directory itself, unless its path is longer than the system allows for a socket. */
function socketPath(directory: string): string {
  const name = createHash('sha256').update(directory).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\entente-${name}`
  const inside = join(directory, 'lock')
  return inside.length <= 90 ? inside : join(tmpdir(), `entente-${name}-${basename(directory).slice(0, 20)}`)
}
