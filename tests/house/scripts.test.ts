import { expect, test } from 'vitest'
import { read } from './files.ts'

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

const places = [
  'CONTRIBUTING.md',
  'README.md',
  'docs/bulk.md',
  'docs/operating.md',
  'prisma/tools/check-generated.ts',
  'prisma/tools/new-migration.ts',
  'server/print-schema.ts',
]

test('every script that people are told to run exists', () => {
  for (const place of places) {
    const told = [...read(place).matchAll(/npm (?:run ([a-z:-]+)|(start|test)\b)/g)]
    for (const [, script, short] of told) expect(scripts, place).toHaveProperty([script ?? short ?? ''])
  }
})

test('the files that scripts name exist', () => {
  const named = Object.values(scripts).flatMap((script) => script.match(/\b[\w./-]+\.(ts|js|json)\b/g) ?? [])
  expect(named.length).toBeGreaterThan(0)
  for (const path of named) expect(() => read(path), path).not.toThrow()
})
