import { describe, expect, test } from 'vitest'
import { defaultLimits } from '../../server/limits/settings.ts'
import { seeded } from '../kit/world.ts'
import { expectLimit, post, refusalOf, refused } from './attack.ts'

// What comes beside the document.

const { variablesDepth, variablesValues } = defaultLimits
const question = 'query ($filter: ActivityFilter) { activities(filter: $filter) { totalCount } }'

/** As text: what is deep enough to be an attack cannot be written by JSON.stringify either. */
const body = (variables: string, part = 'variables') => `{"query":${JSON.stringify(question)},"${part}":${variables}}`
const send = async (text: string) => (await seeded()).fetch('/graphql', post(text))

describe('depth', () => {
  const lists = (levels: number) => `{"filter":${'['.repeat(levels)}${']'.repeat(levels)}}`
  const objects = (levels: number) => `{"filter":${'{"NOT":'.repeat(levels)}{}${'}'.repeat(levels)}}`

  test.each([
    ['100,000 lists', body(lists(100_000))],
    ['100,000 objects', body(objects(100_000))],
    ['one more than may be', body(objects(variablesDepth))],
    ['100,000 lists in a variable that the document does not have', body(lists(100_000).replace('filter', 'other'))],
    ['100,000 lists in the extensions', body(lists(100_000), 'extensions')],
  ])('%s', async (_, text) => {
    expectLimit(await refusalOf(await send(text)), 'variablesDepth', 'BAD_USER_INPUT')
  })
})

describe('number', () => {
  test.each([
    ['a list of conditions', { OR: Array.from({ length: 30_000 }, () => ({})) }],
    ['a list of kinds', { kinds: Array.from({ length: 30_000 }, () => 'MEETING') }],
    ['keys', Object.fromEntries(Array.from({ length: 30_000 }, (_, i) => [`k${i}`, i]))],
  ])('%s', async (_, filter) => {
    expectLimit(await refused(question, { filter }), 'variablesValues', 'BAD_USER_INPUT')
  })

  test('as many as may be reach the database, which answers', async () => {
    const kinds = Array.from({ length: variablesValues - 3 }, () => 'MEETING')
    const { ask, log } = await seeded()
    const one = await ask(question, { variables: { filter: { kinds: ['MEETING'] } } })
    expect(await ask(question, { variables: { filter: { kinds } } })).toEqual(one)
    expect(log.filter(({ level }) => level === 'error')).toEqual([])
  })
})

test.each([
  ['values', { kinds: Array.from({ length: 9_000 }, () => 'MEETIN') }],
  ['fields', Object.fromEntries(Array.from({ length: 9_000 }, (_, index) => [`titel${index}`, 1]))],
])('of thousands of wrong %s ten are told, and the others are not looked at', async (_, filter) => {
  const { fetch } = await seeded()
  const answer = await fetch('/graphql', post(JSON.stringify({ query: question, variables: { filter } })))
  const { errors } = (await answer.json()) as { errors: { message: string }[] }
  expect(answer.status).toBe(400)
  expect(errors).toHaveLength(10)
  expect(errors.at(-1)?.message).toContain('error limit reached')
})

describe('text that nothing can store', () => {
  const nul = '\0'
  test.each<[string, object, string]>([
    ['NUL', { filter: { title: { contains: nul } } }, 'variables.filter.title.contains'],
    ['half of a surrogate pair', { filter: { title: { contains: '\ud800' } } }, 'variables.filter.title.contains'],
    ['the other half', { filter: { title: { contains: 'x\udc00' } } }, 'variables.filter.title.contains'],
    ['in a list', { filter: { OR: [{}, { slug: { in: ['a', nul] } }] } }, 'variables.filter.OR.1.slug.in.1'],
    ['in a key', { filter: { [`a${nul}`]: 1 } }, 'variables.filter'],
    ['in the name of a variable', { [nul]: 1 }, 'variables'],
  ])('%s', async (_, variables, argument) => {
    expect((await refused(question, variables)).extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })

  test('in the name of the operation', async () => {
    const text = JSON.stringify({ query: '{ __typename }', operationName: nul })
    expect((await refusalOf(await send(text))).extensions.code).toBe('OPERATION_RESOLUTION_FAILURE')
  })

  test('in what a subscription is asked with', async () => {
    const document = 'subscription ($after: String) { changed(after: $after) { cursor } }'
    const text = JSON.stringify({ query: document, variables: { after: nul } })
    const { fetch } = await seeded()
    const response = await fetch('/graphql', post(text, { accept: 'text/event-stream, application/json' }))
    expect(await response.text()).toContain('variables.after: contains a NUL character')
  })
})

describe('keys of prototypes', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('%s', async (key) => {
    for (const variables of [
      `{"${key}":{"polluted":true}}`,
      `{"filter":{"${key}":{"polluted":true}}}`,
      `{"filter":{"OR":[{"${key}":1}]}}`,
    ]) {
      for (const part of ['variables', 'extensions']) {
        const { message, extensions } = await refusalOf(await send(body(variables, part)))
        expect(extensions.code).toBe('BAD_USER_INPUT')
        expect(message).toContain(`has the key ${key}`)
      }
    }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  test.each([
    ['a variable', 'query ($__proto__: ActivityFilter) { activities(filter: $__proto__) { totalCount } }'],
    ['a field of an input', '{ activities(filter: { __proto__: { title: 1 } }) { totalCount } }'],
    ['an argument', '{ activities(__proto__: 1) { totalCount } }'],
    ['a field', '{ __proto__ }'],
    ['a field of a record', '{ activities { nodes { constructor } } }'],
    ['a fragment', '{ ...constructor }'],
    ['a directive', '{ __typename @constructor }'],
    ['a type', 'query ($v: constructor) { __typename }'],
    ['an enum', '{ activities(filter: { kinds: [constructor] }) { totalCount } }'],
    ['a reference', '{ _entities(representations: [{ __typename: "constructor", id: "x" }]) { __typename } }'],
    [
      'a reference with a key',
      '{ _entities(representations: [{ __typename: "Topic", __proto__: { id: "x" } }]) { __typename } }',
    ],
    ['an id', '{ node(id: "__proto__:0190f4c2-0000-7000-8000-000000000000") { id } }'],
  ])('in a document, as the name of %s, mean nothing', async (_, query) => {
    const { send: ask, log } = await seeded()
    const { errors = [], data, status } = await ask(query)
    expect(status).toBeLessThan(500)
    if (!/\$__proto__/.test(query)) expect(errors.length).toBeGreaterThan(0)
    for (const { extensions } of errors) expect(extensions.code).not.toBe('INTERNAL_SERVER_ERROR')
    if (data) expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect(log.filter(({ level }) => level === 'error')).toEqual([])
    expect(({} as Record<string, unknown>).title).toBeUndefined()
  })
})
