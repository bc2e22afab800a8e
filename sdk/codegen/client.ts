import type { PluginFunction } from '@graphql-codegen/plugin-helpers'
import {
  type FieldNode,
  type GraphQLObjectType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  isUnionType,
  type SelectionNode,
} from 'graphql'
import { jsdoc, lines, paragraphs } from './comments.ts'
import { typeOfInput } from './inputs.ts'
import { type Documents, documentsOf, type Operation, type Variable } from './operations.ts'
import { keyOf, type Method, planOf, type Resource, upper } from './resources.ts'
import { isPlain, nameOf } from './scalars.ts'
import { typeWithoutNull } from './selections.ts'

// client.ts: the resources with their methods, and the client that has them all.

export const plugin: PluginFunction = (schema, files) => {
  const documents = documentsOf(schema, files)
  const { resources, methods, mutations } = planOf(documents)
  const body = [
    ...resources.flatMap((resource) => [resourceInterface(resource, documents), resourceFunction(resource)]),
    ...methods.flatMap((method) => [methodType(method, documents), methodFunction(method)]),
    clientInterface(resources, methods, mutations, documents),
    clientFunction(resources, methods, mutations),
  ].join('\n')
  return [
    '// Generated from schema.graphql and sdk/operations by `npm run codegen`. Not to be edited.\n',
    "import type { Call } from '../core/call.ts'",
    "import { type AnyCore, anyCore } from '../core/any-core.ts'",
    "import { type Core, createCore } from '../core/core.ts'",
    "import type { List } from '../core/list.ts'",
    "import { noticing } from '../core/older.ts'",
    "import { remembering } from '../core/position.ts'",
    "import type { CallOptions, ClientOptions } from '../core/options.ts'",
    "import { getter, lister, reader } from '../core/resource.ts'",
    ...(mutations.length > 0 ? ["import { type Mutations, mutations } from './mutations.ts'"] : []),
    imported(
      documents.operations.map(({ name }) => `${name}Document`),
      body,
      './documents.ts',
    ),
    imported(typesIn(body, documents), body, './types.ts', 'type '),
    '',
    body,
  ].join('\n')
}

/** The types in a text that types.ts declares. */
export function typesIn(text: string, documents: Documents): string[] {
  return [...text.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name).filter((name) => isDeclared(name, documents))
}

/** Whether types.ts declares a type of this name that methods can speak of. */
function isDeclared(name: string, { fragments, schema, operations }: Documents): boolean {
  if (fragments.has(name) || (name.endsWith('By') && fragments.has(name.slice(0, -2)))) return true
  if (operations.some((operation) => `${operation.name}Variables` === name)) return true
  if (isUnionType(schema.getType(name)) || isInputObjectType(schema.getType(name))) return true
  return Object.values(schema.getTypeMap()).some(
    (type) => isLeafType(type) && !isPlain(type.name) && nameOf(type.name) === name,
  )
}

export function imported(names: string[], body: string, from: string, type = ''): string {
  const used = [...new Set(names)].filter((name) => new RegExp(`\\b${name}\\b`).test(body)).sort()
  return `import ${type}{\n${used.map((name) => `  ${name},`).join('\n')}\n} from '${from}'`
}

function resourceInterface({ name, typeName, record, methods }: Resource, documents: Documents): string {
  const members = methods.map(
    (method) => `${docOf(method, '  ')}  ${method.name}${signature(method, record, documents)}\n`,
  )
  return `${jsdoc(record ? `How ${record} records are read.` : `What \`client.${name}\` can be asked.`)}export interface ${typeName} {\n${members.join('\n')}}\n`
}

function resourceFunction({ name, typeName, methods }: Resource): string {
  const members = methods.map((method) => `  ${method.name}: ${makerOf(method)},`)
  return `${jsdoc(`\`client.${name}\`, over a core.`)}export const ${name} = (core: Core): ${typeName} => ({\n${members.join('\n')}\n})\n`
}

function methodType(method: Method, documents: Documents): string {
  return `${docOf(method)}export interface ${upper(method.name)}Method {\n  ${positional(method, documents)}\n}\n`
}

function methodFunction(method: Method): string {
  const [operation] = method.operations
  const names = required(operation.variables).map(({ name }) => name)
  const take =
    names.length > 0
      ? `(${names.join(', ')}, variables, options) => call({ ...variables, ${names.join(', ')} }, options)`
      : 'call'
  const doc = jsdoc(`\`client.${method.name}\`, over a core.`)
  return `${doc}export const ${method.name} = (core: Core): ${upper(method.name)}Method => {\n  const call = ${makerOf(method, `${operation.name}Variables`)}\n  return ${take}\n}\n`
}

