import { type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import type { Reading } from '../kit/reading.ts'
import { raw } from '../kit/sql.ts'
import { readingOf } from './declared.ts'
import { concatenated, ERROR, leafPieces, object, type Pieces } from './json.ts'
import { atOnce } from './made.ts'
import { argumentsOf, type Compiling } from './operation.ts'
import { completed, type Field, type Special } from './resolved.ts'
import { type Asked, fieldsWithin } from './selection.ts'
import { given, hole, name, type Run, sql } from './template.ts'

// A page of rows that are no records, as a record has its history: the database sends the rows, and the server makes the
// page of them as the resolver does. What they refer to is the record itself, whose JSON comes along.

type Rows = Extract<Reading, { as: 'rows' }>

/** Where a page is cut off. */
const pageArguments = ['first', 'after', 'last', 'before']

export function rowsOfPieces(
  compiling: Compiling,
  model: RecordModel,
  reading: Rows,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  asked: Asked,
  alias: string,
): Pieces {
  const args = argumentsOf(compiling, field, asked, pageArguments)
  const [rows, key] = [compiling.alias(), raw(`${alias}.id`)]
  const pageOf = (run: Run) => reading.of(run.ctx, model, key, args.of(run) as never)
  const itself = referring(compiling, field.type, asked)
  const leaf = (sent: string, run: Run): string => {
    if (sent.includes(ERROR)) return ERROR
    const { of, count, records } = JSON.parse(sent) as { of: never[]; count: number | null; records: unknown[] }
    const special: Special = (_field, _source, at) => {
      const place = itself.indexOf(at)
      return place < 0 ? null : [JSON.stringify(records[place])]
    }
    return atOnce(completed({ of: compiling, run, special }, field.type, pageOf(run).page(of, count), asked))
  }
  compiling.before.push(reading.ready)
  const counts = fieldsWithin(compiling, getNamedType(field.type) as GraphQLObjectType, asked).some(
    ({ nodes: [node] }) => node.name.value === 'totalCount',
  )
  const list = hole((run) => given(pageOf(run).rows))
  const json = sql`(SELECT coalesce(json_agg(${name(rows)}), '[]')::text FROM (${list}) ${name(rows)})`
  const count = sql`(${hole((run) => given(pageOf(run).count))})::text`
  const records = itself.flatMap((at, index) => [
    index > 0 ? ',' : '',
    concatenated(compiling.record(model, type, at, alias)),
  ])
  return leafPieces(
    compiling.leaves.push(leaf) - 1,
    object([
      { key: 'of', pieces: [json] },
      { key: 'count', pieces: [counts ? count : 'null'] },
      { key: 'records', pieces: ['[', ...records, ']'] },
    ]),
  )
}

/** The fields below that hold the record. */
function referring(compiling: Compiling, type: GraphQLOutputType, asked: Asked): Asked[] {
  const holder = getNamedType(type)
  if (!isObjectType(holder)) return []
  return fieldsWithin(compiling, holder, asked).flatMap((at) => {
    const field = holder.getFields()[at.nodes[0].name.value] as Field | undefined
    if (!field) return []
    return readingOf(field)?.as === 'reference' ? [at] : referring(compiling, field.type, at)
  })
}
