import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { composeServices as apollo } from '@apollo/composition'
import { composeServices as guild } from '@theguild/federation-composition'
import { buildSchema, type GraphQLObjectType, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { compositionOf } from '../../server/composition.ts'
import { read, root } from '../house/files.ts'
import { thorough } from '../kit/sample.ts'

// The registry's text composes, by the two libraries that gateways use, alone and with another service.

const subgraph = (name: string, path: string) => ({
  name,
  url: `http://${name}.test/graphql`,
  typeDefs: parse(read(path)),
})

const entente = subgraph('entente', 'subgraph.graphql')
const ministries = subgraph('ministries', 'tests/federation/subgraphs/ministries.graphql')

interface Composed {
  supergraphSdl?: string
  errors?: readonly { message: string }[]
}

const composers: [string, (subgraphs: (typeof entente)[]) => Composed][] = [
  ['@theguild/federation-composition', (subgraphs) => guild(subgraphs) as Composed],
  ['@apollo/composition', (subgraphs) => apollo(subgraphs) as Composed],
]

describe.each(composers)('%s', (_name, compose) => {
  const fieldsOf = (composed: Composed, type: string) => {
    expect(composed.errors ?? []).toEqual([])
    const supergraph = buildSchema(composed.supergraphSdl ?? '', { assumeValidSDL: true })
    return Object.keys((supergraph.getType(type) as GraphQLObjectType).getFields())
  }

  test('composes the registry alone', () => {
    expect(fieldsOf(compose([entente]), 'Query')).toContain('relationship')
  })

  test('composes it with another Relay service that extends its types', () => {
    const composed = compose([entente, ministries])
    expect(fieldsOf(composed, 'Country')).toEqual(expect.arrayContaining(['code', 'activities', 'services']))
    expect(fieldsOf(composed, 'Organization')).toEqual(expect.arrayContaining(['lineage', 'budget']))
    expect(fieldsOf(composed, 'Query')).toEqual(expect.arrayContaining(['relationship', 'services', 'node']))
  })
})

describe('npm run schema:check -- <files>', () => {
  const path = (name: string) => join(root, 'tests', 'federation', 'subgraphs', name)

  test('says what composes, and what each service adds to the types of the registry', () => {
    const { composes, lines } = compositionOf([path('ministries.graphql')])
    expect(lines[0]).toBe('entente, ministries compose.')
    expect(lines).toContain('  ministries adds to Country: services')
    expect(composes).toBe(true)
  })

  const clash = /^ {2}FIELD_TYPE_MISMATCH: .*Country\.code/

  test('says what does not compose and why', () => {
    const { composes, lines } = compositionOf([path('ministries.graphql'), path('clashing.graphql')])
    expect(lines[0]).toBe('entente, ministries, clashing do not compose:')
    expect(lines[1]).toMatch(clash)
    expect(composes).toBe(false)
  })

  test.runIf(thorough)('ends with an error where it does not', () => {
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
    const args = [tsx, 'server/print-schema.ts', '--check', path('ministries.graphql'), path('clashing.graphql')]
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
    const [first, second] = stderr.split('\n')
    expect(first).toBe('entente, ministries, clashing do not compose:')
    expect(second).toMatch(clash)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  })

  test('says which file it cannot read, and where', () => {
    expect(compositionOf(['no-such.graphql', join(root, 'package.json')])).toEqual({
      composes: false,
      lines: [
        'no-such.graphql: there is no such file.',
        `${join(root, 'package.json')}: line 2, column 3: Syntax Error: Expected Name, found String "name".`,
      ],
    })
  })
})
