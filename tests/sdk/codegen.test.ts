import { buildSchema, extendSchema, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { plugin as client } from '../../sdk/codegen/client.ts'
import { jsdoc } from '../../sdk/codegen/comments.ts'
import { plugin as documents } from '../../sdk/codegen/documents.ts'
import { plugin as mutations } from '../../sdk/codegen/mutations.ts'
import { plugin as types } from '../../sdk/codegen/types.ts'

// The generator, on a schema of its own: what an operations file becomes, and what it says to one that it does not understand.

const schema = buildSchema(`
  "A thing."
  type Thing { "Its id." id: ID! "Its name." name(lang: String = "en"): String "Other things." related: [Thing] friend: Being }
  type Ghost { id: ID! at: DateTime! }
  union Being = Thing | Ghost
  "An instant."
  scalar DateTime
  scalar Mystery
  "How."
  enum Mood { "Well." GOOD BAD }
  "Conditions."
  input ThingFilter { "In this mood." moods: [Mood!] not: ThingFilter grid: [[Int!]!] }
  type PageInfo { endCursor: String }
  type ThingConnection { nodes: [Thing!]! pageInfo: PageInfo! totalCount: Int! }
  type Query {
    "The thing."
    thing("Which." slug: String!): Thing
    "All things."
    things("Only these." filter: ThingFilter, first: Int): ThingConnection!
    being: Being
    mystery: Mystery
  }
`)

const THINGS = `
  fragment Thing on Thing { __typename id name(lang: $lang) related { ...ThingRef } }
  # A thing, in short.
  fragment ThingRef on Thing { id }
  # The thing by its slug.
  #
  # @example
  # await client.things.get({ slug: 'a' })
  query ThingBySlug($slug: String!, $lang: String = "en") { thing(slug: $slug) { ...Thing } }
  # Things.
  query Things($filter: ThingFilter, $first: Int, $lang: String = "en", $totalCount: Boolean! = false) {
    things(filter: $filter, first: $first) { nodes { ...Thing } pageInfo { endCursor } totalCount @include(if: $totalCount) }
  }
  query ThingFriends($slug: String!) { thing(slug: $slug) { friend { __typename ... on Thing { id } ... on Ghost { id at } } } }
`

type Plugin = typeof types
async function run(plugin: Plugin, files: Record<string, string>): Promise<string> {
  const loaded = Object.entries(files).map(([name, text]) => ({
    location: `/sdk/operations/${name}.graphql`,
    document: parse(text),
  }))
  return String(await plugin(schema, loaded, {}))
}

test('records, inputs, variables and data become types, with descriptions', async () => {
  const text = await run(types, { things: THINGS })
  for (const part of [
    '/** An instant. */\nexport type IsoDateTime = string\n',
    "/** How. */\nexport type Mood =\n  /** Well. */\n  | 'GOOD'\n  | 'BAD'\n",
    '/** Conditions. */\nexport interface ThingFilter {\n  /** In this mood. */\n  moods?: readonly Mood[] | undefined\n',
    '  grid?: readonly (readonly number[])[] | undefined\n',
    "/** A thing. */\nexport interface Thing {\n  /** Which type of record it is. */\n  __typename: 'Thing'\n  /** Its id. */\n  id: string\n",
    '  name: string | null\n  /** Other things. */\n  related: (ThingRef | null)[] | null\n',
    '/** A thing, in short. */\nexport interface ThingRef {',
    '  /** Which. */\n  slug: string\n  /** `en` where nothing is given. */\n  lang?: string | undefined\n',
    '    totalCount?: number\n',
    'export type ThingBy = ThingBySlugVariables\n',
    "    | {\n      /** Which type of record it is. */\n      __typename: 'Thing'\n",
  ]) {
    expect(text).toContain(part)
  }
  expect(text).not.toContain('Mystery')
})

test('documents become constants that bundlers can leave out', async () => {
  const text = await run(documents, { things: THINGS })
  expect(text).toContain(
    "ThingFragment: Fragment = /* @__PURE__ */ fragment('fragment Thing on Thing{__typename id name(lang:$lang)related{...ThingRef}}', ThingRefFragment)",
  )
  expect(text).toContain(
    "/** The thing by its slug. */\nexport const ThingBySlugDocument: TypedDocument<ThingBySlugData, ThingBySlugVariables> = /* @__PURE__ */ document('query ThingBySlug(",
  )
  expect(text.indexOf('ThingRefFragment:')).toBeLessThan(text.indexOf('ThingFragment:'))
})

test('operations become methods', async () => {
  const text = await run(client, { things: THINGS })
  expect(text).toContain(
    "  get: getter(core, { slug: [ThingBySlugDocument, 'thing'] }),\n  list: lister(core, ThingsDocument, ['things']),\n  friends: reader(core, ThingFriendsDocument, ['thing', 'friend']),\n",
  )
  expect(text).toContain(
    "   * @throws {NotFoundError} where there is none that you may see.\n   * @throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.\n   *\n   * @example\n   * await client.things.get({ slug: 'a' })\n   */\n  get(by: ThingBy, options?: CallOptions): Call<Thing>\n",
  )
})

test('the only operation of a file becomes a method of the client, with what is required in front', async () => {
  const text = await run(client, {
    thing: 'fragment Thing on Thing { id } query Thing($slug: String!) { thing(slug: $slug) { ...Thing } }',
  })
  expect(text).toContain("(slug: string, variables?: Omit<ThingVariables, 'slug'>, options?: CallOptions): Call<Thing>")
  expect(text).toContain('return (slug, variables, options) => call({ ...variables, slug }, options)')
})

describe('mutations need no operations file', () => {
  const writable = extendSchema(
    schema,
    parse(`
      interface Error { message: String! }
      type ConflictError implements Error { message: String! currentVersion: Int! }
      type Label { "Its text." text: String! mood: Mood ghosts: [Ghost!]! things: ThingConnection! }
      union LabelResult = ConflictError | Label
      input CreateLabelInput { text: String! note: String }
      type Mutation {
        "Enters a label."
        createLabel(input: CreateLabelInput!): LabelResult!
        moveLabel(id: ID!, to: ID!, reason: String): LabelResult!
        countLabels: Int!
      }
      extend schema { mutation: Mutation }
    `),
  )
  const all = async (plugin: Plugin) =>
    String(await plugin(writable, [{ location: '/sdk/operations/things.graphql', document: parse(THINGS) }], {}))

  test('their results are unions of named types', async () => {
    const text = await all(types)
    expect(text).toContain('export type LabelResult = Label | ConflictProblem\n')
    expect(text).toContain("export interface Label {\n  /** Which type of record it is. */\n  __typename: 'Label'\n")
    expect(text).toMatch(
      /export interface ConflictProblem \{[^}]*__typename: 'ConflictError'[^}]*currentVersion: number\n\}/,
    )
    expect(text).toContain('  note?: string | null | undefined\n')
    expect(text).toContain('  moods?: readonly Mood[] | undefined\n')
  })

  test('their documents are told by what is different in them', async () => {
    const text = await all(documents)
    expect(text).toContain("/* @__PURE__ */ mutation('createLabel', 0, LabelFragment, ProblemFragment)\n")
    expect(text).toContain(
      "/* @__PURE__ */ mutation('moveLabel', 'id:ID!,to:ID!,reason:String', LabelFragment, ProblemFragment)\n",
    )
    expect(text).toContain("/* @__PURE__ */ mutation('countLabels', '')\n")
    // Lists that are turned page by page are left out.
    expect(text).toContain("fragment('fragment Label on Label{__typename text mood ghosts{id at}}')")
  })

  test('they are methods', async () => {
    const text = await all(mutations)
    expect(text).toContain(
      '  createLabel(input: CreateLabelInput, variables?: object, options?: CallOptions): Call<LabelResult>\n',
    )
    expect(text).toContain('  moveLabel(variables: MoveLabelVariables, options?: CallOptions): Call<LabelResult>\n')
    expect(text).toContain('  countLabels(variables?: CountLabelsVariables, options?: CallOptions): Call<number>\n')
    expect(text).toContain("const result = await client.moveLabel({ id: record.id, to: 'nia' })\n")
  })
})

