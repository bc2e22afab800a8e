import { builder, MAX_PAGE_SIZE } from '../builder.ts'
import { asOfArgument, assertMoment } from '../kit/as-of.ts'
import { badInput, notFound } from '../kit/errors.ts'
import { decodeGlobalId } from '../kit/ids.ts'
import { loadRecord } from '../kit/load.ts'
import { readAs } from '../kit/reading.ts'
import { isRecord } from '../kit/record.ts'

// Relay's way back to any record from its id. What is hidden is answered like what does not exist.

/** The model and the key in a global id; throws where there can be no such record. */
export function parse(id: string, argument: 'id' | 'ids' = 'id') {
  const { typename, id: key } = decodeGlobalId(id, argument)
  if (!isRecord(typename)) throw badInput(argument, `there are no records of type ${typename}.`)
  return { model: typename, key }
}

// Each Relay service of a portal has a `node` of its own, which knows the ids of that service alone: a gateway could
// not tell which to ask. Through a portal, records are found by reference.
const ofThisRegistry = { portal: false }

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Global id of a record.' }), asOf: asOfArgument(t) },
    description: 'The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see.',
    extensions: { ...ofThisRegistry, ...readAs({ as: 'node' }) },
    resolve: async (_root, args, ctx, info) => {
      assertMoment(args as { asOf?: Date | null }, ctx)
      const { model, key } = parse(args.id)
      const found = await loadRecord(model, key, ctx, info)
      if (!found) throw notFound(`record with the id ${args.id}`)
      return found
    },
  }),
)

builder.queryField('nodes', (t) =>
  t.field({
    type: [builder.nodeInterfaceRef()],
    nullable: { list: false, items: true },
    args: { ids: t.arg.idList({ required: true, description: `Global ids of records, at most ${MAX_PAGE_SIZE}.` }) },
    description:
      'The records with these global ids, in their order; null in the place of each that does not exist or that you may not see.',
    complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    extensions: { ...ofThisRegistry, ...readAs({ as: 'nodes' }) },
    resolve: (_root, { ids }, ctx, info) => {
      if (ids.length > MAX_PAGE_SIZE)
        throw badInput('ids', `has ${ids.length} ids; at most ${MAX_PAGE_SIZE} are answered at a time.`)
      return Promise.all(ids.map((id) => parse(id, 'ids')).map(({ model, key }) => loadRecord(model, key, ctx, info)))
    },
  }),
)
