import { type DocumentNode, type GraphQLError, visit } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { badInput } from './kit/errors.ts'

// PostgreSQL stores no NUL, and UTF-8 has no lone surrogates. A text with either is refused at the door,
// wherever it stands, rather than by the database halfway through.

export function refuseUnstorableText(): Plugin {
  return {
    onExecute({ args, setResultAndStopExecution }) {
      const refused = inVariables(args.variableValues, 'variables') ?? inDocument(args.document)
      if (refused) setResultAndStopExecution({ errors: [refused] })
    },
  }
}

const isStorable = (text: string) => !text.includes('\0') && text.isWellFormed()

const refuse = (where: string) =>
  badInput(where, 'contains a NUL character or half of a surrogate pair, which no text can hold.')

/** Deeper than any input that means something. */
const MAX_DEPTH = 60

function inVariables(value: unknown, path: string, depth = 0): GraphQLError | null {
  if (depth > MAX_DEPTH) return badInput('variables', `are more than ${MAX_DEPTH} levels deep.`)
  if (typeof value === 'string') return isStorable(value) ? null : refuse(path)
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    const refused = inVariables(part, `${path}.${key}`, depth + 1)
    if (refused) return refused
  }
  return null
}

/** Documents are cached, and so is what was found in them. */
const found = new WeakMap<DocumentNode, GraphQLError | null>()

function inDocument(document: DocumentNode): GraphQLError | null {
  let refused = found.get(document)
  if (refused === undefined) {
    const texts: string[] = []
    visit(document, { StringValue: ({ value }) => void texts.push(value) })
    refused = texts.every(isStorable) ? null : refuse('query')
    found.set(document, refused)
  }
  return refused
}
