import { brandWithType, type InputFieldMap } from '@pothos/core'
import type { GraphQLResolveInfo } from 'graphql'
import { Visibility as VisibilityValues } from '../../prisma/generated/prisma/client.ts'
import type { Action } from '../access/policy.ts'
import type { RecordModel } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Transaction } from '../database/transaction.ts'
import { refOf } from '../kit/fields.ts'
import { decodeGlobalId } from '../kit/ids.ts'
import { askedOf, findOne, loadRecord } from '../kit/load.ts'
import { isRecord, RecordInterface } from '../kit/record.ts'
import { sql, visibleSql } from '../kit/sql.ts'
import { Visibility } from '../kit/vocabulary.ts'
import { changeOf, creationOf } from './inputs.ts'
import { hasLooks } from './likely-twins.ts'
import { InUseError, NotFoundError } from './problems.ts'
import { createRecord, current, deleteRecord, updateRecord } from './records.ts'
import { writeErrors } from './results.ts'
import { rowsWhere, updateRow } from './rows.ts'
import { write } from './write.ts'
import type { Hope } from './writing.ts'

// The mutations that every type of record has, and how every other mutation is declared.

type Args = Record<string, unknown>

// biome-ignore lint/suspicious/noExplicitAny: Pothos' argument builder is generic in the whole schema.
type ArgumentBuilder = any

export const expectedVersion = (t: ArgumentBuilder) =>
  t.arg.int({
    required: true,
    description: 'The version you read. The write is refused where the record has another by now.',
  })

export const recordId = (t: ArgumentBuilder) => t.arg.id({ required: true, description: 'Global id of the record.' })

export const distinctFrom = (t: ArgumentBuilder) =>
  t.arg.idList({
    description:
      'Global ids of records that look like a new one and are known to be others. A record is refused with a DuplicateError while one like it is on record that is not named here.',
  })

interface Mutation {
  action: Action
  model: RecordModel
  description: string
  args: (t: ArgumentBuilder) => InputFieldMap
  /** Does the work and returns the id of the record to answer with. */
  work: (tx: Transaction, args: Args, ctx: Context, hope: Hope | null) => Promise<string>
}

/** The action of each mutation, for the test that every mutation has one. */
export const actions = new Map<string, Action>()

/** A mutation whose answer is the record it wrote, or the problem that kept it from writing. */
export function mutation(name: string, { action, model, description, args, work }: Mutation): void {
  actions.set(name, action)
  builder.mutationField(name, (t) =>
    t.field({
      type: refOf(model),
      args: args(t),
      description,
      errors: {
        types: writeErrors,
        directResult: true,
        union: {
          name: `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`,
          description: `The ${model} record, or why it was not written.`,
        },
      },
      resolve: async (_root: object, given: Args, ctx: Context, info: GraphQLResolveInfo) => {
        // As this write left it, whatever others make of it as soon as it is committed.
        let left: Found = null
        const keep = async (answer: Promise<Found>) => {
          left = await answer
        }
        const asked = askedOf(model, ctx, info)
        const ofRow = Object.keys(asked).length === 0
        const whole = async (tx: Transaction, hope: Hope | null) => {
          const id = await work(tx, given, ctx, hope)
          if (!ofRow) await keep(tx.read((db) => findOne(model, { id }, ctx, info, db)))
          return id
        }
        const last = (tx: Transaction, id: string) => keep(findRow(tx, model, id, ctx))
        const id = await write(ctx, action, name, whole, ofRow ? { last } : {})
        const record = left ?? (await findOne(model, { id }, ctx, info))
        // A repetition is told of the record as it is now; it may have been deleted since.
        if (!record) throw new NotFoundError(model)
        brandWithType(record, model as never)
        return record as never
      },
    }),
  )
}

type Found = Awaited<ReturnType<typeof findOne>>

/** The visible record, where the operation asks for nothing but its columns. */
async function findRow(tx: Transaction, model: RecordModel, id: string, ctx: Context): Promise<Found> {
  const [row] = await rowsWhere(tx, model, sql`it.id = ${id}::uuid AND ${visibleSql(ctx, model, 'it')}`)
  return row ?? null
}

/** The key of a record given by its global id; a typing error and a record of another type are not found alike. */
export function keyIn(model: RecordModel, id: unknown): string {
  const decoded = decode(id)
  if (decoded?.typename !== model) throw new NotFoundError(`${model} with this id`)
  return decoded.id
}

