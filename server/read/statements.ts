import { createHash } from 'node:crypto'
import type { CustomTypesConfig, Pool } from 'pg'

// The statements themselves: prepared once on each connection under a name, so that the database parses none twice.

export interface Statement {
  text: string
  values: unknown[]
}

export interface Ask {
  /** The one row of a statement all of whose columns are texts. */
  (statement: Statement): Promise<string[]>
  /** The rows of a statement as objects. */
  rows(statement: Statement, types: CustomTypesConfig): Promise<unknown[]>
}

/** How many statements have a name, and so a place in the memory of each connection. */
const NAMED = 250

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
    // By what it says: a pooler may lend one connection to many servers, and no name may mean two statements there.
    const name = `read_${createHash('sha256').update(text).digest('base64url')}`
    names.set(text, name)
    return name
  }
  const one = async ({ text, values }: Statement) => {
    const { rows } = await pool.query<string[]>({ name: nameOf(text), text, values, rowMode: 'array' })
    return rows[0] as string[]
  }
  return Object.assign(one, {
    rows: async ({ text, values }: Statement, types: CustomTypesConfig) =>
      (await pool.query({ name: nameOf(text), text, values, types })).rows as unknown[],
  })
}
