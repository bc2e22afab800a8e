import {
  type ASTVisitor,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'
import { fragmentsOf } from '../fragments.ts'
import { tooMuch } from './refusal.ts'
import type { Limits } from './settings.ts'

// Questions about the schema are answered from memory, at once and without a pause, and types have fields that have
// types that have fields: so they have a limit of their own.

/** A validation rule: what introspection would answer is no longer than may be. */
export const boundIntrospection =
  ({ introspection }: Limits) =>
  (context: ValidationContext): ASTVisitor => ({
    Document(document) {
      const size = sizeOf(document, context.getSchema())
      if (size > introspection) context.reportError(tooMuch('introspection', size, introspection))
    },
  })

/** Where a selection stands: outside the schema, at one type, of which nothing is known, or at types on average. */
type Place = 'outside' | 'type' | 'types'

/** How many values the largest operation of a document asks of the schema, about. */
function sizeOf(document: DocumentNode, schema: GraphQLSchema): number {
  const fragments = fragmentsOf(document)
  const { usual, largest } = listsOf(schema)
  const known: Record<Place, Map<SelectionSetNode, number>> = {
    outside: new Map(),
    type: new Map(),
    types: new Map(),
  }
  const ofField = ({ name: { value }, selectionSet }: FieldNode, place: Place): number => {
    const within = place !== 'outside' ? 'types' : value === '__type' ? 'type' : value === '__schema' ? 'types' : place
    const inner = selectionSet ? ofSet(selectionSet, within) : 0
    if (place === 'outside') return inner
    return 1 + inner * ((place === 'type' ? largest : usual)[value] ?? 1)
  }
  const ofSet = (set: SelectionSetNode, place: Place): number => {
    let size = known[place].get(set)
    if (size === undefined) {
      size = 0
      for (const selection of set.selections) {
        if (selection.kind === Kind.FIELD) size += ofField(selection, place)
        else {
          const used = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value)
          if (used) size += ofSet(used.selectionSet, place)
        }
      }
      known[place].set(set, size)
    }
    return size
  }
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION)
  return Math.round(Math.max(0, ...operations.map(({ selectionSet }) => ofSet(selectionSet, 'outside'))))
}

interface Lists {
  usual: Record<string, number>
  largest: Record<string, number>
}

const reckoned = new WeakMap<GraphQLSchema, Lists>()

/** How many things introspection finds below a field, by its name: on average over all types, and at most. */
function listsOf(schema: GraphQLSchema): Lists {
  let lists = reckoned.get(schema)
  if (!lists) {
    const types = Object.values(schema.getTypeMap())
    const fieldsOf = (type: GraphQLNamedType) =>
      isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
    const lengths = {
      types: [types.length],
      directives: [schema.getDirectives().length],
      fields: types.map((type) => fieldsOf(type).length),
      args: types.flatMap(fieldsOf).map(({ args }) => args.length),
      inputFields: types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0)),
      enumValues: types.map((type) => (isEnumType(type) ? type.getValues().length : 0)),
      interfaces: types.map((type) => (isObjectType(type) ? type.getInterfaces().length : 0)),
      possibleTypes: types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0)),
      // A type is wrapped in another about every other time.
      ofType: [1, 0],
    }
    const each = (of: (given: number[]) => number) =>
      Object.fromEntries(Object.entries(lengths).map(([name, given]) => [name, of(given)]))
    lists = {
      usual: each((given) => given.reduce((sum, length) => sum + length, 0) / given.length),
      largest: each((given) => Math.max(...given)),
    }
    reckoned.set(schema, lists)
  }
  return lists
}

/** A validation rule: the schema is not told, neither to people nor to gateways. */
export function hideSchema(context: ValidationContext): ASTVisitor {
  return {
    Field(node) {
      if (!['__schema', '__type', '_service'].includes(node.name.value)) return
      context.reportError(
        new GraphQLError('The schema of this registry is told to those who say who they are: send a bearer token.', {
          nodes: node,
          extensions: { code: 'FORBIDDEN', http: { status: 403, spec: true } },
        }),
      )
    },
  }
}
