import { createInMemoryAPQStore, useAPQ } from '@graphql-yoga/plugin-apq'

// Documents by hash: a client sends the SHA-256 of a document in place of its text, and the text once where the hash
// is not known here (any more). Whoever sends a text with another hash is refused, so no hash can be made to mean
// something else. What is kept is bounded in number and length; it is a memory and no list of what may be asked.

/** Kept by each process. The least recently used make room. */
const MOST = 1000
/** Longer documents are answered and not kept. */
const LONGEST = 20_000
const KEPT_FOR_MS = 24 * 3_600_000

export function documentsByHash() {
  const kept = createInMemoryAPQStore({ max: MOST, ttl: KEPT_FOR_MS })
  return useAPQ({
    store: {
      get: (hash) => kept.get(hash),
      set: (hash, text) => (text.length > LONGEST ? undefined : kept.set(hash, text)),
    },
  })
}
