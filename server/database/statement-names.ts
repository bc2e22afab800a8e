import { createHash } from 'node:crypto'

// Statements that have a name are prepared once on each connection, so that the database parses none twice and plans
// few anew.

/** How many statements have a name, and so a place in the memory of each connection. */
const NAMED = 250

/** The name of a statement, which it gets when it is asked again: many are asked only once. */
export function statementNames(prefix: string): (text: string) => string | undefined {
  const names = new Map<string, string>()
  let seen = new Set<string>()
  return (text) => {
    const known = names.get(text)
    if (known || names.size >= NAMED) return known
    if (!seen.has(text)) {
      if (seen.size >= NAMED) seen = new Set()
      seen.add(text)
      return undefined
    }
    seen.delete(text)
    // By what it says: a pooler may lend one connection to many servers, and no name may mean two statements there.
    const name = `${prefix}_${createHash('sha256').update(text).digest('base64url')}`
    names.set(text, name)
    return name
  }
}
