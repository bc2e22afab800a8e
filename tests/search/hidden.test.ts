import { beforeAll, describe, expect, test } from 'vitest'
import { hide, TOKEN } from '../access/canaries.ts'
import { sample } from '../kit/sample.ts'
import { scratch, type World } from '../kit/world.ts'
import { find, keys, SEARCH } from './ask.ts'
import { queries } from './quality.ts'

// What someone may not see is not found, not counted, and moves no rank: every search is answered to the
// letter as if the hidden records and the hidden names were not there.

const watchers = ['PUBLIC', 'PARTNER'] as const

const filters = [
  {},
  { kinds: ['ORGANIZATION', 'PERSON'] },
  { countries: ['KR'] },
  { countries: ['NZ', 'IS', 'QX', 'QY'] },
]
const searches = sample(
  [
    ...queries.map(({ query }) => ({ query })),
    ...['government', 'korea', 'ministry', 'canari', 'nz'].flatMap((query) =>
      filters.map((filter) => ({ query, ...filter })),
    ),
  ],
  3,
)

let world: World
const before = new Map<string, string>()

async function answer(variables: object, clearance: (typeof watchers)[number]): Promise<string> {
  const { data, errors } = await world.send(SEARCH, { variables: { first: 50, ...variables }, clearance })
  return JSON.stringify({ data, errors })
}

beforeAll(async () => {
  world = await scratch('seeded')
  for (const clearance of watchers) {
    for (const search of searches) before.set(`${clearance} ${JSON.stringify(search)}`, await answer(search, clearance))
  }
  await hide(world.database.prisma, 'INTERNAL')
  const { organization, organizationName } = world.database.prisma
  // Hidden names that would change answers: better matches of what is searched, and words spelt like it.
  const idb = await organization.findUniqueOrThrow({ where: { slug: 'idb' } })
  for (const name of ['government', 'Ministry of Interor', 'e-goverment', 'Valdez', 'korea', 'geacl']) {
    await organizationName.create({
      data: { organizationId: idb.id, name, language: 'en', kind: 'ALIAS', visibility: 'INTERNAL' },
    })
  }
})

test('those who may see the canaries find them', async () => {
  const { totalCount } = await find(world, { query: TOKEN }, { clearance: 'INTERNAL' })
  expect(totalCount).toBeGreaterThan(10)
  for (const query of ['Ministry of Interor', 'Valdez']) {
    const { nodes } = await find(world, { query }, { clearance: 'INTERNAL' })
    expect(nodes[0]?.matched).toMatchObject({ how: 'EXACT', text: query })
  }
})

describe.each(watchers)('to %s', (clearance) => {
  test('every search is answered as before', async () => {
    for (const search of searches) {
      const now = await answer(search, clearance)
      expect(now, JSON.stringify(search)).toBe(before.get(`${clearance} ${JSON.stringify(search)}`))
      expect(now).not.toContain(TOKEN)
    }
  })

  test('no canary is found', async () => {
    for (const query of [
      TOKEN,
      'canary internal',
      'canaryinternal',
      'canry',
      'anary',
      'canary agency',
      'QX',
      'QXX',
      'canary city',
    ]) {
      const { totalCount, nodes } = await find(world, { query }, { clearance })
      expect(JSON.stringify(nodes)).not.toContain(TOKEN)
      expect(totalCount, query).toBe(nodes.length)
    }
  })
})

test('what becomes hidden is found no more, and what becomes public is', async () => {
  const { prisma } = world.database
  const seenBy = async (query: string, key: string) =>
    keys(await find(world, { query }, { clearance: 'PUBLIC' })).includes(key)
  const eclac = { where: { slug: 'eclac' } }
  expect(await seenBy('CEPAL', 'organization eclac')).toBe(true)
  await prisma.organization.update({ ...eclac, data: { visibility: 'PARTNER' } })
  expect(await seenBy('CEPAL', 'organization eclac')).toBe(false)
  expect(keys(await find(world, { query: 'CEPAL' }, { clearance: 'PARTNER' }))).toContain('organization eclac')
  await prisma.organization.update({ ...eclac, data: { visibility: 'PUBLIC' } })
  expect(await seenBy('CEPAL', 'organization eclac')).toBe(true)
  const name = await prisma.organizationName.findFirstOrThrow({ where: { name: 'CEPAL' } })
  await prisma.organizationName.update({ where: { id: name.id }, data: { visibility: 'INTERNAL' } })
  expect(await seenBy('CEPAL', 'organization eclac')).toBe(false)
  expect(await seenBy('ECLAC', 'organization eclac')).toBe(true)
})
