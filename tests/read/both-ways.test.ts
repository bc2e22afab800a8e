import { buildSchema, parse, validate } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { committed } from '../../server/schema.ts'
import { compareWays, HOW_READ } from '../kit/both-ways.ts'
import { chooser, generate, insert, random } from '../kit/generate.ts'
import { thorough } from '../kit/sample.ts'
import { scratch, seeded, type World } from '../kit/world.ts'
import { knownOf } from './known.ts'
import { type Known, Operations } from './operations.ts'

compareWays()

// Random operations over the five documents, and over records made at random: both ways answer the same.

/** How many of each: a few with every change, thousands in a run of their own. */
const OPERATIONS = Number(process.env.ENTENTE_OPERATIONS ?? (thorough ? 40 : 15))

/** How often each that has variables is asked again, with other values. */
const OTHERS = 2

const clearances = ['PUBLIC', 'PARTNER', 'INTERNAL'] as const
async function made(seed: number): Promise<World> {
  const world = await scratch()
  await insert(world.database.prisma, generate(seed))
  return world
}

/** What costs much and has tests of its own, and what the resolvers answer either way. */
const without = ['changes', 'search', 'asOf']

describe.each<[string, () => Promise<World>]>([
  ['the five documents', seeded],
  ['records made at random', () => made(11)],
])('over %s', (_, open) => {
  let world: World
  let known: Known
  beforeAll(async () => {
    world = await open()
    known = await knownOf(world)
  })

  test.each(clearances)(
    `random operations are answered alike at clearance %s`,
    async (clearance) => {
      const shape = buildSchema(committed['schema.graphql']?.() ?? '')
      const operations = new Operations(chooser(random(clearance.length * 7919)), known, without)
      const left: string[] = []
      let answered = 0
      for (let count = 0; count < OPERATIONS; count++) {
        const { query, variables, again } = operations.next()
        // Two fields of one key may not agree; such an operation says nothing of the two ways.
        if (validate(shape, parse(query)).length > 0) continue
        const role = clearance === 'INTERNAL' ? 'EDITOR' : undefined
        const { headers, data, errors } = await world.send(query, { variables, clearance, role })
        expect(errors?.map(({ extensions }) => extensions.code) ?? [], query).not.toContain('INTERNAL_SERVER_ERROR')
        if (!data || errors) continue
        answered++
        const how = headers.get(HOW_READ)
        // What is refused is refused by the resolvers, should they ever come to it.
        if (how !== 'compiled' && !how?.includes('refused')) left.push(`${how}: ${query}`)
        // What was kept of the first request must not show in the next.
        if (Object.keys(variables).length === 0) continue
        for (let time = 0; time < OTHERS; time++) await world.send(query, { variables: again(), clearance, role })
      }
      expect(left).toEqual([])
      expect(answered).toBeGreaterThan(OPERATIONS / 5)
    },
    20_000 + OPERATIONS * 500,
  )
})
