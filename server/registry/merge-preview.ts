import { builder } from '../builder.ts'
import { fieldOf } from '../kit/datamodel.ts'
import { encodeGlobalId } from '../kit/ids.ts'
import { refersTo } from '../kit/load.ts'
import type { Reference } from '../kit/reading.ts'
import { isRecord, RecordInterface } from '../kit/record.ts'
import { vocabulary } from '../kit/vocabulary.ts'
import type { Choice } from '../write/merge.rules.ts'
import type { Obstacle } from '../write/merge-obstacles.ts'
import type { Collapse, MergePlan } from '../write/merge-plan.ts'

// What a merge would do, as the one who decides on it sees it.

/** So many collapses are shown one by one; all of them are counted. */
const SHOWN = 100

const MergeOutcome = vocabulary('MergeOutcome', 'Whose value a field has after a merge.', {
  FILLED: 'The survivor knew nothing: it takes what the duplicate holds.',
  KEPT: 'They differ: the survivor keeps its own.',
  TAKEN: 'They differ: the survivor takes the duplicate’s, as was asked.',
  SAME: 'Both hold the same.',
})

type Row = Record<string, unknown>

/** A field as a client knows it: a value, the parts of a date, or the global id of the record referred to. */
function shown({ model }: MergePlan, { name, columns }: Choice, row: Row): unknown {
  if (columns.length > 1) {
    if (row[columns[0] as string] == null) return null
    return Object.fromEntries(columns.map((column) => [partOf(name, column), day(row[column])]))
  }
  const value = row[columns[0] as string] ?? null
  const { kind, type } = fieldOf(model, name)
  return kind === 'object' && value !== null ? encodeGlobalId(type, value as string) : value
}

const partOf = (name: string, column: string) => column.slice(name.length).toLowerCase()
const day = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value)

const FieldRef = builder.objectRef<{ plan: MergePlan; choice: Choice }>('MergeField').implement({
  description: 'A field in which the two records differ.',
  fields: (t) => ({
    name: t.string({ description: 'Its name in the API.', resolve: ({ choice }) => choice.name }),
    outcome: t.field({
      type: MergeOutcome,
      description: 'Whose value it has after the merge.',
      resolve: ({ choice }) => choice.outcome,
    }),
    survivor: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What the survivor holds: a value, the parts of a date, or the global id of a record.',
      resolve: ({ plan, choice }) => shown(plan, choice, plan.survivor),
    }),
    duplicate: t.field({
      type: 'JSON',
      nullable: true,
      description: 'What the duplicate holds.',
      resolve: ({ plan, choice }) => shown(plan, choice, plan.duplicate),
    }),
  }),
})

const MoveRef = builder.objectRef<{ type: string; relation: string; count: number }>('MergeMove').implement({
  description: 'Records that refer to the duplicate, and will refer to the survivor.',
  fields: (t) => ({
    type: t.exposeString('type', { description: 'Their type: `Participation`.' }),
    relation: t.exposeString('relation', { description: 'The field by which they refer to it: `organization`.' }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
  }),
})

const referenceTo = (model: string, id: string): Reference | null => (isRecord(model) ? [model, id] : null)

const CollapseRef = builder.objectRef<Collapse>('MergeCollapse').implement({
  description: 'Two records that would be the same after the merge, of which one goes into the other.',
  fields: (t) => ({
    kept: t.field({
      type: RecordInterface,
      nullable: true,
      description: 'The one that stays. What it does not know it takes from the other.',
      ...refersTo(({ model, kept }: Collapse) => referenceTo(model, kept)),
    }),
    dropped: t.field({
      type: RecordInterface,
      nullable: true,
      description: 'The one that goes. Its citations go to the other.',
      ...refersTo(({ model, dropped }: Collapse) => referenceTo(model, dropped)),
    }),
    lost: t.stringList({
      description: 'The fields in which the one that goes says otherwise: that is found in the history alone.',
      resolve: ({ choices }) => choices.filter(({ outcome }) => outcome === 'KEPT').map(({ name }) => name),
    }),
  }),
})

const ObstacleRef = builder.objectRef<Obstacle>('MergeObstacle').implement({
  description: 'Why the two cannot be merged as they stand.',
  fields: (t) => ({
    record: t.field({
      type: RecordInterface,
      nullable: true,
      description: 'The record to change first.',
      ...refersTo(({ model, id }: Obstacle) => referenceTo(model, id)),
    }),
    message: t.exposeString('message', { description: 'What is in the way, and what would help.' }),
  }),
})

export const MergePreview = builder.objectRef<MergePlan>('MergePreview').implement({
  description: 'What a merge would do. Nothing was changed.',
  fields: (t) => ({
    survivor: t.field({
      type: RecordInterface,
      description: 'The record that would stay.',
      ...refersTo(({ model, survivor }: MergePlan) => [model, survivor.id]),
    }),
    duplicate: t.field({
      type: RecordInterface,
      description: 'The record that would go into it.',
      ...refersTo(({ model, duplicate }: MergePlan) => [model, duplicate.id]),
    }),
    fields: t.field({
      type: [FieldRef],
      description: 'The fields in which the two differ, and whose value each would have.',
      resolve: (plan) => plan.choices.filter(({ outcome }) => outcome !== 'SAME').map((choice) => ({ plan, choice })),
    }),
    moves: t.field({
      type: [MoveRef],
      description: 'What would refer to the survivor instead of the duplicate.',
      resolve: ({ model, moves, relinks }) => [
        ...moves.map(({ model: type, relation, count }) => ({ type, relation, count })),
        ...relinks.map(({ relation, count }) => ({ type: fieldOf(model, relation).type, relation, count })),
      ],
    }),
    collapseCount: t.int({
      description: 'How many pairs of records would become one.',
      resolve: ({ collapses }) => collapses.length,
    }),
    collapses: t.field({
      type: [CollapseRef],
      description: `Records of the two that would be the same, and become one; the first ${SHOWN}.`,
      resolve: ({ collapses }) => collapses.slice(0, SHOWN),
    }),
    obstacles: t.field({
      type: [ObstacleRef],
      description: 'What keeps the two from being merged. None where they can be.',
      resolve: ({ obstacles }) => obstacles,
    }),
  }),
})
