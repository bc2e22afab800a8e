import type { GraphQLEnumType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../../server/schema.ts'
import { everyFieldApart, recordTypes, rootLists } from '../kit/documents.ts'
import { sample } from '../kit/sample.ts'
import { scratch, type World } from '../kit/world.ts'
import { type Canary, hide, TOKEN } from './canaries.ts'

// What someone may not see changes nothing of any answer: every document that the schema allows, two levels
// deep, is answered to the letter as if the hidden records were not there.

const watchers = ['PUBLIC', 'PARTNER'] as const

let world: World
let canaries: Canary[]
const before = new Map<string, string>()

/** What is answered with more than a list of records. */
const pages = [
  ...[TOKEN, 'mois', 'canary agency', 'Digital Government', 'New Zealand'].map(
    (query) =>
      `{ search(query: "${query}", first: 50) { totalCount nodes { kind title score record { ... on Record { id } } } } }`,
  ),
  '{ search(query: "government", countries: ["NZ", "IS"]) { totalCount } }',
  ...['activities', 'agreements', 'commitments'].flatMap((counted) =>
    ['YEAR', 'KIND', 'STATUS', 'COUNTRY', 'REGION', 'TOPIC', 'ORGANIZATION'].map(
      (dimension) =>
        `{ statistics { ${counted}(groupBy: [${dimension}]) { total groups { count keys { dimension value } } } } }`,
    ),
  ),
  `{ relationship(between: ["KR", "CR"]) {
    timeline(first: 50) { totalCount nodes { slug } } agreements(first: 50) { totalCount nodes { slug } }
    openPledges(first: 50) { totalCount } openRequests(first: 50) { totalCount } bodies(first: 50) { totalCount nodes { slug } }
    people(first: 50) { totalCount } topics(first: 50) { totalCount } lastContact { activity { slug } }
  } }`,
]

/** Each root list with each of its fields, each in every order, and each alone. */
function documents(): string[] {
  return sample([...pages, ...lists()], 3)
}

function lists(): string[] {
  return rootLists().flatMap(({ name, type }) => {
    const orders = (schema.getType(`${type.name}OrderField`) as GraphQLEnumType).getValues().map((value) => value.name)
    return [
      ...everyFieldApart(type, 1).map((field) => `{ ${name}(first: 60) { totalCount nodes { id ${field} } } }`),
      ...orders.map(
        (order) =>
          `{ ${name}(first: 100, orderBy: { field: ${order}, direction: DESC }) { totalCount pageInfo { hasNextPage } nodes { id } } }`,
      ),
      `{ ${name}(last: 100) { totalCount pageInfo { hasPreviousPage } nodes { id } } }`,
    ]
  })
}

async function answer(document: string, clearance: (typeof watchers)[number]): Promise<string> {
  const { data, errors } = await world.send(document, { clearance })
  // History is closed to them; every other document must really have been answered.
  if (!document.includes('history(')) expect(errors, document).toBeUndefined()
  return JSON.stringify({
    data,
    errors: errors?.map(({ message, extensions }) => ({ message, code: extensions.code })),
  })
}

beforeAll(async () => {
  world = await scratch('seeded')
  for (const clearance of watchers) {
    for (const document of documents()) before.set(`${clearance} ${document}`, await answer(document, clearance))
  }
  canaries = await hide(world.database.prisma, 'INTERNAL')
})

test('there is a canary of every type of record', () => {
  const types = recordTypes().map(({ name }) => name)
  expect(new Set(canaries.map(({ model }) => model))).toEqual(new Set(types))
})

test('those who may see the canaries see them all', async () => {
  for (const { model, id } of canaries) {
    const { node } = await world.ask('query ($id: ID!) { node(id: $id) { __typename id } }', {
      variables: { id: `${model}:${id}` },
      clearance: 'INTERNAL',
    })
    expect(node).toEqual({ __typename: model, id: `${model}:${id}` })
  }
})

describe.each(watchers)('to %s', (clearance) => {
  test('every document is answered as before', async () => {
    for (const document of documents()) {
      const now = await answer(document, clearance)
      expect(now, document).toBe(before.get(`${clearance} ${document}`))
      expect(now).not.toContain(TOKEN)
    }
  })

  test('a canary looked up by id or slug is answered like what does not exist', async () => {
    const shape = async (document: string, variables: Record<string, unknown>) => {
      const { data, errors, status } = await world.send(document, { variables, clearance })
      return JSON.stringify({ data, errors, status })
    }
    for (const { model, id, slug } of canaries) {
      const other = id.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
      const node = 'query ($id: ID!) { node(id: $id) { id } }'
      const hidden = await shape(node, { id: `${model}:${id}` })
      expect(hidden.replaceAll(id, other)).toBe(await shape(node, { id: `${model}:${other}` }))
      if (!slug) continue
      const lookup = `query ($slug: String!) { ${model.toLowerCase()}(slug: $slug) { id } }`
      const named = await shape(lookup, { slug })
      expect(named.replaceAll(slug, 'nothing')).toBe(await shape(lookup, { slug: 'nothing' }))
    }
  })

  test('no filter finds a canary, or tells whether a visible record has one', async () => {
    const probes = [
      `activities(filter: { participations: { some: { nameAsPrinted: { contains: "${TOKEN}" } } } })`,
      `activities(filter: { children: { some: { title: { contains: "${TOKEN}" } } } })`,
      `activities(filter: { quantities: { some: { population: { contains: "${TOKEN}" } } } })`,
      `activities(filter: { places: { some: { name: { contains: "${TOKEN}" } } } })`,
      `activities(filter: { countries: { any: ["NZ"] } })`,
      `activities(filter: { topics: { any: ["${TOKEN}-internal-topic"] } })`,
      `activities(filter: { organizations: { any: ["${TOKEN}-internal-organization"] } })`,
      `activities(filter: { people: { any: ["${TOKEN}-internal-person"] } })`,
      `activities(filter: { source: { slugs: ["${TOKEN}-internal-source"] } })`,
      `organizations(filter: { name: { contains: "${TOKEN}" } })`,
      `organizations(filter: { names: { some: { name: { contains: "${TOKEN}" } } } })`,
      `organizations(filter: { memberships: { some: { post: { contains: "${TOKEN}" } } } })`,
      `organizations(filter: { parent: { name: { contains: "${TOKEN}" } } })`,
      `people(filter: { name: { contains: "${TOKEN}" } })`,
      `agreements(filter: { countries: { any: ["NZ"] } })`,
      `agreements(filter: { establishes: { some: { slugs: ["${TOKEN}-internal-organization"] } } })`,
      `commitments(filter: { countries: { any: ["NZ"] } })`,
      `commitments(filter: { topics: { any: ["${TOKEN}-internal-topic"] } })`,
      `topics(filter: { label: { contains: "${TOKEN}" } })`,
      `sources(filter: { citations: { some: { note: { contains: "${TOKEN}" } } } })`,
      `citations(filter: { locator: { contains: "${TOKEN}" } })`,
      `citations(filter: { activity: { title: { contains: "${TOKEN}" } } })`,
      `participations(filter: { organization: { slugs: ["${TOKEN}-internal-organization"] } })`,
    ]
    for (const probe of probes) {
      const data = await world.ask(`{ found: ${probe} { totalCount nodes { id } } }`, { clearance })
      expect(data.found, probe).toEqual({ totalCount: 0, nodes: [] })
    }
  })
})

test('a partner sees what is for partners and not what is internal', async () => {
  const partnerCanaries = await hide(world.database.prisma, 'PARTNER')
  const visible = async (id: string, clearance: 'PUBLIC' | 'PARTNER') =>
    (await world.send('query ($id: ID!) { node(id: $id) { id } }', { variables: { id }, clearance })).data.node !== null
  for (const { model, id } of partnerCanaries) {
    // Contacts are internal whatever is asked.
    expect(await visible(`${model}:${id}`, 'PARTNER'), model).toBe(model !== 'PersonContact')
    expect(await visible(`${model}:${id}`, 'PUBLIC'), model).toBe(false)
  }
})
