import { createInMemoryAPQStore, useAPQ } from '@graphql-yoga/plugin-apq'
import { readDocument } from './limits/documents.ts'
import type { Limits } from './limits/settings.ts'

// Documents by hash: a client sends the SHA-256 of a document in place of its text, and the text once where the hash
// is not known here (any more). Whoever sends a text with another hash is refused, so no hash can be made to mean
// something else. What is kept is bounded in number and length; it is a memory and no list of what may be asked.

/** Longer documents are answered and not kept. */
const LONGEST = 20_000
const KEPT_FOR_MS = 24 * 3_600_000

export function documentsByHash(limits: Limits) {
  const kept = createInMemoryAPQStore({ max: limits.keptDocuments, ttl: KEPT_FOR_MS })
  return useAPQ({
    store: {
      get: (hash) => kept.get(hash),
      set: (hash, text) => {
        if (text.length <= LONGEST && (kept.get(hash) || isDocument(text, limits))) kept.set(hash, text)
      },
    },
  })
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
