import type { InputFieldMap } from '@pothos/core'
import { GraphQLError } from 'graphql'
import { type Action, may } from '../access/policy.ts'
import { maySee, type RecordModel } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/transaction.ts'
import { decodeGlobalId, encodeGlobalId } from '../kit/ids.ts'
import { refersTo } from '../kit/load.ts'
import { ofPrimary, readAs } from '../kit/reading.ts'
import { RecordInterface } from '../kit/record.ts'
import { checkOrder, mergeRecords, pairOf } from '../write/merge.ts'
import { planMerge } from '../write/merge-plan.ts'
import { actions } from '../write/mutations.ts'
import { ForbiddenError, InvalidInputError, NotFoundError } from '../write/problems.ts'
import { ErrorInterface, writeErrors } from '../write/results.ts'
import { ChangedSinceError, undoMerge } from '../write/undo.ts'
import { reasonArgument } from '../write/verbs.ts'
import { PATIENCE, write } from '../write/write.ts'
import { changesBySequence } from './change-feed.ts'
import { ChangeRef } from './changes.ts'
import { MergePreview } from './merge-preview.ts'

// Two records found to be one. Not to be confused with mergeOrganization: there two bodies became one in the
// world, here one body was entered twice.

// biome-ignore lint/suspicious/noExplicitAny: Pothos' argument builder is generic in the whole schema.
type ArgumentBuilder = any
type Args = Record<string, unknown>

/** The types of which records can be merged: those that people enter by name. */
const mergeable: readonly RecordModel[] = [
  'Organization',
  'Person',
  'Activity',
  'Agreement',
  'Commitment',
  'Topic',
  'Source',
]

interface MergeRow {
  id: string
  record: string
  survivorId: string
  duplicateId: string
  duplicateSlug: string
  actor: string
  reason: string | null
  at: Date
  undoneAt: Date | null
  undoneBy: string | null
}

const Merge = builder.objectRef<MergeRow>('Merge').implement({
  description: 'That two records were found to be one.',
  fields: (t) => ({
    id: t.id({ description: 'Its id, for undoMerge.', resolve: ({ id }) => encodeGlobalId('Merge', id) }),
    survivor: t.field({
      type: RecordInterface,
      nullable: true,
      description: 'The record that stayed, as it is now. Null where it is gone since.',
      ...refersTo(({ record, survivorId }: MergeRow) => [record as RecordModel, survivorId]),
    }),
    duplicateId: t.id({
      description: 'The global id that the duplicate had. Its history is found by it.',
      resolve: ({ record, duplicateId }) => encodeGlobalId(record, duplicateId),
    }),
    duplicateSlug: t.exposeString('duplicateSlug', {
      description: 'The slug that the duplicate had. While the merge holds, it leads to the survivor.',
    }),
    actor: t.exposeString('actor', { description: 'Who merged them.' }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, where they said so.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When they were merged.' }),
    undoneAt: t.expose('undoneAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the merge was undone. Null while it holds.',
    }),
    undoneBy: t.exposeString('undoneBy', { nullable: true, description: 'Who undid it.' }),
  }),
})

builder.objectType(ChangedSinceError, {
  name: 'ChangedSinceError',
  interfaces: [ErrorInterface],
  description:
    'What the merge wrote was changed since, so that it cannot be undone exactly. Undo those changes first, or part the records by hand.',
  fields: (t) => ({
    changes: t.field({
      type: [ChangeRef],
      description: 'The changes in the way, oldest first; at most 100.',
      resolve: ({ sequences }, _args, ctx) => changesBySequence(ctx, sequences.slice(0, 100)),
    }),
  }),
})

/** A merge touches what others may not see, and shows it in its preview. */
function onlyForWhoSeesAll(ctx: Context, action: Action): void {
  if (!may(ctx.actor, action) || !maySee(ctx, 'INTERNAL')) throw new ForbiddenError(ctx.actor.role !== null)
}

const decoded = (id: unknown) => {
  try {
    return decodeGlobalId(String(id))
  } catch {
    return null
  }
}

function orderOf({ survivor, duplicate, take }: Args) {
  const [one, other] = [decoded(survivor), decoded(duplicate)]
  const model = mergeable.find((name) => name === one?.typename)
  if (!one || !model) throw new NotFoundError('record to be merged with the id of the survivor')
  if (!other || !mergeable.some((name) => name === other.typename))
    throw new NotFoundError('record to be merged with the id of the duplicate')
  if (other.typename !== model) {
    const message = `is a record of type ${other.typename}; the survivor is of type ${model}.`
    throw new InvalidInputError([{ path: 'duplicate', message }])
  }
  return { model, survivorId: one.id, duplicateId: other.id, take: (take ?? []) as string[] }
}

const pairArguments = (t: ArgumentBuilder) => ({
  survivor: t.arg.id({ required: true, description: 'Global id of the record that stays.' }),
  duplicate: t.arg.id({ required: true, description: 'Global id of the record that goes into it, of the same type.' }),
  take: t.arg.stringList({
    description:
      'Names of fields in which the survivor takes what the duplicate holds. In the others it keeps its own, where it has any.',
  }),
})

