import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

// Puts the files of a tar archive into a directory, a small part of the time that the embedded database takes to.

const BLOCK = 512
const FILE = '0'
const DIRECTORY = '5'

export function unpack(archive: Buffer, directory: string): void {
  mkdirSync(directory, { recursive: true })
  for (let at = 0; archive[at]; ) {
    const header = archive.subarray(at, at + BLOCK)
    const name = join(directory, textOf(header.subarray(345, 500)), textOf(header.subarray(0, 100)))
    const size = Number.parseInt(textOf(header.subarray(124, 136)), 8)
    const type = textOf(header.subarray(156, 157)) || FILE
    const begin = at + BLOCK
    if (type === DIRECTORY) mkdirSync(name, { recursive: true })
    else if (type === FILE && begin + size <= archive.length) writeFileSync(name, archive.subarray(begin, begin + size))
    else throw new Error(`The archive is broken, or holds what none of ours does, at ${name}.`)
    at = begin + Math.ceil(size / BLOCK) * BLOCK
  }
}

function textOf(field: Buffer): string {
  const end = field.indexOf(0)
  return field.toString('utf8', 0, end === -1 ? field.length : end).trim()
}
