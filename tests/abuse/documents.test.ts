import type { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../server/limits/documents.ts'
import { defaultLimits, type Limits } from '../../server/limits/settings.ts'
import { seeded } from '../kit/world.ts'
import { expectLimit, post, refused, serviceWith, times } from './attack.ts'

// Documents that ask for too much, each refused by the limit that is meant for it, before anything is validated.

const deep = (levels: number, inner = 'id'): string =>
  times(levels, () => 'parent {') + inner + times(levels, () => '}', '')
const activity = (inner: string) => `{ activity(slug: "none") { ${inner} } }`

/** A chain of fragments, each of which uses the next one so many times. */
const chain = (length: number, uses: number, last = 'id', key = (index: number, use: number) => `a${index}x${use}`) =>
  times(
    length,
    (index) =>
      `fragment F${index} on Activity { ${
        index === length - 1 ? last : times(uses, (use) => `${key(index, use)}: parent { ...F${index + 1} }`)
      } }`,
  )

describe.each<[keyof Limits, string, [string, string][]]>([
  [
    'documentLength',
    'QUERY_TOO_LONG',
    [
      ['blanks', `{ __typename${' '.repeat(100_000)} }`],
      ['comments', `# ${'x'.repeat(100_000)}\n{ __typename }`],
      ['one long text', `{ activity(slug: "${'x'.repeat(100_000)}") { id } }`],
    ],
  ],
  [
    'tokens',
    'QUERY_TOO_LONG',
    [
      ['a list of numbers', `{ activities(first: [${'1 '.repeat(6_000)}]) { totalCount } }`],
      ['variables', `query (${times(2_000, (i) => `$v${i}: Int`)}) { __typename }`],
      ['what never becomes a document', '!'.repeat(6_000)],
    ],
  ],
  [
    'nesting',
    'QUERY_TOO_DEEP',
    [
      ['20,000 lists', `{ activities(first: ${'['.repeat(20_000)}`],
      ['20,000 objects', `{ activities(filter: ${'{a:'.repeat(20_000)}`],
      ['20,000 selections', '{a'.repeat(20_000)],
      ['closed selections', `${'{a'.repeat(1_000)}${'}'.repeat(1_000)}`],
      ['lists in the type of a variable', `query ($v: ${'['.repeat(1_000)}Int${']'.repeat(1_000)}) { __typename }`],
      ['inline fragments', `{ ${'... {'.repeat(100)} __typename ${'}'.repeat(100)} }`],
    ],
  ],
  [
    'depth',
    'QUERY_TOO_DEEP',
    [
      ['parents of parents', activity(deep(20))],
      ['through fragments', `${activity('...F0')} ${chain(25, 1)}`],
      ['through inline fragments', activity(times(20, () => '... on Activity { parent {') + deep(0) + '}}'.repeat(20))],
      ['in a fragment that is not used', `{ __typename } fragment F on Activity { ${deep(21)} }`],
      ['in the second operation', `query A { __typename } query B ${activity(deep(20))}`],
    ],
  ],
  [
    'fields',
    'QUERY_TOO_BROAD',
    [
      ['written out', `{ ${'__typename '.repeat(1_001)} }`],
      [
        'a fragment used again and again',
        `${activity(times(51, () => '...F'))} fragment F on Activity { ${'id '.repeat(20)} }`,
      ],
      ['exponential fragments', `${activity('...F0')} ${chain(18, 2)}`],
      [
        'beyond what numbers can hold',
        `{ ...F0 } ${times(90, (i) => `fragment F${i} on Query { ${i === 89 ? '__typename' : `...F${i + 1} `.repeat(25)} }`)}`,
      ],
      ['in many operations', times(60, (i) => `query Q${i} { ${'__typename '.repeat(20)} }`)],
    ],
  ],
  [
    'aliases',
    'QUERY_TOO_BROAD',
    [
      ['of a field', `{ ${times(101, (i) => `a${i}: activity(slug: "x") { id }`)} }`],
      ['of __typename', `{ ${times(101, (i) => `a${i}: __typename`)} }`],
      [
        'through fragments',
        `${activity(times(11, (i) => `p${i}: parent { ...F }`))} fragment F on Activity { ${times(9, (i) => `a${i}: id`)} }`,
      ],
      ['of mutations', `mutation { ${times(101, (i) => `a${i}: deleteTopic(id: "x") { __typename }`)} }`],
    ],
  ],
  [
    'directives',
    'QUERY_TOO_BROAD',
    [
      ['of a field', `{ __typename ${'@skip(if: false) '.repeat(51)} }`],
      ['that nobody knows', `{ __typename ${'@x '.repeat(1_000)} }`],
      ['of the operation', `query ${'@x '.repeat(51)} { __typename }`],
      ['of variables', `query (${times(51, (i) => `$v${i}: Int @x`)}) { __typename }`],
      ['of fragments', `{ ...F } fragment F on Query ${'@x '.repeat(51)} { __typename }`],
      [
        'through fragments',
        `{ ${times(6, () => '... { ...F }')} } fragment F on Query { ${times(9, () => '__typename @x')} }`,
      ],
    ],
  ],
  [
    'fragments',
    'QUERY_TOO_BROAD',
    [
      ['a chain without fields', `{ ...F0 } ${times(100, (i) => `fragment F${i} on Query { ...F${i + 1} }`)}`],
      ['operations', times(101, (i) => `query Q${i} { __typename }`)],
    ],
  ],
  [
    'repeats',
    'QUERY_TOO_BROAD',
    [
      ['of a field', `{ ${'__typename '.repeat(31)} }`],
      [
        'with arguments to compare',
        `{ ${times(31, () => 'activities(filter: { kinds: [MEETING, FORUM] }) { totalCount }')} }`,
      ],
      ['below fields that are merged', activity(`${times(6, () => `parent { ${'id '.repeat(6)} }`)}`)],
      [
        'through fragments',
        `${activity(times(31, (i) => `...F${i}`))} ${times(31, (i) => `fragment F${i} on Activity { id }`)}`,
      ],
      [
        'on types that exclude each other',
        `{ node(id: "x") { ${times(31, (i) => `... on ${i % 2 ? 'Topic' : 'Activity'} { slug }`)} } }`,
      ],
    ],
  ],
])('%s', (limit, code, attacks) => {
  test.each(attacks)('%s', async (_, query) => {
    expectLimit(await refused(query), limit, code)
  })
})

describe('fragments within themselves', () => {
  test.each([
    ['one', '{ ...A } fragment A on Query { ...A }'],
    ['one below a field', `${activity('...A')} fragment A on Activity { parent { ...A } }`],
    ['a circle', `{ ...F0 } ${times(50, (i) => `fragment F${i} on Query { ...F${(i + 1) % 50} }`)}`],
    [
      'every one in every other',
      `{ ...F0 } ${times(30, (i) => `fragment F${i} on Query { ${times(30, (j) => `...F${j}`)} }`)}`,
    ],
    ['none of them used', '{ __typename } fragment A on Query { ...B } fragment B on Query { ...A }'],
  ])('%s', async (_, query) => {
    const { status, message, extensions } = await refused(query)
    expect(status).toBe(400)
    expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
    expect(message).toMatch(/^The fragment \w+ is used within itself/)
  })
})

test('fragments without a field, each used twice, are told in as many steps as there are', async () => {
  const query = `{ ...F0 } ${times(60, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)}`
  const { message } = await refused(query)
  expect(message).toBe('Unknown fragment "F60".')
})

test.each([
  ['NUL in a text', '{ activity(slug: "\\u0000") { id } }'],
  ['NUL in a block of text', '{ activity(slug: """\0""") { id } }'],
  ['NUL in a comment', '# \0\n{ __typename }'],
  ['half of a surrogate pair in a comment', '# \ud800\n{ __typename }'],
  ['half of a surrogate pair in a block of text', '{ activity(slug: """\udc00""") { id } }'],
])('%s is refused', async (_, query) => {
  expect((await refused(query)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'query' })
})

test('half of a surrogate pair as an escape is no text of GraphQL', async () => {
  const { extensions } = await refused('{ activity(slug: "\\ud800") { id } }')
  expect(extensions.code).toBe('GRAPHQL_PARSE_FAILED')
})

test('an answer has at most ten errors, and none is longer than it need be', async () => {
  const wrong = await (await seeded()).send(`{ ${times(100, (i) => `nothing${i}`)} }`)
  expect(wrong.errors).toHaveLength(10)
  const name = 'x'.repeat(50_000)
  const { message } = await refused(`{ ${name} }`)
  expect(message.length).toBe(1_000)
})

test('what is too long or too deep is not parsed, and what asks for too much is not validated', () => {
  const steps = (query: string, limits: Limits = defaultLimits) => {
    try {
      readDocument(query, limits)
      return 'read'
    } catch (error) {
      return (error as GraphQLError).extensions.counted ?? (error as Error).message
    }
  }
  // Neither document could be parsed: what is told is what was counted before.
  expect(steps('{'.repeat(20_000))).toBe('brackets open at one place')
  expect(steps('} '.repeat(20_000))).toBe('tokens')
  expect(steps('{ a { b } }')).toBe('read')
  // A field that no schema has: what is told is what was counted, and not that.
  expect(steps(`{ ${times(101, (i) => `a${i}: nothing`)} }`)).toBe('aliases')
})

test('the limits are those of the settings', async () => {
  const fetch = await serviceWith({ limits: { aliases: 2 } })
  const ask = async (count: number) =>
    (await fetch('/graphql', post(JSON.stringify({ query: `{ ${times(count, (i) => `a${i}: __typename`)} }` })))).status
  expect([await ask(2), await ask(3)]).toEqual([200, 400])
})

test('what was refused is remembered as long as other documents, and refused again', async () => {
  const world = await seeded()
  const query = `{ ${times(101, (i) => `a${i}: __typename`)} }`
  const answers = [await world.send(query), await world.send(query)]
  for (const { errors } of answers) expect(errors?.[0]?.extensions.counted).toBe('aliases')
})
