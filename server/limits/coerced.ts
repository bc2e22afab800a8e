import { type ExecutionArgs, type GraphQLError, getOperationAST, getVariableValues } from 'graphql'
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
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {}
  if (variableDefinitions.length === 0) return { values: {} }
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, variableValues ?? {}, {
    maxErrors: MAX_ERRORS,
  })
  return errors ? { errors } : { values: coerced as Record<string, unknown> }
}
