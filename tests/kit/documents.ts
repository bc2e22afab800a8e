import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { schema } from '../../server/schema.ts'

// Documents made from the schema, so that a field added tomorrow is asked tomorrow.

const needsArgument = (field: GraphQLField<unknown, unknown>) =>
  field.args.some((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined)

const isConnection = (type: GraphQLOutputType) => getNamedType(type).name.endsWith('Connection')

/** Every field of a type that needs no argument, to a depth at which only scalars are left. */
export function everyField(type: GraphQLObjectType, depth: number, but: string[] = []): string {
  return fieldsOf(type)
    .filter(({ name }) => !but.includes(name))
    .map((field) => fieldSelection(field, depth))
    .join(' ')
}

/** The same, one composite field at a time: small enough for the limits on a query. */
export function everyFieldApart(type: GraphQLObjectType, depth: number): string[] {
  const apart = fieldsOf(type).map((field) => fieldSelection(field, depth))
  return apart.filter((selected) => selected.includes('{'))
}

const fieldsOf = (type: GraphQLObjectType) => Object.values(type.getFields()).filter((field) => !needsArgument(field))

function fieldSelection(field: GraphQLField<unknown, unknown>, depth: number): string {
  const named = getNamedType(field.type)
  if (isLeafType(named)) return field.name
  if (depth === 0 || !isCompositeType(named)) return ''
  if (!isConnection(field.type)) return `${field.name} { ${selection(named, depth - 1)} }`
  const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
  const node = selection(nodeOf(named as GraphQLObjectType), depth - 1)
  return `${field.name}(first: 2) { ${page} edges { cursor node { ${node} } } nodes { __typename } }`
}

function selection(type: unknown, depth: number): string {
  return isObjectType(type)
    ? `__typename ${everyField(type, depth)}`
    : '__typename ... on Record { id version visibility createdAt updatedAt }'
}

export function nodeOf(connection: GraphQLObjectType): GraphQLObjectType {
  return getNamedType(connection.getFields().nodes?.type) as GraphQLObjectType
}

/** The types of records: what implements Record. */
export function recordTypes(): GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && isRecordType(type),
  )
}

const isRecordType = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Record')

/** Root fields that list records, with the type they list. */
export function rootLists(): { name: string; type: GraphQLObjectType }[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ type, args }) => isConnection(type) && !args.some((arg) => isNonNullType(arg.type)))
    .map(({ name, type }) => ({ name, type: nodeOf(getNamedType(type) as GraphQLObjectType) }))
    .filter(({ type }) => isRecordType(type))
}