function decode(id: unknown) {
  try {
    return decodeGlobalId(String(id))
  } catch {
    return null
  }
}

/** create… and update… for a type of record. */
export function declareWrites(model: RecordModel): void {
  mutation(`create${model}`, {
    action: 'create',
    model,
    description: `Enters a new ${model} record.${model === 'Activity' ? ' With its parts, participations, agreements and citations in one call, it takes a whole visit: all of it, or nothing.' : ''}`,
    args: (t) => ({
      input: t.arg({ type: creationOf(model), required: true, description: 'The record.' }),
      ...(hasLooks(model) ? { distinctFrom: distinctFrom(t) } : {}),
    }),
    work: (tx, { input, distinctFrom: known }, ctx, hope) =>
      createRecord(tx, ctx, model, input as Args, (known as string[] | null) ?? [], hope),
  })
  mutation(`update${model}`, {
    action: 'update',
    model,
    description: `Changes a ${model} record: only the fields that are sent.`,
    args: (t) => ({
      id: recordId(t),
      expectedVersion: expectedVersion(t),
      input: t.arg({ type: changeOf(model), required: true, description: 'What to change.' }),
    }),
    work: async (tx, { id, expectedVersion: expected, input }, ctx) => {
      const key = keyIn(model, id)
      await updateRecord(tx, ctx, model, key, expected as number, input as Args)
      return key
    },
  })
}

const DeletedRecord = builder.objectRef<{ id: string }>('DeletedRecord').implement({
  description: 'A record that was deleted.',
  fields: (t) => ({ id: t.exposeID('id', { description: 'The global id it had.' }) }),
})

/** The type and key that a global id names. Countries are those of ISO 3166-1, and nobody's to change. */
function anyKey(id: unknown): { model: RecordModel; key: string } {
  const decoded = decode(id)
  if (!decoded || !isRecord(decoded.typename) || decoded.typename === 'Country') {
    throw new NotFoundError('record with this id that can be changed')
  }
  return { model: decoded.typename, key: decoded.id }
}

actions.set('deleteRecord', 'delete')
builder.mutationField('deleteRecord', (t) =>
  t.field({
    type: DeletedRecord,
    args: { id: recordId(t), expectedVersion: expectedVersion(t) },
    description:
      'Deletes a record of any type on which no other record depends. Its names, labels and citations go with it.',
    errors: {
      types: [...writeErrors, InUseError],
      directResult: true,
      union: { name: 'DeleteRecordResult', description: 'The record that was deleted, or why it was not.' },
    },
    resolve: async (_root: object, args: Args, ctx: Context) => {
      await write(ctx, 'delete', 'deleteRecord', (tx) => {
        const { model, key } = anyKey(args.id)
        return deleteRecord(tx, ctx, model, key, args.expectedVersion as number)
      })
      return { id: args.id as string }
    },
  }),
)

const VisibilitySet = builder.objectRef<{ model: RecordModel; key: string }>('VisibilitySet').implement({
  description: 'A record whose visibility was set.',
  fields: (t) => ({
    record: t.field({
      type: RecordInterface,
      description: 'The record.',
      resolve: async ({ model, key }, _args, ctx, info) => (await loadRecord(model, key, ctx, info)) as { id: string },
    }),
  }),
})

actions.set('setVisibility', 'changeVisibility')
builder.mutationField('setVisibility', (t) =>
  t.field({
    type: VisibilitySet,
    args: {
      id: recordId(t),
      expectedVersion: expectedVersion(t),
      visibility: t.arg({
        type: Visibility,
        required: true,
        description: 'PUBLIC publishes the record; INTERNAL withdraws it.',
      }),
    },
    description: 'Publishes or withdraws a record of any type. What joins it is seen, or no longer seen, with it.',
    errors: {
      types: writeErrors,
      directResult: true,
      union: { name: 'SetVisibilityResult', description: 'The record, or why its visibility was not set.' },
    },
    resolve: (_root: object, args: Args, ctx: Context) => {
      const visibility = VisibilityValues[args.visibility as keyof typeof VisibilityValues]
      return write(ctx, 'changeVisibility', 'setVisibility', async (tx) => {
        const named = anyKey(args.id)
        await current(tx, ctx, named.model, named.key, args.expectedVersion as number)
        await updateRow(tx, named.model, named.key, { visibility })
        return named
      })
    },
  }),
)
