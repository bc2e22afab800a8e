import { buildSchema, type GraphQLObjectType, isObjectType, Kind, type ObjectTypeDefinitionNode, parse } from 'graphql'
import { expect, test } from 'vitest'
import { committed } from '../../server/schema.ts'
import { read } from '../house/files.ts'
import { recordTypes } from '../kit/documents.ts'
import { seeded } from '../kit/world.ts'

// One schema, two texts: clients are spared what is only for gateways.

const subgraph = parse(read('subgraph.graphql'))

const types = subgraph.definitions.filter(
  (node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION,
)

const directives = (node?: ObjectTypeDefinitionNode) =>
  (node?.directives ?? []).map(({ name, arguments: args }) => {
    const [value] = (args ?? []).map((argument) => argument.value.kind === Kind.STRING && argument.value.value)
    return value ? `${name.value} ${value}` : name.value
  })

test('both texts are committed as the server serves them', () => {
  expect(Object.keys(committed)).toEqual(['schema.graphql', 'subgraph.graphql'])
  for (const [name, text] of Object.entries(committed)) expect(read(name), name).toBe(text())
})

test('gateways read the committed text from the server', async () => {
  const { ask } = await seeded()
  const { _service } = await ask('{ _service { sdl } }')
  expect(_service.sdl).toBe(read('subgraph.graphql'))
})

test('the text for clients has nothing of federation', () => {
  expect(read('schema.graphql')).not.toMatch(/@key|@link|@shareable|_entities|_service|_Any|_Entity/)
})

test('both texts describe the same types and fields, but for the root fields of Relay, which a portal has many of', () => {
  const names = (sdl: string) =>
    Object.values(buildSchema(sdl, { assumeValidSDL: true }).getTypeMap())
      .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`))
      .sort()
  const client = names(read('schema.graphql'))
  const gateway = names(read('subgraph.graphql'))
  expect(client.filter((name) => !gateway.includes(name))).toEqual(['Query.node', 'Query.nodes'])
  expect(gateway.filter((name) => !client.includes(name))).toEqual([])
})

test('every root field may be null for gateways, so that a silent registry silences nobody else', () => {
  const roots = types.find(({ name }) => name.value === 'Query')?.fields ?? []
  expect(roots.length).toBeGreaterThan(15)
  expect(roots.filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)).toEqual([])
})

test('every type of record is an entity by id, by slug where it has one, and by the keys others hold', () => {
  for (const type of recordTypes()) {
    const keys = directives(types.find(({ name }) => name.value === type.name))
    expect(keys, type.name).toContain('key id')
    expect(keys.includes('key slug'), type.name).toBe('slug' in type.getFields())
  }
  const keysOf = (name: string) => directives(types.find((type) => type.name.value === name))
  expect(keysOf('Country')).toEqual(['key id', 'key code', 'key alpha3'])
  expect(keysOf('Organization')).toEqual(['key id', 'key slug', 'key identifiers { scheme value }'])
})

test('every other type but the roots is shareable', () => {
  const records = recordTypes().map(({ name }) => name)
  const rest = types.filter(({ name }) => !records.includes(name.value))
  const roots = rest.filter((type) => directives(type).length === 0).map(({ name }) => name.value)
  expect(rest.length).toBeGreaterThan(50)
  expect(roots.filter((name) => !['Query', 'Mutation', 'Subscription'].includes(name))).toEqual([])
  expect(new Set(rest.flatMap(directives))).toEqual(new Set(['shareable']))
})
