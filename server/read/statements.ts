import type { CustomTypesConfig, Pool } from 'pg'
import { pipelined } from '../database/pipelines.ts'
import { statementNames } from '../database/statement-names.ts'
import type { Statement } from '../database/undescribed.ts'

// The statements themselves: prepared once on each connection under a name, so that the database parses none twice.

export interface Ask {
  /** The one row of a statement all of whose columns are texts. */
  (statement: Statement): Promise<string[]>
  /** The rows of a statement as objects. */
  rows(statement: Statement, types: CustomTypesConfig): Promise<unknown[]>
}

export function statementsOver(pool: Pool): Ask {
  const nameOf = statementNames('read')
  const askText = pipelined(pool)
  const one = async ({ text, values }: Statement) => {
    const { rows } = await askText({ name: nameOf(text), text, values })
    return rows[0] as string[]
  }
  return Object.assign(one, {
    rows: async ({ text, values }: Statement, types: CustomTypesConfig) =>
      (await pool.query({ name: nameOf(text), text, values, types })).rows as unknown[],
  })
}
