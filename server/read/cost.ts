import { complexityFromQuery } from '@pothos/plugin-complexity'
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { limits } from '../builder.ts'
import { readsVariables } from './operation.ts'
import type { Collecting } from './selection.ts'
import type { Run } from './template.ts'

// Whether an operation keeps within the limits on complexity, depth and breadth, as the resolvers' way reckons it.
// What is too much is left to that way, which refuses it.

type Reckoned = (args: object, ctx: object, field: GraphQLField<unknown, unknown>) => object | number

/** Different sizes of the same lists; beyond, they are reckoned each time. */
const REMEMBERED = 500

/** Tells of each request whether it is within the limits. */
export function withinLimits(
  schema: GraphQLSchema,
  fragments: Collecting['fragments'],
  operation: OperationDefinitionNode,
): (run: Run, given: Record<string, unknown>) => boolean {
  const definitions = [operation, ...Object.values(fragments)]
  const document = { kind: Kind.DOCUMENT, definitions } as const
  const varying = varyingFields(schema, document)
  const known = new Map<string, boolean>()
  return (run, given) => {
    const sizes = varying
      .map(({ field, node, reckon }) =>
        JSON.stringify(reckon(getArgumentValues(field, node, run.variables), run.ctx, field)),
      )
      .join()
    let fits = known.get(sizes)
    if (fits === undefined) {
      const cost = complexityFromQuery(document, { schema, ctx: run.ctx, variables: given })
      fits = cost.complexity <= limits.complexity && cost.depth <= limits.depth && cost.breadth <= limits.breadth
      if (known.size >= REMEMBERED) known.clear()
      known.set(sizes, fits)
    }
    return fits
  }
}

/** The fields whose cost depends on arguments that depend on variables. */
function varyingFields(schema: GraphQLSchema, document: Parameters<typeof visit>[0]) {
  const types = new TypeInfo(schema)
  const varying: { field: GraphQLField<unknown, unknown>; node: FieldNode; reckon: Reckoned }[] = []
  visit(
    document as never,
    visitWithTypeInfo(types, {
      Field(node: FieldNode) {
        const field = types.getFieldDef()
        const reckon = field?.extensions.complexity
        if (!field || typeof reckon !== 'function') return
        if (readsVariables(node)) varying.push({ field, node, reckon: reckon as Reckoned })
      },
    }),
  )
  return varying
}
