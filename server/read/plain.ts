import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getArgumentValues,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Context } from '../context.ts'
import { ERROR } from './json.ts'
import { LeftToResolvers } from './operation.ts'
import { type Asked, type Collecting, fieldsAsked, within } from './selection.ts'
import type { Run } from './template.ts'

// Values that are no records (a region, a figure), completed as GraphQL does, without waiting for anything.

type Resolve = (source: unknown, args: object, ctx: Context) => unknown
type Selections = Parameters<typeof fieldsAsked>[2]

/** The resolver as it was written, without what plugins put around it to load what it needs. */
export function resolverOf({ name, extensions }: GraphQLField<unknown, unknown>): Resolve {
  const { pothosOriginalResolve: written, pothosExposedField: exposed } = extensions as {
    pothosOriginalResolve?: Resolve
    pothosExposedField?: string
  }
  return written ?? ((source) => (source as Record<string, unknown>)[exposed ?? name])
}

/** The JSON of a value of the type; ERROR within it where an error has to be said. */
export function plainJson(
  of: Collecting,
  type: GraphQLOutputType,
  value: unknown,
  selections: Selections,
  run: Run,
): string {
  if (isNonNullType(type)) return value == null ? ERROR : plainJson(of, type.ofType, value, selections, run)
  if (value == null) return 'null'
  if (value instanceof Promise) throw new LeftToResolvers('a value is not at hand')
  if (isListType(type))
    return `[${(value as unknown[]).map((item) => plainJson(of, type.ofType, item, selections, run)).join(',')}]`
  if (isLeafType(type)) return JSON.stringify(type.serialize(value))
  if (!isObjectType(type)) throw new LeftToResolvers(`${type} is abstract`)
  const members = fieldsAsked(of, type, selections).map(
    (asked) => `${JSON.stringify(asked.key)}:${memberJson(of, type, value, asked, run)}`,
  )
  return `{${members.join(',')}}`
}

function memberJson(of: Collecting, type: GraphQLObjectType, source: unknown, asked: Asked, run: Run): string {
  const [node] = asked.nodes
  if (node.name.value === '__typename') return JSON.stringify(type.name)
  const field = type.getFields()[node.name.value] as GraphQLField<unknown, unknown>
  const args = getArgumentValues(field, node, run.variables)
  return plainJson(of, field.type, resolverOf(field)(source, args, run.ctx), within(asked), run)
}
