import { statementsTo } from '../kit/statements.ts'
import type { Answer, Ask, World } from '../kit/world.ts'

export type Reference = Record<string, unknown>

/** Sends references as a gateway does, asking the same of whatever they name. */
export function refer(
  world: World,
  references: Reference[],
  selection: string,
  clearance: NonNullable<Ask['clearance']> = 'PUBLIC',
): Promise<Answer> {
  return world.send(documentOf(selection), { variables: { representations: references }, clearance })
}

const documentOf = (selection: string) =>
  `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ${selection} } }`

/** How many statements the database is asked by references, read the one way and the other. */
export async function costOf(world: World, references: Reference[], selection: string) {
  const body = JSON.stringify({ query: documentOf(selection), variables: { representations: references } })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const compiled = await statementsOf(world, () => world.fetchCompiled('/graphql', init))
  const resolvers = await statementsOf(world, () => world.fetchFromResolvers('/graphql', init))
  return { compiled: compiled.length, resolvers: resolvers.length }
}

/** The statements that the database is asked while `work` runs. */
export async function statementsOf(world: World, work: () => Promise<unknown>): Promise<string[]> {
  const { asked, restore } = statementsTo(world.database.pool)
  try {
    await work()
    return asked().map(({ text }) => text)
  } finally {
    restore()
  }
}
