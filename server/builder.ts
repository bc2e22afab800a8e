import SchemaBuilder, { type ArgumentRef, type ObjectRef } from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import PrismaPlugin from '@pothos/plugin-prisma'
import RelayPlugin from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import { GraphQLError } from 'graphql'
import type PrismaTypes from '../prisma/generated/pothos.ts'
import { getDatamodel } from '../prisma/generated/pothos.ts'
import type { Visibility } from '../prisma/generated/prisma/client.ts'
import { maySee } from './access/visibility.ts'
import type { Context } from './context.ts'
import { decodeGlobalId, encodeGlobalId } from './kit/ids.ts'

export const MAX_PAGE_SIZE = 100
export const DEFAULT_PAGE_SIZE = 20

export interface BuilderTypes {
  PrismaTypes: PrismaTypes
  Context: Context
  AuthScopes: { clearance: Visibility }
  DefaultEdgesNullability: { list: false; items: false }
  DefaultNodeNullability: false
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string }
    Date: { Input: string; Output: Date | string }
    DateTime: { Input: Date; Output: Date }
    CountryCode: { Input: string; Output: string }
    JSON: { Input: unknown; Output: unknown }
    Language: { Input: string; Output: string }
    Edtf: { Input: string; Output: string }
    _Any: { Input: Representation; Output: never }
  }
}

/** What a gateway knows of a record: its type and the fields of one of its keys. */
export type Representation = { __typename: string } & Record<string, unknown>

const listOfConnection = { complexity: { field: 0, multiplier: 1 } }

/** How a schema of this project is built, whatever its types. */
export const settings: ConstructorParameters<typeof SchemaBuilder<BuilderTypes>>[0] = {
  defaultFieldNullability: false,
  plugins: [ErrorsPlugin, ScopeAuthPlugin, ComplexityPlugin, RelayPlugin, PrismaPlugin],
  scopeAuth: {
    authScopes: (ctx) => ({ clearance: (visibility) => maySee(ctx, visibility) }),
    unauthorizedError: () => new GraphQLError('You may not see this.', { extensions: { code: 'FORBIDDEN' } }),
  },
  errors: { defaultTypes: [] },
  // What fields cost. What an operation may cost is a limit on requests (limits/cost).
  complexity: { defaultComplexity: 1, defaultListMultiplier: 5 },
  relay: {
    encodeGlobalID: encodeGlobalId,
    decodeGlobalID: (id) => decodeGlobalId(id),
    cursorType: 'String',
    nodesOnConnection: { ...listOfConnection, description: 'The records of this page, without their cursors.' },
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    nodeTypeOptions: { description: 'Anything with a global id, which `node(id:)` finds again (Relay).' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list (Relay).' },
    idFieldOptions: { description: 'Global id, unique among all records of all types. Opaque to clients.' },
    edgesFieldOptions: {
      ...listOfConnection,
      nullable: { list: false, items: false },
      description: 'The records of this page, each with its cursor.',
    },
    nodeFieldOptions: { nullable: false, complexity: 0, description: 'The record.' },
    cursorFieldOptions: {
      complexity: 0,
      description: 'Where this record stands in the list; give it to `after` or `before`.',
    },
    pageInfoFieldOptions: { complexity: 0, description: 'Where this page lies in the list.' },
    hasNextPageFieldOptions: { complexity: 0, description: 'Whether records follow this page.' },
    hasPreviousPageFieldOptions: { complexity: 0, description: 'Whether records precede this page.' },
    startCursorFieldOptions: {
      complexity: 0,
      description: 'Cursor of the first record of the page. Null on an empty page.',
    },
    endCursorFieldOptions: {
      complexity: 0,
      description: 'Cursor of the last record of the page. Null on an empty page.',
    },
  },
  prisma: {
    client: (ctx) => ctx.db,
    dmmf: getDatamodel(),
    exposeDescriptions: true,
  },
}

export const builder = new SchemaBuilder(settings)

type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer T> ? T : never
/** An object type of the schema with what its resolvers receive, for code that serves every model. */
export type Ref<Shape> = ObjectRef<Types, Shape>
export type Argument<Shape> = ArgumentRef<Types, Shape>

export type Builder = typeof builder

builder.queryType({ description: 'Everything that can be read.' })
builder.mutationType({
  description:
    'Everything that can be written. Each answers with the record, or with the problem that kept it from being written.',
})
builder.subscriptionType({ description: 'Everything that can be followed live, over server-sent events.' })
