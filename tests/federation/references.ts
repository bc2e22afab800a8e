import { vi } from 'vitest'
import type { Answer, Ask, World } from '../kit/world.ts'

export type Reference = Record<string, unknown>

/** Sends references as a gateway does, asking the same of whatever they name. References are read in one way only. */
export async function refer(
  world: World,
  references: Reference[],
  selection: string,
  clearance: NonNullable<Ask['clearance']> = 'PUBLIC',
): Promise<Answer> {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`
  const response = await world.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-test-clearance': clearance },
    body: JSON.stringify({ query, variables: { representations: references } }),
  })
  return { status: response.status, headers: response.headers, ...((await response.json()) as Pick<Answer, 'data'>) }
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
