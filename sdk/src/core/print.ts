// The text of a parsed document. Only what can stand in an executable document is known here; graphql-js, whose
// printer knows all of GraphQL, would weigh more than the rest of the package.

interface Node {
  readonly kind: string
  readonly [part: string]: unknown
}

/** How each kind of node is written. What stands between bars is left out where the part in it is empty. */
const shapes: Record<string, string> = {
  Document: '<definitions>',
  OperationDefinition: '<operation>| <name>|(<variableDefinitions>)|<directives>|<selectionSet>',
  FragmentDefinition: 'fragment <name>| on <typeCondition>|<directives>|<selectionSet>',
  VariableDefinition: '<variable>|:<type>|=<defaultValue>|<directives>',
  SelectionSet: '{<selections>}',
  Field: '<alias>:|<name>|(<arguments>)|<directives>|<selectionSet>',
  FragmentSpread: '...<name>|<directives>',
  InlineFragment: '...|on <typeCondition>|<directives>|<selectionSet>',
  Directive: '@<name>|(<arguments>)',
  Argument: '<name>|:<value>',
  ObjectField: '<name>|:<value>',
  Variable: '$<name>',
  NamedType: '<name>',
  ListType: '[<type>]',
  NonNullType: '<type>!',
  ListValue: '[|<values>|]',
  ObjectValue: '{|<fields>|}',
  NullValue: 'null',
}

/** The text of a node of an executable document, as the server parses it. */
export function print(node: object): string {
  const { kind, ...parts } = node as Node
  const shape = shapes[kind]
  if (!shape) {
    if (!('value' in parts)) throw new TypeError(`A document to be sent has no ${kind}.`)
    return kind === 'StringValue' ? JSON.stringify(parts.value) : String(parts.value)
  }
  const textOf = (part: unknown): string =>
    Array.isArray(part)
      ? part.map(print).join(' ')
      : typeof part === 'object' && part
        ? print(part)
        : ((part as string) ?? '')
  return shape.replace(
    /([^|<]*)(?:<(\w+)>)?([^|]*)\|?/g,
    (_all, before: string, name: string | undefined, after: string) => {
      const text = name && textOf(parts[name])
      return text === '' ? '' : before + (text ?? '') + after
    },
  )
}
