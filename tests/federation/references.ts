import { vi } from 'vitest'
import type { Answer, Ask, World } from '../kit/world.ts'

export type Reference = Record<string, unknown>

/** Sends references as a gateway does, asking the same of whatever they name. */
export function refer(world: World, references: Reference[], selection: string, ask: Ask = {}): Promise<Answer> {
  const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`
  return world.send(document, { ...ask, variables: { representations: references } })
}

/** The statements that the database is asked while `work` runs. */
export async function statementsOf(world: World, work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(world.database.pool, 'query')
  try {
    await work()
    return query.mock.calls.map(([statement]) => (statement as unknown as { text: string }).text ?? String(statement))
  } finally {
    query.mockRestore()
  }
}