function clientInterface(resources: Resource[], methods: Method[], mutations: Method[], { schema }: Documents): string {
  const members = [
    ...resources.map(
      ({ name, typeName, record }) => `${jsdoc(descriptionOf(name, record), '  ')}  readonly ${name}: ${typeName}\n`,
    ),
    ...methods.map(
      ({ name, operations: [{ comment }] }) => `${jsdoc(comment, '  ')}  readonly ${name}: ${upper(name)}Method\n`,
    ),
  ]
  function descriptionOf(name: string, record: string | null) {
    return record ? schema.getType(record)?.description : schema.getQueryType()?.getFields()[name]?.description
  }
  return `${jsdoc('Everything the registry can be asked and told.')}export interface Client extends AnyCore${mutations.length > 0 ? ', Mutations' : ''} {\n${members.join('')}}\n`
}

function clientFunction(resources: Resource[], methods: Method[], mutations: Method[]): string {
  const members = [...resources, ...methods].map(({ name }) => `    ${name}: ${name}(core),`)
  const doc = `A client with every resource. It holds no connection and needs no closing.

@example
const client = createClient({ url: 'https://registry.example.org/graphql' })
const { nodes } = await client.activities.list({ filter: { countries: { all: ['KR', 'CR'] } } })`
  return `${jsdoc(doc)}export function createClient(options: ClientOptions): Client {\n  const core = createCore(noticing(remembering(options)))\n  return {\n    ...anyCore(core),\n${mutations.length > 0 ? '    ...mutations(core),\n' : ''}${members.join('\n')}\n  }\n}\n`
}

/** The call that makes the method, of the helpers in core/resource.ts. */
function makerOf({ name, operations }: Method, variables?: string): string {
  const at = ({ name, path }: Operation) => [`${name}Document`, ...path.map((part) => `'${part}'`)]
  const types = variables ? `<${variables}, never>` : ''
  if (name === 'get') {
    const ways = operations.map((operation) => `${keyOf(operation)}: [${at(operation).join(', ')}]`)
    return `getter(core, { ${ways.join(', ')} })`
  }
  const [operation] = operations
  const [document, ...path] = at(operation)
  return `${operation.isList ? 'lister' : 'reader'}${types}(core, ${document}, [${path.join(', ')}])`
}

export const required = (variables: Variable[]) =>
  variables.filter(({ type, defaultValue }) => String(type).endsWith('!') && defaultValue === undefined)

function signature({ name, operations }: Method, record: string | null, documents: Documents): string {
  const [operation] = operations
  if (name === 'get') return `(by: ${record}By, options?: CallOptions): Call<${record}>`
  const mark = required(operation.variables).length > 0 ? '' : '?'
  if (!operation.isList)
    return `(variables${mark}: ${operation.name}Variables, options?: CallOptions): Call<${resultOf(operation, documents)}>`
  const given = `variables${mark}: ${operation.name}Variables & { totalCount?: Counted }`
  return `<Counted extends boolean = false>(${given}, options?: CallOptions): List<${nodeOf(operation, documents)}, Counted>`
}

/** The same, with what is required in front: `client.node(id)`. */
function positional({ operations: [operation] }: Method, documents: Documents): string {
  const names = required(operation.variables)
  const inFront = names.map(({ name, type }) => `${name}: ${typeOfInput(type)}, `).join('')
  const all = `${operation.name}Variables`
  const rest = names.length > 0 ? `Omit<${all}, ${names.map(({ name }) => `'${name}'`).join(' | ')}>` : all
  if (!operation.isList)
    return `(${inFront}variables?: ${rest}, options?: CallOptions): Call<${resultOf(operation, documents)}>`
  return `<Counted extends boolean = false>(${inFront}variables?: ${rest} & { totalCount?: Counted }, options?: CallOptions): List<${nodeOf(operation, documents)}, Counted>`
}

export function resultOf({ type, end }: Operation, documents: Documents): string {
  return typeWithoutNull(type, end.selectionSet?.selections ?? [], documents, '  ')
}

function nodeOf({ type, end }: Operation, documents: Documents): string {
  const isNodes = (selection: SelectionNode): selection is FieldNode =>
    selection.kind === 'Field' && selection.name.value === 'nodes'
  const selections = end.selectionSet?.selections.find(isNodes)?.selectionSet?.selections ?? []
  const nodes = (getNamedType(type) as GraphQLObjectType).getFields().nodes
  return typeWithoutNull(getNamedType(nodes?.type) as GraphQLObjectType, selections, documents, '  ')
}

export function docOf({ operations }: Method, indent = ''): string {
  const [{ comment }] = operations
  const [text, ...examples] = comment.split(/\n+(?=@example)/)
  return jsdoc(paragraphs(text, errorsOf(operations), ...examples), indent)
}

/** What can go wrong with this method above all; what can with every one, {@link Core.request} says. */
function errorsOf(operations: Operation[]): string {
  const [{ node, variables }] = operations as [Operation]
  const isGet = operations.some(({ type, isList }) => !isList && String(type).at(-1) !== '!')
  return lines(
    isGet ? '@throws {NotFoundError} where there is none that you may see.' : undefined,
    node.operation === 'mutation'
      ? '@throws {UnauthenticatedError} where the token is not accepted. What else keeps it from being written is the answer.'
      : variables.length > 0
        ? '@throws {BadInputError} where an argument means nothing; {@link Core.request} has the errors of every call.'
        : undefined,
  )
}
