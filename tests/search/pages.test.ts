import { expect, test } from 'vitest'
import { seeded, type World } from '../kit/world.ts'
import { find, type Hit } from './ask.ts'

// Pages joined make the list, whatever their size.

async function walk(
  world: World,
  variables: { query: string } & Record<string, unknown>,
  first: number,
): Promise<Hit[]> {
  const hits: Hit[] = []
  let after: string | null = null
  for (;;) {
    const page = await find(world, { ...variables, first, after })
    expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null)
    hits.push(...page.nodes)
    if (!page.pageInfo.hasNextPage) {
      expect(hits.length).toBe(page.totalCount)
      return hits
    }
    expect(page.nodes).toHaveLength(first)
    after = page.pageInfo.endCursor
  }
}

test.each([
  [{ query: 'peru' }],
  [{ query: 'e-goverment' }],
  [{ query: 'ministers forum' }],
  [{ query: 'korea', kinds: ['ACTIVITY', 'AGREEMENT'] }],
  [{ query: 'cooperation', countries: ['PE', 'CR'] }],
  [{ query: 'Vadez' }],
])('%j, by 1, 2 and 7', async (variables) => {
  const world = await seeded()
  const whole = await find(world, { ...variables, first: 100 })
  expect(whole.pageInfo.hasNextPage).toBe(false)
  for (const size of [1, 2, 7]) expect(await walk(world, variables, size)).toEqual(whole.nodes)
})

test('a cursor of another search is refused', async () => {
  const world = await seeded()
  const { pageInfo } = await find(world, { query: 'peru', first: 2 })
  const after = pageInfo.endCursor
  const others = [{ query: 'korea' }, { query: 'peru', kinds: ['ACTIVITY'] }, { query: 'peru', countries: ['PE'] }]
  for (const other of others) {
    const { errors } = await world.send(
      'query ($query: String!, $kinds: [SearchKind!], $countries: [CountryCode!], $after: String) { search(query: $query, kinds: $kinds, countries: $countries, after: $after) { totalCount } }',
      { variables: { ...other, after } },
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  }
  await find(world, { query: 'peru', after })
})
