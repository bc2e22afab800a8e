import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  print,
  stripIgnoredCharacters,
} from 'graphql'
import { type Fragment, fragment } from '../src/core/document.ts'
import { mutation } from '../src/core/mutation.ts'
import { commentAbove, jsdoc } from './comments.ts'
import { type Documents, documentsOf } from './operations.ts'

// documents.ts: the operations and fragments as text, without the white space that only people need. Each is a
// constant that bundlers can leave out.

export const plugin: PluginFunction = (schema, files) => {
  const documents = documentsOf(schema, files)
  const { fragments, operations } = documents
  return [
    '// Generated from schema.graphql and sdk/operations by `npm run codegen`. Not to be edited.\n',
    "import { document, type Fragment, fragment, type TypedDocument } from '../core/document.ts'",
    "import { mutation } from '../core/mutation.ts'",
    `import type {\n${operations.flatMap(({ name }) => [`  ${name}Data,`, `  ${name}Variables,`]).join('\n')}\n} from './types.ts'\n`,
    ...usedFirst(documents).map(
      (node) =>
        `${jsdoc(commentAbove(node) || `The fields of ${node.name.value}.`)}export const ${node.name.value}Fragment: Fragment = /* @__PURE__ */ fragment(${callOf(node, documents)})\n`,
    ),
    ...operations.map(
      ({ name, node, comment }) =>
        `${jsdoc(comment.split(/\n\s*@example/)[0])}export const ${name}Document: TypedDocument<${name}Data, ${name}Variables> = /* @__PURE__ */ ${node.operation === 'mutation' ? mutationOf(node, documents) : `document(${callOf(node, documents)})`}\n`,
    ),
  ].join('\n')

  function usedFirst(from: Documents): FragmentDefinitionNode[] {
    const sorted = new Set<FragmentDefinitionNode>()
    const add = (node: FragmentDefinitionNode) => {
      for (const used of spreadIn(node, from)) add(used)
      sorted.add(node)
    }
    for (const node of fragments.values()) add(node)
    return [...sorted]
  }
}

function callOf(node: OperationDefinitionNode | FragmentDefinitionNode, from: Documents): string {
  const text = stripIgnoredCharacters(print(node))
  return [quoted(text), ...spreadIn(node, from).map(({ name }) => `${name.value}Fragment`)].join(', ')
}

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`)

/** The parts from which core/mutation.ts makes the same document again. */
function mutationOf(node: OperationDefinitionNode, from: Documents): string {
  const { name, brief, fragments } = briefOf(node, from)
  const parts = [`'${name}'`, brief === 0 ? 0 : quoted(brief), ...fragments.map((it) => `${it.name.value}Fragment`)]
  return `mutation(${parts.join(', ')})`
}

/** Its arguments, as short as core/mutation.ts takes them: 0 where they are the usual ones. */
export function briefOf(node: OperationDefinitionNode, from: Documents) {
  const [field] = node.selectionSet.selections as FieldNode[]
  const name = field?.name.value ?? ''
  const given = new Set(field?.arguments?.map((argument) => argument.name.value))
  const declared = (node.variableDefinitions ?? []).filter(({ variable }) => given.has(variable.name.value))
  const args = declared.map((definition) => stripIgnoredCharacters(print(definition)).slice(1)).join(',')
  const fragments = spreadIn(node, from)
  const partOf = (it: FragmentDefinitionNode): Fragment => fragment(print(it), ...spreadIn(it, from).map(partOf))
  const wanted = stripIgnoredCharacters(print(node))
  const brief = [0 as const, args].find((it) =>
    stripIgnoredCharacters(mutation(name, it, ...fragments.map(partOf))).startsWith(wanted),
  )
  if (brief === undefined) throw new Error(`core/mutation.ts makes another document of ${name} than it should.`)
  return { name, brief, fragments }
}

/** The fragments that are spread in a definition itself. */
function spreadIn(
  node: OperationDefinitionNode | FragmentDefinitionNode,
  { fragments }: Documents,
): FragmentDefinitionNode[] {
  const names = new Set([...print(node).matchAll(/\.\.\.(\w+)/g)].map(([, name = '']) => name))
  return [...names].flatMap((name) => fragments.get(name) ?? [])
}
