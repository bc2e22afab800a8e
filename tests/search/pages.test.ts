import { expect, test } from 'vitest'
import { sample } from '../kit/sample.ts'
import { seeded, type World } from '../kit/world.ts'
import { find, type Hit } from './ask.ts'

// Pages joined make the list, whatever their size.

type Variables = { query: string } & Record<string, unknown>

/** All hits, page by page: from the best on, or from the end back. */
async function walk(world: World, variables: Variables, size: number, way: 'onward' | 'back'): Promise<Hit[]> {
  let hits: Hit[] = []
  let cursor: string | null = null
  for (;;) {
    const bounds = way === 'onward' ? { first: size, after: cursor } : { last: size, before: cursor }
    const { nodes, edges, pageInfo, totalCount } = await find(world, { ...variables, ...bounds })
    const [more, come] =
      way === 'onward'
        ? [pageInfo.hasNextPage, pageInfo.hasPreviousPage]
        : [pageInfo.hasPreviousPage, pageInfo.hasNextPage]
    expect(come).toBe(cursor !== null)
    expect([pageInfo.startCursor, pageInfo.endCursor]).toEqual([edges[0]?.cursor, edges.at(-1)?.cursor])
    hits = way === 'onward' ? [...hits, ...nodes] : [...nodes, ...hits]
    if (!more) {
      expect(hits.length).toBe(totalCount)
      return hits
    }
    expect(nodes).toHaveLength(size)
    cursor = way === 'onward' ? pageInfo.endCursor : pageInfo.startCursor
  }
}

test.each([
  [{ query: 'peru' }],
  [{ query: 'e-goverment' }],
  [{ query: 'ministers forum' }],
  [{ query: 'korea', kinds: ['ACTIVITY', 'AGREEMENT'] }],
  [{ query: 'cooperation', countries: ['PE', 'CR'] }],
  [{ query: 'Vadez' }],
])('%j, by pages of several sizes', async (variables) => {
  const world = await seeded()
  const whole = await find(world, { ...variables, first: 100 })
  expect(whole.pageInfo.hasNextPage).toBe(false)
  for (const size of sample([2, 1, 7], 2)) {
    expect(await walk(world, variables, size, 'onward')).toEqual(whole.nodes)
    expect(await walk(world, variables, size, 'back')).toEqual(whole.nodes)
  }
})

test('between two cursors', async () => {
  const world = await seeded()
  const { edges, nodes } = await find(world, { query: 'government', first: 30 })
  const between = { query: 'government', after: edges[4]?.cursor, before: edges[20]?.cursor }
  expect((await find(world, { ...between, first: 100 })).nodes).toEqual(nodes.slice(5, 20))
  expect((await find(world, { ...between, last: 3 })).nodes).toEqual(nodes.slice(17, 20))
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

test('a cursor that was tampered with is refused', async () => {
  const { send, ...world } = await seeded()
  const { pageInfo } = await find({ send, ...world }, { query: 'peru', first: 2 })
  const [tag, points, kind, id] = JSON.parse(Buffer.from(pageInfo.endCursor as string, 'base64url').toString())
  const others = [
    [tag, points, 'toString', id],
    [tag, points, kind, [id]],
    [tag, points, kind, 'x'],
    [tag, points + 0.5, kind, id],
    [tag, 2 ** 40, kind, id],
    [tag, 'points', kind, id],
    [tag, points, [kind], id],
    [tag, points, kind],
    {},
    null,
  ]
  for (const other of others) {
    const before = Buffer.from(JSON.stringify(other)).toString('base64url')
    const { errors } = await send(
      'query ($before: String) { search(query: "peru", last: 1, before: $before) { totalCount } }',
      {
        variables: { before },
      },
    )
    expect(errors?.[0]?.extensions, JSON.stringify(other)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'before' })
  }
})
