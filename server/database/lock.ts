import { createHash, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// The embedded database has no lock of its own: two processes on one directory would lose each other's
// writes. A listening socket is the lock, because the operating system frees it however a process ends;
// whoever is refused asks the socket who holds it.
//
// The sockets are numbered files in the directory, `lock.1`, `lock.2`, and the highest number counts. To
// follow a process that is gone is to create the next number, which only one of many can do. The file that
// counts is never removed, not even on release, so that nobody can remove a lock that was just taken.

export class DirectoryInUse extends Error {
  constructor(
    readonly directory: string,
    readonly holder: string,
  ) {
    super(
      `The data directory ${directory} is in use by ${holder}. Stop that process, or set ENTENTE_DATA_DIR to another directory.`,
    )
  }
}

export interface Lock {
  release(): Promise<void>
}

/** Takes the directory for this process, or says who has it. `holder` is how this process is named to others. */
export async function lockDirectory(directory: string, holder: string): Promise<Lock> {
  mkdirSync(directory, { recursive: true })
  const server = createServer((socket) => {
    socket.on('error', () => {}) // Whoever asked may be gone before the answer.
    socket.end(holder)
  })
  try {
    const claim = process.platform === 'win32' ? claimPipe : claimSocket
    await claim(server, directory)
  } catch (error) {
    server.close()
    throw error
  }
  server.unref()
  return { release: () => new Promise((done) => server.close(() => done())) }
}

async function claimSocket(server: Server, directory: string): Promise<void> {
  const { path: place, forget } = shortPath(directory)
  const own = join(place, `lock.new-${randomUUID().slice(0, 8)}`)
  const numbered = (number: number) => join(place, `lock.${number}`)
  try {
    // It listens before it has a number: a numbered socket that refuses is one whose process is gone.
    await listen(server, own)
    for (;;) {
      const last = Math.max(0, ...numbersIn(place))
      const holder = last > 0 ? await askHolder(numbered(last)) : null
      if (holder !== null) throw new DirectoryInUse(directory, holder)
      if (!tryLink(own, numbered(last + 1))) continue // Another contender was faster.
      const numbers = numbersIn(place)
      if (Math.max(...numbers) === last + 1) {
        for (const old of numbers) if (old <= last) rmSync(numbered(old), { force: true })
        return
      }
      // The number was free only because a later holder had already tidied it away.
      rmSync(numbered(last + 1), { force: true })
    }
  } finally {
    rmSync(own, { force: true })
    forget()
  }
}

function numbersIn(place: string): number[] {
  return readdirSync(place)
    .filter((name) => /^lock\.\d+$/.test(name))
    .map((name) => Number(name.slice('lock.'.length)))
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

/** On Windows a pipe's name can be listened on once, and is free when its process ends. */
async function claimPipe(server: Server, directory: string): Promise<void> {
  const name = createHash('sha256').update(realpathSync.native(directory)).digest('hex').slice(0, 16)
  const pipe = `\\\\.\\pipe\\entente-${name}`
  try {
    await listen(server, pipe)
  } catch {
    throw new DirectoryInUse(directory, (await askHolder(pipe)) ?? 'another process')
  }
}

async function listen(server: Server, path: string): Promise<void> {
  server.listen(path)
  await once(server, 'listening')
}

/** What the process behind the socket says of itself; null where there is none any more. */
function askHolder(path: string): Promise<string | null> {
  return new Promise((answer) => {
    const socket = connect(path)
    let said = ''
    // A process that is stopped or overloaded holds the directory even though it says nothing.
    const alive = () => answer(said || 'another process')
    socket.setEncoding('utf8').setTimeout(2_000, () => socket.destroy())
    socket.on('data', (text) => (said += text))
    socket.on('error', ({ code }: NodeJS.ErrnoException) =>
      ['ECONNREFUSED', 'ENOENT', 'ENOTSOCK'].includes(code ?? '') ? answer(null) : alive(),
    )
    socket.on('close', alive)
  })
}

/** Systems allow a socket about a hundred bytes of path: a link stands in for a directory with a longer one. */
export function shortPath(directory: string): { path: string; forget(): void } {
  if (Buffer.byteLength(directory) <= 80) return { path: directory, forget: () => {} }
  const temporary = mkdtempSync(join(tmpdir(), 'entente-'))
  const path = join(temporary, 'd')
  symlinkSync(realpathSync(directory), path)
  return { path, forget: () => rmSync(temporary, { recursive: true, force: true }) }
}
