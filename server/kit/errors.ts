import { GraphQLError } from 'graphql'

// What a person can cause is said with a code, the place, what was wrong and what would be right.
// Everything else is masked by the server with the id of the request.

/** An argument has a value that means nothing here. `argument` is its path: `filter.countries.all.0`. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, {
    extensions: { code: 'BAD_USER_INPUT', argument },
  })
}

/** There is no such record, or none the actor may see: the two are not told apart. */
export function notFound(what: string): GraphQLError {
  return new GraphQLError(`There is no ${what}.`, { extensions: { code: 'NOT_FOUND' } })
}
