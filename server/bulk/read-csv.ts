import { pipeline, Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import type { GraphQLSchema } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import { type Column, columnOf, columnsOf } from './csv.ts'
import { MAX_ROW, type ReadRow, UnreadableFile } from './row.ts'

// Records of one type, one on each line, under a line of field names: `slug,kind,title,starts.edtf`. An empty cell
// says nothing.

interface Parsed {
  record: string[]
  info: { lines: number }
}

export async function* readCsv(
  chunks: AsyncIterable<string>,
  schema: GraphQLSchema,
  model: RecordModel,
): AsyncGenerator<ReadRow> {
  const parser = parse({ info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: MAX_ROW })
  // What goes wrong on the way is thrown where the rows are taken.
  pipeline(Readable.from(chunks), parser, () => {})
  let columns: Column[] | null = null
  let returns = 0
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      // The parser counts lines up to the end of the record, and within quotes takes \r\n for two.
      returns += count(record, '\r')
      const line = info.lines - returns - count(record, '\n')
      if (columns) yield rowOf(model, columns, record, line)
      else columns = headerOf(schema, model, record)
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    throw new UnreadableFile(`is not CSV: ${error.message}`, (error as unknown as { lines?: number }).lines ?? 1)
  }
  if (!columns) throw new UnreadableFile('has no line of field names.', 1)
}

const count = (cells: string[], character: string) =>
  cells.reduce((sum, cell) => sum + cell.split(character).length - 1, 0)

function headerOf(schema: GraphQLSchema, model: RecordModel, names: string[]): Column[] {
  return names.map((name, index) => {
    const column = columnOf(schema, model, name.trim())
    const known = () => columnsOf(schema, model).join(', ')
    if (!column)
      throw new UnreadableFile(`${JSON.stringify(name)} is not a column of ${model}, which has ${known()}.`, 1)
    if (names.indexOf(name) !== index) throw new UnreadableFile(`has the column ${name} twice.`, 1)
    return column
  })
}

function rowOf(model: RecordModel, columns: Column[], cells: string[], line: number): ReadRow {
  const size = cells.reduce((length, cell) => length + cell.length + 1, 0)
  const refused = (problem: string) => ({ line, size, value: null, problem })
  if (cells.length !== columns.length)
    return refused(`has ${cells.length} cells, and the line of field names ${columns.length}.`)
  const value: Record<string, unknown> = { type: model }
  for (const [index, { path, read }] of columns.entries()) {
    const cell = cells[index] as string
    if (cell === '') continue
    const [field = '', within] = path
    try {
      if (within === undefined) value[field] = read(cell)
      else value[field] = { ...(value[field] as object | undefined), [within]: read(cell) }
    } catch {
      return refused(`${path.join('.')} is not JSON: a list of objects is written as JSON in its cell.`)
    }
  }
  return { line, size, value }
}
