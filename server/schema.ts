import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql'
import { builder } from './builder.ts'
import './kit/scalars.ts'
import './registry/countries.ts'
import './registry/organizations.ts'
import './registry/people.ts'
import './registry/activities.ts'
import './registry/participations.ts'
import './registry/quantities.ts'
import './registry/agreements.ts'
import './registry/commitments.ts'
import './registry/topics.ts'
import './registry/sources.ts'
import './registry/node.ts'

export const schema: GraphQLSchema = builder.toSchema()

/** The schema as it is committed in schema.graphql. */
export function sdl(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}
