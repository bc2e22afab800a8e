import type { GraphQLField, GraphQLObjectType, SelectionSetNode } from 'graphql'
import type { Reading } from '../kit/reading.ts'
import { nodePieces, nodesPieces, recordWhere } from './by-key.ts'
import { objectType, readingOf, scopesOf } from './declared.ts'
import { entitiesPieces } from './entities.ts'
import { ERROR, orElse, type Pieces } from './json.ts'
import { rootConnection } from './list.ts'
import { argumentsOf, type Compiling, LeftToResolvers } from './operation.ts'
import { type Asked, fieldsAsked } from './selection.ts'
import { column, ownValue, sql } from './template.ts'

// The fields of the query type: what the whole statement is made of.

type Field = GraphQLField<unknown, unknown>

/** A member of the answer: SQL for its JSON, or a field whose resolver makes it. */
export type Root = { key: string; asked: Asked } & ({ pieces: Pieces } | { resolved: Field })

/** What an operation asks of the query type. */
export function rootsOf(compiling: Compiling, type: GraphQLObjectType, selections: SelectionSetNode): Root[] {
  return fieldsAsked(compiling, type, [selections]).map((asked) => {
    const field = type.getFields()[asked.nodes[0].name.value]
    if (field && scopesOf(field)) throw new LeftToResolvers(`${type.name}.${field.name} is not open to all`)
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
    case 'entities':
      return entitiesPieces(compiling, field as Field, asked)
    default:
      throw new LeftToResolvers(`Query.${fieldName} is a resolver`)
  }
}

function lookupPieces(
  compiling: Compiling,
  { model, argument, column: key }: Extract<Reading, { as: 'lookup' }>,
  field: Field,
  asked: Asked,
): Pieces {
  const args = argumentsOf(compiling, field, asked, [argument])
  const given = ownValue((run) => args.of(run)[argument])
  const meets = (alias: string) => sql`${column(alias, compiling.tables.columnOf(model, key))} = ${given}`
  // What is not found is told with an error.
  return [orElse([recordWhere(compiling, model, objectType(field.type), asked, meets)], ERROR)]
}
