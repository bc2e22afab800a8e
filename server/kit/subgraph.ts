import type { GraphQLResolveInfo } from 'graphql'
import type { Builder, Representation } from '../builder.ts'
import type { Context } from '../context.ts'
import { badInput } from './errors.ts'
import { readAs } from './reading.ts'
import { subgraphSdl } from './subgraph-sdl.ts'

// What makes a schema a subgraph of Apollo Federation 2: `_service`, by which a gateway reads the schema, and
// `_entities`, by which it asks for the records that other subgraphs name.

/** As many references as one page of a portal can hold; more is no page. */
export const MAX_REPRESENTATIONS = 1_000

/** The records that references to one type name, in their order; null for each that is not there. */
export type ResolveReferences = (
  references: readonly Representation[],
  ctx: Context,
  info: GraphQLResolveInfo,
) => Promise<readonly unknown[]>

type Entities = Record<string, ResolveReferences>

/** Adds the two fields. `entities` says how references to each type are resolved; its names are those of object types. */
export function declareSubgraph(builder: Builder, entities: Entities): void {
  builder.scalarType('_Any', {
    description: 'A reference to a record: its `__typename` and the fields of one of its keys (Apollo Federation).',
    serialize: (value) => value,
    parseValue: (value) => {
      const { __typename } = (value ?? {}) as Partial<Representation>
      if (typeof __typename === 'string') return value as Representation
      throw badInput('representations', 'holds something that is not an object with a __typename.')
    },
  })

  const Service = builder.objectRef<object>('_Service').implement({
    description: 'What a gateway needs to know of this subgraph (Apollo Federation).',
    fields: (t) => ({
      sdl: t.string({
        description: 'The schema with its federation directives, as it is in subgraph.graphql.',
        resolve: (_service, _args, _ctx, info) => subgraphSdl(info.schema),
      }),
    }),
  })

  const Entity = builder.unionType('_Entity', {
    description: 'A record that other subgraphs can refer to (Apollo Federation).',
    types: Object.keys(entities) as never,
  })

  builder.queryField('_service', (t) =>
    t.field({ type: Service, description: 'For gateways: the schema of this subgraph.', resolve: () => ({}) }),
  )

  builder.queryField('_entities', (t) =>
    t.field({
      type: [Entity],
      nullable: { list: false, items: true },
      args: {
        representations: t.arg({
          type: ['_Any'],
          required: true,
          description: `References to records, at most ${MAX_REPRESENTATIONS}.`,
        }),
      },
      description:
        'For gateways: the records referred to, in the order of the references; null in the place of each that does not exist or that you may not see.',
      extensions: readAs({ as: 'entities' }),
      complexity: ({ representations }) => ({ field: 1, multiplier: representations.length }),
      resolve: (_root, { representations }, ctx, info) =>
        resolveReferences(entities, representations, ctx, info) as never,
    }),
  )
}

/** A reference that means nothing spoils its own place only: an error in a list is the error of its item. */
async function resolveReferences(
  entities: Entities,
  references: readonly Representation[],
  ctx: Context,
  info: GraphQLResolveInfo,
): Promise<unknown[]> {
  if (references.length > MAX_REPRESENTATIONS)
    throw badInput(
      'representations',
      `has ${references.length} references; at most ${MAX_REPRESENTATIONS} are answered at a time.`,
    )
  const found: unknown[] = references.map(({ __typename }) =>
    badInput('representations', `${JSON.stringify(__typename)} is no type that this subgraph has records of.`),
  )
  await Promise.all(
    Object.entries(entities).map(async ([typename, resolve]) => {
      const ofType = references.filter((reference) => reference.__typename === typename)
      if (ofType.length === 0) return
      const records = (await resolve(ofType, ctx, info)).values()
      for (const [place, reference] of references.entries())
        if (reference.__typename === typename) found[place] = records.next().value
    }),
  )
  return found
}
