import { beforeAll, expect, test } from 'vitest'
import { scratch, type World } from '../kit/world.ts'
import { find } from './ask.ts'

// Of few hits the search also looks for what has most of the words. Records that lack the longest are left out
// unseen only where the others could not be enough.

const made = ['second-and-third', 'first-and-third', 'third', 'in-the-country']
let world: World

beforeAll(async () => {
  world = await scratch('seeded')
  const { prisma } = world.database
  const country = await prisma.country.findFirstOrThrow({ where: { code: 'DO' } })
  const make = (slug: string, names: string[], more: object = {}) =>
    prisma.organization.create({
      data: {
        ...{ slug, classification: 'OTHER', visibility: 'PUBLIC', ...more },
        names: { create: names.map((name, at) => ({ name, language: 'en', kind: at ? 'ALIAS' : 'OFFICIAL' })) },
      },
    })
  await make('second-and-third', ['Kelori Mibeta'])
  await make('first-and-third', ['Zuvano', 'Mibeta'])
  await make('third', ['Mibeta'])
  await make('in-the-country', ['Ict Mou'], { countryId: country.id })
})

test.each([
  ['two of three words, whichever is missing', 'zuvano kelori mibeta', ['first-and-third', 'second-and-third']],
  ['short words beside the long name of its country', 'dominican republic ict mou', ['in-the-country']],
])('%s', async (_, query, slugs) => {
  const { nodes } = await find(world, { query, kinds: ['ORGANIZATION'], first: 100 })
  const own = nodes.flatMap(({ record }) => (record.slug && made.includes(record.slug) ? [record.slug] : []))
  expect(own.sort()).toEqual(slugs)
})
