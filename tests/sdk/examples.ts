import { inspect } from 'node:util'
import ts from 'typescript'
import { files, read } from '../house/files.ts'

// The examples in the documentation of the SDK's sources.

export interface Example {
  /** Where it stands: the file, and what it is the example of. */
  name: string
  code: string
}

export function examplesIn(path: string): Example[] {
  return [...read(path).matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example\n([\s\S]*?)\*\/\s*(.*)/g)].map(
    ([, comment = '', what = '']) => {
      const lines = comment.split('\n').map((line) => line.replace(/^\s*\* ?/, ''))
      return { name: `${path}: ${what.replace(/[(<:=].*/, '').trim()}`, code: lines.join('\n').trim() }
    },
  )
}

/** Those of the methods, which the operations files hold. */
export const methodExamples = examplesIn('sdk/src/generated/client.ts')

/** Those of what is written by hand. */
export const coreExamples = [...files('sdk/src/core'), 'sdk/src/watch.ts', 'sdk/src/persisted.ts'].flatMap(examplesIn)

/** Those of mutations. They speak of `record`, one that was read before. */
export const mutationExamples = examplesIn('sdk/src/generated/mutations.ts').map((example) => ({
  ...example,
  method: example.code.match(/client\.(\w+)/)?.[1] ?? '',
  /** The type of what it answers with. */
  result: example.code.match(/__typename === '(\w+)'/)?.[1] ?? '',
}))

const AsyncFunction = (async () => {}).constructor as new (...code: string[]) => (...values: unknown[]) => Promise<void>

/** Runs an example with what it speaks of; returns what it printed. */
export async function run(code: string, atHand: Record<string, unknown>): Promise<string> {
  const lines: string[] = []
  const console = {
    log: (...values: unknown[]) =>
      lines.push(values.map((value) => (typeof value === 'string' ? value : inspect(value))).join(' ')),
  }
  const script = ts.transpileModule(code, { compilerOptions: { target: ts.ScriptTarget.ES2022 } }).outputText
  await new AsyncFunction(...Object.keys(atHand), 'console', script)(...Object.values(atHand), console)
  return lines.join('\n')
}
