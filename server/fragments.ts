import { type DocumentNode, type FragmentDefinitionNode, Kind } from 'graphql'

/** The fragments of a document, by their names. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>

export const fragmentsOf = ({ definitions }: DocumentNode): Fragments =>
  new Map(definitions.filter(isFragment).map((fragment) => [fragment.name.value, fragment]))

/** One of them: quicker where a document is asked for few. */
export const fragmentNamed = ({ definitions }: DocumentNode, name: string): FragmentDefinitionNode | undefined =>
  definitions.filter(isFragment).find((fragment) => fragment.name.value === name)

const isFragment = (definition: DocumentNode['definitions'][number]): definition is FragmentDefinitionNode =>
  definition.kind === Kind.FRAGMENT_DEFINITION
