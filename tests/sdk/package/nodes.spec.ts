import { execFile } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, inject, test } from 'vitest'
import { npm, projectIn } from './pack.ts'
import { serve } from './serve.ts'

// The installed package in the versions of Node that people have, imported in both ways, against a server on a port.

const { home } = inject('packed')
const url = await serve()

const NAMES = `{ createClient, NotFoundError }
{ TopicsDocument }/documents
{ watch }/watch
{ persisted }/persisted`

const imports = (line: (names: string, from: string) => string) =>
  NAMES.replace(/(\{.*\})(.*)/g, (_all, names: string, path: string) => line(names, `'@entente/sdk${path}'`))

const QUESTION = `
  const client = createClient({ url: process.env.ENTENTE_URL, middleware: [persisted()] })
  client.countries.get({ code: 'KR' }).then(async ({ name }) => {
    const { nodes } = await client.request(TopicsDocument, { first: 1 }).then(({ topics }) => topics)
    const error = await client.topics.get({ slug: 'none' }).catch((error) => error)
    const { __typename } = await client.createTopic({ slug: 'none', kind: 'THEME' })
    const changes = watch(client, { after: 'beginning' })
    const { value: { operation } } = await changes.next()
    await changes.return()
    console.log(name, nodes.length, error instanceof NotFoundError, error.code, __typename, operation)
  })
`

/** The program of this version; null where the registry has none for this machine. */
async function nodeOf(major: string): Promise<string | null> {
  if (process.versions.node.startsWith(`${major}.`)) return process.execPath
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const directory = join(home, 'node', major)
  mkdirSync(directory, { recursive: true })
  await npm(['install', '--prefix', directory, '--no-save', `${name}@${major}`], directory).catch(() => null)
  const program = join(directory, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return existsSync(program) ? program : null
}

describe.each(['20', '22', '24'])('in Node %s', (major) => {
  const program = nodeOf(major)

  test.for([
    ['as a module', 'esm.mjs', imports((names, from) => `import ${names} from ${from}`)],
    ['with require', 'cjs.cjs', imports((names, from) => `const ${names} = require(${from})`)],
  ] as const)('imported %s it works', async ([_how, file, head], { skip }) => {
    const node = await program
    if (!node) return skip(`the registry has no Node ${major} for this machine`)
    const cwd = projectIn(home, `smoke-${major}`, { [file]: head + QUESTION })
    const env = { PATH: process.env.PATH, ENTENTE_URL: url }
    expect(await promisify(execFile)(node, [file], { cwd, env })).toEqual({
      stdout: 'South Korea 1 true NOT_FOUND ForbiddenError CREATE\n',
      stderr: '',
    })
  })
})

test('it needs nothing of Node', async () => {
  const script = `globalThis.process = globalThis.Buffer = undefined
    const { createClient } = await import('@entente/sdk')
    const { watch } = await import('@entente/sdk/watch')
    console.log(typeof createClient, typeof watch)`
  const cwd = projectIn(home, 'smoke', {})
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd })
  expect(stdout).toBe('function function\n')
})
