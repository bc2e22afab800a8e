import type { GraphQLField, GraphQLObjectType, GraphQLOutputType } from 'graphql'
import { maySee, type RecordModel, visible } from '../access/visibility.ts'
import type { Reading } from '../kit/reading.ts'
import { raw } from '../kit/sql.ts'
import { columnPieces, nullOf } from './columns.ts'
import { conditionOn, linked } from './condition.ts'
import { objectType, readingOf, scopesOf } from './declared.ts'
import { concatenated, ERROR, object, orElse, type Piece, type Pieces } from './json.ts'
import { relationConnection } from './list.ts'
import { madePieces } from './made.ts'
import { type Compiling, LeftToResolvers } from './operation.ts'
import { order } from './order.ts'
import { rowsOfPieces } from './rows.ts'
import { type Asked, fieldsWithin } from './selection.ts'
import { and, column, given, name, rowOf, sql, type Template } from './template.ts'

// A record as JSON: each field of a selection by what it was declared to be.

type Field = GraphQLField<unknown, unknown>

/** The JSON of the row of `model` that stands under `alias`. */
export function recordPieces(
  compiling: Compiling,
  model: RecordModel,
  type: GraphQLObjectType,
  asked: Asked,
  alias: string,
): Pieces {
  if (!mayOpen(compiling, type)) return [ERROR]
  return object(
    fieldsWithin(compiling, type, asked).map((member) => ({
      key: member.key,
      pieces: fieldPieces(compiling, model, type, member, alias),
    })),
  )
}

/** Rows of a type that is closed to the actor are hidden as well. Should one be met, its fields have to refuse. */
function mayOpen({ run }: Compiling, type: GraphQLObjectType): boolean {
  const scopes = scopesOf(type) as { clearance?: 'PARTNER' | 'INTERNAL' } | undefined
  if (scopes === undefined) return true
  return scopes.clearance !== undefined && maySee(run.ctx, scopes.clearance)
}

function fieldPieces(
  compiling: Compiling,
  model: RecordModel,
  type: GraphQLObjectType,
  asked: Asked,
  alias: string,
): Pieces {
  const name = asked.nodes[0].name.value
  if (name === '__typename') return [JSON.stringify(type.name)]
  const field = type.getFields()[name] as Field
  const reading = readingOf(field)
  if (!reading || scopesOf(field)) throw new LeftToResolvers(`${type.name}.${name} is a resolver`)
  switch (reading.as) {
    case 'column':
      return columnPieces(compiling, model, reading.column, field.type, alias)
    case 'id':
      return [`"${type.name}:`, sql`${column(alias, 'id')}::text`, '"']
    case 'self':
      return recordPieces(compiling, model, objectType(field.type), asked, alias)
    case 'date':
      return datePieces(compiling, model, field.type, reading.name, asked, alias)
    case 'one':
      return onePieces(compiling, model, reading.relation, field.type, asked, alias)
    case 'oneOf':
      return oneOfPieces(compiling, model, reading.relations, field.type, asked, alias)
    case 'all':
      return allPieces(compiling, model, reading, field.type, asked, alias)
    case 'reached':
      return reachedPieces(compiling, reading, field.type, asked, alias)
    case 'many':
      return relationConnection(compiling, model, reading, field, asked, alias)
    case 'made':
      return madePieces(compiling, model, reading, field, asked, alias)
    case 'rows':
      return rowsOfPieces(compiling, model, reading, type, field, asked, alias)
    default:
      throw new LeftToResolvers(`${type.name}.${name} is no field of a record`)
  }
}

function datePieces(
  compiling: Compiling,
  model: RecordModel,
  type: GraphQLOutputType,
  name: string,
  asked: Asked,
  alias: string,
): Pieces {
  const date = objectType(type)
  const members = fieldsWithin(compiling, date, asked).map(({ key, nodes: [node] }): Member => {
    const part = node.name.value
    if (part === '__typename') return { key, pieces: [JSON.stringify(date.name)] }
    const { type: partType } = date.getFields()[part] as Field
    const columnName = `${name}${part.charAt(0).toUpperCase()}${part.slice(1)}`
    return { key, pieces: columnPieces(compiling, model, columnName, partType, alias) }
  })
  const stated = column(alias, compiling.tables.columnOf(model, `${name}Edtf`))
  return [
    sql`CASE WHEN ${stated} IS NULL THEN '${{ parts: [nullOf(type)] }}' ELSE ${concatenated(object(members))} END`,
  ]
}

