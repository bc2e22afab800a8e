import type { Documents, Operation } from './operations.ts'

// Which operation becomes which method of the client. The names say it:
//
//   file activities.graphql       the resource `client.activities`
//   query Activities              its method `list`: named like the file
//   query ActivityBySlug          its method `get`, by slug
//   query ActivityPlaces          its method `places`: what follows the name of the record type
//   file statistics.graphql       a resource without records of its own
//   query StatisticsAgreements    its method `agreements`: what follows the name of the file
//
// A file whose only operation is named like it, as Node in node.graphql, is a method of the client itself. So is every
// mutation of the schema, as if each had such a file (mutation-operations.ts).

export interface Method {
  name: string
  /** More than one where `get` knows several keys. */
  operations: [Operation, ...Operation[]]
}

export interface Resource {
  name: string
  typeName: string
  /** The type of its records. Null where it has none. */
  record: string | null
  methods: Method[]
}

export interface Plan {
  resources: Resource[]
  /** Methods of the client itself that read. */
  methods: Method[]
  /** Methods of the client itself that write. */
  mutations: Method[]
}

export function planOf({ operations: all, fragments, schema }: Documents): Plan {
  // What is subscribed to is followed by `watch`, which is written by hand.
  const operations = all.filter(({ node }) => node.operation !== 'subscription')
  const plan: Plan = { resources: [], methods: [], mutations: [] }
  for (const file of new Set(operations.map((operation) => operation.file))) {
    const inFile = operations.filter((operation) => operation.file === file)
    const typeName = upper(file)
    const main = inFile.find(({ name }) => name === typeName)
    if (main && inFile.length === 1) {
      const kind = main.node.operation === 'mutation' ? 'mutations' : 'methods'
      plan[kind].push({ name: file, operations: [main] })
      continue
    }
    const record = main ? recordOf(main) : null
    if (record && !(fragments.has(record) && schema.getType(record)))
      throw new Error(`The nodes of ${typeName} are no fragment named like a type.`)
    plan.resources.push({ name: file, typeName, record, methods: methodsOf(inFile, main, record ?? typeName) })
  }
  return plan
}

function methodsOf(operations: Operation[], main: Operation | undefined, prefix: string): Method[] {
  const methods: Method[] = []
  for (const operation of operations) {
    const name = operation === main ? 'list' : nameOf(operation, prefix)
    const same = methods.find((method) => method.name === name)
    if (same) same.operations.push(operation)
    else methods.push({ name, operations: [operation] })
  }
  return methods
}

function nameOf({ name, file }: Operation, prefix: string): string {
  const rest = name.startsWith(prefix) ? name.slice(prefix.length) : ''
  if (!rest) throw new Error(`The name of ${name} in sdk/operations/${file}.graphql does not begin with ${prefix}.`)
  return rest.startsWith('By') ? 'get' : lower(rest)
}

/** The fragment that the list's nodes are. */
function recordOf({ name, end }: Operation): string {
  for (const field of end.selectionSet?.selections ?? []) {
    if (field.kind !== 'Field' || field.name.value !== 'nodes') continue
    const [only] = field.selectionSet?.selections ?? []
    if (only?.kind === 'FragmentSpread') return only.name.value
  }
  throw new Error(`${name} is named like its file and lists no nodes.`)
}

/** The key by which an operation of a method `get` finds its record: `slug` of ActivityBySlug. */
export function keyOf({ name }: Operation): string {
  return lower(name.slice(name.lastIndexOf('By') + 2))
}

export const upper = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
export const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
