import { once } from 'node:events'
import { createWriteStream, mkdirSync, renameSync, type WriteStream } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Piece } from '../bulk/export-text.ts'
import type { Environment } from '../config.ts'
import { bulkCommands, type ExportWords } from './bulk.ts'
import { carryOut, UsageError } from './carry-out.ts'

// npm run export: the whole content of the registry, or of one type, as of one moment.

const USAGE = `Usage: npm run export -- [--out FILE] [--format ndjson|json|csv] [--type Activity]

  --out FILE        where to write; its ending gives the format. Without it: to the output
                    (then run npm with --silent). For CSV it is a directory, with a file for each type
  --format FORMAT   ndjson where nothing else is said
  --type TYPE       only records of this type

It holds what is internal as well, contacts of people among it, so only you can read the files.`

function parse(args: string[]): { words: ExportWords; out: string | undefined } {
  const text = { type: 'string' } as const
  try {
    const { values } = parseArgs({ args, options: { out: text, format: text, type: text } })
    const { out, type } = values
    const format = values.format ?? (extname(out ?? '').slice(1) || 'ndjson')
    const known = format === 'ndjson' || format === 'json' || format === 'csv' ? format : null
    if (known && !(known === 'csv' && !out)) return { out, words: { format: known, ...(type ? { type } : {}) } }
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new UsageError(USAGE)
}

/** The files of an export. They get their names only when all of them are whole. */
class Files {
  private readonly streams = new Map<string, WriteStream>()

  constructor(private readonly out: string) {}

  async write({ file, text }: Piece): Promise<void> {
    const path = file === null ? this.out : join(this.out, file)
    let stream = this.streams.get(path)
    if (!stream) {
      if (file !== null) mkdirSync(this.out, { recursive: true, mode: 0o700 })
      stream = createWriteStream(`${path}.part`, { mode: 0o600 })
      await once(stream, 'open')
      this.streams.set(path, stream)
    }
    if (!stream.write(text)) await once(stream, 'drain')
  }

  async end(): Promise<string[]> {
    for (const stream of this.streams.values()) {
      stream.end()
      await once(stream, 'close')
    }
    for (const path of this.streams.keys()) renameSync(`${path}.part`, path)
    return [...this.streams.keys()]
  }
}

async function toOutput({ text }: Piece): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export async function run(argv: string[], env: Environment): Promise<number> {
  const { words, out } = parse(argv)
  const files = out === undefined ? null : new Files(out)
  await carryOut(env, 'export', { ...words }, bulkCommands, (piece: never) =>
    files ? files.write(piece) : toOutput(piece),
  )
  for (const path of (await files?.end()) ?? []) console.log(path)
  // Nothing is left in the pipe when the process ends.
  await new Promise((written) => process.stdout.write('', written))
  return 0
}
