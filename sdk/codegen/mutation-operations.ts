import {
  astFromValue,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isLeafType,
  isObjectType,
  parse,
  print,
} from 'graphql'
import { exampleOf } from './examples.ts'
import { type Fragments, fieldsOf } from './fields.ts'
import { upper } from './resources.ts'

// An operation for every mutation of the schema. Nobody writes them: each asks for the whole record, by the fragment
// named like its type, and for all that a problem tells. So what is new in the schema is a method of the client by
// the next `npm run codegen`.

export interface Written {
  /** What would be the name of its file. */
  file: string
  text: string
}

const PROBLEM = 'Problem'

const isProblem = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'Error')

/** How what a problem tells is named: the classes of the errors that calls throw have the other names. */
export function problemName(type: GraphQLObjectType, fragment: string): string | null {
  return fragment === PROBLEM && isProblem(type) ? type.name.replace(/(Error)?$/, PROBLEM) : null
}

/** The operations, each as if in a file of its own. Fragments that they lack are added to those there are. */
export function mutationsOf(schema: GraphQLSchema, fragments: Fragments): Written[] {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  return fields.map((field) => {
    const members = membersOf(field.type, schema)
    for (const type of members) addFragment(type, schema, fragments)
    return { file: field.name, text: operation(field, members, fragments) }
  })
}

function operation(
  { name, args, type, description }: GraphQLField<unknown, unknown>,
  members: readonly GraphQLObjectType[],
  fragments: Fragments,
): string {
  const selection = isLeafType(getNamedType(type)) ? '' : `{${spreads(members)}}`
  const needsLanguage = usesLanguage(selection, fragments) && !args.some((arg) => arg.name === 'lang')
  const variables = [...args.map(declared), ...(needsLanguage ? ['$lang: Language! = "en"'] : [])]
  const given = args.map((arg) => `${arg.name}: $${arg.name}`)
  const inBrackets = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '')
  const comment = [
    description ?? '',
    '',
    '@example',
    ...exampleOf(
      { name, args },
      members.filter((it) => !isProblem(it)),
    ),
  ]
  return `${commented(comment)}mutation ${upper(name)}${inBrackets(variables)}{${name}${inBrackets(given)}${selection}}`
}

/** A default is the server's, and the argument may be left out. */
function declared({ name, type, defaultValue }: GraphQLArgument): string {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type)
  return `$${name}: ${type}${value ? ` = ${print(value)}` : ''}`
}

/** What an answer can be. Empty where it is a plain value. */
function membersOf(type: GraphQLOutputType, schema: GraphQLSchema): readonly GraphQLObjectType[] {
  const named = getNamedType(type)
  if (isAbstractType(named)) return schema.getPossibleTypes(named)
  return isObjectType(named) ? [named] : []
}

function spreads(members: readonly GraphQLObjectType[]): string {
  const records = members.filter((type) => !isProblem(type)).map(({ name }) => name)
  const names = records.length < members.length ? [...records, PROBLEM] : records
  return names.map((name) => `...${name}`).join(' ')
}

/** The fragment named like the type; where nobody wrote one, of all its fields. */
function addFragment(type: GraphQLObjectType, schema: GraphQLSchema, fragments: Fragments): void {
  const name = isProblem(type) ? PROBLEM : type.name
  if (!fragments.has(name))
    add(isProblem(type) ? problems(schema, fragments) : everything(type, schema, fragments), fragments)
  const selected = fragments.get(name)?.selectionSet.selections ?? []
  if (!selected.some((node) => node.kind === 'Field' && node.name.value === '__typename'))
    throw new Error(`The fragment ${name} must ask for __typename: it is what tells the results of a mutation apart.`)
}

function everything(type: GraphQLObjectType, schema: GraphQLSchema, fragments: Fragments): string {
  const comment = commented((type.description ?? '').split('\n'))
  return `${comment}fragment ${type.name} on ${type.name}{__typename ${apart(type, schema, fieldsOf(type, fragments))}}`
}

/** Fields that a problem has as well, as something else: one answer cannot have both under one name. */
function apart(type: GraphQLObjectType, schema: GraphQLSchema, fields: string): string {
  const told = membersOf(schema.getType('Error') as GraphQLOutputType, schema).map((problem) => problem.getFields())
  const clashes = Object.values(type.getFields()).filter((field) =>
    told.some((others) => others[field.name] && String(others[field.name]?.type) !== String(field.type)),
  )
  return clashes.reduce((text, { name }) => {
    const alias = type.name.charAt(0).toLowerCase() + type.name.slice(1) + upper(name)
    return text.replace(new RegExp(`(?<=^| )${name}(?=[ ({]|$)`), `${alias}: ${name}`)
  }, fields)
}

function problems(schema: GraphQLSchema, fragments: Fragments): string {
  const own = membersOf(schema.getType('Error') as GraphQLOutputType, schema).flatMap((type) => {
    const fields = fieldsOf(type, fragments, ['message'])
    return fields ? [`...on ${type.name}{${fields}}`] : []
  })
  return `# Why a write did not happen.\nfragment ${PROBLEM} on Error{__typename message ${own.join(' ')}}`
}

function add(text: string, fragments: Fragments): void {
  for (const node of parse(text).definitions)
    if (node.kind === 'FragmentDefinition') fragments.set(node.name.value, node)
}

/** Whether names are asked for in the language `$lang`, here or in what is spread here. */
function usesLanguage(text: string, fragments: Fragments): boolean {
  if (/\$lang\b/.test(text)) return true
  return [...text.matchAll(/\.\.\.(\w+)/g)].some(([, name = '']) => {
    const fragment: FragmentDefinitionNode | undefined = fragments.get(name)
    return fragment !== undefined && usesLanguage(print(fragment), fragments)
  })
}

const commented = (lines: string[]) => lines.map((line) => `${`# ${line}`.trim()}\n`).join('')
