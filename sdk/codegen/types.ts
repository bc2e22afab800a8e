import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isUnionType,
  type SelectionNode,
} from 'graphql'
import { commentAbove, jsdoc } from './comments.ts'
import { inputDeclaration, inputProperty, withParts } from './inputs.ts'
import { problemName } from './mutation-operations.ts'
import { type Documents, documentsOf, leavesOf, type Operation } from './operations.ts'
import { keyOf, planOf } from './resources.ts'
import { namesOf, typeOfSelections } from './selections.ts'

// types.ts: what is given and what comes back. Enums, scalars and inputs; a type for each fragment, which is what
// records are; variables and data for each operation.

export const plugin: PluginFunction = (schema, files) => {
  const documents = documentsOf(schema, files)
  return [
    '// Generated from schema.graphql and sdk/operations by `npm run codegen`. Not to be edited.\n',
    ...given(documents),
    ...[...documents.fragments.values()].map((fragment) => record(fragment, documents)),
    ...results(documents),
    ...documents.operations.flatMap((operation) => [variables(operation), data(operation, documents)]),
    ...keys(documents),
  ].join('\n')
}

/** The enums and scalars that come back, and the inputs that operations take. */
function given(documents: Documents): string[] {
  const found = new Map<string, Parameters<typeof inputDeclaration>[0]>()
  for (const type of leavesOf(documents)) found.set(type.name, type)
  const asked: typeof found = new Map()
  for (const { node, variables } of documents.operations) {
    for (const { type } of variables) {
      withParts(type, found)
      if (node.operation !== 'mutation') withParts(type, asked)
    }
  }
  const sorted = [...found].sort(([a], [b]) => (a < b ? -1 : 1))
  return sorted.map(([name, type]) => inputDeclaration(type, !asked.has(name))).filter(Boolean)
}

function record(fragment: FragmentDefinitionNode, documents: Documents): string {
  const name = fragment.name.value
  const type = documents.schema.getType(fragment.typeCondition.name.value) as GraphQLNamedType
  const comment = jsdoc(commentAbove(fragment) || type.description)
  return `${comment}export ${declaration(name, type, fragment.selectionSet.selections, documents)}\n`
}

/** What mutations answer with, each a union of the record and of the problems. */
function results(documents: Documents): string[] {
  const problems = new Map<string, GraphQLObjectType>()
  const unions = documents.operations.flatMap(({ type, end }) => {
    const union = getNamedType(type)
    const names = isUnionType(union) && namesOf(union, end.selectionSet?.selections ?? [], documents)
    if (!names) return []
    for (const member of union.getTypes()) {
      const name = problemName(member, 'Problem')
      if (name) problems.set(name, member)
    }
    return `${jsdoc(union.description)}export type ${union.name} = ${names.join(' | ')}\n`
  })
  const { selections = [] } = documents.fragments.get('Problem')?.selectionSet ?? {}
  const told = [...problems].map(
    ([name, type]) => `${jsdoc(type.description)}export ${declaration(name, type, selections, documents)}\n`,
  )
  return [...told, ...new Set(unions)]
}

/** An interface, or a type where it is one of several. */
function declaration(
  name: string,
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  documents: Documents,
): string {
  const text = typeOfSelections(type, selections, documents)
  return isAbstractType(type) ? `type ${name} =${text}` : `interface ${name} ${text}`
}

function variables({ name, node, variables }: Operation): string {
  const properties = variables.map((variable) => inputProperty(variable, node.operation === 'mutation'))
  return `${jsdoc(`What ${name} is given.`)}export interface ${name}Variables {\n${properties.join('')}}\n`
}

function data({ name, node }: Operation, documents: Documents): string {
  const root = documents.schema.getRootType(node.operation) as GraphQLNamedType
  return `${jsdoc(`What ${name} brings.`)}export ${declaration(`${name}Data`, root, node.selectionSet.selections, documents)}\n`
}

/** What `get` of a resource takes: exactly one of its keys. */
function keys(documents: Documents): string[] {
  return planOf(documents).resources.flatMap(({ record, methods }) => {
    const ways = methods.find(({ name }) => name === 'get')?.operations ?? []
    if (!record || ways.length === 0) return []
    const members = ways.map((way) => {
      const others = ways.filter((other) => other !== way).map((other) => ` & { ${keyOf(other)}?: undefined }`)
      return `${way.name}Variables${others.join('')}`
    })
    const names = ways.map((way) => `\`${keyOf(way)}\``).join(' or ')
    return `${jsdoc(`Names one ${record} record, by its ${names}.`)}export type ${record}By = ${members.join(' | ')}\n`
  })
}
