import { writeFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import { userInfo } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { RowReport } from '../bulk/batch.ts'
import type { ImportResult } from '../bulk/import.ts'
import type { Environment } from '../config.ts'
import { bulkCommands, type ImportEvent, type ImportWords } from './bulk.ts'
import { carryOut, UsageError } from './carry-out.ts'

// npm run import: progress and problems go to the error stream, what came of it to the output. The exit code is 0
// where every row was taken, else 1.

const USAGE = `Usage: npm run import -- FILE... [options]

Files are .ndjson, .json or .csv; several are one import. A CSV file has records of one type, which its name
gives (activity.csv) or --type. docs/bulk.md describes the rows.

  --skip-bad        write all rows but the bad ones, in batches; without it all rows are written, or none
  --dry-run         write nothing, only report
  --keep-existing   leave records that are there already as they are
  --report FILE     write what became of every row, one JSON object on each line
  --restart         begin anew where an import of the same files with --skip-bad was cut short
  --format FORMAT   ndjson, json or csv, where the name of the file does not say so
  --type TYPE       type of the records of a CSV file
  --as NAME         who imports, for the history; without it the name of your account`

const TOLD = 20

function parse(args: string[]): { words: ImportWords; report: string | undefined } {
  const flag = { type: 'boolean', default: false } as const
  const text = { type: 'string' } as const
  const options = {
    ...{ 'skip-bad': flag, 'dry-run': flag, 'keep-existing': flag, restart: flag },
    ...{ report: text, format: text, type: text, as: text },
  }
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true })
    const { format, type, report, restart } = values
    if (positionals.length > 0 && (!format || ['ndjson', 'json', 'csv'].includes(format)))
      return {
        report,
        words: {
          files: positionals.map((path) => resolve(path)),
          ...(format ? { format: format as 'csv' } : {}),
          ...(type ? { type } : {}),
          ...{ skipBad: values['skip-bad'], dryRun: values['dry-run'], keepExisting: values['keep-existing'], restart },
          everyRow: report !== undefined,
          actor: values.as ?? account(),
        },
      }
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new UsageError(USAGE)
}

/** In a container the user may have a number and no name. */
function account(): string {
  try {
    return userInfo().username
  } catch {
    return `user ${process.getuid?.() ?? 'unknown'}`
  }
}

const placeOf = ({ file, line }: RowReport) => `${file ? `${file}, ` : ''}line ${line}`

/** Tells what happens while it does: the first problems, and where it stands. */
class Teller {
  private refused = 0
  private share = 0

  constructor(private readonly path: string | undefined) {
    if (path) writeFileSync(path, '')
  }

  async hear({ reports, progress, again }: ImportEvent): Promise<void> {
    if (again) {
      this.refused = 0
      if (this.path) writeFileSync(this.path, '')
    }
    if (this.path) await appendFile(this.path, reports.map((row) => `${JSON.stringify(row)}\n`).join(''))
    for (const row of reports) {
      if (row.outcome !== 'REFUSED' || ++this.refused > TOLD) continue
      for (const { field, message } of row.problems)
        console.error(`${placeOf(row)}${field && `, ${field}`}: ${message}`)
    }
    const { created, updated, unchanged, refused, waiting, share } = progress
    if (share - this.share < 0.05 && share >= this.share) return
    this.share = share
    const rows = created + updated + unchanged + refused
    console.error(
      `${Math.floor(share * 100)} %: ${rows} rows, ${refused} refused${waiting ? `, ${waiting} waiting` : ''}`,
    )
  }

  end(): void {
    const more = this.refused - TOLD
    if (more > 0) console.error(`${more} more rows are refused${this.path ? '' : '; --report FILE tells them all'}.`)
  }
}

function summary(
  { created, updated, unchanged, refused, written, ...rest }: ImportResult,
  { dryRun }: ImportWords,
): string {
  const counts = `${created} created, ${updated} updated, ${unchanged} unchanged, ${refused} refused`
  const before = rest.resumedAfter > 0 ? ` Went on after row ${rest.resumedAfter}.` : ''
  const gaveUp = rest.gaveUp ? ' There may be more bad rows: it gave up here.' : ''
  if (dryRun) return `Nothing was written, as asked. It would be: ${counts}.${gaveUp}`
  if (!written) return `Nothing was written, because of the refused rows. Else it would be: ${counts}.${gaveUp}`
  return `${counts}.${before} The history calls this request ${rest.requestId}.`
}

export async function run(argv: string[], env: Environment): Promise<number> {
  const { words, report } = parse(argv)
  const teller = new Teller(report)
  const hear = (event: never) => teller.hear(event)
  const result = (await carryOut(env, 'import', { ...words }, bulkCommands, hear).finally(() =>
    teller.end(),
  )) as ImportResult
  console.log(summary(result, words))
  return result.refused > 0 ? 1 : 0
}
