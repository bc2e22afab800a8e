import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildSchema } from 'graphql'
import { describe, expect, inject, test } from 'vitest'
import { read, root } from '../../house/files.ts'
import { projectIn } from './pack.ts'

// The tarball as such: what is in it, how it is found, what it weighs.

const { home, tarball } = inject('packed')
const directory = join(home, 'node_modules', '@entente', 'sdk')
const manifest = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as Record<string, unknown>

const bin = (name: string, args: string[], cwd = root) =>
  promisify(execFile)(process.execPath, [join(root, 'node_modules', name), ...args], { cwd }).catch(
    (error: { stdout: string; stderr: string; code: number }) => error,
  )

test('it holds the code, its types, the schema and the operations, and nothing else', () => {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(directory.length + 1)
      .replaceAll('\\', '/'),
  )
  expect(paths.filter((path) => !path.startsWith('operations/')).sort()).toEqual(
    [
      'README.md',
      'package.json',
      'LICENSE',
      'schema.graphql',
      ...['index', 'documents', 'watch', 'persisted'].flatMap((name) =>
        ['js', 'cjs', 'd.ts', 'd.cts'].map((kind) => `dist/${name}.${kind}`),
      ),
      // What they share.
      ...['documents2', 'retry'].flatMap((name) => [`dist/${name}.js`, `dist/${name}.cjs`]),
      ...['types', 'core', 'options'].flatMap((name) => [`dist/${name}.d.ts`, `dist/${name}.d.cts`]),
    ].sort(),
  )
  expect(readFileSync(join(directory, 'schema.graphql'), 'utf8')).toBe(read('schema.graphql'))
})

test('it depends on nothing and does nothing on import', () => {
  expect(manifest).toMatchObject({ sideEffects: false, type: 'module', license: 'Apache-2.0' })
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies'])
    expect(manifest).not.toHaveProperty(kind)
  for (const file of readdirSync(join(directory, 'dist')).filter((name) => /\.c?js$/.test(name))) {
    const text = readFileSync(join(directory, 'dist', file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
    const from = [...text.matchAll(/(?:\bfrom |\brequire\(|\bimport\()["']([^"']+)/g)].map(([, name]) => name)
    expect(
      from.filter((name) => !name?.startsWith('./')),
      file,
    ).toEqual([])
    expect(text, file).not.toMatch(/\b(process|Buffer|__dirname|global)\b\./)
  }
})

test('publint has nothing to say', async () => {
  const { stdout } = await bin('publint/src/cli.js', [tarball, '--strict'])
  expect(stdout).toContain('All good!')
})

test('every way of importing it finds code with types that fit', async () => {
  // The schema is exported as well, for tools; it is no code that could have types.
  const args = [tarball, '--no-emoji', '--exclude-entrypoints', 'schema.graphql']
  const result = await bin('@arethetypeswrong/cli/dist/index.js', args)
  console.log(result.stdout)
  expect(result).not.toHaveProperty('code')
  expect(result.stdout).toContain('No problems found')
})

describe('it is small', () => {
  test('in the ways that .size-limit.json names', async () => {
    const { stdout } = await bin('size-limit/bin.js', ['--json'], join(root, 'sdk'))
    const sizes = JSON.parse(stdout) as { name: string; passed: boolean; size: number; sizeLimit: number }[]
    for (const { name, size, sizeLimit } of sizes)
      console.log(`${name}: ${size} of ${sizeLimit} bytes, minified and compressed with gzip`)
    expect(sizes.filter(({ passed }) => !passed)).toEqual([])
  })

  test('whichever one resource is used, bundlers leave out the others', async () => {
    const { build } = await import('esbuild')
    const { gzipSync } = await import('node:zlib')
    const { createClient } = (await import(join(directory, 'dist', 'index.js'))) as {
      createClient(options: object): object
    }
    const written = buildSchema(read('schema.graphql')).getMutationType()?.getFields() ?? {}
    const names = Object.keys(createClient({ url: '' })).filter(
      (name) => !['request', 'options'].includes(name) && !(name in written),
    )
    const cwd = projectIn(home, 'bundles', {})
    for (const name of names) {
      const contents = `import { createCore, ${name} } from '@entente/sdk'\nexport const it = ${name}(createCore({ url: '/graphql' }))`
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: cwd },
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
      })
      const size = gzipSync(outputFiles[0]?.contents ?? '').length
      console.log(`a core and ${name}: ${size} bytes`)
      expect(size, name).toBeLessThanOrEqual(4000)
    }
    expect(names.length).toBeGreaterThan(10)
  })
})
