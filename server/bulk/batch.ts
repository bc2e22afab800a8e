import type { GraphQLSchema } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { failureOf } from '../database/failure.ts'
import type { Transaction } from '../database/transaction.ts'
import { DuplicateError, InvalidInputError, type Problem } from '../write/problems.ts'
import { translate } from '../write/translate.ts'
import { holdAllTrees } from '../write/trees.ts'
import { isConflict } from '../write/write.ts'
import { type Draft, Drafts } from './draft.ts'
import { References } from './references.ts'
import type { Row } from './row.ts'
import { Clash, type Outcome, Refused, Store } from './store.ts'

// Some rows of an import within one transaction. Rows that refer to each other are written one after the other,
// whatever their order in the file; one that refers to what is not there yet waits for a later batch.

export interface RowReport {
  at: number
  line: number
  file?: string
  /** What the row calls its type. */
  type: string | null
  outcome: Outcome | 'REFUSED'
  /** Global id of the row's record; null where it was refused. */
  id: string | null
  problems: RowProblem[]
}

export interface RowProblem {
  /** Where in the row: `starts.edtf`, `participations.2.organization`. Empty where it is the row as a whole. */
  field: string
  message: string
}

export interface BatchResult {
  reports: RowReport[]
  /** Rows that refer to what is not there yet. */
  waiting: Row[]
}

/** What the trees of activities, and the countries that they name, are made of. */
const touchesTrees = new Set<RecordModel>(['Activity', 'ActivityPlace', 'Organization', 'Participation'])

export interface BatchOptions {
  schema: GraphQLSchema
  /** Leave records that are there already as they are. */
  keepExisting: boolean
}

export async function writeBatch(
  tx: Transaction,
  ctx: Context,
  rows: Row[],
  { schema, keepExisting }: BatchOptions,
  last: boolean,
): Promise<BatchResult> {
  const drafts = new Drafts(schema, ctx)
  const references = new References(tx)
  const reports: RowReport[] = []
  let pending: Draft[] = []
  for (const row of rows) {
    const draft = await drafts.of(row)
    if (draft.problems.length > 0) reports.push(refusal(draft.row, draft.problems))
    else pending.push(draft)
  }
  if (pending.some(({ items }) => items.some(({ model }) => touchesTrees.has(model)))) await holdAllTrees(tx)
  // Each round writes the rows that refer only to what is there by then.
  while (pending.length > 0) {
    await references.lookUp(pending.flatMap(({ items }) => items))
    const isReady = ({ items }: Draft) => references.missing(items).length === 0
    const ready = pending.filter(isReady)
    if (ready.length === 0) break
    pending = pending.filter((draft) => !isReady(draft))
    reports.push(...(await writeReady(tx, ready, () => new Store(tx, references, keepExisting))))
  }
  if (!last) return { reports, waiting: pending.map(({ row }) => row) }
  for (const { row, items } of pending) {
    const problems = references
      .missing(items)
      .map(({ model, key, path }) => ({ path, message: `there is no ${model} ${JSON.stringify(key)}.` }))
    reports.push(refusal(row, problems))
  }
  return { reports, waiting: [] }
}

/** Writes what it can. What the database refuses is found by halves, each undone by itself. */
async function writeReady(tx: Transaction, drafts: Draft[], store: () => Store): Promise<RowReport[]> {
  await tx.run`SAVEPOINT rows`
  try {
    const stored = await store().write(drafts)
    await tx.run`RELEASE SAVEPOINT rows`
    return [...stored].map(([{ row }, { outcome, id }]) => ({
      ...placeOf(row),
      outcome,
      id: `${row.value?.type}:${id}`,
      problems: [],
    }))
  } catch (error) {
    await undo(tx, error)
    if (error instanceof Refused) {
      const others = drafts.filter((draft) => !error.drafts.has(draft))
      const refused = [...error.drafts].map(([{ row }, problems]) => refusal(row, problems))
      return others.length > 0 ? [...refused, ...(await writeReady(tx, others, store))] : refused
    }
    const [draft] = drafts
    if (drafts.length === 1 && draft) return [refusal(draft.row, problemsOf(error))]
    problemsOf(error)
    const half = Math.ceil(drafts.length / 2)
    return [
      ...(await writeReady(tx, drafts.slice(0, half), store)),
      ...(await writeReady(tx, drafts.slice(half), store)),
    ]
  }
}

async function undo(tx: Transaction, error: unknown): Promise<void> {
  // What another transaction was in the way of is tried again as a whole, and this one is over.
  if (isConflict(error)) throw error
  await tx.run`ROLLBACK TO SAVEPOINT rows`
  await tx.run`RELEASE SAVEPOINT rows`
}

/** What is wrong in a row, in the words of the database where nothing else has any. A defect of ours is thrown on. */
function problemsOf(error: unknown): Problem[] {
  if (error instanceof Clash) return [{ path: '', message: 'enters one record twice.' }]
  const known = translate(error)
  if (known instanceof InvalidInputError)
    return known.problems.map(({ path, message }) => ({ path: path.replace(/^input\.?/, ''), message }))
  if (known instanceof DuplicateError) return [{ path: known.fields[0] ?? '', message: known.message }]
  // Data exceptions and limits, such as a text too long for an index.
  if (/^(22|54)/.test(failureOf(error)?.code ?? ''))
    return [{ path: '', message: `is refused by the database: ${(error as Error).message}.` }]
  throw error
}

const placeOf = ({ at, line, file, value }: Row) => ({
  ...{ at, line },
  ...(file === undefined ? {} : { file }),
  type: typeof value?.type === 'string' ? value.type : null,
})

function refusal(row: Row, problems: Problem[]): RowReport {
  return {
    ...placeOf(row),
    outcome: 'REFUSED',
    id: null,
    problems: problems.map(({ path, message }) => ({ field: path, message })),
  }
}
