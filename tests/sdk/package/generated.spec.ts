import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { plugin } from '@graphql-codegen/typescript-operations'
import { buildSchema, parse } from 'graphql'
import { expect, inject, test } from 'vitest'
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

const documents = files('sdk/operations').map((location) => ({ location, document: parse(read(location)) }))

async function official(name: string, immutableTypes: boolean): Promise<Record<string, string>> {
  const scalars = {
    ID: 'string',
    CountryCode: 'string',
    Date: 'string',
    DateTime: 'string',
    Edtf: 'string',
    JSON: 'unknown',
    Language: 'string',
  }
  const config = { scalars, immutableTypes, inputMaybeValue: 'T | undefined', arrayInputCoercion: false }
  const { prepend, content } = (await plugin(buildSchema(read('schema.graphql')), documents, config, {
    outputFile: '',
  })) as { prepend: string[]; content: string }
  return { [`${name}.ts`]: [...prepend, content].join('\n') }
}

test('types are those that GraphQL Code Generator finds', async () => {
  const operations = documents
    .flatMap(({ document }) => document.definitions)
    .flatMap((node) => (node.kind === 'OperationDefinition' ? [node.name?.value ?? ''] : []))
  // Each must fit the other. What is given is immutable here, and what comes back is the caller's own.
  const comparisons = operations.flatMap((name) => [
    `export const ${name}1 = (it: official.${name}Query): own.${name}Data => it`,
    `export const ${name}2 = (it: own.${name}Data): official.${name}Query => it`,
    `export const ${name}3 = (it: given.${name}QueryVariables): own.${name}Variables => it`,
    `export const ${name}4 = (it: own.${name}Variables): given.${name}QueryVariables => it`,
  ])
  const cwd = projectIn(home, 'types-official', {
    'package.json': '{ "type": "module" }',
    'own.ts': read('sdk/src/generated/types.ts'),
    ...(await official('official', false)),
    ...(await official('given', true)),
    'compare.ts': [
      `import type * as given from './given.ts'`,
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
    ([, line]) => comparisons[Number(line) - 4]?.match(/\w+(?= = )/)?.[0],
  )
  // Where a record is named by NodeRef, its type is one of all records; the usual plugin lists those that it can be here.
  expect([...new Set(wrong)]).toEqual(['CitationById2', 'Citations2', 'Search2'])
  expect(errors.replace(/^compare\.ts.*\n( .*\n)*/gm, '')).toBe('')
})
