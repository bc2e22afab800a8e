import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import type { Fragments } from '../fragments.ts'

// Which fields an operation asks of a type: fragments spread, directives obeyed, what has one key put together,
// in the order in which the answer has them (GraphQL specification, 6.3.2 Field Collection).

export interface Asked {
  key: string
  /** Every place where the field is asked for under this key; their selections are one. */
  nodes: readonly [FieldNode, ...FieldNode[]]
}

export interface Collecting {
  schema: GraphQLSchema
  fragments: Fragments
  /** The variables that `@include` and `@skip` read. */
  variables: Record<string, unknown>
  /** What is asked of the objects that a field leads to, by their type. */
  known: WeakMap<Asked, Map<GraphQLObjectType, readonly Asked[]>>
}

/** What is asked of an object of the type to which the field leads; the same list each time. */
export function fieldsWithin(of: Collecting, type: GraphQLObjectType, asked: Asked): readonly Asked[] {
  const types = of.known.get(asked) ?? new Map<GraphQLObjectType, readonly Asked[]>()
  of.known.set(asked, types)
  const known = types.get(type)
  if (known) return known
  const selections = asked.nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
  const fields = fieldsAsked(of, type, selections)
  types.set(type, fields)
  return fields
}

/** The fields that the selections ask of an object of the type. */
export function fieldsAsked(of: Collecting, type: GraphQLObjectType, selections: readonly SelectionSetNode[]): Asked[] {
  const asked = new Map<string, [FieldNode, ...FieldNode[]]>()
  const spread = new Set<string>()
  const collect = (set: SelectionSetNode) => {
    for (const selection of set.selections) {
      if (!isIncluded(of, selection)) continue
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value
        const known = asked.get(key)
        if (known) known.push(selection)
        else asked.set(key, [selection])
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(of, type, selection.typeCondition?.name.value)) collect(selection.selectionSet)
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value)
        const fragment = of.fragments.get(selection.name.value) as FragmentDefinitionNode
        if (applies(of, type, fragment.typeCondition.name.value)) collect(fragment.selectionSet)
      }
    }
  }
  for (const set of selections) collect(set)
  return [...asked].map(([key, nodes]) => ({ key, nodes }))
}

function isIncluded({ variables }: Collecting, node: SelectionNode): boolean {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
}

function applies({ schema }: Collecting, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const conditional = schema.getType(condition)
  return isAbstractType(conditional) && schema.isSubType(conditional, type)
}
