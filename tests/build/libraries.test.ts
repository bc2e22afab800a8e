import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { withPlacesReadLater } from '../../server/build/libraries.ts'

// What the bundle changes in libraries means what it meant.

const client = readFileSync(createRequire(import.meta.url).resolve('@prisma/client/runtime/client'), 'utf8')

interface Graph {
  inputNodes: { edges: Record<string, object> }[]
}

/** The function with which this text of Prisma's client reads what may stand in a query. */
function readerIn(text: string): (schema: { strings: string[]; graph: string }) => Graph {
  const [code, name] =
    /function (\w+)\(e\)\{return new (\w+)\(e\)\.deserialize\(\)\}.*?var \2=class\{.*?\};(?=var )/s.exec(text) ?? []
  return new Function(`${code}; return ${name}`)()
}

/** As the generated client has it. */
function schema() {
  const text = readFileSync(new URL('../../prisma/generated/prisma/internal/class.ts', import.meta.url), 'utf8')
  const [, strings = '', graph = ''] =
    /strings: JSON\.parse\(("(?:[^"\\]|\\.)+")\),\s*graph: "([\w-]+)"/.exec(text) ?? []
  return { strings: JSON.parse(JSON.parse(strings)) as string[], graph }
}

test('read when it is looked at, in whatever order, what may stand in a query is what Prisma reads at once', () => {
  const read = readerIn(client)(schema())
  expect(read.inputNodes.length).toBeGreaterThan(1_000)
  const later = readerIn(withPlacesReadLater(client))(schema())
  for (const [id, node] of [...later.inputNodes.entries()].reverse()) {
    expect(node.edges).toStrictEqual(read.inputNodes[id]?.edges)
    expect(node.edges).toBe(node.edges)
  }
  expect(JSON.stringify(later)).toBe(JSON.stringify(read))
})

test('a client that is written in another way ends the build', () => {
  expect(() => withPlacesReadLater(client.replaceAll('scalarMask', 'mask'))).not.toThrow()
  expect(() => withPlacesReadLater(client.replaceAll('r.push({edges:', 'r.unshift({edges:'))).toThrow(/another way/)
})
