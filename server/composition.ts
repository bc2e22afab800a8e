import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { composeServices, compositionHasErrors } from '@theguild/federation-composition'
import { type DocumentNode, type GraphQLError, parse } from 'graphql'
import { committed } from './schema.ts'

// What a portal team asks before it deploys: does our subgraph compose with the registry's?

const OWN = 'entente'

interface Subgraph {
  name: string
  typeDefs: DocumentNode
}

/** Composes the schemas in these files with the registry's; what came of it, for people to read. */
export function compositionOf(paths: string[]): { composes: boolean; lines: string[] } {
  const own = { name: OWN, typeDefs: parse(committed['subgraph.graphql']?.() ?? '') }
  const others: Subgraph[] = []
  const unreadable: string[] = []
  for (const path of paths) {
    try {
      others.push({ name: nameOf(path, others), typeDefs: parse(readFileSync(path, 'utf8')) })
    } catch (error) {
      unreadable.push(`${path}: ${whyUnreadable(error as Error)}`)
    }
  }
  if (unreadable.length > 0) return { composes: false, lines: unreadable }
  const result = composeServices([own, ...others])
  if (!compositionHasErrors(result)) return { composes: true, lines: summary(own, others) }
  return {
    composes: false,
    lines: [
      `${list([own, ...others])} do not compose:`,
      ...result.errors.map((error) => `  ${error.extensions?.code ?? 'ERROR'}: ${error.message}`),
    ],
  }
}

/** The name of the file without its ending; made different where two are called the same. */
function nameOf(path: string, others: readonly Subgraph[]): string {
  const name = basename(path, extname(path))
  return name === OWN || others.some((other) => other.name === name) ? `${name}-${others.length + 2}` : name
}

function whyUnreadable(error: Error): string {
  const [place] = (error as GraphQLError).locations ?? []
  if (place) return `line ${place.line}, column ${place.column}: ${error.message}`
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file.' : error.message
}

const list = (subgraphs: readonly Subgraph[]) => subgraphs.map(({ name }) => name).join(', ')

/** Who adds what to the types of the registry. */
function summary(own: Subgraph, others: readonly Subgraph[]): string[] {
  const ours = fieldsOf(own)
  const added = others.flatMap((other) =>
    [...fieldsOf(other)].flatMap(([type, fields]) => {
      const known = ours.get(type)
      const names = known ? [...fields].filter((field) => !known.has(field)) : []
      return names.length > 0 ? [`  ${other.name} adds to ${type}: ${names.join(', ')}`] : []
    }),
  )
  return [`${list([own, ...others])} compose.`, ...added]
}

function fieldsOf({ typeDefs }: Subgraph): Map<string, Set<string>> {
  const types = new Map<string, Set<string>>()
  for (const node of typeDefs.definitions) {
    if (node.kind !== 'ObjectTypeDefinition' && node.kind !== 'ObjectTypeExtension') continue
    const fields = types.get(node.name.value) ?? new Set()
    for (const field of node.fields ?? []) fields.add(field.name.value)
    types.set(node.name.value, fields)
  }
  return types
}
