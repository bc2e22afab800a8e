import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { type Fragments, fragmentsOf } from '../fragments.ts'
import { type DocumentLimit, tooMuch } from './refusal.ts'
import { repeats } from './repeats.ts'
import type { Limits } from './settings.ts'

// What a document asks for, counted before it is validated: validation compares fields with each other, which takes
// the square of their number. A fragment counts wherever it is used, yet is looked at once: that a document of a
// kilobyte can stand for more fields than there are atoms costs nothing to find out.

interface Size {
  fields: number
  aliases: number
  directives: number
  depth: number
}

/** Throws where a document asks for more than may be. */
export function measure(document: DocumentNode, limits: Limits): void {
  const { definitions } = document
  if (definitions.length > limits.fragments) throw tooMuch('fragments', definitions.length, limits.fragments)
  const fragments = fragmentsOf(document)
  const within = (size: Size) => {
    for (const limit of ['depth', 'fields', 'aliases', 'directives'] as const satisfies DocumentLimit[])
      if (size[limit] > limits[limit]) throw tooMuch(limit, size[limit], limits[limit])
  }
  const sizeOf = measuring(fragments)
  const selecting = definitions.filter(hasSelections)
  for (const definition of selecting) within(sizeOf(definition))
  // What no operation uses is validated all the same, and several operations are as much as one.
  const sizeWritten = measuring(new Map())
  within(selecting.map(sizeWritten).reduce(together, nothing))
  for (const definition of selecting) {
    const most = repeats(definition.selectionSet, fragments)
    if (most > limits.repeats) throw tooMuch('repeats', most, limits.repeats)
  }
}

type Selecting = Extract<DefinitionNode, { selectionSet: SelectionSetNode }>

const hasSelections = (definition: DefinitionNode): definition is Selecting => 'selectionSet' in definition

const nothing: Size = { fields: 0, aliases: 0, directives: 0, depth: 0 }

/** More than anything may have, and still a number. */
const sum = (one: number, other: number) => Math.min(one + other, Number.MAX_SAFE_INTEGER)

const together = (one: Size, other: Size): Size => ({
  fields: sum(one.fields, other.fields),
  aliases: sum(one.aliases, other.aliases),
  directives: sum(one.directives, other.directives),
  depth: Math.max(one.depth, other.depth),
})

/** Reckons definitions, each fragment once. A fragment that is not among the given counts nothing. */
function measuring(fragments: Fragments): (definition: Selecting) => Size {
  const known = new Map<string, Size | 'open'>()

  const ofDirectives = (directives: readonly DirectiveNode[] = []): Size => ({
    ...nothing,
    directives: directives.length,
  })

  const ofFragment = (name: string): Size => {
    const size = known.get(name)
    if (size === 'open') throw withinItself(name)
    if (size) return size
    const fragment = fragments.get(name)
    if (!fragment) return nothing
    known.set(name, 'open')
    const found = together(ofDirectives(fragment.directives), ofSelections(fragment.selectionSet))
    known.set(name, found)
    return found
  }

  const ofSelections = ({ selections }: SelectionSetNode): Size =>
    selections
      .map((selection): Size => {
        const directives = ofDirectives(selection.directives)
        if (selection.kind === Kind.FRAGMENT_SPREAD) return together(directives, ofFragment(selection.name.value))
        const inner = selection.selectionSet ? ofSelections(selection.selectionSet) : nothing
        if (selection.kind === Kind.INLINE_FRAGMENT) return together(directives, inner)
        const field = { fields: 1, aliases: selection.alias ? 1 : 0, directives: 0, depth: 0 }
        return { ...together(directives, together(field, inner)), depth: inner.depth + 1 }
      })
      .reduce(together, nothing)

  return (definition) => {
    if (definition.kind === Kind.FRAGMENT_DEFINITION && fragments.has(definition.name.value))
      return ofFragment(definition.name.value)
    const ofVariables = (definition.variableDefinitions ?? []).map(({ directives }) => ofDirectives(directives))
    const own = [ofDirectives(definition.directives), ...ofVariables].reduce(together, nothing)
    return together(own, ofSelections(definition.selectionSet))
  }
}

function withinItself(name: string): GraphQLError {
  return new GraphQLError(`The fragment ${name} is used within itself, so that it has no end.`, {
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400, spec: true } },
  })
}
