import {
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql'
import type { Context } from '../context.ts'
import { scopesOf } from './declared.ts'
import { ERROR } from './json.ts'
import { LeftToResolvers, REFUSED } from './operation.ts'
import { type Asked, type Collecting, fieldsWithin } from './selection.ts'
import type { Run } from './template.ts'

// Values that resolvers make (a region, a group of a statistic, a hit of a search), completed as GraphQL does it. The
// records among them are not loaded but left as gaps, which one statement fills when all is known.

/** JSON text, whole or with gaps in it. */
export type Resolved = string | readonly (string | Gap)[]
export interface Gap {
  gap: number
  /** Which of the texts that fill it. */
  at: number
}

type MaybePromise<T> = T | Promise<T>
type Resolve = (source: unknown, args: object, ctx: Context) => unknown
export type Field = GraphQLField<unknown, unknown>

/** What completes a field that is no plain value; null where it does not. */
export type Special = (field: Field, source: unknown, asked: Asked, run: Run) => MaybePromise<Resolved> | null

export interface Completing {
  of: Collecting
  run: Run
  special: Special
}

interface Declared {
  pothosOriginalResolve?: Resolve
  pothosExposedField?: string
  /** The errors that a member of the field's union tells. */
  pothosErrors?: (abstract new (
    ...args: never[]
  ) => Error)[]
}

/** The resolver as it was written, without what plugins put around it to load what it needs. */
export function resolverOf({ name, extensions }: Field): Resolve {
  const { pothosOriginalResolve: written, pothosExposedField: exposed, pothosErrors: told } = extensions as Declared
  if (exposed !== undefined || !written) return (source) => (source as Record<string, unknown>)[exposed ?? name]
  if (!told) return written
  return async (source, args, ctx) => {
    try {
      return await written(source, args, ctx)
    } catch (error) {
      throw told.some((kind) => error instanceof kind) ? new LeftToResolvers(REFUSED) : error
    }
  }
}

/** The JSON of a value of the type, with ERROR in it where an error has to be said. */
export function completed(
  completing: Completing,
  type: GraphQLOutputType,
  value: unknown,
  asked: Asked,
): MaybePromise<Resolved> {
  if (value instanceof Promise) return value.then((settled) => completed(completing, type, settled, asked))
  if (isNonNullType(type)) return value == null ? ERROR : completed(completing, type.ofType, value, asked)
  if (value == null) return 'null'
  if (isListType(type)) {
    const items = eachOf(value as unknown[], (item) => completed(completing, type.ofType, item, asked))
    return together(items, (all) =>
      inOrder(['[', ...all.flatMap((item, index) => (index > 0 ? [',', item] : [item])), ']']),
    )
  }
  if (isLeafType(type)) return JSON.stringify(type.serialize(value))
  return objectOf(completing, isObjectType(type) ? type : memberOf(completing, type, value), value, asked)
}

/** The one of the types that the value is of, where that can be told of the value alone. */
function memberOf({ of: { schema }, run }: Completing, type: GraphQLAbstractType, value: unknown): GraphQLObjectType {
  const told = isUnionType(type) ? type.resolveType?.(value, run.ctx, NO_INFO, type) : undefined
  const member = typeof told === 'string' ? schema.getType(told) : undefined
  if (!isObjectType(member)) throw new LeftToResolvers(`${type} is abstract`)
  return member
}

/** The types of unions are told of the value alone. */
const NO_INFO = {} as GraphQLResolveInfo

function objectOf(
  completing: Completing,
  type: GraphQLObjectType,
  value: unknown,
  asked: Asked,
): MaybePromise<Resolved> {
  const members = membersOf(type, fieldsWithin(completing.of, type, asked))
  if (members.length === 0) return '{}'
  const made = eachOf(members, ({ make }) => make(completing, value))
  return together(made, (all) =>
    inOrder([...all.flatMap((member, index) => [members[index]?.before ?? '', member]), '}']),
  )
}

interface Member {
  /** What stands before it: its key, and the bracket or the comma before that. */
  before: string
  make(completing: Completing, source: unknown): MaybePromise<Resolved>
}

const known = new WeakMap<readonly Asked[], readonly Member[]>()

/** The members of an object of the type of which these fields are asked; the same for each such object. */
function membersOf(type: GraphQLObjectType, asked: readonly Asked[]): readonly Member[] {
  const members = known.get(asked) ?? asked.map((one, index) => fieldIn(type, one, index === 0 ? '{' : ','))
  known.set(asked, members)
  return members
}

function fieldIn(type: GraphQLObjectType, asked: Asked, begin: string): Member {
  const { value: name } = asked.nodes[0].name
  const before = `${begin}${JSON.stringify(asked.key)}:`
  if (name === '__typename') return { before, make: () => JSON.stringify(type.name) }
  const field = type.getFields()[name] as Field
  if (scopesOf(type) || scopesOf(field)) throw new LeftToResolvers(`${type.name}.${name} is not open to all`)
  return { before, make: (completing, source) => fieldOf(completing, field, source, asked) }
}

export function fieldOf(completing: Completing, field: Field, source: unknown, asked: Asked): MaybePromise<Resolved> {
  const { run, special } = completing
  const specially = special(field, source, asked, run)
  if (specially) return specially
  const args = field.args.length > 0 ? getArgumentValues(field, asked.nodes[0], run.variables) : {}
  if (args.asOf != null) throw new LeftToResolvers(`${field.name} is as of a day`)
  return completed(completing, field.type, resolverOf(field)(source, args, run.ctx), asked)
}

/**
 * What is made of each. Where one fails at once, nobody hears any more of those that are waited for: that they may fail as
 * well must not end the process.
 */
export function eachOf<T, R>(items: readonly T[], make: (item: T) => MaybePromise<R>): MaybePromise<R>[] {
  const made: MaybePromise<R>[] = []
  try {
    for (const item of items) made.push(make(item))
  } catch (error) {
    for (const one of made) unheard(one)
    throw error
  }
  return made
}

/** Nobody waits for it. */
export function unheard(value: unknown): void {
  if (value instanceof Promise) value.catch(() => {})
}

/** Waits only where there is something to wait for. */
export function together<T, R>(parts: MaybePromise<T>[], put: (all: T[]) => R): MaybePromise<R> {
  return parts.some((part) => part instanceof Promise) ? Promise.all(parts).then(put) : put(parts as T[])
}

/** One text where there are no gaps. */
export const inOrder = (parts: readonly Resolved[]): Resolved =>
  parts.every((part) => typeof part === 'string') ? parts.join('') : parts.flat()
