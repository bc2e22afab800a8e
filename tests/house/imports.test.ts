import { posix } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { files, read } from './files.ts'

// The layers of the server, lowest first. A file may import from its own layer and from those below. What no
// line names belongs to the service around the schema.

const layers = [
  /^server\/(database\/|context\.ts|config\.ts|settings\.ts|limits\/settings\.ts|load\/address\.ts)/,
  /^server\/(access\/|kit\/|builder\.ts)/,
  /^server\/write\//,
  /^server\/bulk\//,
  /^server\/registry\//,
  /^server\/schema\.ts/,
  /^server\//,
]

/** Whatever is run by name: nothing imports it. */
const programs = /^(server\/(programs|print-schema)\.ts|prisma\/tools\/(new-|check-))/

/** Who may know the generated Prisma client; the registry describes its types through the kit. */
const knowsPrisma = /^(server\/(access|kit|database|write)\/|server\/(builder|context)\.ts|prisma\/seed\/|tests\/)/

const imports = ['server', 'prisma', 'tests'].flatMap((directory) =>
  files(directory)
    .filter((path) => path.endsWith('.ts'))
    .flatMap((from) =>
      ts
        .preProcessFile(read(from), true, true)
        .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
        .map(({ fileName }) => ({ from, to: posix.join(posix.dirname(from), fileName) })),
    ),
)

const inServer = imports.filter(({ from, to }) => from.startsWith('server/') && to.startsWith('server/'))

const layerOf = (path: string) => layers.findIndex((layer) => layer.test(path))
const told = (wrong: { from: string; to: string }[]) => wrong.map(({ from, to }) => `${from} imports ${to}`)

test('imports are found', () => {
  expect(told(imports)).toContain('server/app.ts imports server/schema.ts')
})

test('in the server, imports lead down', () => {
  expect(told(inServer.filter(({ from, to }) => layerOf(from) < layerOf(to)))).toEqual([])
})

test('in the server, no file leads back to itself', () => {
  const onward = new Map<string, string[]>()
  for (const { from, to } of inServer) onward.set(from, [...(onward.get(from) ?? []), to])
  const done = new Set<string>()
  const loops: string[] = []
  const walk = (path: string, way: string[]) => {
    if (way.includes(path)) loops.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path)) return
    done.add(path)
    for (const next of onward.get(path) ?? []) walk(next, [...way, path])
  }
  for (const path of onward.keys()) walk(path, [])
  expect(loops).toEqual([])
})

test('nothing imports a program', () => {
  expect(told(imports.filter(({ to }) => programs.test(to)))).toEqual([])
})

test('the server imports neither tests nor tools', () => {
  const wrong = imports.filter(({ from, to }) => from.startsWith('server/') && /^(tests|prisma\/tools)\//.test(to))
  expect(told(wrong)).toEqual([])
})

test('the generated Prisma client is known only where the database is spoken to', () => {
  const wrong = imports.filter(({ from, to }) => to.startsWith('prisma/generated/') && !knowsPrisma.test(from))
  expect(told(wrong)).toEqual([])
})

test('each program is handed its environment, which one place reads', () => {
  // The build has no settings: it hands none on, and writes NODE_ENV into the bundle.
  const sources = files('server').filter((path) => path.endsWith('.ts') && !path.startsWith('server/build/'))
  const readers = sources.filter((path) => /process\.env\b/.test(read(path)))
  expect(readers).toEqual(['server/programs.ts'])
})
