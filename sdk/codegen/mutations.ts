import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import { docOf, imported, required, resultOf, typesIn } from './client.ts'
import { jsdoc } from './comments.ts'
import { briefOf } from './documents.ts'
import { typeOfInput } from './inputs.ts'
import { type Documents, documentsOf, type Operation } from './operations.ts'
import { type Method, planOf } from './resources.ts'

// mutations.ts: a method for every mutation.

export const plugin: PluginFunction = (schema, files) => {
  const documents = documentsOf(schema, files)
  const { mutations } = planOf(documents)
  const members = mutations.map((method) => `${docOf(method, '  ')}  ${method.name}${signature(method, documents)}\n`)
  const all = mutations.map(({ operations: [{ name }] }) => name)
  const usually = usualIn(mutations, documents)
  const records = [...usually.values()].flat()
  const others = all.filter((name) => !records.includes(name.replace(/^(Create|Update)/, '')))
  const names = [...others.map((name) => `${name}Document`), ...records.map((name) => `${name}Fragment`)]
  const usual = [...usually]
    .map(
      ([more, group]) =>
        `    ...usual(ProblemFragment, '${more}', ${group.map((name) => `${name}Fragment`).join(', ')}),\n`,
    )
    .join('')
  const body = [
    `${jsdoc(schema.getMutationType()?.description)}export interface Mutations {\n${members.join('\n')}}\n`,
    `${jsdoc(EXPLAINED)}export const mutations = (core: Core): Mutations =>\n  methodsOf(core, [\n${usual}${others.map((name) => `    ${name}Document,\n`).join('')}  ]) as object as Mutations\n`,
  ].join('\n')
  const code = body.replace(/\/\*\*[\s\S]*?\*\//g, '')
  return [
    '// Generated from schema.graphql by `npm run codegen`. Not to be edited.\n',
    "import type { Call } from '../core/call.ts'",
    "import type { Core } from '../core/core.ts'",
    "import { methodsOf, usual } from '../core/mutation.ts'",
    "import type { CallOptions } from '../core/options.ts'",
    imported([...names, 'ProblemFragment'], body, './documents.ts'),
    imported(typesIn(code, documents), code, './types.ts', 'type '),
    '',
    body,
  ].join('\n')
}

const EXPLAINED = `Every mutation, over a core. A program that counts bytes and writes little sends single documents instead:
\`core.request(SignAgreementDocument, …)\`.`

/** The records whose documents core/mutation.ts makes from their fragment, by what else they are created with. */
function usualIn(mutations: Method[], documents: Documents): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const briefs = new Map(mutations.map(({ operations: [{ name, node }] }) => [name, briefOf(node, documents)]))
  for (const [name, { brief, fragments }] of briefs) {
    const record = name.replace(/^Create/, '')
    const own = fragments.map((fragment) => fragment.name.value).join()
    const input = `input:Create${record}Input!`
    const more = brief === 0 ? '' : brief.endsWith(input) ? brief.slice(0, -input.length) : null
    if (record === name || more === null || own !== `${record},Problem` || briefs.get(`Update${record}`)?.brief !== 0)
      continue
    found.set(more, [...(found.get(more) ?? []), record])
  }
  return found
}

/** What alone is required is given by itself; else all is named. */
function signature({ operations: [operation] }: Method, documents: Documents): string {
  const result = `options?: CallOptions): Call<${resultOf(operation, documents)}>`
  const all = `${operation.name}Variables`
  const [only, ...others] = required(operation.variables)
  if (!only) return `(variables?: ${all}, ${result}`
  if (others.length > 0) return `(variables: ${all}, ${result}`
  return `(${only.name}: ${typeOfInput(only.type)}, ${rest(operation, only.name, all)}${result}`
}

function rest({ variables }: Operation, name: string, all: string): string {
  return `variables?: ${variables.length > 1 ? `Omit<${all}, '${name}'>` : 'object'}, `
}
