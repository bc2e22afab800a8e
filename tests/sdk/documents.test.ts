import { type DocumentNode, parse, print as reference, stripIgnoredCharacters, validate } from 'graphql'
import { describe, expect, test } from 'vitest'
import { document, fragment } from '../../sdk/src/core/document.ts'
import { print } from '../../sdk/src/core/print.ts'
import * as documents from '../../sdk/src/documents.ts'
import { createClient, createCore, type TypedDocument, textOf } from '../../sdk/src/index.ts'
import { schema } from '../../server/schema.ts'
import { data, failure, fake, url } from './fake.ts'

// Documents as text: those that were generated, those that are put together, and those that come parsed.

const generated = Object.entries(documents).filter((entry): entry is [string, string] => entry[0].endsWith('Document'))

describe('generated documents', () => {
  test.each(generated)('%s is valid, and no longer than it must be', (_name, text) => {
    expect(validate(schema, parse(text))).toEqual([])
    expect(text.replaceAll('\n', '').length).toBeLessThanOrEqual(stripIgnoredCharacters(text).length)
  })

  test('there are such', () => {
    expect(generated.length).toBeGreaterThan(20)
  })
})

describe('a document is put together', () => {
  const date = fragment('fragment Date on UncertainDate { edtf }')
  const ref = fragment('fragment Ref on Activity { id starts { ...Date } }', date)
  const full = fragment('fragment Full on Activity { parent { ...Ref } ends { ...Date } }', ref, date)

  test('with each fragment once, however often it is used', () => {
    const text = document('{ activities { nodes { ...Full ...Ref } } }', full, ref)
    expect(validate(schema, parse(text))).toEqual([])
    expect(text.match(/fragment \w+/g)).toEqual(['fragment Full', 'fragment Ref', 'fragment Date'])
  })

  test('without fragments it is its text', () => {
    expect(document('{ a }')).toBe('{ a }')
  })
})

const kitchenSink = `
  query All($a: [Int!]! = [1, 2] @x, $b: In = { a: "q\\"uo\\nte \\u0000", b: [], c: {}, d: null, e: E, f: true, g: -1.5e3 }, $c: [[ID]!]) @dir(a: 1) {
    x: y(a: $a, b: """
      block "text"
    """) @include(if: $b) @skip(if: false) { ...F @skip(if: false) ... on T { id } ... { z(a: {}) } ... @include(if: true) { z } }
  }
  fragment F on T @d { id __typename }
  { anonymous }
  query @dir { a }
  mutation M { a }
  subscription S($x: Int) { a(x: $x) }
`

/** What the text means to graphql-js. */
const meaning = (text: string) =>
  reference(parse(text.replaceAll('"""', '"').replace(/"\s+block "text"\s+"/, '"block \\"text\\""')))

describe('a parsed document is printed as graphql-js would', () => {
  test.each([['everything that can stand in one', kitchenSink], ...generated])('%s', (_name, text) => {
    expect(meaning(print(parse(text)))).toBe(meaning(text))
    expect(meaning(print(parse(text, { noLocation: true })))).toBe(meaning(text))
  })

  test('a definition of a schema does not become a document to be sent', async () => {
    const call = createClient({ url, fetch: fake(data({})).fetch }).request
    await expect(async () => call(parse('type A { b: C }'))).rejects.toThrow(/ObjectTypeDefinition/)
  })
})

describe('request takes', () => {
  const parsed = parse('query ($code: CountryCode!) { country(code: $code) { name } }')
  const typed = parsed as DocumentNode & {
    __apiType?: (variables: { code: string }) => { country: { name: string } | null }
  }

  test('a parsed document, with its types', async () => {
    const { fetch, sent } = fake(data({ country: { name: 'Korea' } }))
    const { country } = await createClient({ url, fetch }).request(typed, { code: 'KR' })
    const name: string | undefined = country?.name
    expect(name).toBe('Korea')
    expect(sent[0]).toMatchObject({
      query: 'query($code:CountryCode!){country(code:$code){name}}',
      variables: { code: 'KR' },
    })
  })

  test('a String object, as GraphQL Code Generator makes them, with its types', async () => {
    class TypedDocumentString<Data, Variables> extends String {
      declare __apiType?: (variables: Variables) => Data
    }
    const text = new TypedDocumentString<{ hello: string }, { a?: number }>('{ hello }')
    const { fetch, sent } = fake(data({ hello: 'world' }))
    const { hello } = await createClient({ url, fetch }).request(text)
    expect([hello.toUpperCase(), sent[0]?.query]).toEqual(['WORLD', '{ hello }'])
  })

  test('text, of which nothing is known', async () => {
    const result: unknown = await createClient({ url, fetch: fake(data({ hello: 'world' })).fetch }).request(
      '{ hello }',
    )
    expect(result).toEqual({ hello: 'world' })
  })

  test('and a core takes what textOf makes of a parsed document', async () => {
    const { fetch, sent } = fake(data({ country: null }))
    const text: TypedDocument<{ country: { name: string } | null }, { code: string }> = textOf(typed)
    expect(await createCore({ url, fetch }).request(text, { code: 'KR' })).toEqual({ country: null })
    expect(sent[0]?.query).toBe('query($code:CountryCode!){country(code:$code){name}}')
  })
})

test('a document with an unknown part fails before anything is sent', async () => {
  const { fetch, sent } = fake(data({}))
  expect(
    await failure(
      (async () => createClient({ url, fetch }).request({ kind: 'Document', definitions: [{ kind: 'Nothing' }] }))(),
    ),
  ).toBeInstanceOf(Error)
  expect(sent).toEqual([])
})
