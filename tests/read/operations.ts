import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { schema } from '../../server/schema.ts'
import type { chooser } from '../kit/generate.ts'

// Random operations that are valid: of every field and argument that the schema has, with aliases, fragments,
// directives and variables wherever they may stand.

type Choose = ReturnType<typeof chooser>

/** What a registry holds that operations can ask for. */
export interface Known {
  ids: readonly string[]
  /** By the type of the connection, in its usual order. */
  cursors: Readonly<Record<string, readonly string[]>>
  words: readonly string[]
}

export interface Operation {
  query: string
  variables: Record<string, unknown>
}

/** An operation, and other values of the same variables. */
export interface Repeatable extends Operation {
  again(): Record<string, unknown>
}

interface Variable {
  name: string
  type: string
  first: unknown
  /** One that has a default may be left out. */
  byDefault: boolean
  make(): unknown
}

/** What has a meaning somewhere: in JSON, in SQL, in JavaScript, in a pattern. */
const hostile = [
  '',
  '"',
  "'; DROP TABLE activity; --",
  '\\',
  '%',
  '_%\\_',
  '$1',
  '{"a":1}',
  '\u0001\u0002\u0003\u0004',
  '\u2028é한😀',
  'null',
  "E'\\x03'",
]
const aliases = ['__proto__', 'constructor', 'data', 'toString', 'node', 'select', 'n', 't1', 'A_9']
const DEPTH = 4

export class Operations {
  private variables: Variable[] = []
  private fragments: string[] = []

  constructor(
    private readonly choose: Choose,
    private readonly known: Known,
    /** Fields and arguments that are not asked. */
    private readonly without: readonly string[] = ['changes', 'history', 'search'],
  ) {}

  next(kind: 'query' | 'mutation' = 'query'): Repeatable {
    this.variables = []
    this.fragments = []
    const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
    const selection = this.selection(root as GraphQLObjectType, DEPTH, 2)
    const { variables } = this
    const declared = variables.map(({ name, type }) => `$${name}: ${type}`).join(', ')
    return {
      query: [`${kind}${declared ? ` (${declared})` : ''} ${selection}`, ...this.fragments].join('\n'),
      variables: Object.fromEntries(variables.map(({ name, first }) => [name, first])),
      again: () => {
        const given = variables.filter(({ byDefault }) => !byDefault || this.chance(0.5))
        return Object.fromEntries(given.map(({ name, make }) => [name, plain(make())]))
      },
    }
  }

  private chance = (probability: number) => this.choose.next() < probability

  private selection(type: GraphQLNamedType, depth: number, most: number): string {
    const fields = this.fieldsOf(type, depth)
    const chosen = Array.from({ length: 1 + Math.floor(this.choose.next() * most) }, () => this.choose.among(fields))
    const written = chosen.map((field, index) => this.field(field, depth, index))
    if (this.chance(0.2)) written.push('__typename')
    if (isAbstractType(type)) {
      for (const concrete of this.choose.some(schema.getPossibleTypes(type), 2))
        written.push(`... on ${concrete.name} ${this.selection(concrete, depth, 2)}`)
    }
    return `{ ${written.join(' ')} }`
  }

  private fieldsOf(type: GraphQLNamedType, depth: number): (Field | null)[] {
    if (!isObjectType(type) && !isInterfaceType(type)) return [null]
    const all = Object.values(type.getFields()).filter(({ name }) => !this.without.includes(name))
    return depth > 0 ? all : [null, ...all.filter((field) => isLeafType(getNamedType(field.type)))]
  }

  private field(field: Field | null, depth: number, index: number): string {
    if (field === null) return '__typename'
    // One key must not have two meanings, so fields of arguments have a key of their own.
    const key = this.chance(0.15)
      ? `${this.choose.among(aliases)}${index}`
      : field.args.length > 0
        ? `${field.name}${index}`
        : ''
    const named = getNamedType(field.type)
    const inner = isLeafType(named) ? '' : this.selection(named, depth - 1, 4)
    const written = `${key ? `${key}: ` : ''}${field.name}${this.args(field)}${this.directive()} ${this.perhapsFragment(named, inner)}`
    return this.chance(0.05) ? `... ${this.directive()} { ${written} }` : written
  }

  private perhapsFragment(type: GraphQLNamedType, selection: string): string {
    if (selection === '' || !this.chance(0.1)) return selection
    const name = `Part${this.fragments.length}`
    this.fragments.push(`fragment ${name} on ${type.name} ${selection}`)
    return `{ ...${name} ... on ${type.name} { __typename } }`
  }

  private directive(): string {
    if (!this.chance(0.06)) return ''
    return ` @${this.choose.among(['include', 'skip'])}(if: ${this.literalOrVariable('Boolean!', () => this.chance(0.5))})`
  }

