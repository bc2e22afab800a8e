import { createInMemoryAPQStore, useAPQ } from '@graphql-yoga/plugin-apq'
import type { Plugin } from 'graphql-yoga'
import { readDocument } from './limits/documents.ts'
import type { Limits } from './limits/settings.ts'

// Documents by hash: a client sends the SHA-256 of a document in place of its text, and the text once where the hash
// is not known here (any more). Whoever sends a text with another hash is refused, so no hash can be made to mean
// something else. What is kept is bounded in number and length; it is a memory and no list of what may be asked.

/** Longer documents are answered and not kept. */
const LONGEST = 20_000
const KEPT_FOR_MS = 24 * 3_600_000

export interface DocumentsByHash {
  plugin: Plugin
  /** The text of the document with the hash, where it is known here. */
  textOf(hash: string): string | undefined
}

export function documentsByHash(limits: Limits): DocumentsByHash {
  const kept = createInMemoryAPQStore({ max: limits.keptDocuments, ttl: KEPT_FOR_MS })
  const textOf = (hash: string) => kept.get(hash) as string | undefined
  const set = (hash: string, text: string) => {
    if (text.length <= LONGEST && (textOf(hash) || isDocument(text, limits))) kept.set(hash, text)
  }
  return { plugin: useAPQ({ store: { get: textOf, set } }), textOf }
}

/** What no document is takes no room from others. What is wrong with it is told when it is answered. */
function isDocument(text: string, limits: Limits): boolean {
  try {
    readDocument(text, limits)
    return true
  } catch {
    return false
  }
}
