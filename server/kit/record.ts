import { getRefFromModel } from '@pothos/plugin-prisma'
import { citable, type RecordModel } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import { documentationOf } from './datamodel.ts'
import { type Fields, many } from './fields.ts'
import { declareFilter, source } from './filter-input.ts'
import { basis, type Condition } from './filters.ts'
import { encodeGlobalId } from './ids.ts'
import { declareKeys, type Key } from './keys.ts'
import { declareList, listArguments, listOf, type Orderings } from './list.ts'
import { readAs } from './reading.ts'
import { Visibility } from './vocabulary.ts'

// One call declares a record type: its fields, its filter and its orderings. What every record has (id,
// version, visibility, timestamps, citations) is added here, once, and so are the parts of the schema that
// follow from it: connection, edge, filter and order types.

type Row = { id: string } & Record<string, unknown>

interface RecordOptions {
  fields: (t: Fields) => object
  filter: Record<string, Condition>
  /** Left out for records that are only ever listed within another one, all at once. */
  orderings?: Orderings
  /** By what other services know the records, besides their id and slug. */
  keys?: Key[]
  /** Closes every field of the type to those below this clearance. */
  clearance?: 'PARTNER' | 'INTERNAL'
}

export const RecordInterface = builder.interfaceRef<Row>('Record').implement({
  description: 'What every record of the registry has.',
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    version: t.int({
      description: documentationOf('Activity', 'version'),
      extensions: readAs({ as: 'column', column: 'version' }),
      resolve: (row) => row.version as number,
    }),
    visibility: t.field({
      type: Visibility,
      description: documentationOf('Activity', 'visibility'),
      extensions: readAs({ as: 'column', column: 'visibility' }),
      resolve: (row) => row.visibility as 'PUBLIC',
    }),
    createdAt: t.field({
      type: 'DateTime',
      description: documentationOf('Activity', 'createdAt'),
      extensions: readAs({ as: 'column', column: 'createdAt' }),
      resolve: (row) => row.createdAt as Date,
    }),
    updatedAt: t.field({
      type: 'DateTime',
      description: documentationOf('Activity', 'updatedAt'),
      extensions: readAs({ as: 'column', column: 'updatedAt' }),
      resolve: (row) => row.updatedAt as Date,
    }),
  }),
})

export const CitedInterface = builder.interfaceRef<Row>('CitedRecord').implement({
  description: 'A record that rests on documents, and says on which passages.',
  interfaces: [builder.nodeInterfaceRef(), RecordInterface],
  fields: (t) => ({
    citations: t.field({
      type: listOf('Citation').connection,
      args: listArguments(t, 'Citation'),
      description: documentationOf('Activity', 'citations'),
      resolve: () => {
        throw new Error('Every record type resolves its own citations.')
      },
    }),
  }),
})

const isCited = (model: RecordModel) => Object.values<RecordModel>(citable).includes(model)

const declared = new Set<RecordModel>()

export const recordModels = (): RecordModel[] => [...declared]

/** Whether records of the model are nodes of the graph. */
export const isRecord = (name: string): name is RecordModel => declared.has(name as RecordModel)

const times: Orderings = {
  CREATED_AT: { columns: ['createdAt'], description: 'When the record entered the registry.' },
  UPDATED_AT: { columns: ['updatedAt'], description: 'When the record last changed.' },
}

export function defineRecord(model: RecordModel, { fields, filter, orderings, keys, clearance }: RecordOptions): void {
  declared.add(model)
  const cited = isCited(model)
  declareFilter(model, cited ? { ...filter, basis: basis(model), source: source(model) } : filter)
  if (orderings) declareList(model, getRefFromModel(model, builder) as never, { ...orderings, ...times })
  builder.prismaObject(model as 'Activity', {
    ...(clearance ? { authScopes: { clearance } } : {}),
    extensions: { directives: { key: declareKeys(model, keys).map(({ fields }) => ({ fields })) } },
    interfaces: () => [builder.nodeInterfaceRef(), RecordInterface, ...(cited ? [CitedInterface] : [])] as never,
    fields: (t) =>
      ({
        id: t.id({
          description: 'Global id, unique among all records of all types. Opaque to clients.',
          extensions: readAs({ as: 'id' }),
          resolve: (row) => encodeGlobalId(model, (row as Row).id),
        }),
        ...(fields(t) as object),
        ...(cited ? { citations: many(t, 'citations') } : {}),
      }) as never,
  })
}
