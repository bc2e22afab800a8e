import type { GraphQLResolveInfo } from 'graphql'
import { builder } from '../builder.ts'
import type { RowProblem, RowReport } from '../bulk/batch.ts'
import { type ImportResult, importRecords, type OnProblem } from '../bulk/import.ts'
import { type Format, UnreadableFile } from '../bulk/row.ts'
import { SourceError, textSource } from '../bulk/source.ts'
import type { Context } from '../context.ts'
import { vocabulary } from '../kit/vocabulary.ts'
import { actions } from '../write/mutations.ts'
import { InvalidInputError } from '../write/problems.ts'
import { ErrorInterface, writeErrors } from '../write/results.ts'

// `npm run import` as a mutation, for files that fit into a request.

const MAX_ROWS = 5_000

const ImportFormat = vocabulary('ImportFormat', 'How the rows of an import are written.', {
  NDJSON: 'One JSON object on each line.',
  JSON: 'One JSON array of objects.',
  CSV: 'Records of one type, comma-separated, under a line of field names such as `slug,title,starts.edtf`.',
})

const ImportOnProblem = vocabulary('ImportOnProblem', 'What happens where a row cannot be imported.', {
  ABORT: 'Nothing is written.',
  SKIP: 'All other rows are written. Rows that were written stay so if the import is cut short; send it again to go on.',
})

const ImportExisting = vocabulary('ImportExisting', 'What happens to records that are there already.', {
  UPDATE: 'The fields that the row gives are changed.',
  KEEP: 'They stay as they are.',
})

const ImportOutcome = vocabulary('ImportOutcome', 'What became of a row of an import.', {
  CREATED: 'Its record was entered.',
  UPDATED: 'Its record was there, and it or something within it was changed.',
  UNCHANGED: 'Its record was there and as the row says.',
  REFUSED: 'It was not written; its problems say why.',
})

const ImportInput = builder.inputType('ImportInput', {
  description: 'Rows to import.',
  fields: (t) => ({
    format: t.field({ type: ImportFormat, required: true, description: 'How the rows are written.' }),
    content: t.string({
      required: true,
      description: `The text of the file, at most ${MAX_ROWS} rows. A row has \`type\` (\`Activity\`), and the fields of the input that creates a record of the type. Records are known again by their slug, else by \`id\`, by \`key\` (any text of your own) or by what they join.`,
    }),
    type: t.string({ description: 'The type of the records, `Activity`; of a CSV file only.' }),
    onProblem: t.field({
      type: ImportOnProblem,
      defaultValue: 'ABORT',
      description: 'What happens where a row is bad.',
    }),
    existing: t.field({
      type: ImportExisting,
      defaultValue: 'UPDATE',
      description: 'What happens to records on hand.',
    }),
    dryRun: t.boolean({ defaultValue: false, description: 'Whether to report only, and write nothing.' }),
  }),
})

const ImportRowProblem = builder.objectRef<RowProblem>('ImportRowProblem').implement({
  description: 'One mistake in a row.',
  fields: (t) => ({
    field: t.exposeString('field', {
      description: 'Where in the row: `starts.edtf`, `participations.2.organization`. Empty for the row as a whole.',
    }),
    message: t.exposeString('message', { description: 'What is wrong, and what would be right.' }),
  }),
})

const ImportedRow = builder.objectRef<RowReport>('ImportedRow').implement({
  description: 'What became of a row, or would have become of it where nothing was written.',
  fields: (t) => ({
    line: t.exposeInt('line', { description: 'The line on which the row begins, counted from 1.' }),
    type: t.exposeString('type', { nullable: true, description: 'The type that the row gives.' }),
    outcome: t.field({ type: ImportOutcome, description: 'What became of it.', resolve: ({ outcome }) => outcome }),
    id: t.id({
      nullable: true,
      description: 'Global id of its record. Null where there is none.',
      resolve: ({ id }) => id,
    }),
    problems: t.field({
      type: [ImportRowProblem],
      description: 'Every mistake that was found in it.',
      resolve: ({ problems }) => problems,
    }),
  }),
})

