import {
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../server/schema.ts'

// The schema is its own manual: everything in it says what it means, and says it as a sentence.

type Described = { where: string; description: string | null | undefined }

function fields(type: GraphQLObjectType | GraphQLInterfaceType): Described[] {
  return Object.values(type.getFields()).flatMap((field) => [
    { where: `${type.name}.${field.name}`, description: field.description },
    ...field.args.map((arg) => ({ where: `${type.name}.${field.name}(${arg.name}:)`, description: arg.description })),
  ])
}

const inputs = (type: GraphQLInputObjectType): Described[] =>
  Object.values(type.getFields()).map((field) => ({
    where: `${type.name}.${field.name}`,
    description: field.description,
  }))

const values = (type: GraphQLEnumType): Described[] =>
  type.getValues().map((value) => ({ where: `${type.name}.${value.name}`, description: value.description }))

function everything(): Described[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap((type) => [
      { where: type.name, description: type.description },
      ...(isObjectType(type) || isInterfaceType(type) ? fields(type) : []),
      ...(isInputObjectType(type) ? inputs(type) : []),
      ...(isEnumType(type) ? values(type) : []),
    ])
}

test('the schema is valid', () => {
  expect(validateSchema(schema)).toEqual([])
})

test('every type, field, argument and enum value is described', () => {
  expect(
    everything()
      .filter(({ description }) => !description)
      .map(({ where }) => where),
  ).toEqual([])
})

test('every description is made of sentences', () => {
  const unfinished = everything().filter(
    ({ description }) => description && !/^[\p{Lu}`\d].*[.:]`?$/su.test(description),
  )
  expect(unfinished).toEqual([])
})
