import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { type CitationArgument, citationData, dateData, find, type Writing } from './data.ts'
import { CitationInput, UncertainDateInput } from './inputs.ts'
import { Problems } from './problems.ts'
import { current, type Row, writable } from './records.ts'
import type { Transaction } from './write.ts'

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

/** Tells the database why, for what it notes of this transaction. */
export async function tellReason(tx: Transaction, reason: unknown): Promise<void> {
  if (typeof reason === 'string') await tx.$executeRaw`SELECT set_config('entente.reason', ${reason}, true)`
}

export class Verb {
  private readonly w: Writing

  constructor(
    private readonly tx: Transaction,
    private readonly ctx: Context,
    private readonly model: RecordModel,
    readonly args: Args,
  ) {
    this.w = { tx, ctx, problems: new Problems(), replaces: true }
  }

  /** The record the verb is about, if it has the version that the caller saw. */
  record(id: string): Promise<Row> {
    return current(this.tx, this.ctx, this.model, id, this.args.expectedVersion as number)
  }

  refuse(path: string, message: string): void {
    this.w.problems.add(path, message)
  }

  /** The columns of the date in the argument, for the field `name`; none where it is not given. */
  date(argument: string, name: string): object {
    const value = this.args[argument]
    return value == null ? {} : dateData(this.w, name, value as Args, argument)
  }

  async reference(argument: string, model: RecordModel): Promise<string | undefined> {
    const key = this.args[argument]
    return key == null ? undefined : ((await find(this.w, model, key as string, argument)) ?? undefined)
  }

  /** Writes the change with its evidence and reason, unless something was refused. */
  async settle(id: string, data: object): Promise<void> {
    const { evidence, reason } = this.args
    const cited = evidence == null ? null : await citationData(this.w, evidence as CitationArgument, 'evidence')
    this.w.problems.settle()
    await tellReason(this.tx, reason)
    const citations = cited ? { citations: { create: [{ ...cited, field: cited.field ?? 'status' }] } } : {}
    await writable(this.tx, this.model).update({ where: { id }, data: { ...data, ...citations } })
  }
}