type Member = { key: string; pieces: Piece[] | Pieces }

function onePieces(
  compiling: Compiling,
  model: RecordModel,
  relation: string,
  type: GraphQLOutputType,
  asked: Asked,
  alias: string,
): Pieces {
  return [orElse([otherRecord(compiling, model, relation, objectType(type), asked, alias)], nullOf(type))]
}

/** The JSON of the visible record that a to-one relation leads to; NULL where there is none. */
function otherRecord(
  compiling: Compiling,
  model: RecordModel,
  relation: string,
  type: GraphQLObjectType,
  asked: Asked,
  from: string,
) {
  const { tables, run } = compiling
  const link = tables.linkOf(model, relation)
  const alias = compiling.alias()
  const rows = linked(tables, link, alias, from)
  const seen = conditionOn(tables, link.target, visible(run.ctx, link.target), alias)
  const json = concatenated(recordPieces(compiling, link.target, type, asked, alias))
  return sql`(SELECT ${json} FROM ${rows.tables} WHERE ${and([rows.on, seen])})`
}

function oneOfPieces(
  compiling: Compiling,
  model: RecordModel,
  relations: Readonly<Record<string, RecordModel>>,
  type: GraphQLOutputType,
  asked: Asked,
  alias: string,
): Pieces {
  const cases = Object.entries(relations).map(([relation, target]) => {
    const key = column(alias, compiling.tables.columnOf(model, `${relation}Id`))
    const concrete = compiling.schema.getType(target) as GraphQLObjectType
    return sql`WHEN ${key} IS NOT NULL THEN ${otherRecord(compiling, model, relation, concrete, asked, alias)} `
  })
  const chosen = cases.reduce((all, one) => sql`${all}${one}`)
  return [orElse([sql`CASE ${chosen}END`], nullOf(type))]
}

function reachedPieces(
  compiling: Compiling,
  { model, keys, orderBy }: Extract<Reading, { as: 'reached' }>,
  type: GraphQLOutputType,
  asked: Asked,
  from: string,
): Pieces {
  const { tables, run } = compiling
  const alias = compiling.alias()
  const found = given(keys(run.ctx, raw(`${from}.id`)))
  const rows = {
    tables: sql`${name(tables.tableOf(model))} ${name(alias)}`,
    on: sql`${column(alias, 'id')} IN (${found})`,
  }
  return rowsPieces(compiling, model, { rows, where: visible(run.ctx, model), orderBy }, type, asked, alias)
}

function allPieces(
  compiling: Compiling,
  model: RecordModel,
  { relation, where, orderBy }: Extract<Reading, { as: 'all' }>,
  type: GraphQLOutputType,
  asked: Asked,
  from: string,
): Pieces {
  const { tables, run } = compiling
  const link = tables.linkOf(model, relation)
  const alias = compiling.alias()
  const rows = linked(tables, link, alias, from)
  return rowsPieces(compiling, link.target, { rows, where: where(run.ctx), orderBy }, type, asked, alias)
}

interface Rows {
  rows: { tables: Template; on: Template }
  where: object
  orderBy: object[]
}

/** All these rows, as a plain list. */
function rowsPieces(
  compiling: Compiling,
  model: RecordModel,
  { rows, where, orderBy }: Rows,
  type: GraphQLOutputType,
  asked: Asked,
  alias: string,
): Pieces {
  const { tables } = compiling
  const shown = conditionOn(tables, model, where, alias)
  const json = concatenated(recordPieces(compiling, model, objectType(type), asked, alias))
  return [
    '[',
    sql`coalesce((SELECT string_agg(${json}, ',') FROM (SELECT ${rowOf(alias)} FROM ${rows.tables} WHERE ${and([rows.on, shown])} ORDER BY ${order(tables, model, orderBy, alias)}) ${name(alias)}), '')`,
    ']',
  ]
}
