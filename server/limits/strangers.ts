import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { ActorOf } from '../access/identity.ts'
import { hideSchema } from './introspection.ts'

// A registry that shows its schema only to those who say who they are: others cannot ask for it, and no error helps
// them to guess it.

export function keepSchemaFromStrangers(identify: ActorOf): Plugin {
  const strangers = new WeakSet<Request>()
  return {
    async onParams({ request }) {
      if ((await identify(request)).role === null) strangers.add(request)
    },
    onValidate({ context, addValidationRule }) {
      if (strangers.has((context as { request: Request }).request)) addValidationRule(hideSchema)
    },
    onResultProcess({ request, result, setResult }) {
      const { errors } = result as ExecutionResult
      if (errors && strangers.has(request)) setResult({ ...result, errors: errors.map(withoutHints) } as never)
    },
  }
}

/** The error without what the libraries suggest in the place of a name they do not know. */
function withoutHints(error: GraphQLError): GraphQLError {
  const message = error.message.replace(/ ?Did you mean [^?]*\?/g, '')
  if (message === error.message) return error
  const { nodes, source, positions, path, extensions, originalError } = error
  return new GraphQLError(message, { nodes, source, positions, path, extensions, originalError })
}
