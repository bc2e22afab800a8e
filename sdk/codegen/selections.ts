import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLUnionType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
  type SelectionNode,
} from 'graphql'
import { jsdoc } from './comments.ts'
import { problemName } from './mutation-operations.ts'
import { nameOf } from './scalars.ts'

// What a selection brings, as a TypeScript type: every field with its description, and each fragment that stands
// alone by its name.

export interface Selected {
  schema: GraphQLSchema
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

interface Part {
  key: string
  field: GraphQLField<unknown, unknown> | null
  selections: SelectionNode[]
  /** It stands under @include or @skip. */
  isOptional: boolean
}

/** The type of a selection on a type: an object type, or a union of them. */
export function typeOfSelections(
  type: GraphQLNamedType,
  selections: readonly SelectionNode[],
  from: Selected,
  indent = '',
): string {
  const possible = isAbstractType(type) ? from.schema.getPossibleTypes(type) : [type as GraphQLObjectType]
  const [only, ...others] = selections
  const isAlone = only?.kind === 'FragmentSpread' && others.length === 0
  if (isAlone && covers(from, only.name.value, possible)) return only.name.value
  if (isUnionType(type) && namesOf(type, selections, from)) return type.name
  // Types that bring the same fields, described the same way, are told apart by __typename alone.
  const alike = new Map<string, { names: string[]; parts: Part[] }>()
  for (const object of possible) {
    const parts = partsOf(object, selections, from)
    const key = parts.map((part) => print(part, [], from, '')).join()
    const group = alike.get(key) ?? { names: [], parts }
    alike.set(key, { ...group, names: [...group.names, object.name] })
  }
  const members = [...alike.values()].map(({ names, parts }) => {
    const fields = parts.map((part) => print(part, names, from, `${indent}  `))
    return fields.length === 0 ? '{}' : `{\n${fields.join('')}${indent}}`
  })
  return members.length === 1 ? (members[0] as string) : members.map((member) => `\n${indent}| ${member}`).join('')
}

/**
 * What each member of a union becomes, by name, where just one fragment is spread for each: so it is in the results of
 * mutations. Records first, then problems.
 */
export function namesOf(
  union: GraphQLUnionType,
  selections: readonly SelectionNode[],
  { fragments }: Selected,
): string[] | null {
  const spread = selections.flatMap((node) => (node.kind === 'FragmentSpread' ? [node.name.value] : []))
  if (spread.length < selections.length || spread.length === 0) return null
  const own = (type: GraphQLObjectType) =>
    spread.find((name) => fragments.get(name)?.typeCondition.name.value === type.name)
  const problem = (type: GraphQLObjectType) => spread.map((name) => problemName(type, name)).find(Boolean)
  const names = [...union.getTypes().map(own), ...union.getTypes().map(problem)].filter((name) => name != null)
  return names.length === union.getTypes().length ? names : null
}

/** Whether a fragment brings all that a selection of it alone can bring. */
function covers({ fragments, schema }: Selected, name: string, possible: readonly GraphQLObjectType[]): boolean {
  const condition = schema.getType(fragments.get(name)?.typeCondition.name.value ?? '')
  return possible.every(
    (type) => condition === type || (isAbstractType(condition) && schema.isSubType(condition, type)),
  )
}

function partsOf(
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  from: Selected,
  parts: Part[] = [],
  optional = false,
): Part[] {
  for (const selection of selections) {
    const isOptional =
      optional || (selection.directives ?? []).some(({ name }) => ['include', 'skip'].includes(name.value))
    if (selection.kind === 'Field') {
      addField(type, selection, isOptional, parts)
      continue
    }
    const fragment = selection.kind === 'FragmentSpread' ? from.fragments.get(selection.name.value) : selection
    const condition = from.schema.getType(fragment?.typeCondition?.name.value ?? type.name)
    const applies = condition === type || (isAbstractType(condition) && from.schema.isSubType(condition, type))
    if (fragment && applies) partsOf(type, fragment.selectionSet.selections, from, parts, isOptional)
  }
  return parts
}

function addField(type: GraphQLObjectType, node: FieldNode, isOptional: boolean, parts: Part[]): void {
  const key = node.alias?.value ?? node.name.value
  const selections = [...(node.selectionSet?.selections ?? [])]
  const same = parts.find((part) => part.key === key)
  if (!same) parts.push({ key, field: type.getFields()[node.name.value] ?? null, selections, isOptional })
  else {
    same.selections.push(...selections)
    same.isOptional &&= isOptional
  }
}

function print(
  { key, field, selections, isOptional }: Part,
  typenames: string[],
  from: Selected,
  indent: string,
): string {
  const mark = isOptional ? '?' : ''
  if (!field) {
    const names = typenames.map((name) => `'${name}'`).join(' | ')
    return `${jsdoc('Which type of record it is.', indent)}${indent}${key}${mark}: ${names}\n`
  }
  return `${jsdoc(field.description, indent)}${indent}${key}${mark}: ${typeOfField(field.type, selections, from, indent)}\n`
}

/** The type of a field with what is selected of it. */
export function typeOfField(
  type: GraphQLOutputType,
  selections: readonly SelectionNode[],
  from: Selected,
  indent = '',
): string {
  if (!isNonNullType(type)) return `${typeWithoutNull(type, selections, from, indent)} | null`
  return typeWithoutNull(type, selections, from, indent)
}

export function typeWithoutNull(
  type: GraphQLOutputType,
  selections: readonly SelectionNode[],
  from: Selected,
  indent = '',
): string {
  const nullable = getNullableType(type)
  if (isListType(nullable)) {
    const item = typeOfField(nullable.ofType, selections, from, indent)
    return item.includes('|') && !item.endsWith('}') ? `(${item})[]` : `${item}[]`
  }
  const named = getNamedType(nullable)
  if (isScalarType(named)) return nameOf(named.name)
  return isLeafType(named) ? named.name : typeOfSelections(named, selections, from, indent)
}
