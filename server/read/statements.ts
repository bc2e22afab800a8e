import type { Pool } from 'pg'
import type { Statement } from './compile.ts'

// The statements themselves: prepared once on each connection under a name, so that the database parses none twice.

/** How many statements have a name, and so a place in the memory of each connection. */
const NAMED = 250

export type Ask = (statement: Statement) => Promise<string>

export function statementsOver(pool: Pool): Ask {
  const names = new Map<string, string>()
  let seen = new Set<string>()
  /** A statement gets a name when it is asked again: many are asked only once. */
  const nameOf = (text: string): string | undefined => {
    const known = names.get(text)
    if (known || names.size >= NAMED) return known
    if (!seen.has(text)) {
      if (seen.size >= NAMED) seen = new Set()
      seen.add(text)
      return undefined
    }
    seen.delete(text)
    const name = `read_${names.size + 1}`
    names.set(text, name)
    return name
  }
  return async ({ text, values }) => {
    const { rows } = await pool.query<[string]>({ name: nameOf(text), text, values, rowMode: 'array' } as never)
    return (rows[0] as unknown as [string])[0]
  }
}
