import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type DocumentNode,
  type ExecutionArgs,
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { rememberedWith } from '../kit/remembered.ts'
import { coercedOf } from '../limits/coerced.ts'
import { isOfPerson, readsVariables } from '../read/operation.ts'

// What an operation costs: complexity, depth and breadth, as the schema declares them for each field. One reckoning for
// both ways of reading, for the limits and for the budgets. Most of it depends on the document alone and is done once.

export interface Cost {
  complexity: number
  depth: number
  breadth: number
}

type Reckoned = (args: object, ctx: object, field: GraphQLField<unknown, unknown>) => object | number

/** Different sizes of the same lists; beyond, they are reckoned each time. */
const REMEMBERED = 500

type Reckoner = (args: ExecutionArgs) => Cost | null

const reckoners = new WeakMap<DocumentNode, Map<string, Reckoner>>()

/** What the request costs. Null where what it gives is refused, and so costs next to nothing. */
export const costOf = rememberedWith((args: ExecutionArgs): Cost | null => {
  const { schema, document, operationName } = args
  const ofDocument = reckoners.get(document) ?? new Map<string, Reckoner>()
  reckoners.set(document, ofDocument)
  let reckoner = ofDocument.get(operationName ?? '')
  if (!reckoner) {
    const operation = getOperationAST(document, operationName)
    reckoner = operation ? reckonerOf(schema, document, operation) : () => null
    ofDocument.set(operationName ?? '', reckoner)
  }
  return reckoner(args)
})

/** How to reckon the requests of an operation. */
function reckonerOf(schema: GraphQLSchema, whole: DocumentNode, operation: OperationDefinitionNode): Reckoner {
  const fragments = whole.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  const document = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] } as const
  const varying = varyingFields(schema, document)
  const known = new Map<string, Cost>()
  return (args) => {
    const fixed = varying.length === 0 && known.get('')
    if (fixed) return fixed
    const ctx = args.contextValue as object
    const variables = args.variableValues ?? {}
    const { values } = coercedOf(args)
    if (!values) return null
    try {
      const sizes = varying
        .map(({ field, node, reckon }) => JSON.stringify(reckon(getArgumentValues(field, node, values), ctx, field)))
        .join()
      const cost = known.get(sizes) ?? complexityFromQuery(document, { schema, ctx, variables })
      if (known.size >= REMEMBERED) known.clear()
      known.set(sizes, cost)
      return cost
    } catch (error) {
      if (isOfPerson(error)) return null
      throw error
    }
  }
}

/** The fields whose cost depends on arguments that depend on variables. */
function varyingFields(schema: GraphQLSchema, document: DocumentNode) {
  const types = new TypeInfo(schema)
  const varying: { field: GraphQLField<unknown, unknown>; node: FieldNode; reckon: Reckoned }[] = []
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node: FieldNode) {
        const field = types.getFieldDef()
        const reckon = field?.extensions.complexity
        if (field && typeof reckon === 'function' && readsVariables(node))
          varying.push({ field, node, reckon: reckon as Reckoned })
      },
    }),
  )
  return varying
}