  private args({ args, type }: Field): string {
    const cursors = this.known.cursors[getNamedType(type).name]
    const names = new Set<string>()
    const given = args.flatMap((arg) => {
      if (this.without.includes(arg.name)) return []
      const required = isNonNullType(arg.type) && arg.defaultValue === undefined
      if (!required && !this.chance(arg.name === 'first' ? 0.5 : 0.2)) return []
      // Mostly what means something: one end of the list, and cursors of this list in this order.
      if (arg.name === 'last' && names.has('first') && this.chance(0.95)) return []
      if (arg.name === 'orderBy' && (names.has('after') || names.has('before')) && this.chance(0.95)) return []
      const isCursor = arg.name === 'after' || arg.name === 'before'
      if (isCursor && !cursors && this.chance(0.95)) return []
      names.add(arg.name)
      const make = () =>
        isCursor && cursors && this.chance(0.95) ? this.choose.among(cursors) : this.value(arg.type, arg.name, 2)
      const written = this.literalOrVariable(String(arg.type), make)
      return written === undefined ? [] : [`${arg.name}: ${written}`]
    })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }

  private literalOrVariable(type: string, make: () => unknown): string | undefined {
    const value = make()
    if (value === undefined) return undefined
    if (this.chance(0.5)) return literal(value)
    const name = `v${this.variables.length}`
    const byDefault = this.chance(0.2)
    const declared = byDefault ? `${type} = ${literal(value)}` : type
    this.variables.push({ name, type: declared, first: plain(value), byDefault, make })
    return `$${name}`
  }

  private value(type: GraphQLInputType, name: string, depth: number): unknown {
    if (isNonNullType(type)) return this.value(type.ofType, name, depth)
    if (isListType(type)) {
      const size = name === 'between' ? 2 : 1 + Math.floor(this.choose.next() * 2)
      return Array.from({ length: this.chance(0.01) ? 0 : size }, () => this.value(type.ofType, name, depth)).filter(
        (item) => item !== undefined,
      )
    }
    if (isEnumType(type)) return new Word(this.choose.among(type.getValues()).name)
    if (isInputObjectType(type)) return this.input(Object.values(type.getFields()), depth)
    return this.scalar(type.name, name)
  }

  private input(fields: readonly GraphQLInputField[], depth: number): unknown {
    const open = fields.filter(({ type }) => depth > 0 || !isInputObjectType(getNamedType(type)))
    if (open.length === 0) return undefined
    const chosen = new Set(Array.from({ length: this.chance(0.7) ? 1 : 2 }, () => this.choose.among(open)))
    for (const field of open) if (isNonNullType(field.type)) chosen.add(field)
    const entries = [...chosen].map((field) => [field.name, this.value(field.type, field.name, depth - 1)])
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined))
  }

  private scalar(type: string, name: string): unknown {
    const { among } = this.choose
    switch (type) {
      case 'Int':
        return /^(first|last)$/.test(name) && this.chance(0.02) ? among([0, 101]) : among([1, 2, 3, 5])
      case 'Boolean':
        return this.chance(0.5)
      case 'ID':
        return this.chance(0.97) ? among(this.known.ids) : among(hostile)
      case '_Any':
        return this.reference()
      case 'Date':
        return among(['2013-12-17', '2016-02-29', '2017-07-27', '2018-06-30'])
      case 'CountryCode':
        return among(['KR', 'PE', 'BR', 'CR', 'SV', 'cl', 'AQ'])
      case 'Language':
        return among(['en', 'ko', 'es', 'pt-BR'])
      case 'DateTime':
        return '2020-01-01T00:00:00.000Z'
    }
    return this.chance(0.7) ? among(this.known.words) : among(hostile)
  }

  /** What another service knows of a record. */
  private reference(): object {
    const { among } = this.choose
    if (this.chance(0.2)) return { __typename: 'Country', code: among(['KR', 'pe', 'ZZ', "'"]) }
    if (this.chance(0.2)) return { __typename: among(['Activity', 'Topic']), slug: among(this.known.words) }
    const id = among(this.known.ids)
    return { __typename: id.split(':')[0], id }
  }
}

type Field = GraphQLField<unknown, unknown>

/** The value of an enum, which a literal has bare. */
class Word {
  constructor(readonly word: string) {}
}

function literal(value: unknown): string {
  if (value instanceof Word) return value.word
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, part]) => `${key}: ${literal(part)}`)
      .join(', ')} }`
  return JSON.stringify(value)
}

function plain(value: unknown): unknown {
  if (value instanceof Word) return value.word
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]))
  return value
}
