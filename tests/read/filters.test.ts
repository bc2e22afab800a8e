import { beforeAll, expect, test } from 'vitest'
import { chooser, type Generated, generate, insert, random } from '../kit/generate.ts'
import { scratch, type World } from '../kit/world.ts'
import { Oracle, randomFilter } from './filter-oracle.ts'

// Filters, alone and combined, find what their definitions say: random filters over random records, under
// each clearance, against an oracle in memory.

let world: World
let made: Generated

beforeAll(async () => {
  made = generate(11, 40)
  world = await scratch()
  await insert(world.database.prisma, made)
})

const DOCUMENT =
  'query ($filter: ActivityFilter!) { activities(first: 100, filter: $filter) { totalCount nodes { slug } } }'

test.each(['PUBLIC', 'PARTNER', 'INTERNAL'] as const)(
  '60 random filters find what the oracle finds for %s',
  async (clearance) => {
    const oracle = new Oracle(made, clearance)
    const choose = chooser(random(99))
    let found = 0
    for (let round = 0; round < 60; round++) {
      const filter = randomFilter(choose)
      const { activities } = await world.ask(DOCUMENT, { variables: { filter }, clearance })
      const slugs = activities.nodes.map(({ slug }: { slug: string }) => slug).sort()
      expect(slugs, JSON.stringify(filter)).toEqual(oracle.matching(filter).sort())
      expect(activities.totalCount).toBe(slugs.length)
      found += slugs.length
    }
    expect(found, 'the filters are not all empty').toBeGreaterThan(60)
  },
)
