import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupError, type EndLine, FORMAT, type Header, type Line, Sum } from './form.ts'

// Reads a backup. It is read twice: once to see that it is whole, once to restore it.

/** The lines of a backup that was checked, its header and its last left out. */
export async function* linesOf(path: string): AsyncGenerator<Line> {
  let before: Line | undefined
  let first = true
  for await (const text of textsOf(path)) {
    // One behind, because the last line is known by nothing following it.
    if (before !== undefined && !first) yield before
    if (before !== undefined) first = false
    before = JSON.parse(text) as Line
  }
}

/** What the file says of itself, once all of it is seen to be as it was written. */
export async function checked(path: string): Promise<Header> {
  const damaged = (how: string) => new BackupError(`${path} ${how}. Restore from another backup.`)
  let header: Header | undefined
  let last = ''
  const sum = new Sum()
  try {
    for await (const text of textsOf(path)) {
      if (header === undefined) header = headerOf(path, text)
      else sum.add(last)
      last = text
    }
  } catch (error) {
    if (error instanceof BackupError) throw error
    const { code = '', message } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new BackupError(`There is no file ${path}.`)
    if (code === 'Z_BUF_ERROR') throw damaged('is cut short')
    if (code.startsWith('Z_')) throw damaged('is damaged, or no backup')
    throw new BackupError(`${path} cannot be read: ${message}.`)
  }
  if (header === undefined) throw damaged('is empty')
  const end = parsed(last) as Partial<EndLine> | undefined
  if (!end || typeof end.sha256 !== 'string') throw damaged('is cut short')
  const { lines, sha256 } = sum.end()
  if (end.lines !== lines || end.sha256 !== sha256) throw damaged('is damaged: its checksum is not that of its content')
  return header
}

function headerOf(path: string, text: string): Header {
  const header = parsed(text) as Partial<Header> | undefined
  if (header?.backup !== 'entente') throw new BackupError(`${path} is no backup of a registry.`)
  if (header.format !== FORMAT)
    throw new BackupError(
      `${path} is in form ${header.format}, and this version reads form ${FORMAT}: use a newer version.`,
    )
  return header as Header
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function* textsOf(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  const plain = createGunzip()
  file.on('error', (error) => plain.destroy(error))
  file.pipe(plain)
  let rest = ''
  try {
    for await (const chunk of plain.setEncoding('utf8')) {
      const texts = (rest + chunk).split('\n')
      rest = texts.pop() ?? ''
      yield* texts
    }
  } finally {
    file.destroy()
  }
}
