import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { plugin } from '@graphql-codegen/typescript-operations'
import { buildSchema, Kind, parse } from 'graphql'
import { expect, inject, test } from 'vitest'
import { documentsOf, fragmentsIn } from '../../../sdk/codegen/operations.ts'
import { files, read, root } from '../../house/files.ts'
import { compile } from './compilers.ts'
import { projectIn } from './pack.ts'

// What codegen.yml makes: as fresh as the schema, and the same types that the usual plugin finds.

const { home } = inject('packed')

test('what is generated is fresh', async () => {
  const cli = join(root, 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js')
  await promisify(execFile)(process.execPath, [cli, '--check'], { cwd: root }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) =>
      expect.fail(`Run \`npm run codegen\`.\n${stdout}${stderr}`),
  )
})

const schema = buildSchema(read('schema.graphql'))
const written = files('sdk/operations').map((location) => ({ location, document: parse(read(location)) }))
const { operations, fragments } = documentsOf(schema, written)
const definitions = [...operations.map(({ node }) => node), ...fragments.values()]
const documents = [{ location: 'all.graphql', document: { kind: Kind.DOCUMENT as const, definitions } }]

async function official(
  name: string,
  { immutableTypes = false, inputMaybeValue = 'T | undefined' },
): Promise<Record<string, string>> {
  const scalars = {
    ID: 'string',
    CountryCode: 'string',
    Date: 'string',
    DateTime: 'string',
    Edtf: 'string',
    JSON: 'unknown',
    Language: 'string',
  }
  const config = { scalars, immutableTypes, inputMaybeValue, arrayInputCoercion: false }
  const { prepend, content } = (await plugin(schema, documents, config, {
    outputFile: '',
  })) as { prepend: string[]; content: string }
  return { [`${name}.ts`]: [...prepend, content].join('\n') }
}

test('types are those that GraphQL Code Generator finds', async () => {
  // Each must fit the other. What is given is immutable here, and what comes back is the caller's own.
  const comparisons = operations.flatMap(({ name, node }) => {
    const kind = node.operation.charAt(0).toUpperCase() + node.operation.slice(1)
    const given = kind === 'Mutation' ? 'told' : 'asked'
    return [
      `export const ${name}1 = (it: official.${name}${kind}): own.${name}Data => it`,
      `export const ${name}2 = (it: own.${name}Data): official.${name}${kind} => it`,
      `export const ${name}3 = (it: ${given}.${name}${kind}Variables): own.${name}Variables => it`,
      `export const ${name}4 = (it: own.${name}Variables): ${given}.${name}${kind}Variables => it`,
    ]
  })
  const cwd = projectIn(home, 'types-official', {
    'package.json': '{ "type": "module" }',
    'own.ts': read('sdk/src/generated/types.ts'),
    ...(await official('official', {})),
    ...(await official('asked', { immutableTypes: true })),
    ...(await official('told', { immutableTypes: true, inputMaybeValue: 'T | null | undefined' })),
    'compare.ts': [
      `import type * as asked from './asked.ts'`,
      `import type * as told from './told.ts'`,
      `import type * as official from './official.ts'`,
      `import type * as own from './own.ts'`,
      ...comparisons,
    ].join('\n'),
  })
  const options = [
    '--noEmit',
    '--strict',
    '--allowImportingTsExtensions',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--lib',
    'es2022',
  ]
  const { errors } = await compile(join(root, 'node_modules', 'typescript'), cwd, [...options, 'compare.ts'])
  const wrong = [...errors.matchAll(/^compare\.ts\((\d+),/gm)].map(
    ([, line]) => comparisons[Number(line) - 5]?.match(/\w+(?= = )/)?.[0],
  )
  // Where a record is named by NodeRef, its type is one of all records; the usual plugin lists those that it can be here.
  const nodes = operations.filter((it) => [...fragmentsIn(it.node, { schema, fragments })].includes('NodeRef'))
  const known = nodes.map(({ name }) => `${name}2`)
  expect(wrong.filter((name) => !known.includes(name ?? ''))).toEqual([])
  expect(errors.replace(/^compare\.ts.*\n( .*\n)*/gm, '')).toBe('')
})