interface Report extends ImportResult {
  rows: RowReport[]
}

const ImportReport = builder.objectRef<Report>('ImportReport').implement({
  description: 'What became of an import, row by row.',
  fields: (t) => ({
    written: t.exposeBoolean('written', { description: 'Whether anything could be written. False after a dry run.' }),
    created: t.exposeInt('created', { description: 'How many rows entered a record.' }),
    updated: t.exposeInt('updated', { description: 'How many rows changed a record.' }),
    unchanged: t.exposeInt('unchanged', { description: 'How many rows found their record as they say.' }),
    refused: t.exposeInt('refused', { description: 'How many rows are bad.' }),
    rows: t.field({
      type: [ImportedRow],
      args: { outcomes: t.arg({ type: [ImportOutcome], description: 'Only rows of which this became.' }) },
      description: 'The rows, in the order of their lines.',
      resolve: ({ rows }, { outcomes }) => (outcomes ? rows.filter(({ outcome }) => outcomes.includes(outcome)) : rows),
    }),
  }),
})

class ImportRefusedError extends Error {
  constructor(readonly report: Report) {
    super(`Nothing was written: ${report.refused} of the rows cannot be imported.`)
  }
}

builder.objectType(ImportRefusedError, {
  name: 'ImportRefusedError',
  interfaces: [ErrorInterface],
  description: 'Rows of an import are bad, and all or nothing was asked for.',
  fields: (t) => ({
    report: t.field({ type: ImportReport, description: 'Which rows, and why.', resolve: ({ report }) => report }),
  }),
})

interface Given {
  format: string
  content: string
  type?: string | null
  onProblem: OnProblem
  existing: 'UPDATE' | 'KEEP'
  dryRun: boolean
}

actions.set('importRecords', 'import')
builder.mutationField('importRecords', (t) =>
  t.field({
    type: ImportReport,
    args: { input: t.arg({ type: ImportInput, required: true, description: 'The rows.' }) },
    description: 'Enters and changes records in bulk, in any order, all or nothing unless told otherwise.',
    errors: {
      types: [...writeErrors, ImportRefusedError],
      directResult: true,
      union: { name: 'ImportRecordsResult', description: 'What became of the rows, or why there was no import.' },
    },
    resolve: (_root: object, { input }, ctx: Context, info: GraphQLResolveInfo) => report(input as Given, ctx, info),
  }),
)

async function report(given: Given, ctx: Context, { schema }: GraphQLResolveInfo): Promise<Report> {
  const { content, onProblem, existing, dryRun } = given
  const reading = { format: given.format.toLowerCase() as Format, type: given.type ?? undefined }
  const whole = textSource(schema, content, reading)
  async function* rows() {
    // Read to its end first: what cannot be read must not be found after rows before it were written.
    for await (const { at, line } of whole.rows())
      if (at > MAX_ROWS) throw new UnreadableFile(`at most ${MAX_ROWS} rows are taken at a time.`, line)
    yield* whole.rows()
  }
  let told: RowReport[] = []
  try {
    const result = await importRecords(ctx, {
      ...{ schema, onProblem, dryRun, source: { ...whole, rows }, keepExisting: existing === 'KEEP' },
      tell: (reports) => void told.push(...reports),
      again: () => {
        told = []
      },
    })
    told.sort((a, b) => a.at - b.at)
    // A record that was entered and taken back has no id.
    const gone = ({ outcome }: RowReport) => !result.written && outcome === 'CREATED'
    const all = { ...result, rows: told.map((row) => (gone(row) ? { ...row, id: null } : row)) }
    if (!result.written && !dryRun) throw new ImportRefusedError(all)
    return all
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new InvalidInputError([{ path: 'input.content', message: error.message }])
    if (error instanceof SourceError) throw new InvalidInputError([{ path: 'input.type', message: error.message }])
    throw error
  }
}
