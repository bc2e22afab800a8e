import type { GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql'
import { type RecordModel, visible } from '../access/visibility.ts'
import { MAX_PAGE_SIZE } from '../builder.ts'
import type { Reading } from '../kit/reading.ts'
import { parse } from '../registry/node.ts'
import { conditionOn } from './condition.ts'
import { concatenated, ERROR, orElse, type Pieces } from './json.ts'
import { rootConnection } from './list.ts'
import { argumentsOf, type Compiling, LeftToResolvers, REFUSED } from './operation.ts'
import { objectType, readingOf, recordPieces } from './record.ts'
import { type Asked, fieldsAsked } from './selection.ts'
import { and, column, hole, joined, literal, name, type Run, sql, type Template, value } from './template.ts'

// The fields of the query type: what the whole statement is made of.

type Field = GraphQLField<unknown, unknown>

/** A member of the answer: SQL for its JSON, or a field whose resolver makes it. */
export type Root = { key: string; asked: Asked } & ({ pieces: Pieces } | { resolved: Field })

/** What an operation asks of the query type. */
export function rootsOf(compiling: Compiling, type: GraphQLObjectType, selections: SelectionSetNode): Root[] {
  return fieldsAsked(compiling, type, [selections]).map((asked) => {
    const field = type.getFields()[asked.nodes[0].name.value]
    const member = { key: asked.key, asked }
    if (field && readingOf(field)?.as === 'resolved') return { ...member, resolved: field }
    return { ...member, pieces: rootPieces(compiling, type, asked) }
  })
}

function rootPieces(compiling: Compiling, type: GraphQLObjectType, asked: Asked): Pieces {
  const fieldName = asked.nodes[0].name.value
  if (fieldName === '__typename') return [JSON.stringify(type.name)]
  const field = type.getFields()[fieldName]
  const reading = field && readingOf(field)
  switch (reading?.as) {
    case 'list':
      return rootConnection(compiling, reading.model, field as Field, asked)
    case 'lookup':
      return lookupPieces(compiling, reading, field as Field, asked)
    case 'node':
      return nodePieces(compiling, field as Field, asked)
    case 'nodes':
      return nodesPieces(compiling, field as Field, asked)
    default:
      throw new LeftToResolvers(`Query.${fieldName} is a resolver`)
  }
}

/** The JSON of the visible record of the model that meets the condition; NULL where there is none. */
function recordWhere(
  compiling: Compiling,
  model: RecordModel,
  type: GraphQLObjectType,
  asked: Asked,
  meets: (alias: string) => Template,
): Template {
  const { tables, run } = compiling
  const alias = compiling.alias()
  const seen = conditionOn(tables, model, visible(run.ctx, model), alias)
  const json = concatenated(recordPieces(compiling, model, type, asked, alias))
  return sql`(SELECT ${json} FROM ${name(tables.tableOf(model))} ${name(alias)} WHERE ${and([meets(alias), seen])})`
}

function lookupPieces(
  compiling: Compiling,
  { model, argument, column: key }: Extract<Reading, { as: 'lookup' }>,
  field: Field,
  asked: Asked,
): Pieces {
  const args = argumentsOf(compiling, field, asked, [argument])
  const given = hole((run) => value(args.of(run)[argument]))
  const meets = (alias: string) => sql`${column(alias, compiling.tables.columnOf(model, key))} = ${given}`
  // What is not found is told with an error.
  return [orElse([recordWhere(compiling, model, objectType(field.type), asked, meets)], ERROR)]
}

/** What is asked of a record of whatever type, compiled when the first id of the type comes along. */
function byModel(
  compiling: Compiling,
  asked: Asked,
  meets: (alias: string) => Template,
): (model: RecordModel) => Template {
  const known = new Map<RecordModel, Template>()
  return (model) => {
    const type = compiling.schema.getType(model) as GraphQLObjectType
    const json = known.get(model) ?? recordWhere(compiling, model, type, asked, meets)
    known.set(model, json)
    return json
  }
}

function nodePieces(compiling: Compiling, field: Field, asked: Asked): Pieces {
  const args = argumentsOf(compiling, field, asked, ['id'])
  const key = (run: Run) => parse(args.of(run).id as string)
  const record = byModel(
    compiling,
    asked,
    (alias) => sql`${column(alias, 'id')} = ${hole((run) => value(key(run).key))}`,
  )
  return [orElse([hole((run) => record(key(run).model))], ERROR)]
}

function nodesPieces(compiling: Compiling, field: Field, asked: Asked): Pieces {
  const args = argumentsOf(compiling, field, asked, ['ids'])
  const given = compiling.alias()
  const record = byModel(compiling, asked, (alias) => sql`${column(alias, 'id')} = ${name(given)}.key`)
  const written = (run: Run): Template => {
    const ids = args.of(run).ids as string[]
    if (ids.length > MAX_PAGE_SIZE) throw new LeftToResolvers(REFUSED)
    if (ids.length === 0) return literal('')
    const keys = ids.map(parse)
    const cases = [...new Set(keys.map(({ model }) => model))]
      .sort()
      .map((model) => sql`WHEN ${literal(model)} THEN ${record(model)}`)
    const json = orElse([sql`CASE ${name(given)}.model ${joined(cases, ' ')} END`], 'null')
    const rows = sql`unnest(${value(keys.map(({ model }) => model))}::text[], ${value(keys.map(({ key }) => key))}::uuid[]) WITH ORDINALITY ${name(given)} (model, key, place)`
    return sql`(SELECT string_agg(${json}, ',' ORDER BY ${name(given)}.place) FROM ${rows})`
  }
  return ['[', hole(written), ']']
}
