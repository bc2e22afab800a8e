import { beforeAll, describe, expect, test } from 'vitest'
import { everyField, recordTypes } from '../kit/documents.ts'
import { sample } from '../kit/sample.ts'
import { type Data, scratch, type World, worldOver } from '../kit/world.ts'
import { follow } from '../write/follow.ts'
import { type Canary, hide, TOKEN } from './canaries.ts'

// What someone may not see changes nothing of the feed of changes, live or not, and nothing of the past.

const watchers = ['PUBLIC', 'PARTNER'] as const
const LATER = new Date('2100-01-01T00:00:00.000Z')
const ALL = 'operation recordId at record { id version }'

let world: World
let canaries: Canary[]
const before = new Map<string, string>()

/** The first public record of each type, as it was at the end of days. */
async function pastOf(clearance: (typeof watchers)[number]): Promise<string[]> {
  const documents: string[] = []
  for (const type of sample(recordTypes(), 3)) {
    const table = type.name.charAt(0).toLowerCase() + type.name.slice(1)
    const delegates = world.database.prisma as unknown as Record<string, { findFirst(query: object): Promise<Data> }>
    const row = await delegates[table]?.findFirst({ where: { visibility: 'PUBLIC' }, orderBy: { id: 'asc' } })
    if (!row) continue
    const fields = everyField(type, 1, ['history'])
    documents.push(
      `{ node(id: "${type.name}:${row.id}", asOf: "${LATER.toISOString()}") { ... on ${type.name} { ${fields} } } }`,
    )
  }
  return Promise.all(
    documents.map(async (document) => JSON.stringify((await world.send(document, { clearance })).data)),
  )
}

async function told(clearance: (typeof watchers)[number]): Promise<Record<string, unknown>> {
  const pages: unknown[] = []
  for (const page of [
    'first: 100',
    'last: 100',
    'first: 100, filter: { operations: [CREATE] }',
    'last: 10, filter: { operations: [UPDATE, DELETE] }',
    'last: 10, filter: { types: ["Organization"] }',
  ]) {
    pages.push(
      await world
        .send(
          `{ changes(${page}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${ALL} } } } }`,
          { clearance },
        )
        .then(({ data, errors }) => ({ data, errors })),
    )
  }
  const { changes } = (pages[0] as Data).data
  const live = await follow(
    world,
    { 'x-test-clearance': clearance },
    'beginning',
    '{ types: ["Person", "Agreement"] }',
    ALL,
  )
  const { totalCount } = (
    await world.ask('{ changes(filter: { types: ["Person", "Agreement"] }) { totalCount } }', { clearance })
  ).changes
  const events = await live.take(totalCount)
  live.stop()
  return { pages, count: changes.totalCount, events, past: await pastOf(clearance) }
}

beforeAll(async () => {
  world = worldOver((await scratch('seeded')).database, LATER)
  for (const clearance of watchers) before.set(clearance, JSON.stringify(await told(clearance)))
  canaries = await hide(world.database.prisma, 'INTERNAL')
})

describe.each(watchers)('to %s', (clearance) => {
  test('the feed, the live feed and the past are as they were', async () => {
    const now = JSON.stringify(await told(clearance))
    expect(now).toBe(before.get(clearance))
    expect(now).not.toContain(TOKEN)
    expect(JSON.parse(now).count).toBeGreaterThan(100)
  })

  test('a canary of the past is answered like what never was', async () => {
    for (const { model, id } of canaries) {
      const { data, errors } = await world.send(
        `{ node(id: "${model}:${id}", asOf: "${LATER.toISOString()}") { id } }`,
        { clearance },
      )
      expect([data.node, errors?.[0]?.extensions.code], model).toEqual([null, 'NOT_FOUND'])
    }
  })
})

test('those who may see them are told of them', async () => {
  const { changes } = await world.ask('{ changes(last: 100) { nodes { recordId } } }', { clearance: 'INTERNAL' })
  const ids = new Set(changes.nodes.map(({ recordId }: Data) => recordId))
  expect(canaries.filter(({ model, id }) => ids.has(`${model}:${id}`)).length).toBeGreaterThan(10)
})
