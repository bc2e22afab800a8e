import type { GraphQLField, GraphQLObjectType } from 'graphql'
import { type RecordModel, visible } from '../access/visibility.ts'
import { MAX_PAGE_SIZE } from '../builder.ts'
import { parse } from '../registry/node.ts'
import { conditionOn } from './condition.ts'
import { concatenated, ERROR, orElse, type Pieces } from './json.ts'
import { argumentsOf, type Compiling, LeftToResolvers, REFUSED } from './operation.ts'
import type { Asked } from './selection.ts'
import { and, column, hole, joined, literal, name, ownValue, type Run, sql, type Template, value } from './template.ts'

// Records of whatever type by their keys: `node` and `nodes`.

type Field = GraphQLField<unknown, unknown>

/** The JSON of the visible record of the model that meets the condition; NULL where there is none. */
export function recordWhere(
  compiling: Compiling,
  model: RecordModel,
  type: GraphQLObjectType,
  asked: Asked,
  meets: (alias: string) => Template,
): Template {
  const { tables, run } = compiling
  const alias = compiling.alias()
  const seen = conditionOn(tables, model, visible(run.ctx, model), alias)
  const json = concatenated(compiling.record(model, type, asked, alias))
  return sql`(SELECT ${json} FROM ${name(tables.tableOf(model))} ${name(alias)} WHERE ${and([meets(alias), seen])})`
}

/** What is asked of a record of whatever type, compiled when the first id of the type comes along. */
export function byModel(
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

export function nodePieces(compiling: Compiling, field: Field, asked: Asked): Pieces {
  const args = argumentsOf(compiling, field, asked, ['id'])
  const key = (run: Run) => parse(args.of(run).id as string)
  const record = byModel(compiling, asked, (alias) => sql`${column(alias, 'id')} = ${ownValue((run) => key(run).key)}`)
  return [orElse([hole((run) => record(key(run).model))], ERROR)]
}

export function nodesPieces(compiling: Compiling, field: Field, asked: Asked): Pieces {
  const args = argumentsOf(compiling, field, asked, ['ids'])
  const given = compiling.alias()
  const record = byModel(compiling, asked, (alias) => sql`${column(alias, 'id')} = ${name(given)}.key`)
  const written = (run: Run): Template => {
    const ids = args.of(run).ids as string[]
    if (ids.length > MAX_PAGE_SIZE) throw new LeftToResolvers(REFUSED)
    if (ids.length === 0) return literal('')
    const keys = ids.map((id) => parse(id, 'ids'))
    const cases = [...new Set(keys.map(({ model }) => model))]
      .sort()
      .map((model) => sql`WHEN ${literal(model)} THEN ${record(model)}`)
    const json = orElse([sql`CASE ${name(given)}.model ${joined(cases, ' ')} END`], 'null')
    const rows = sql`unnest(${value(keys.map(({ model }) => model))}::text[], ${value(keys.map(({ key }) => key))}::uuid[]) WITH ORDINALITY ${name(given)} (model, key, place)`
    return sql`(SELECT string_agg(${json}, ',' ORDER BY ${name(given)}.place) FROM ${rows})`
  }
  return ['[', hole(written), ']']
}
