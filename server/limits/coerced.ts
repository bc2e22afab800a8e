import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isNonNullType,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  type VariableNode,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { rememberedWith } from '../kit/remembered.ts'

// The values of the variables as their types have them: worked out once for each request, for the limits, the
// reckoning of its cost and the compiled read alike.

/** As many errors as an answer tells; the library itself adds that it stopped. */
const MAX_ERRORS = 9

export type Coerced =
  | { values: Record<string, unknown>; errors?: undefined }
  | { values?: undefined; errors: readonly GraphQLError[] }

export const coercedOf = rememberedWith(coerce)

function coerce({ schema, document, operationName, variableValues }: ExecutionArgs): Coerced {
  const operation = getOperationAST(document, operationName)
  const { variableDefinitions = [] } = operation ?? {}
  if (!operation || variableDefinitions.length === 0) return { values: {} }
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, variableValues ?? {}, {
    maxErrors: MAX_ERRORS,
  })
  if (errors) return { errors }
  if (!Object.values(coerced).includes(null)) return { values: coerced }
  const places = placesOf.get(operation) ?? placesWithoutNull(schema, document, operation)
  placesOf.set(operation, places)
  const wrong = places.filter(({ name }) => coerced[name.value] === null)
  return wrong.length > 0 ? { errors: wrong.slice(0, MAX_ERRORS).map(isNull) } : { values: coerced }
}

const placesOf = new WeakMap<OperationDefinitionNode, readonly VariableNode[]>()

const isNull = (node: VariableNode): GraphQLError =>
  new GraphQLError(
    `Variable "$${node.name.value}" is null, and it stands where null may not be. Leave it out, for its default.`,
    { nodes: node },
  )

/**
 * Where variables stand that may be null by their type and by their place may not: one of both has a default. Execution
 * would stumble over it in the middle of the answer.
 */
function placesWithoutNull(
  schema: GraphQLSchema,
  document: DocumentNode,
  { name }: OperationDefinitionNode,
): VariableNode[] {
  const places: VariableNode[] = []
  const types = new TypeInfo(schema)
  const enter = (node: VariableNode) => {
    if (isNonNullType(types.getInputType())) places.push(node)
  }
  const own = separateOperations(document)[name?.value ?? ''] ?? document
  visit(own, visitWithTypeInfo(types, { Variable: enter }))
  return places
}
