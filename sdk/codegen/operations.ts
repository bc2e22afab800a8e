import { basename } from 'node:path'
import type { Types } from '@graphql-codegen/plugin-helpers'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  type OperationDefinitionNode,
  parse,
  TypeInfo,
  typeFromAST,
  valueFromAST,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { commentAbove } from './comments.ts'
import { mutationsOf } from './mutation-operations.ts'
import type { Selected } from './selections.ts'

// The operations files as the plugins see them: fragments, and operations each of which leads down one path of
// fields to what it is for.

export interface Variable {
  name: string
  type: GraphQLInputType
  description: string
  defaultValue: unknown
}

export interface Operation {
  name: string
  /** Name of the file it is in, which is the name of its resource. */
  file: string
  comment: string
  node: OperationDefinitionNode
  variables: Variable[]
  path: string[]
  /** The field at the end of the path, and its type. */
  end: FieldNode
  type: GraphQLOutputType
  isList: boolean
}

export interface Documents extends Selected {
  operations: Operation[]
}

export function documentsOf(schema: GraphQLSchema, files: Types.DocumentFile[]): Documents {
  const sorted = [...files].sort((a, b) => ((a.location ?? '') < (b.location ?? '') ? -1 : 1))
  const definitions = sorted.flatMap(({ document, location = '' }) =>
    (document?.definitions ?? []).map((node) => ({ node, file: basename(location, '.graphql') })),
  )
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const { node } of definitions) if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node)
  for (const { file, text } of mutationsOf(schema, fragments))
    definitions.push(...parse(text).definitions.map((node) => ({ node, file })))
  const from = { schema, fragments }
  const operations = definitions.flatMap(({ node, file }) =>
    node.kind === 'OperationDefinition' ? [operationOf(node, file, from)] : [],
  )
  return { ...from, operations }
}

function operationOf(node: OperationDefinitionNode, file: string, from: Selected): Operation {
  const name = node.name?.value
  if (!name) throw new Error(`An operation in sdk/operations/${file}.graphql has no name.`)
  const { path, end, type } = pathOf(node, name, from.schema)
  const named = getNamedType(type)
  const isList = isObjectType(named) && 'pageInfo' in named.getFields()
  return { name, file, comment: commentAbove(node), node, variables: variablesOf(node, from), path, end, type, isList }
}

/** Down from the root, as long as there is one field with one field below it. */
function pathOf(node: OperationDefinitionNode, name: string, schema: GraphQLSchema) {
  const path: string[] = []
  let parent = schema.getRootType(node.operation)
  let selections = node.selectionSet.selections
  for (;;) {
    const [field, ...others] = selections
    const type = field?.kind === 'Field' ? parent?.getFields()[field.name.value]?.type : undefined
    if (field?.kind !== 'Field' || !type || others.length > 0)
      throw new Error(`${name} does not lead down one path of fields.`)
    path.push(field.alias?.value ?? field.name.value)
    const below = field.selectionSet?.selections ?? []
    const named = getNamedType(type)
    if (below.length !== 1 || below[0]?.kind !== 'Field' || !isObjectType(named)) return { path, end: field, type }
    parent = named
    selections = below
  }
}

/** The fragments that a definition makes use of, directly or not. */
export function fragmentsIn(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  { fragments }: Selected,
  found = new Set<string>(),
): Set<string> {
  visit(node.selectionSet, {
    FragmentSpread({ name }) {
      const fragment = fragments.get(name.value)
      if (!fragment || found.has(name.value)) return
      found.add(name.value)
      fragmentsIn(fragment, { fragments } as Selected, found)
    },
  })
  return found
}

/** The enums and scalars of what operations and fragments bring. */
export function leavesOf({ schema, operations, fragments }: Documents): Set<GraphQLLeafType> {
  const leaves = new Set<GraphQLLeafType>()
  const info = new TypeInfo(schema)
  for (const node of [...operations.map((operation) => operation.node), ...fragments.values()]) {
    visit(
      node,
      visitWithTypeInfo(info, {
        Field() {
          const type = getNamedType(info.getType())
          if (isLeafType(type)) leaves.add(type)
        },
      }),
    )
  }
  return leaves
}

/** Variables, each with the description of the argument that it is given to. */
function variablesOf(node: OperationDefinitionNode, from: Selected): Variable[] {
  const told = new Map<string, string>()
  for (const definition of [node, ...[...fragmentsIn(node, from)].map((name) => from.fragments.get(name))]) {
    const info = new TypeInfo(from.schema)
    if (!definition) continue
    visit(
      definition,
      visitWithTypeInfo(info, {
        Argument({ value }) {
          const description = info.getArgument()?.description
          if (value.kind !== 'Variable' || told.has(value.name.value) || info.getDirective()) return
          told.set(value.name.value, description ?? '')
        },
      }),
    )
  }
  return (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => ({
    name: variable.name.value,
    type: typeFromAST(from.schema, type as never) as GraphQLInputType,
    description: told.get(variable.name.value) ?? whatOnlyDirectivesUse[variable.name.value] ?? '',
    defaultValue:
      defaultValue && valueFromAST(defaultValue, typeFromAST(from.schema, type as never) as GraphQLInputType),
  }))
}

const whatOnlyDirectivesUse: Record<string, string> = {
  details:
    'Whether to ask for `fields`, `actor`, `action`, `reason` and `requestId` of each change. For those who keep the registry.',
  totalCount: 'Whether to count the whole list, all pages together, for `totalCount` of the page.',
}
