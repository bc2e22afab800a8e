import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Piece } from '../bulk/export-text.ts'
import type { Environment } from '../config.ts'
import { bulkCommands, type ExportWords } from './bulk.ts'
import { carryOut, UsageError } from './carry-out.ts'
import { type OutputFile, openOutput } from './output-file.ts'

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
  private readonly files = new Map<string, OutputFile>()

  constructor(private readonly out: string) {}

  async write({ file: name, text }: Piece): Promise<void> {
    const path = name === null ? this.out : join(this.out, name)
    let file = this.files.get(path)
    if (!file) {
      if (name !== null) mkdirSync(this.out, { recursive: true, mode: 0o700 })
      file = await openOutput(path)
      this.files.set(path, file)
    }
    await file.write(text)
  }

  async finish(): Promise<string[]> {
    for (const file of this.files.values()) await file.finish()
    return [...this.files.keys()]
  }

  async discard(): Promise<void> {
    for (const file of this.files.values()) await file.discard()
  }
}

async function toOutput({ text }: Piece): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}

export async function run(argv: string[], env: Environment): Promise<number> {
  const { words, out } = parse(argv)
  if (out === undefined) {
    await carryOut(env, 'export', { ...words }, bulkCommands, toOutput)
    // Nothing is left in the pipe when the process ends.
    await new Promise((written) => process.stdout.write('', written))
    return 0
  }
  const files = new Files(out)
  try {
    await carryOut(env, 'export', { ...words }, bulkCommands, (piece: never) => files.write(piece))
  } catch (error) {
    await files.discard()
    throw error
  }
  for (const path of await files.finish()) console.log(path)
  return 0
}
