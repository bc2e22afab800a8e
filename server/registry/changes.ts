import { GraphQLError } from 'graphql'
import { may } from '../access/policy.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { keptModels } from '../kit/datamodel.ts'
import { badInput } from '../kit/errors.ts'
import { named, notEmpty } from '../kit/filters.ts'
import { decodeGlobalId, encodeGlobalId } from '../kit/ids.ts'
import { listComplexity } from '../kit/list.ts'
import { refersTo } from '../kit/load.ts'
import type { PageArgs } from '../kit/page.ts'
import { ofPrimary, readAs } from '../kit/reading.ts'
import { isRecord, RecordInterface } from '../kit/record.ts'
import { vocabulary } from '../kit/vocabulary.ts'
import { cursorsOf } from './change-cursor.ts'
import { type ChangeFilter, type ChangeRow, changesOfRecord, rowsOfRecord, settledChanges } from './change-feed.ts'

// The history of the registry: what the database noted of every write. That a record changed is told to whoever
// saw it; what it held, and who changed it, only to those who keep the registry.

const ChangeOperation = vocabulary('ChangeOperation', 'What was done to a record.', {
  CREATE: 'It was entered.',
  UPDATE: 'It was changed.',
  DELETE: 'It was deleted.',
})

const ChangedField = builder.objectRef<{ name: string; before: unknown; after: unknown }>('ChangedField').implement({
  description: 'One column of a record, before and after a change.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description:
        'Its name in the API: of a date the four parts `startsEdtf`, `startsEarliest` and so on, of a relation the key `parentId`.',
    }),
    before: t.expose('before', {
      type: 'JSON',
      nullable: true,
      description: 'What it held before. Null where it was empty or the record new.',
    }),
    after: t.expose('after', {
      type: 'JSON',
      nullable: true,
      description: 'What it holds after. Null where it is empty or the record gone.',
    }),
  }),
})

/** A field of a change for EDITOR and ADMIN alone. */
const forStaff =
  <Value>(read: (change: ChangeRow) => Value) =>
  (change: ChangeRow, _args: object, ctx: Context): Value => {
    onlyForStaff(ctx)
    return read(change)
  }

export const ChangeRef = builder.objectRef<ChangeRow>('Change').implement({
  description: 'One write of one record, as the database itself noted it in the same transaction.',
  fields: (t) => ({
    operation: t.expose('operation', {
      type: ChangeOperation,
      description:
        'Whether the record was entered, changed or deleted. To whom it was hidden before, it was entered; to whom it is hidden since, deleted.',
    }),
    recordId: t.id({
      description: 'Global id of the record.',
      resolve: ({ record, recordId }) => encodeGlobalId(record, recordId),
    }),
    record: t.field({
      type: RecordInterface,
      nullable: true,
      description: 'The record as it is now. Null where it was deleted or you may no longer see it.',
      ...refersTo(({ record, recordId }: ChangeRow) => (isRecord(record) ? [record, recordId] : null)),
    }),
    fields: t.field({
      type: [ChangedField],
      description: 'What changed, field by field. For EDITOR and ADMIN.',
      resolve: forStaff(changedFields),
    }),
    actor: t.string({
      nullable: true,
      description: 'Who made the change. Null where the connection to the database did not say. For EDITOR and ADMIN.',
      resolve: forStaff(({ actor }) => actor),
    }),
    action: t.string({
      nullable: true,
      description: 'The mutation or command by which it was made. For EDITOR and ADMIN.',
      resolve: forStaff(({ action }) => action),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why, where the actor said so. For EDITOR and ADMIN.',
      resolve: forStaff(({ reason }) => reason),
    }),
    requestId: t.string({
      nullable: true,
      description: 'The request by which it was made. For EDITOR and ADMIN.',
      resolve: forStaff(({ requestId }) => requestId),
    }),
    erasedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'When personal data in this change was erased for good; its fields say null since. Null where none was. For EDITOR and ADMIN.',
      resolve: forStaff(({ erasedAt }) => erasedAt),
    }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was made.' }),
  }),
})

const camel = (column: string) => column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

function changedFields({ before, after }: ChangeRow) {
  const columns = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])
  return [...columns]
    .sort()
    .map((column) => ({ name: camel(column), before: before?.[column] ?? null, after: after?.[column] ?? null }))
}

export const ChangeEdge = builder.edgeObject({
  name: 'ChangeEdge',
  type: ChangeRef,
  description: 'A change in a list, with its cursor.',
})