describe('what it does not understand it says', () => {
  test.each([
    ['an operation without a name', { things: `${THINGS} query { being { __typename } }` }, 'has no name'],
    [
      'an operation with two roots',
      { things: `${THINGS} query ThingBoth { a: being { __typename } b: being { __typename } }` },
      'ThingBoth does not lead down one path',
    ],
    [
      'an operation with a foreign name',
      { things: `${THINGS} query Other { being { __typename } }` },
      'The name of Other in sdk/operations/things.graphql does not begin with Thing.',
    ],
    [
      'a list of no records',
      { things: 'query Things { things { pageInfo { endCursor } } } query ThingOther { being { __typename } }' },
      'Things is named like its file and lists no nodes.',
    ],
    [
      'a scalar nobody knows',
      { things: `${THINGS} query ThingMystery { mystery }` },
      'does not say what the scalar Mystery is',
    ],
  ])('%s', async (_what, files, message) => {
    await expect(async () => `${await run(types, files)}${await run(client, files)}`).rejects.toThrow(message)
  })
})

test('a description cannot end the comment it stands in', () => {
  expect(jsdoc('a */ b')).toBe('/** a *\\/ b */\n')
  expect(jsdoc('')).toBe('')
  expect(jsdoc('a\n\nb', '  ')).toBe('  /**\n   * a\n   *\n   * b\n   */\n')
})
