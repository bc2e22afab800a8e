import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { checkRules } from './checks.ts'
import { dateData } from './data.ts'
import { newId } from './ids.ts'
import { CitationInput, citedBy, UncertainDateInput } from './inputs.ts'
import { InvalidInputError, Problems } from './problems.ts'
import { current } from './records.ts'
import { type CitationArgument, citationData, find } from './references.ts'
import { insertRows, type Row, updateRow } from './rows.ts'
import { type Writing, writing } from './writing.ts'

// What the verbs of the domain share: the record under its lock, dates, references, evidence, the reason.

// biome-ignore lint/suspicious/noExplicitAny: Pothos' argument builder is generic in the whole schema.
type ArgumentBuilder = any
type Args = Record<string, unknown>

export const dateArgument = (t: ArgumentBuilder, description: string, required = true) =>
  t.arg({ type: UncertainDateInput, required, description })

export const evidenceArgument = (t: ArgumentBuilder) =>
  t.arg({
    type: CitationInput,
    description: 'The passage that says so. It is cited for the field `status`, unless it names another.',
  })

export const reasonArgument = (t: ArgumentBuilder, required: boolean) =>
  t.arg.string({ required, description: 'Why, for the history.' })

/** Cites a passage for a record: for the field that the passage names, or else for `field`. */
export const cite = (tx: Transaction, model: RecordModel, id: string, cited: Args, field: string): Promise<void> =>
  insertRows(tx, 'Citation', [{ id: newId(), ...cited, field: cited.field ?? field, [citedBy(model)]: id }])

/** Tells the database why, for what it notes of this transaction. */
export async function tellReason(tx: Transaction, reason: unknown): Promise<void> {
  if (typeof reason !== 'string') return
  if (reason.trim() === '') throw new InvalidInputError([{ path: 'reason', message: 'is blank. Say why.' }])
  await tx.run`SELECT set_config('entente.reason', ${reason}, true)`
}

export class Verb {
  readonly w: Writing
  private cited: Promise<Args | null> | undefined
  private row: Row | undefined
  /** The argument that gives each date. */
  private readonly given = new Map<string, string>()

  constructor(
    tx: Transaction,
    ctx: Context,
    private readonly model: RecordModel,
    readonly args: Args,
  ) {
    this.w = writing(tx, ctx, true)
  }

  /** The record the verb is about, if it has the version that the caller saw. */
  async record(id: string): Promise<Row> {
    this.row = await current(this.w.tx, this.w.ctx, this.model, id, this.args.expectedVersion as number)
    return this.row
  }

  refuse(path: string, message: string): void {
    this.w.problems.add(path, message)
  }

  /** The columns of the date in the argument, for the field `name`; none where it is not given. */
  date(argument: string, name: string): object {
    const value = this.args[argument]
    this.given.set(name, argument)
    return value == null ? {} : dateData(this.w, name, value as Args, argument)
  }

  async reference(argument: string, model: RecordModel): Promise<string | undefined> {
    const key = this.args[argument]
    return key == null ? undefined : ((await find(this.w, model, key as string, argument)) ?? undefined)
  }

  /** The passage given as evidence, as a citation to be written; its mistakes are gathered once. */
  citation(): Promise<Args | null> {
    const { evidence } = this.args
    this.cited ??=
      evidence == null ? Promise.resolve(null) : citationData(this.w, evidence as CitationArgument, 'evidence')
    return this.cited
  }

  /** Refuses what would break a rule of a record's own table, by the argument that is to blame. */
  async check(model: RecordModel, data: object, blamed?: string): Promise<void> {
    const problems = new Problems()
    await checkRules({ tx: this.w.tx, problems }, [{ model, path: '', data: { ...data } }])
    for (const { path, message } of problems.list) {
      const field = path.slice(1)
      const argument = blamed ?? this.given.get(field)
      if (argument) this.refuse(argument, message)
      else this.refuse([...this.given.values()][0] ?? 'id', `does not go with the record: its ${field} ${message}`)
    }
  }

  /** Writes the change with its evidence and reason, unless something was refused. */
  async settle(id: string, data: object, citesIt = true): Promise<void> {
    const cited = await this.citation()
    if (this.row && this.w.problems.count === 0) await this.check(this.model, { ...this.row, ...data })
    this.w.problems.settle()
    await tellReason(this.w.tx, this.args.reason)
    await updateRow(this.w.tx, this.model, id, { ...data })
    if (cited && citesIt) await cite(this.w.tx, this.model, id, cited, 'status')
  }
}
