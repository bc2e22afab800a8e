import { expect, test } from 'vitest'
import { sample } from '../kit/sample.ts'
import { passing, type World } from '../kit/world.ts'
import { everything, pairs } from './documents.ts'
import { addSecrets, UNDATED } from './secrets.ts'

// What someone may not see changes nothing of what is between any countries, to the letter.

type Clearance = 'PUBLIC' | 'PARTNER' | 'INTERNAL'

function answers({ ask }: World, clearance: Clearance): Promise<unknown[]> {
  return Promise.all(sample(pairs, 4).map((between) => ask(everything, { clearance, variables: { between } })))
}

async function undate({ database }: World): Promise<void> {
  const none = { Edtf: null, Earliest: null, Latest: null, Basis: null }
  const columns = ['starts', 'ends'].flatMap((date) =>
    Object.entries(none).map(([column, value]) => [date + column, value]),
  )
  await database.prisma.activity.update({ where: { slug: UNDATED }, data: Object.fromEntries(columns) })
}

test.each([
  ['INTERNAL', ['PUBLIC', 'PARTNER']],
  ['PARTNER', ['PUBLIC']],
] as [Clearance, Clearance[]][])(
  'what is %s does not show to %j',
  async (hidden, watchers) => {
    const world = await passing('seeded')
    await undate(world)
    const before = await Promise.all(watchers.map((clearance) => answers(world, clearance)))
    await addSecrets(world.database.prisma, hidden)
    expect(await Promise.all(watchers.map((clearance) => answers(world, clearance)))).toEqual(before)
    const [shown] = await answers(world, 'INTERNAL')
    expect(JSON.stringify(shown).match(/secret-\w+-\w+/g)?.length, 'who may see it finds it').toBeGreaterThan(5)
  },
  60_000,
)

test('a hidden country is answered as one that does not exist', async () => {
  const world = await passing('seeded')
  await world.database.prisma.country.update({ where: { code: 'IS' }, data: { visibility: 'INTERNAL' } })
  await world.database.prisma.country.delete({ where: { code: 'NZ' } })
  const document = 'query ($between: [CountryCode!]!) { relationship(between: $between) { countries { code } } }'
  const answer = async (code: string) => {
    const { data, errors } = await world.send(document, { variables: { between: ['KR', code] } })
    return JSON.stringify({ data, errors }).replaceAll(code, '..')
  }
  expect(await answer('IS')).toContain('NOT_FOUND')
  expect(await answer('IS')).toBe(await answer('NZ'))
})
