import type { GraphQLSchema } from 'graphql'
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
import './registry/relationship.ts'
import './registry/activity-verbs.ts'
import './registry/agreement-verbs.ts'
import './registry/attendance-verbs.ts'
import './registry/commitment-verbs.ts'
import './registry/organization-verbs.ts'
import './registry/change-subscription.ts'
import './registry/changes.ts'
import './registry/erasure.ts'
import './registry/merging.ts'
import './registry/import-records.ts'
import './registry/statistics.ts'
import './registry/search.ts'
import './registry/node.ts'
import { implementFilters } from './kit/filter-input.ts'
import { recordModels } from './kit/record.ts'
import { clientSdl, subgraphSdl } from './kit/subgraph-sdl.ts'
import { declareReferences, shareValueTypes } from './registry/references.ts'
import { declareWrites } from './write/mutations.ts'

implementFilters()

// Countries are those of ISO 3166-1: nobody enters one.
for (const model of recordModels()) if (model !== 'Country') declareWrites(model)

declareReferences()

// In the order of the sources; what prints it sorts it.
export const schema: GraphQLSchema = builder.toSchema({ sortSchema: false })

shareValueTypes(schema)

/** What is committed: the schema as clients see it, and as a gateway composes it. */
export const committed: Record<string, () => string> = {
  'schema.graphql': () => clientSdl(schema),
  'subgraph.graphql': () => subgraphSdl(schema),
}
