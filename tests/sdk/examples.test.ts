import { inspect } from 'node:util'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import type { Client } from '../../sdk/src/index.ts'
import { read } from '../house/files.ts'
import { seeded } from '../kit/world.ts'
import { methodExamples } from './examples.ts'
import { clientOf } from './world.ts'

// Every method has an example, and every example finds what it looks for in the five documents.

const AsyncFunction = (async () => {}).constructor as new (
  ...code: string[]
) => (client: Client, console: object) => Promise<void>

async function run(code: string): Promise<string> {
  const lines: string[] = []
  const console = {
    log: (...values: unknown[]) =>
      lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ')),
  }
  const script = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText
  await new AsyncFunction('client', 'console', script)(clientOf(await seeded(), { role: 'EDITOR' }), console)
  return lines.join('\n')
}

describe('examples of methods', () => {
  // That of createClient has an address where nobody is.
  const runnable = methodExamples.filter(({ code }) => !code.includes('registry.example.org'))

  test.each(runnable)('$name', async ({ code }) => {
    const printed = await run(code)
    expect(printed).not.toMatch(/\bundefined\b|NaN|^\[\]$/m)
    if (code.includes('console.log')) expect(printed).not.toBe('')
  })
})

test('every method has one', () => {
  const [, ...methods] = read('sdk/src/generated/client.ts').split(/^export interface (?!Client )/m)
  const signatures = methods.join('').match(/^ {2}\w*(<.*>)?\(.*(\n.*)?\): (Call|List)</gm) ?? []
  const inClient = methodExamples.filter(({ name }) => /: readonly /.test(name))
  expect(signatures.length).toBeGreaterThan(30)
  expect(methodExamples.length - inClient.length).toBe(signatures.length + 1)
})
