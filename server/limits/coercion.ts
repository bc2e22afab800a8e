import { type ExecutionArgs, GraphQLError, getOperationAST, getVariableValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'

// What is wrong with the values of variables, told once and up to a number: each error is looked up suggestions for, and
// twenty thousand wrong values would keep the server busy for seconds.

/** As many as an answer tells; the library itself adds that it stopped. */
const MAX_ERRORS = 9

export function limitCoercionErrors(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const errors = errorsOf(args)
      if (errors) setResultAndStopExecution({ errors })
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const errors = errorsOf(args)
      if (errors) setResultAndStopExecution({ errors })
    },
  }
}

function errorsOf({ schema, document, operationName, variableValues }: ExecutionArgs): GraphQLError[] | null {
  const { variableDefinitions = [] } = getOperationAST(document, operationName) ?? {}
  if (variableDefinitions.length === 0) return null
  const { errors } = getVariableValues(schema, variableDefinitions, variableValues ?? {}, { maxErrors: MAX_ERRORS })
  return errors?.map(asRefusal) ?? null
}

function asRefusal(error: GraphQLError): GraphQLError {
  const { message, nodes, extensions } = error
  return new GraphQLError(message, {
    nodes,
    extensions: { code: 'BAD_USER_INPUT', ...extensions, http: { status: 400, spec: true } },
  })
}
