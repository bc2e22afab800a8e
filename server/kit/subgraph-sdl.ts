import {
  type ConstDirectiveNode,
  type DefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  Kind,
  lexicographicSortSchema,
  type NameNode,
  parse,
  parseConstValue,
  print,
  printSchema,
  type TypeNode,
} from 'graphql'

// Two texts of one schema. Clients get it without what is only for gateways. Gateways get it with the directives of
// Apollo Federation, which types, fields and the schema carry as extensions, in the manner of graphql-tools:
// `extensions: { directives: { key: [{ fields: 'id' }], shareable: {} } }`.

/** The version of the specification: every gateway in use knows it. */
const SPECIFICATION = 'https://specs.apollo.dev/federation/v2.3'

const specified = [
  'composeDirective',
  'extends',
  'external',
  'inaccessible',
  'interfaceObject',
  'key',
  'override',
  'provides',
  'requires',
  'shareable',
  'tag',
]

/** Types and fields that only gateways need. */
const machinery = new Set(['_Any', '_Entity', '_Service', '_entities', '_service'])

/** The schema as clients see it. */
export function clientSdl(schema: GraphQLSchema): string {
  return `${printSchema(without(machinery, schema))}\n`
}

const printed = new WeakMap<GraphQLSchema, string>()

/**
 * The schema as gateways compose it. Root fields whose extensions say `portal: false` are left out. The others may be
 * null: when this service is silent, what other services say must still reach the reader.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const known = printed.get(schema)
  if (known) return known
  const own = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(
    ({ extensions }) => extensions.portal === false,
  )
  const shared = without(new Set([...machinery, ...own.map(({ name }) => name)]), schema)
  const definitions = parse(printSchema(shared), { noLocation: true }).definitions.map((node) => marked(node, schema))
  const onSchema = directivesOf(schema)
  const used = new Set([...onSchema, ...definitions.flatMap(directivesWithin)].map(({ name }) => name.value))
  const imports = specified.filter((name) => used.has(name)).map((name) => `@${name}`)
  const [link] = directivesOf({ extensions: { directives: { link: { url: SPECIFICATION, import: imports } } } })
  const extension = { kind: Kind.SCHEMA_EXTENSION as const, directives: [link as ConstDirectiveNode, ...onSchema] }
  const sdl = `${print({ kind: Kind.DOCUMENT, definitions: [extension, ...definitions] })}\n`
  printed.set(schema, sdl)
  return sdl
}

/** The schema in order of names, without the types and root fields of these names. */
function without(names: ReadonlySet<string>, schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig()
  const query = config.query?.toConfig()
  if (!query) return lexicographicSortSchema(schema)
  const kept = Object.entries(query.fields).filter(([name]) => !names.has(name))
  const smaller = new GraphQLSchema({
    ...config,
    query: new GraphQLObjectType({ ...query, fields: Object.fromEntries(kept) }),
    types: config.types.filter(({ name }) => name !== query.name && !names.has(name)),
  })
  return lexicographicSortSchema(smaller)
}

interface Printed {
  name?: NameNode
  directives?: readonly ConstDirectiveNode[]
  fields?: readonly Printed[]
  type?: TypeNode
}

/** A definition of a type with the directives of the type and of its fields. */
function marked(node: DefinitionNode, schema: GraphQLSchema): DefinitionNode {
  const type = node.kind.endsWith('TypeDefinition') && schema.getType((node as Printed).name?.value ?? '')
  if (!type) return node
  const fields: Record<string, object> = 'getFields' in type ? type.getFields() : {}
  const mark = (printed: Printed, definition?: object): Printed => ({
    ...printed,
    directives: [...(printed.directives ?? []), ...directivesOf(definition)],
  })
  const ofFields = (node as Printed).fields
    ?.map((field) => mark(field, fields[field.name?.value ?? '']))
    .map((field) => (type === schema.getQueryType() ? optional(field) : field))
  return { ...mark(node as Printed, type), ...(ofFields ? { fields: ofFields } : {}) } as unknown as DefinitionNode
}

const optional = (field: Printed): Printed =>
  field.type?.kind === Kind.NON_NULL_TYPE ? { ...field, type: field.type.type } : field

const directivesWithin = (node: DefinitionNode) =>
  [node as Printed, ...((node as Printed).fields ?? [])].flatMap(({ directives = [] }) => directives)

function directivesOf(definition?: { extensions?: unknown }): ConstDirectiveNode[] {
  const { directives = {} } = (definition?.extensions ?? {}) as { directives?: Record<string, object | object[]> }
  return Object.entries(directives).flatMap(([name, uses]) =>
    [uses].flat().map((args) => ({
      kind: Kind.DIRECTIVE as const,
      name: { kind: Kind.NAME as const, value: name },
      arguments: Object.entries(args).map(([argument, value]) => ({
        kind: Kind.ARGUMENT as const,
        name: { kind: Kind.NAME as const, value: argument },
        value: parseConstValue(JSON.stringify(value), { noLocation: true }),
      })),
    })),
  )
}