const ChangeConnection = builder.connectionObject(
  {
    name: 'ChangeConnection',
    type: ChangeRef,
    description: 'A page of changes, oldest first.',
    fields: (t) => ({
      totalCount: t.int({
        description: 'How many changes the whole list has. Counted only when asked for.',
        resolve: (list) => (list as unknown as { totalCount: () => Promise<number> }).totalCount(),
      }),
    }),
  },
  ChangeEdge,
)

export const ChangeFilterInput = builder.inputType('ChangeFilter', {
  description: 'Conditions on changes. Every one that is given must hold.',
  fields: (t) => ({
    records: t.idList({ description: 'Global ids of the records changed.' }),
    types: t.stringList({ description: 'Types of the records changed: `Agreement`.' }),
    operations: t.field({ type: [ChangeOperation], description: 'What was done.' }),
    actors: t.stringList({ description: 'Who did it. For EDITOR and ADMIN.' }),
    actions: t.stringList({ description: 'By which mutation or command. For EDITOR and ADMIN.' }),
    since: t.field({ type: 'DateTime', description: 'At this time or later.' }),
    until: t.field({ type: 'DateTime', description: 'Before this time.' }),
  }),
})

export function filterOf(filter: Record<string, unknown> | null | undefined, ctx: Context): ChangeFilter {
  if (filter == null) return {}
  if (filter.actors != null || filter.actions != null) onlyForStaff(ctx)
  const at = { ctx, model: 'Activity' as const, path: 'filter' }
  return Object.fromEntries(
    named(filter, at).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value]
      const list = notEmpty(value, { ...at, path: `filter.${name}` })
      if (name === 'types') for (const type of list) assertType(type as string)
      return [name, name === 'records' ? list.map((id) => recordKey(id)) : list]
    }),
  )
}

/** Whoever listens for what is none would listen for ever. */
function assertType(type: string): void {
  if (isRecord(type) || (keptModels as readonly string[]).includes(type)) return
  throw badInput(
    'filter.types',
    `there are no records of type ${type}. A type is that of its records, such as Activity.`,
  )
}

function recordKey(id: string) {
  const { typename, id: key } = decodeGlobalId(id, 'filter.records')
  if (!isRecord(typename)) throw badInput('filter.records', `there are no records of type ${typename}.`)
  return { model: typename, id: key }
}

function onlyForStaff(ctx: Context): void {
  if (!may(ctx.actor, 'readHistory')) {
    throw new GraphQLError('History is for those who keep the registry.', { extensions: { code: 'FORBIDDEN' } })
  }
}

// biome-ignore lint/suspicious/noExplicitAny: the argument builder is generic in the whole schema.
const feedArguments = (t: any) => ({
  first: t.arg.int({
    description:
      'How many changes from the oldest (or after the cursor `after`): 1 to 100. 20 when neither first nor last is given.',
  }),
  after: t.arg.string({
    description:
      'Only changes after this cursor: whoever resumes from the last one misses none and sees none twice. `beginning` stands before the first.',
  }),
  last: t.arg.int({ description: 'How many changes up to the latest (or before the cursor `before`): 1 to 100.' }),
  before: t.arg.string({ description: 'Only changes before this cursor.' }),
})

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    args: {
      ...feedArguments(t),
      filter: t.arg({ type: ChangeFilterInput, description: 'Only changes that meet this.' }),
    },
    description: 'Every change of every record you may see, oldest first, complete and in a settled order.',
    complexity: listComplexity,
    extensions: { ...readAs({ as: 'resolved' }), ...ofPrimary },
    resolve: (_root, { filter, ...page }, ctx) => settledChanges(ctx, filterOf(filter, ctx), page as PageArgs) as never,
  }),
)

const history = readAs({
  as: 'rows',
  ready: cursorsOf,
  of: (ctx, model, key, page: PageArgs) => {
    onlyForStaff(ctx)
    return rowsOfRecord(ctx, model, key, page)
  },
})

builder.interfaceField(RecordInterface, 'history', (t) =>
  t.field({
    type: ChangeConnection,
    args: feedArguments(t),
    description: 'Every change of the record, oldest first. For EDITOR and ADMIN.',
    complexity: listComplexity,
    // Its cursors need a key, which the first reader makes.
    extensions: { ...history, ...ofPrimary },
    resolve: (row, page, ctx, info) => {
      onlyForStaff(ctx)
      const { id } = row as { id: string }
      return changesOfRecord(ctx, info.parentType.name, id, page as PageArgs) as never
    },
  }),
)
