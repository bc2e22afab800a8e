import { type ExecutionArgs, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { coercedOf } from './coerced.ts'

// What is wrong with the values of variables, told once and up to a number: each error is looked up suggestions for, and
// twenty thousand wrong values would keep the server busy for seconds.

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

const errorsOf = (args: ExecutionArgs): GraphQLError[] | undefined => coercedOf(args).errors?.map(asRefusal)

function asRefusal(error: GraphQLError): GraphQLError {
  const { message, nodes, extensions } = error
  return new GraphQLError(message, {
    nodes,
    extensions: { code: 'BAD_USER_INPUT', ...extensions, http: { status: 400, spec: true } },
  })
}
