// The text of a parsed document. Only what can stand in an executable document is known here; graphql-js,
// whose printer knows all of GraphQL, would weigh more than the rest of the package.

interface Node {
  readonly kind: string
  readonly [part: string]: unknown
}

/** The text of a node of an executable document, as the server parses it. */
export function print(node: { readonly kind: string }): string {
  const { kind, ...parts } = node as Node
  const one = (name: string) => (parts[name] ? print(parts[name] as Node) : '')
  const all = (name: string) => ((parts[name] ?? []) as readonly Node[]).map(print)
  const given = (before: string, text: string, after = '') => text && before + text + after
  const directives = () =>
    all('directives')
      .map((directive) => ` ${directive}`)
      .join('')

  switch (kind) {
    case 'Document':
      return all('definitions').join('\n')
    case 'OperationDefinition':
      return `${parts.operation} ${one('name')}${given('(', all('variableDefinitions').join(' '), ')')}${directives()}${one('selectionSet')}`
    case 'FragmentDefinition':
      return `fragment ${one('name')} on ${one('typeCondition')}${directives()}${one('selectionSet')}`
    case 'VariableDefinition':
      return `${one('variable')}:${one('type')}${given('=', one('defaultValue'))}${directives()}`
    case 'SelectionSet':
      return `{${all('selections').join(' ')}}`
    case 'Field':
      return `${given('', one('alias'), ':')}${one('name')}${given('(', all('arguments').join(' '), ')')}${directives()}${one('selectionSet')}`
    case 'FragmentSpread':
      return `...${one('name')}${directives()}`
    case 'InlineFragment':
      return `...${given(' on ', one('typeCondition'))}${directives()}${one('selectionSet')}`
    case 'Directive':
      return `@${one('name')}${given('(', all('arguments').join(' '), ')')}`
    case 'Argument':
    case 'ObjectField':
      return `${one('name')}:${one('value')}`
    case 'Variable':
      return `$${one('name')}`
    case 'NonNullType':
      return `${one('type')}!`
    case 'ListType':
      return `[${one('type')}]`
    case 'NamedType':
      return one('name')
    case 'ListValue':
      return `[${all('values').join(' ')}]`
    case 'ObjectValue':
      return `{${all('fields').join(' ')}}`
    case 'StringValue':
      return JSON.stringify(parts.value)
    case 'NullValue':
      return 'null'
    case 'Name':
    case 'IntValue':
    case 'FloatValue':
    case 'EnumValue':
    case 'BooleanValue':
      return String(parts.value)
    default:
      throw new TypeError(`A document to be sent has no ${kind}.`)
  }
}
