import type { GraphQLSchema } from 'graphql'
import { may } from '../access/policy.ts'
import { maySee } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { ForbiddenError } from '../write/problems.ts'
import { write } from '../write/write.ts'
import { type BatchResult, type RowReport, writeBatch } from './batch.ts'
import { forget, type ResumePoint, remember, resumeOrBegin } from './resume.ts'
import type { Row } from './row.ts'
import type { Source } from './source.ts'

// An import, from the first row to the last. All or nothing is one transaction; where bad rows are skipped, each
// batch is a transaction of its own, in which the point to go on from is kept as well.

export type OnProblem = 'ABORT' | 'SKIP'

export interface ImportOptions {
  schema: GraphQLSchema
  source: Source
  /** ABORT writes nothing if a row is bad, SKIP all rows but the bad ones. */
  onProblem: OnProblem
  /** Writes everything and takes all of it back. */
  dryRun?: boolean
  /** Leaves records that are there already as they are. */
  keepExisting?: boolean
  /** What identifies the files and the way they are imported, where an import that was cut short is to go on. */
  fingerprint?: string
  /** Hears what became of each row, batch by batch. Without a commit yet, unless bad rows are skipped. */
  tell?: (reports: RowReport[], progress: ImportProgress) => Promise<void> | void
  /** The transaction is tried again from the first row: what was told does not count. */
  again?: () => void
  signal?: AbortSignal
}

export interface Tally {
  created: number
  updated: number
  unchanged: number
  refused: number
}

export interface ImportProgress extends Tally {
  /** Rows that wait for what they refer to. */
  waiting: number
  /** How much of the present reading of the files is done, from 0 to 1. */
  share: number
}

export interface ImportResult extends Tally {
  /** Whether anything could be written: not in a dry run, nor where a bad row kept all of them out. */
  written: boolean
  /** What the history calls the request. */
  requestId: string
  /** Rows that an earlier run had dealt with. */
  resumedAfter: number
  /** Whether it gave up because there were too many bad rows to go on telling them. */
  gaveUp: boolean
}

const BATCH_ROWS = 1_000
const BATCH_CHARACTERS = 1_000_000
/** Of an import that will write nothing anyway, so many bad rows are enough. */
const ENOUGH_REFUSED = 1_000
/** A batch may have to wait for a long import of somebody else; one transaction for everything takes what it takes. */
const PATIENT = { maxWait: 60_000, timeout: 600_000 }
const ENDLESS = { maxWait: 60_000, timeout: 2 ** 31 - 1 }

/** Takes back what was written. */
class TakeBack extends Error {}

type Take = (rows: Row[], last: boolean, position: number) => Promise<BatchResult>

export async function importRecords(ctx: Context, options: ImportOptions): Promise<ImportResult> {
  // Rows name records by slug, and are told apart from what is there: nobody may ask so about what they cannot see.
  if (!may(ctx.actor, 'import') || !maySee(ctx, 'INTERNAL')) throw new ForbiddenError(ctx.actor.role !== null)
  return options.dryRun || options.onProblem === 'ABORT' ? asOne(ctx, options) : inBatches(ctx, options)
}

async function asOne(ctx: Context, options: ImportOptions): Promise<ImportResult> {
  let run = new Run(options)
  let attempts = 0
  const work = async (tx: Transaction) => {
    run = new Run(options)
    if (attempts++ > 0) options.again?.()
    await run.all((rows, last) => writeBatch(tx, ctx, rows, optionsOf(options), last))
    if (options.dryRun || run.tally.refused > 0) throw new TakeBack()
  }
  try {
    await write(ctx, 'import', 'import', work, { patience: ENDLESS })
    return run.result(ctx, true)
  } catch (error) {
    if (error instanceof TakeBack) return run.result(ctx, false)
    throw error
  }
}

async function inBatches(given: Context, options: ImportOptions): Promise<ImportResult> {
  let ctx = given
  let point: ResumePoint | null = null
  const run = new Run(options)
  if (options.fingerprint) {
    point = await resumeOrBegin(ctx, options.fingerprint)
    ctx = { ...ctx, requestId: point.id }
    await run.resume(point)
  }
  await run.all((rows, last, position) =>
    write(
      ctx,
      'import',
      'import',
      async (tx) => {
        const result = await writeBatch(tx, ctx, rows, optionsOf(options), last)
        if (point) await remember(tx, point, rows, result, position)
        return result
      },
      { patience: PATIENT },
    ).then((result) => {
      if (point) point.batches++
      return result
    }),
  )
  if (point) await forget(ctx, point)
  return run.result(ctx, true)
}

const optionsOf = ({ schema, keepExisting = false }: ImportOptions) => ({ schema, keepExisting })

/** The readings of the files, and the count of what became of the rows. */
class Run {
  readonly tally: Tally = { created: 0, updated: 0, unchanged: 0, refused: 0 }
  private waiting = new Set<number>()
  private resumedAfter = 0
  private gaveUp = false

  constructor(private readonly options: ImportOptions) {}

  async resume({ position, waiting, refused, ...counts }: ResumePoint): Promise<void> {
    this.resumedAfter = position
    this.waiting = new Set(waiting)
    this.tally.created = counts.created
    this.tally.updated = counts.updated
    this.tally.unchanged = counts.unchanged
    if (position > 0) await this.count(refused)
  }

  async all(take: Take): Promise<void> {
    await this.reading((at) => at > this.resumedAfter, take, false)
    // What waits is read again until nothing more finds what it refers to; then it is told what is missing.
    for (let last = false; this.waiting.size > 0 && !this.gaveUp; ) {
      const before = this.waiting.size
      await this.reading((at) => this.waiting.has(at), take, last)
      last = this.waiting.size === before
    }
  }

  private async reading(wanted: (at: number) => boolean, take: Take, last: boolean): Promise<void> {
    for await (const rows of batches(this.options.source.rows(), wanted)) {
      this.options.signal?.throwIfAborted()
      const { reports, waiting } = await take(rows, last, rows.at(-1)?.at ?? 0)
      for (const { at } of reports) this.waiting.delete(at)
      for (const { at } of waiting) this.waiting.add(at)
      await this.count(reports)
      this.gaveUp = this.tally.refused >= ENOUGH_REFUSED && this.options.onProblem === 'ABORT'
      if (this.gaveUp) return
    }
  }

  private async count(reports: RowReport[]): Promise<void> {
    for (const { outcome } of reports) this.tally[outcome.toLowerCase() as keyof Tally]++
    const { source, tell } = this.options
    await tell?.(reports, { ...this.tally, waiting: this.waiting.size, share: source.share() })
  }

  result(ctx: Context, written: boolean): ImportResult {
    const { resumedAfter, gaveUp } = this
    return { ...this.tally, written, requestId: ctx.requestId, resumedAfter, gaveUp }
  }
}

async function* batches(rows: AsyncIterable<Row>, wanted: (at: number) => boolean): AsyncGenerator<Row[]> {
  let batch: Row[] = []
  let size = 0
  for await (const row of rows) {
    if (!wanted(row.at)) continue
    batch.push(row)
    size += row.size
    if (batch.length < BATCH_ROWS && size < BATCH_CHARACTERS) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
