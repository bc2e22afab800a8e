import { type DocumentNode, parse, Source, validate } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { measure } from './document.ts'
import { boundIntrospection } from './introspection.ts'
import { scan } from './scan.ts'
import type { Limits } from './settings.ts'

// Where documents are held to their limits: before they are parsed, once they are, and while they are validated.
// Yoga remembers documents and what was wrong with them, so all of this is done once for each.

/** As many as an answer tells; validation itself adds that it stopped. */
const MAX_VALIDATION_ERRORS = 9

export function limitDocuments(limits: Limits): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source) => readDocument(source, limits))
    },
    onValidate({ addValidationRule, setValidationFn }) {
      addValidationRule(boundIntrospection(limits))
      setValidationFn((schema, document, rules, typeInfo, options) =>
        validate(schema, document, rules, { ...options, maxErrors: MAX_VALIDATION_ERRORS }, typeInfo),
      )
    },
  }
}

/** The document of a text, which is within the limits. Throws what is wrong with it. */
export function readDocument(text: string | Source, limits: Limits): DocumentNode {
  const source = typeof text === 'string' ? new Source(text) : text
  scan(source, limits)
  const document = parse(source)
  measure(document, limits)
  return document
}
