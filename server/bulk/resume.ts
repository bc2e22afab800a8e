import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import type { BatchResult, RowReport } from './batch.ts'
import type { Row } from './row.ts'

// Where an import in batches goes on after a break. It is written in the transaction of each batch, so it is never
// ahead of what is in the registry, nor behind it.

export interface ResumePoint {
  id: string
  /** The last row of the files that was dealt with. */
  position: number
  batches: number
  created: number
  updated: number
  unchanged: number
  /** Rows before it that wait for what they refer to. */
  waiting: number[]
  refused: RowReport[]
}

/** Somebody else imports the same files at this moment. */
export class ImportedElsewhere extends Error {
  constructor() {
    super('The same files are being imported by another process. Let it finish.')
  }
}

/** Nobody goes on after that, or they can as well begin again: a second import of a row changes nothing. */
const FORGOTTEN_AFTER_DAYS = 30

export async function resumeOrBegin({ db, requestId, now }: Context, fingerprint: string): Promise<ResumePoint> {
  const forgotten = new Date(now().getTime() - FORGOTTEN_AFTER_DAYS * 86_400_000)
  await db.importRun.deleteMany({ where: { startedAt: { lt: forgotten } } })
  const where = { fingerprint }
  const { rows, ...run } = await db.importRun.upsert({
    where,
    create: { id: requestId, fingerprint },
    update: {},
    include: { rows: { orderBy: { at: 'asc' } } },
  })
  return {
    ...run,
    waiting: rows.filter(({ report }) => report === null).map(({ at }) => at),
    refused: rows.flatMap(({ report }) => (report === null ? [] : [report as unknown as RowReport])),
  }
}

/** Keeps what became of a batch. */
export async function remember(
  tx: Transaction,
  { id, batches }: ResumePoint,
  rows: Row[],
  { reports, waiting }: BatchResult,
  position: number,
): Promise<void> {
  const count = (outcome: RowReport['outcome']) => reports.filter((report) => report.outcome === outcome).length
  // A second process that does the same finds that the run has moved on without it.
  const moved = await tx.run`
    UPDATE import_run SET position = greatest(position, ${position}), batches = batches + 1,
      created = created + ${count('CREATED')}, updated = updated + ${count('UPDATED')},
      unchanged = unchanged + ${count('UNCHANGED')}
    WHERE id = ${id}::uuid AND batches = ${batches}`
  if (moved === 0) throw new ImportedElsewhere()
  await tx.run`DELETE FROM import_row WHERE run_id = ${id}::uuid AND at = ANY(${rows.map(({ at }) => at)}::int[])`
  const refused = reports.filter(({ outcome }) => outcome === 'REFUSED')
  const kept = [...waiting.map(({ at }) => ({ at })), ...refused.map((report) => ({ at: report.at, report }))]
  await tx.run`INSERT INTO import_row (run_id, at, report)
    SELECT ${id}::uuid, at, report FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS kept (at int, report jsonb)`
}

export async function forget({ db }: Context, { id }: ResumePoint): Promise<void> {
  await db.importRun.deleteMany({ where: { id } })
}
