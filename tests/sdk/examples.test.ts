import { describe, expect, test } from 'vitest'
import { read } from '../house/files.ts'
import { seeded } from '../kit/world.ts'
import { methodExamples, mutationExamples, run } from './examples.ts'
import { clientOf } from './world.ts'

// Every method has an example, and every example finds what it looks for in the five documents.

const client = clientOf(await seeded(), { role: 'EDITOR' })

describe('examples of methods', () => {
  // That of createClient has an address where nobody is.
  const runnable = methodExamples.filter(({ code }) => !code.includes('registry.example.org'))

  test.each(runnable)('$name', async ({ code }) => {
    const printed = await run(code, { client })
    expect(printed).not.toMatch(/\bundefined\b|NaN|^\[\]$/m)
    if (code.includes('console.log')) expect(printed).not.toBe('')
  })
})

test('every method has one', () => {
  const [, ...methods] = read('sdk/src/generated/client.ts').split(/^export interface (?!Client )/m)
  const signatures = methods.join('').match(/^ {2}\w*(<.*>)?\(.*(\n.*)?\): (Call|List)</gm) ?? []
  const inClient = methodExamples.filter(({ name }) => /: readonly /.test(name))
  expect(signatures.length).toBeGreaterThan(30)
  const mutations =
    read('schema.graphql')
      .match(/^type Mutation \{[\s\S]*?^\}/m)?.[0]
      .match(/^ {2}\w+\(/gm) ?? []
  expect(mutationExamples).toHaveLength(mutations.length)
  expect(methodExamples.length - inClient.length).toBe(signatures.length + 1)
})

test('every method says what it does and what can go wrong', () => {
  const text = ['client', 'mutations'].map((file) => read(`sdk/src/generated/${file}.ts`)).join('\n')
  const docs = [
    ...text.matchAll(/\/\*\*\n((?:(?!\*\/)[\s\S])*?)\*\/\s*(?:export interface \w+Method \{\s*)?(\w*)(?:<.*>)?\(/g),
  ]
  expect(docs.length).toBeGreaterThan(80)
  for (const [, doc = '', name] of docs) {
    expect(doc, name).toMatch(/^\s*\* [A-Z]/)
    expect(doc, name).toContain('@throws')
    expect(doc, name).toContain('@example')
  }
})
