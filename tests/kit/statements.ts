import type pg from 'pg'
import { vi } from 'vitest'
import { Pipeline } from '../../server/database/pipeline.ts'

export interface Statement {
  text: string
  values?: unknown[]
}

/** What the database is asked from now on, on connections of the pool and on shared ones, until it is no more looked at. */
export function statementsTo(pool: pg.Pool): { asked(): Statement[]; restore(): void } {
  const alone = vi.spyOn(pool, 'query')
  const shared = vi.spyOn(Pipeline.prototype, 'ask')
  shared.mockClear()
  return {
    asked: () =>
      [...alone.mock.calls, ...shared.mock.calls].map(([first]) => {
        const statement = first as unknown as string | Statement
        return typeof statement === 'string' ? { text: statement } : statement
      }),
    restore: () => {
      alone.mockRestore()
      shared.mockRestore()
    },
  }
}