builder.queryField('previewMerge', (t) =>
  t.field({
    type: MergePreview,
    args: pairArguments(t),
    description:
      'What merging two records would do: which fields differ, what would refer to the other record, what would become one, and what is in the way. For EDITOR and ADMIN.',
    complexity: 50,
    // What is asked before a merge is to be of now.
    extensions: { ...readAs({ as: 'resolved' }), ...ofPrimary },
    errors: {
      types: [InvalidInputError, NotFoundError, ForbiddenError],
      directResult: true,
      union: { name: 'PreviewMergeResult', description: 'The preview, or why there is none.' },
    },
    resolve: (_root: object, args: Args, ctx: Context) => {
      onlyForWhoSeesAll(ctx, 'mergeRecords')
      const { model, survivorId, duplicateId, take } = orderOf(args)
      // Of one moment, though it takes many questions.
      const work = async (tx: Parameters<typeof pairOf>[0]) => {
        const pair = await pairOf(tx, ctx, model, survivorId, duplicateId)
        checkOrder(pair, take)
        return planMerge(tx, pair, take)
      }
      const begin = 'BEGIN ISOLATION LEVEL REPEATABLE READ'
      return inTransaction(ctx, { patience: PATIENCE, begin, work }).then(({ done }) => done)
    },
  }),
)

const readMerge = async (ctx: Context, id: string) =>
  (await ctx.db.recordMerge.findUniqueOrThrow({ where: { id } })) as MergeRow

function mergeMutation(
  name: string,
  action: Action,
  description: string,
  args: (t: ArgumentBuilder) => InputFieldMap,
  more: (typeof ChangedSinceError)[],
  work: (args: Args, ctx: Context) => Promise<string>,
): void {
  actions.set(name, action)
  builder.mutationField(name, (t) =>
    t.field({
      type: Merge,
      args: args(t),
      description,
      errors: {
        types: [...writeErrors, ...more],
        directResult: true,
        union: {
          name: `${name.charAt(0).toUpperCase()}${name.slice(1)}Result`,
          description: 'The merge, or why nothing was done.',
        },
      },
      resolve: async (_root: object, given: Args, ctx: Context) => {
        onlyForWhoSeesAll(ctx, action)
        return readMerge(ctx, await work(given, ctx))
      },
    }),
  )
}

mergeMutation(
  'mergeRecords',
  'mergeRecords',
  'Makes one record of two that stand for the same: whatever referred to the duplicate refers to the survivor, the duplicate goes, and its slug leads to the survivor. What the duplicate was called stays among the names of the survivor: its official names become aliases and its preferred labels alternative ones where the survivor has its own. undoMerge takes it all back. For bodies that became one in the world, see mergeOrganization.',
  (t) => ({
    ...pairArguments(t),
    survivorVersion: t.arg.int({ required: true, description: 'The version of the survivor that you read.' }),
    duplicateVersion: t.arg.int({ required: true, description: 'The version of the duplicate that you read.' }),
    reason: reasonArgument(t, false),
  }),
  [],
  (args, ctx) =>
    write(ctx, 'mergeRecords', 'mergeRecords', (tx) =>
      mergeRecords(tx, ctx, {
        ...orderOf(args),
        versions: { survivor: args.survivorVersion as number, duplicate: args.duplicateVersion as number },
        reason: (args.reason as string | null) ?? null,
      }),
    ),
)

mergeMutation(
  'undoMerge',
  'undoMerge',
  'Takes a merge back: both records, and all that refers to them, are as they were before it. What was entered since stays with the survivor.',
  (t) => ({
    id: t.arg.id({ required: true, description: 'The id of the merge.' }),
    reason: reasonArgument(t, false),
  }),
  [ChangedSinceError],
  async (args, ctx) => {
    const merge = decoded(args.id)
    if (merge?.typename !== 'Merge') throw new NotFoundError('merge with this id')
    await write(ctx, 'undoMerge', 'undoMerge', (tx) =>
      undoMerge(tx, ctx, merge.id, (args.reason as string | null) ?? null),
    )
    return merge.id
  },
)

builder.queryField('merges', (t) =>
  t.field({
    type: [Merge],
    args: { of: t.arg.id({ required: true, description: 'Global id of a record, present or gone.' }) },
    description:
      'The merges in which a record took part, as survivor or as duplicate, latest first; at most 100. For EDITOR and ADMIN.',
    complexity: { field: 1, multiplier: 5 },
    extensions: readAs({ as: 'resolved' }),
    resolve: async (_root, { of }, ctx) => {
      if (!may(ctx.actor, 'readHistory') || !maySee(ctx, 'INTERNAL'))
        throw new GraphQLError('History is for those who keep the registry.', { extensions: { code: 'FORBIDDEN' } })
      const { typename: record, id } = decodeGlobalId(of)
      return ctx.db.recordMerge.findMany({
        where: { record, OR: [{ survivorId: id }, { duplicateId: id }] },
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 100,
      })
    },
  }),
)
