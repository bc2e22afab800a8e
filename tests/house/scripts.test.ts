import { expect, test } from 'vitest'
import { read } from './files.ts'

// What people and the CI are told to run exists.

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }

const told = (path: string) => [...read(path).matchAll(/npm (?:run )?([a-z]+(?::[a-z]+)*)\b/g)].map(([, name = '']) => name)

test('every script that the sources tell of exists', () => {
  const places = ['server/print-schema.ts', 'prisma/tools/check-generated.ts', 'prisma/tools/new-migration.ts']
  for (const place of places) for (const name of told(place)) expect(scripts, place).toHaveProperty(name)
})

test('the files that scripts name exist', () => {
  const named = Object.values(scripts).flatMap((script) => script.match(/\b[\w./-]+\.(ts|js|json)\b/g) ?? [])
  expect(named.length).toBeGreaterThan(0)
  for (const path of named) expect(() => read(path), path).not.toThrow()
})
