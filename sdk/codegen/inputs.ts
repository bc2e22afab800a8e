import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLScalarType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'
import { jsdoc } from './comments.ts'
import { isPlain, jsonOf, nameOf } from './scalars.ts'

// What can be given: enums, scalars and input objects. A field that may be left out may be undefined. It may be null
// only where something is written: there null empties a field. Conditions on nothing are refused by the server.

export function typeOfInput(type: GraphQLInputType): string {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const item = typeOfInput(nullable.ofType)
    return item.startsWith('readonly') ? `readonly (${item})[]` : `readonly ${item}[]`
  }
  const named = getNamedType(nullable)
  return isScalarType(named) ? nameOf(named.name) : named.name
}

interface Given {
  name: string
  type: GraphQLInputType
  description?: string | null | undefined
  defaultValue?: unknown
}

/** One thing that is given, as a property. */
export function inputProperty({ name, type, description, defaultValue }: Given, canBeNull: boolean): string {
  const isRequired = isNonNullType(type) && defaultValue === undefined
  const usual = defaultValue === undefined ? '' : ` \`${defaultValue}\` where nothing is given.`
  const orNull = canBeNull && !isNonNullType(type) ? ' | null' : ''
  const property = isRequired ? `${name}: ${typeOfInput(type)}` : `${name}?: ${typeOfInput(type)}${orNull} | undefined`
  return `${jsdoc(`${description ?? ''}${usual}`, '  ')}  ${property}\n`
}

export function inputDeclaration(
  type: GraphQLInputObjectType | GraphQLEnumType | GraphQLScalarType,
  canBeNull: boolean,
): string {
  const named = (what: string) => `${jsdoc(type.description)}export ${what}\n`
  if (isScalarType(type)) return isPlain(type.name) ? '' : named(`type ${nameOf(type.name)} = ${jsonOf(type.name)}`)
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).map((field) => inputProperty(field, canBeNull))
    return named(`interface ${type.name} {\n${fields.join('')}}`)
  }
  const values = type.getValues().map(({ name, description }) => `${jsdoc(description, '  ')}  | '${name}'`)
  return named(`type ${type.name} =\n${values.join('\n')}`)
}

/** An input type with all that it is made of. */
export function withParts(
  type: GraphQLInputType,
  found = new Map<string, GraphQLInputObjectType | GraphQLEnumType | GraphQLScalarType>(),
) {
  const named = getNamedType(type)
  if (found.has(named.name)) return found
  if (isInputObjectType(named)) {
    found.set(named.name, named)
    for (const field of Object.values(named.getFields())) withParts(field.type, found)
  } else if (isEnumType(named) || isScalarType(named)) found.set(named.name, named)
  return found
}
