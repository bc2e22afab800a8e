import type { DocumentNode } from 'graphql'
import { createLRUCache } from 'graphql-yoga'

// Documents by their text, parsed and, with them, validated and compiled. Each takes some hundred kilobytes at most.

/** So many that were asked more than once are kept, */
const USUAL = 250
/** and so many that were not, yet: documents that nobody sends twice take no other's place. */
const NEW = 50

export interface Parsed {
  get(text: string): DocumentNode | undefined
  set(text: string, document: DocumentNode): void
}

export function keepParsed(): Parsed {
  const usual = createLRUCache<DocumentNode>({ max: USUAL })
  const fresh = createLRUCache<DocumentNode>({ max: NEW })
  return {
    get: (text) => {
      const known = usual.get(text)
      if (known) return known
      const again = fresh.get(text)
      if (again) {
        fresh.delete(text)
        usual.set(text, again)
      }
      return again
    },
    set: (text, document) => {
      fresh.set(text, document)
    },
  }
}
