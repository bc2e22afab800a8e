import type { GraphQLEnumType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../server/schema.ts'
import { rootLists } from '../kit/documents.ts'
import { generate, insert } from '../kit/generate.ts'
import { sample } from '../kit/sample.ts'
import { statementsTo } from '../kit/statements.ts'
import { scratch, seeded, type World } from '../kit/world.ts'

// A walk through the pages of a list meets each record once and in order, in whichever direction and
// whatever the size of the page, with unknown dates among the values sorted by.

let world: World

beforeAll(async () => {
  world = await scratch()
  await insert(world.database.prisma, generate(7, 30))
})

interface PageOfSlugs {
  nodes: { slug: string }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null }
}

async function page(args: string, clearance: 'PUBLIC' | 'INTERNAL'): Promise<PageOfSlugs> {
  const document = `{ activities(${args}) { nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  return (await world.ask(document, { clearance })).activities
}

async function walk(order: string, size: number, clearance: 'PUBLIC' | 'INTERNAL', backwards = false) {
  const slugs: string[] = []
  for (let cursor: string | null = null, more = true; more; ) {
    const [count, bound] = backwards ? ['last', 'before'] : ['first', 'after']
    const at: string = cursor ? `, ${bound}: "${cursor}"` : ''
    const { nodes, pageInfo } = await page(`${count}: ${size}${at}, orderBy: ${order}`, clearance)
    const part = nodes.map(({ slug }) => slug)
    if (backwards) slugs.unshift(...part)
    else slugs.push(...part)
    expect(backwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage).toBe(cursor !== null)
    more = backwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage
    cursor = backwards ? pageInfo.startCursor : pageInfo.endCursor
  }
  return slugs
}

const orders = ['STARTS', 'ENDS', 'TITLE', 'ORDINAL', 'CREATED_AT'].flatMap((field) =>
  ['ASC', 'DESC'].map((direction) => `{ field: ${field}, direction: ${direction} }`),
)

describe.each(orders)('ordered by %s', (order) => {
  test.each(sample([7, 1, 25], 2))('pages of %i make up the whole list, forwards and backwards', async (size) => {
    const clearance = size === 7 ? 'PUBLIC' : 'INTERNAL'
    const whole = (await page(`first: 100, orderBy: ${order}`, clearance)).nodes.map(({ slug }) => slug)
    expect(new Set(whole).size).toBe(whole.length)
    expect(await walk(order, size, clearance)).toEqual(whole)
    expect(await walk(order, size, clearance, true)).toEqual(whole)
  })
})

test('every list of the root is walked in every order it offers, by pages of three', async () => {
  const documents = await seeded()
  for (const { name, type } of rootLists()) {
    const fields = (schema.getType(`${type.name}OrderField`) as GraphQLEnumType).getValues()
    for (const field of fields.flatMap((value) => [
      `${value.name}, direction: ASC`,
      `${value.name}, direction: DESC`,
    ])) {
      const page = async (first: number, after: string | null) => {
        const at = after ? `, after: "${after}"` : ''
        const data = await documents.ask(
          `{ list: ${name}(first: ${first}${at}, orderBy: { field: ${field} }) { nodes { id } pageInfo { endCursor } } }`,
        )
        return { ids: data.list.nodes.map(({ id }: { id: string }) => id), end: data.list.pageInfo.endCursor }
      }
      const whole = (await page(12, null)).ids
      const walked: string[] = []
      for (let after = null; walked.length < whole.length; ) {
        const { ids, end } = await page(3, after)
        expect(ids.length, `${name} by ${field}`).toBeGreaterThan(0)
        walked.push(...ids)
        after = end
      }
      expect(walked.slice(0, whole.length), `${name} by ${field}`).toEqual(whole)
    }
  }
})

test('dates sort by earliest, then latest, the unknown last in both directions', async () => {
  for (const direction of ['ASC', 'DESC']) {
    const { activities } = await world.ask(
      `{ activities(first: 100, orderBy: { field: STARTS, direction: ${direction} }) { nodes { starts { earliest latest } } } }`,
      { clearance: 'INTERNAL' },
    )
    const keys = activities.nodes.map(
      ({ starts }: { starts: { earliest: string | null } | null }) => starts?.earliest ?? null,
    )
    const known = keys.filter((key: string | null) => key !== null)
    expect(keys.slice(known.length)).toEqual(keys.slice(known.length).map(() => null))
    expect(known).toEqual([...known].sort((a, b) => (direction === 'ASC' ? 1 : -1) * (a < b ? -1 : a > b ? 1 : 0)))
  }
})

test('both cursors at once bound the page from both sides', async () => {
  const order = 'orderBy: { field: STARTS, direction: ASC }'
  const { activities } = await world.ask(`{ activities(first: 50, ${order}) { edges { cursor node { slug } } } }`, {
    clearance: 'INTERNAL',
  })
  const [low, high] = [activities.edges[5], activities.edges[15]]
  const between = await page(`first: 100, after: "${low.cursor}", before: "${high.cursor}", ${order}`, 'INTERNAL')
  expect(between.nodes).toEqual(activities.edges.slice(6, 15).map(({ node }: { node: object }) => node))
})

test('a list within a record is paged like one of the root', async () => {
  const { activities } = await world.ask(
    '{ activities(first: 100) { nodes { id children(first: 100) { totalCount nodes { slug } } } } }',
  )
  const parent = activities.nodes.find(({ children }: { children: { totalCount: number } }) => children.totalCount > 1)
  const document = `query ($id: ID!, $after: String) {
    node(id: $id) { ... on Activity { children(first: 1, after: $after) { nodes { slug } pageInfo { endCursor hasNextPage } } } }
  }`
  const seen: string[] = []
  for (let after = null, more = true; more; ) {
    const { node } = await world.ask(document, { variables: { id: parent.id, after } })
    seen.push(...node.children.nodes.map(({ slug }: { slug: string }) => slug))
    more = node.children.pageInfo.hasNextPage
    after = node.children.pageInfo.endCursor
  }
  expect(seen).toEqual(parent.children.nodes.map(({ slug }: { slug: string }) => slug))
})

type Way = 'fetchCompiled' | 'fetchFromResolvers'

/** The statements that reach the database while the document is answered in one way. */
async function statementsOf(way: Way, document: string): Promise<string[]> {
  const { asked, restore } = statementsTo(world.database.pool)
  try {
    const response = await world[way]('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: document }),
    })
    expect(await response.json()).toEqual({ data: expect.anything() })
    return asked().map(({ text }) => text)
  } finally {
    restore()
  }
}

describe.each<[string, Way]>([
  ['compiled', 'fetchCompiled'],
  ['by resolvers', 'fetchFromResolvers'],
])('%s', (_, way) => {
  test('three lists within a page of records are one statement, each limited in it', async () => {
    const nested =
      'children(first: 2) { nodes { slug } } participations(first: 3) { nodes { role } } places(first: 4) { nodes { name } }'
    const statements = await statementsOf(way, `{ activities(first: 5) { nodes { title ${nested} } } }`)
    expect(statements).toHaveLength(1)
    expect(statements[0]?.match(/LIMIT/g)).toHaveLength(4)
  })

  test('nothing is counted unless it is asked for', async () => {
    const counts = (statements: string[]) => statements.join().match(/count\(|FROM record_count/gi) ?? []
    const lists = '{ activities(first: 5) { nodes { title children { nodes { slug } } } } }'
    expect(counts(await statementsOf(way, lists))).toEqual([])
    const counted = '{ activities(first: 5) { totalCount nodes { children { totalCount } } } }'
    expect(counts(await statementsOf(way, counted))).toHaveLength(2)
  })
})
