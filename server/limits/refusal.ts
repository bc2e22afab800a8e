import { GraphQLError } from 'graphql'
import type { Limit } from './settings.ts'

// How somebody is told that they asked for too much: what there is too much of, how much it is, and how much may be.

/** What a limit on documents counts, and what a document beyond it is called. */
const told = {
  documentLength: ['LONG', 'characters'],
  tokens: ['LONG', 'tokens'],
  nesting: ['DEEP', 'brackets open at one place'],
  depth: ['DEEP', 'fields within each other'],
  fields: ['BROAD', 'fields'],
  aliases: ['BROAD', 'aliases'],
  directives: ['BROAD', 'directives'],
  fragments: ['BROAD', 'fragments and operations'],
  repeats: ['BROAD', 'fields to be merged into one'],
  introspection: ['COMPLEX', 'values of the schema'],
  complexity: ['COMPLEX', 'units of cost'],
} as const satisfies Partial<Record<Limit, readonly [string, string]>>

export type DocumentLimit = keyof typeof told

/** The document asks for too much. Counting may have ended where the limit was passed. */
export function tooMuch(limit: DocumentLimit, value: number, most: number): GraphQLError {
  const [word, counted] = told[limit]
  return new GraphQLError(
    `The query is too ${word.toLowerCase()}: it has ${value} ${counted}, and at most ${most} are answered.`,
    { extensions: { code: `QUERY_TOO_${word}`, limit: most, value, counted, http: { status: 400, spec: true } } },
  )
}

/** The request is not one that is read at all, whatever it asks. */
export function refusal(status: number, code: string, message: string, more: object = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...more, http: { status } } })
}

/** Something in the request means nothing, whatever it is for. `argument` is its path. */
export function badPart(argument: string, problem: string, more: object = {}): GraphQLError {
  return new GraphQLError(`${argument}: ${problem}`, {
    extensions: { code: 'BAD_USER_INPUT', argument, ...more, http: { status: 400, spec: true } },
  })
}
