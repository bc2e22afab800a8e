import { read } from '../../house/files.ts'
import type { Example } from '../examples.ts'

// Examples as whole programs. In the documentation they begin where it gets interesting: with a client at hand.

export function readmeExamples(): Example[] {
  return [...read('sdk/README.md').matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, code = ''], index) => ({
    name: `sdk/README.md: ${index + 1}`,
    code,
  }))
}

/** What the examples speak of and do not make themselves. */
const AT_HAND = `
declare const record: { id: string; version: number }
declare const session: () => Promise<{ token: string }>
const url = process.env.ENTENTE_URL ?? ''
const client = createClient({ url })
`

const NAMES = ['createClient', 'type Activity', 'type Middleware']

export function moduleOf(code: string): string {
  const imports = code.match(/^import .*$/gm) ?? []
  const body = code.replace(/^import .*$/gm, '').replaceAll(`'https://registry.example.org/graphql'`, 'url')
  const missing = NAMES.filter(
    (name) => !imports.some((line) => new RegExp(`\\b${name.replace('type ', '')}\\b`).test(line)),
  )
  return [
    `import { ${missing.join(', ')} } from '@entente/sdk'`,
    ...imports,
    'declare const process: { env: Record<string, string | undefined> }',
    'declare const console: { log(...values: unknown[]): void }',
    AT_HAND,
    `await (async () => {${body}\n})()`,
    'export {}',
  ].join('\n')
}
