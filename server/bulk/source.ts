import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import type { GraphQLSchema } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { readNdjson } from './read-ndjson.ts'
import { type Format, formats, type ReadRow, type Row, UnreadableFile } from './row.ts'
import { bulkModels } from './shape.ts'

// Where rows come from. A source can be read again from its beginning: rows that refer to later ones are taken up
// in a second reading, so that none has to be remembered.

export interface Source {
  rows(): AsyncGenerator<Row>
  /** How much of it was read, from 0 to 1. */
  share(): number
}

/** It cannot be told what the file is; the message says what would tell. */
export class SourceError extends Error {}

export interface Reading {
  /** Told by the name of the file where none is given. */
  format?: Format | undefined
  /** The type of all records of a CSV file; told by the name of the file where none is given. */
  type?: string | undefined
}

/** A text that is at hand. */
export function textSource(schema: GraphQLSchema, text: string, reading: Reading & { format: Format }): Source {
  const read = readerOf(schema, reading, '')
  async function* rows() {
    let at = 0
    for await (const row of read(only(text.replace(/^\uFEFF/, '')))) yield { at: ++at, ...row }
  }
  return { rows, share: () => 1 }
}

async function* only(text: string) {
  yield text
}

/** Files, one after the other as one import. */
export async function fileSource(schema: GraphQLSchema, paths: string[], reading: Reading): Promise<Source> {
  const files = await Promise.all(
    paths.map(async (path) => ({ path, ...(await stateOf(path)), read: readerOf(schema, reading, path) })),
  )
  const total = files.reduce((sum, { size }) => sum + size, 0)
  let done = 0
  async function* rows() {
    let at = 0
    done = 0
    for (const { path, read, changed } of files) {
      // What was said of its rows no longer holds for other ones.
      if ((await stateOf(path)).changed !== changed) throw new SourceError(`${path} was changed while it was imported.`)
      const file = paths.length > 1 ? { file: path } : {}
      try {
        for await (const row of read(textOf(path, (bytes) => (done += bytes)))) yield { at: ++at, ...file, ...row }
      } catch (error) {
        throw error instanceof UnreadableFile && paths.length > 1
          ? new UnreadableFile(error.message.replace(/^Line \d+: /, ''), error.line, path)
          : error
      }
    }
  }
  return { rows, share: () => (total === 0 ? 1 : Math.min(1, done / total)) }
}

async function stateOf(path: string): Promise<{ size: number; changed: string }> {
  try {
    const { size, mtimeMs, ino } = await stat(path)
    return { size, changed: `${size} ${mtimeMs} ${ino}` }
  } catch (error) {
    throw new SourceError(`${path} cannot be read: ${(error as Error).message}.`)
  }
}

async function* textOf(path: string, count: (bytes: number) => void): AsyncGenerator<string> {
  // Drops a byte order mark, and refuses what is not UTF-8 instead of putting replacement characters into names.
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let line = 1
  const decode = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch {
      throw new UnreadableFile('is not UTF-8 from here on, or soon after. Save the file as UTF-8.', line)
    }
  }
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>) {
    count(bytes.length)
    const text = decode(bytes)
    line += text.split('\n').length - 1
    yield text
  }
  yield decode()
}

function readerOf(schema: GraphQLSchema, { format, type }: Reading, path: string) {
  const how = format ?? formats.find((one) => extname(path).toLowerCase() === `.${one}`)
  if (!how)
    throw new SourceError(`It cannot be told what ${path || 'this'} is: ${formats.join(', ')}. Say so with the format.`)
  return (chunks: AsyncIterable<string>): AsyncGenerator<ReadRow> => {
    if (how === 'json') return readJson(chunks)
    return how === 'csv' ? readCsv(chunks, schema, typeOf(type, path)) : readNdjson(chunks)
  }
}

/** `ActivityPlace`, also out of `03-activity_place.csv` and `Activity.links.csv`. */
function typeOf(type: string | undefined, path: string): RecordModel {
  const name =
    type ??
    basename(path)
      .replace(/^[\d\W_]+/, '')
      .replace(/\..*$/s, '')
  const plain = (word: string) => word.replace(/[-_ ]/g, '').toLowerCase()
  const found = bulkModels().find((model) => plain(model) === plain(name))
  if (!found)
    throw new SourceError(
      `A CSV file holds records of one type, and ${JSON.stringify(name)} is none. It is one of ${bulkModels().join(', ')}.`,
    )
  return found
}
