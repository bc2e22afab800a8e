import { type GraphQLSchema, isObjectType } from 'graphql'
import { builder } from '../builder.ts'
import { loadByKeys } from '../kit/keys.ts'
import { isRecord, recordModels } from '../kit/record.ts'
import { declareSubgraph, type ResolveReferences } from '../kit/subgraph.ts'

// The registry as a part of a larger portal: every record is an entity that other services refer to and extend.

export function declareReferences(): void {
  declareSubgraph(
    builder,
    Object.fromEntries(
      recordModels().map((model): [string, ResolveReferences] => [
        model,
        (references, ctx, info) => loadByKeys(model, references, ctx, info),
      ]),
    ),
  )
}

/** What has no identity of its own, such as a date or a page, may have the same type in other services. */
export function shareValueTypes(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isRecord(type.name) || roots.includes(type) || type.name.startsWith('_')) continue
    type.extensions = { ...type.extensions, directives: { shareable: {} } }
  }
}
