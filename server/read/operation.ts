import {
  type ASTNode,
  BREAK,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  getArgumentValues,
  Kind,
  visit,
} from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import type { Actor, Context } from '../context.ts'
import { rememberedWith } from '../kit/remembered.ts'
import type { Tables } from '../kit/tables.ts'
import type { Leaf, Pieces } from './json.ts'
import type { Asked, Collecting } from './selection.ts'
import type { Run } from './template.ts'

// What is known while one operation is compiled, for one clearance and one choice of `@include` and `@skip`.

/** The operation, or this request of it, is left to the resolvers; the message says why. */
export class LeftToResolvers extends Error {}

/** What a person has to be told of the input; the resolvers meet it at its own path. */
export const isOfPerson = (error: unknown): boolean => error instanceof Error && error.name === 'GraphQLError'

export const REFUSED = 'its input is refused'

export interface Compiling extends Collecting {
  tables: Tables
  clearance: Actor['clearance']
  /** What compiles it: what does not depend on the variables is worked out with it at once. */
  run: Run
  leaves: Leaf[]
  /** What has to be so, or at hand, before a request is answered. */
  before: ((ctx: Context) => Promise<unknown>)[]
  /** A name for the rows of one more table. */
  alias(): string
  /** The JSON of the row of `model` that stands under `alias`: what is asked of records leads to records again. */
  record(model: RecordModel, type: GraphQLObjectType, asked: Asked, alias: string): Pieces
}

export type Args = Record<string, unknown>

/** The arguments of a field: those that are the same in every request, or how to have those of a request. */
export interface Arguments {
  fixed: Args | null
  of(run: Run): Args
}

export function argumentsOf(
  compiling: Compiling,
  field: GraphQLField<unknown, unknown>,
  { nodes: [node] }: Asked,
  known: readonly string[],
): Arguments {
  if ((field.extensions.pothosArgMappers as unknown[] | undefined)?.length)
    throw new LeftToResolvers(`${field.name} maps its arguments`)
  const of = ({ variables }: Run) => {
    const given = getArgumentValues(field, node, variables)
    const unknown = Object.keys(given).find((name) => given[name] != null && !known.includes(name))
    if (unknown) throw new LeftToResolvers(`${field.name} has the argument ${unknown}`)
    return given
  }
  return { fixed: readsVariables(node) ? null : of(compiling.run), of: rememberedWith(of) }
}

/** The variables that the field reads, or whatever is asked below it. */
export function variablesOf({ fragments }: Compiling, { nodes }: Asked): string[] {
  const names = new Set<string>()
  const spread = new Set<string>()
  const read = (node: ASTNode) =>
    visit(node, {
      [Kind.VARIABLE]: ({ name }) => void names.add(name.value),
      [Kind.FRAGMENT_SPREAD]: ({ name: { value: fragment } }) => {
        if (spread.has(fragment)) return
        spread.add(fragment)
        read(fragments.get(fragment) as FragmentDefinitionNode)
      },
    })
  for (const node of nodes) read(node)
  return [...names].sort()
}

/** Whether an argument of the field is, or holds, a variable. */
export function readsVariables(node: FieldNode): boolean {
  let reads = false
  const found = () => {
    reads = true
    return BREAK
  }
  for (const argument of node.arguments ?? []) visit(argument, { [Kind.VARIABLE]: found })
  return reads
}
