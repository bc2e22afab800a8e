import { stringify } from 'csv-stringify/sync'
import type { GraphQLSchema } from 'graphql'
import type pg from 'pg'
import type { RecordModel } from '../access/visibility.ts'
import { cellOf, columnsOf } from './csv.ts'
import { type ExportRow, exportRows } from './export.ts'
import type { Format } from './row.ts'
import { bulkModels, partOf } from './shape.ts'

// An export as text, piece by piece.

export interface Piece {
  /** The file it belongs to, where an export has one for each type. */
  file: string | null
  text: string
}

export async function* exportText(
  pool: pg.Pool,
  schema: GraphQLSchema,
  models: RecordModel[],
  format: Format,
): AsyncGenerator<Piece> {
  const rows = exportRows(pool, models)
  if (format === 'csv') yield* csv(rows, schema, models)
  else
    yield* lines(
      rows,
      format === 'json' ? { start: '[\n', between: ',\n', end: '\n]\n' } : { start: '', between: '\n', end: '\n' },
    )
}

async function* lines(
  batches: AsyncIterable<ExportRow[]>,
  { start, between, end }: Record<'start' | 'between' | 'end', string>,
) {
  let before = start
  for await (const rows of batches) {
    yield { file: null, text: before + rows.map(({ value }) => JSON.stringify(value)).join(between) }
    before = between
  }
  // Without a single row nothing was begun.
  yield { file: null, text: before === start ? start + end.trimStart() : end }
}

async function* csv(
  batches: AsyncIterable<ExportRow[]>,
  schema: GraphQLSchema,
  models: RecordModel[],
): AsyncGenerator<Piece> {
  const begun = new Set<string>()
  for await (const rows of batches) {
    const { type, lists } = rows[0] as ExportRow
    const file = fileOf(type, lists, models)
    const columns = columnsOf(schema, type).filter((name) => name === 'id' || standsIn(type, name, lists))
    const text = stringify(
      rows.map(({ value }) => columns.map((name) => cellOf(at(value, name)))),
      { quoted_match: /\r/, ...(begun.has(file) ? {} : { header: true, columns }) },
    )
    begun.add(file)
    yield { file, text }
  }
}

/** `01-Activity.csv`; by their names the files are in the order in which an import reads each once. */
function fileOf(type: RecordModel, lists: boolean, models: RecordModel[]): string {
  const all = bulkModels()
  const number = all.indexOf(type) + 1 + (lists ? all.length : 0)
  return models.length === 1 && !lists
    ? `${type}.csv`
    : `${String(number).padStart(2, '0')}-${type}${lists ? '.lists' : ''}.csv`
}

/** Whether a column is told with the record, or with its lists; what is owned and cited is told by rows of its own. */
function standsIn(type: RecordModel, name: string, lists: boolean): boolean {
  const part = partOf(type, name.split('.')[0] as string)
  if (part?.kind === 'references') return lists
  return !lists && part?.kind !== 'owned' && name !== 'citations'
}

const at = (value: Record<string, unknown>, name: string): unknown =>
  name.split('.').reduce<unknown>((within, step) => (within as Record<string, unknown> | undefined)?.[step], value)
