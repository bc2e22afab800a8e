import { type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, getNamedType, isObjectType } from 'graphql'
import type { Reading } from '../kit/reading.ts'
import { LeftToResolvers } from './operation.ts'

// What the schema says of a type or a field, beside its name.

interface Declaring {
  extensions: object
}

/** How a field is read: as it says, or as the column that it shows. */
export function readingOf({ extensions }: GraphQLField<unknown, unknown>): Reading | null {
  const { read, pothosExposedField: column } = extensions as { read?: Reading; pothosExposedField?: string }
  return read ?? (typeof column === 'string' ? { as: 'column', column } : null)
}

/** To whom a type or a field is open, where it is not open to all. */
export const scopesOf = ({ extensions }: Declaring): unknown =>
  (extensions as { pothosOptions?: { authScopes?: unknown } }).pothosOptions?.authScopes

export function objectType(type: GraphQLOutputType): GraphQLObjectType {
  const named = getNamedType(type)
  if (!isObjectType(named)) throw new LeftToResolvers(`${named.name} is abstract`)
  return named
}
