import { builder, MAX_PAGE_SIZE } from '../builder.ts'
import { badInput, notFound } from '../kit/errors.ts'
import { decodeGlobalId } from '../kit/ids.ts'
import { loadRecord } from '../kit/load.ts'
import { readAs } from '../kit/reading.ts'
import { isRecord } from '../kit/record.ts'

// Relay's way back to any record from its id. What is hidden is answered like what does not exist.

/** The model and the key in a global id; throws where there can be no such record. */
export function parse(id: string) {
  const { typename, id: key } = decodeGlobalId(id)
  if (!isRecord(typename)) throw badInput('id', `there are no records of type ${typename}.`)
  return { model: typename, key }
}

builder.queryField('node', (t) =>
  t.field({
    type: builder.nodeInterfaceRef(),
    nullable: true,
    args: { id: t.arg.id({ required: true, description: 'Global id of a record.' }) },
    description: 'The record with this global id. Null, with a NOT_FOUND error, where there is none that you may see.',
    extensions: readAs({ as: 'node' }),
    resolve: async (_root, args, ctx, info) => {
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
    extensions: readAs({ as: 'nodes' }),
    resolve: (_root, { ids }, ctx, info) => {
      if (ids.length > MAX_PAGE_SIZE)
        throw badInput('ids', `has ${ids.length} ids; at most ${MAX_PAGE_SIZE} are answered at a time.`)
      return Promise.all(ids.map(parse).map(({ model, key }) => loadRecord(model, key, ctx, info)))
    },
  }),
)
