import {
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  print,
} from 'graphql'

// What is asked of a type for which nobody wrote a fragment.

export type Fragments = Map<string, FragmentDefinitionNode>

/** All fields that need no argument. Lists that are turned page by page are left out. */
export function fieldsOf(type: GraphQLObjectType, fragments: Fragments, except: string[] = []): string {
  const fields = Object.values(type.getFields())
    .filter(
      ({ name, args, deprecationReason }) =>
        !deprecationReason && !except.includes(name) && !args.some(isRequiredArgument),
    )
    .map((field) => fieldOf(field, fragments))
  return fields.filter(Boolean).join(' ')
}

function fieldOf({ name, args, type }: GraphQLField<unknown, unknown>, fragments: Fragments): string {
  const field = args.some((arg) => arg.name === 'lang') ? `${name}(lang: $lang)` : name
  const named = getNamedType(type)
  if (isLeafType(named)) return field
  if (isAbstractType(named)) return `${field}{...NodeRef}`
  if (!isObjectType(named) || 'pageInfo' in named.getFields()) return ''
  const isRecord = named.getInterfaces().some((it) => it.name === 'Node')
  const short = isRecord ? `${named.name}Ref` : named.name
  const fragment = fragments.get(short)
  // One that lets its reader choose needs variables that nobody gives here.
  if (fragment && !print(fragment).includes('@include')) return `${field}{...${short}}`
  return `${field}{${isRecord ? 'id' : fieldsOf(named, fragments)}}`
}
