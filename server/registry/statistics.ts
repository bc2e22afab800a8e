import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import type { Fields } from '../kit/fields.ts'
import { filterOf } from '../kit/filter-input.ts'
import { readAs } from '../kit/reading.ts'
import { vocabulary } from '../kit/vocabulary.ts'
import { MOST_DIMENSIONS, MOST_GROUPS } from './statistics.rules.ts'
import { activities } from './statistics-activities.ts'
import type { Countable } from './statistics-dimensions.ts'
import { type ShownKey, StatisticKeyRef, showKeys } from './statistics-keys.ts'
import { groupComplexity, ParticipantStatisticsRef } from './statistics-participants.ts'
import { agreements, commitments } from './statistics-promises.ts'
import { type Asked, askedOf, dimensionsOf, type StatisticArgs, totalOf } from './statistics-statement.ts'

// How many records there are, alone and by what they have in common, under the filters of their lists.

const CountGroup = builder.objectRef<{ keys: ShownKey[]; count: number }>('CountGroup').implement({
  description: 'Records that have something in common, and how many they are.',
  fields: (t) => ({
    keys: t.field({
      type: [StatisticKeyRef],
      description: 'What they have in common: one key for each dimension, in the order asked for.',
      resolve: ({ keys }) => keys,
    }),
    count: t.exposeInt('count', { description: 'How many they are.' }),
  }),
})

const CountStatistics = builder.objectRef<Asked>('CountStatistics').implement({
  description: 'How many records meet a filter.',
  fields: (t) => ({
    total: t.int({
      description: 'How many there are: as many as the list has under the same filter.',
      complexity: 10,
      resolve: (asked, _args, ctx) => totalOf(asked, ctx),
    }),
    groups: t.field({
      type: [CountGroup],
      description: `The groups, largest first and those of one size by their keys; empty without \`groupBy\`. A record that has several values in a dimension counts once in the group of each, so that groups may add up to more than the total; one that has none counts in the group whose key is null. More than ${MOST_GROUPS} groups are refused.`,
      complexity: groupComplexity(2500),
      resolve: async ({ countable, args, groups }) => {
        const groupBy = dimensionsOf(args)
        if (groupBy.length === 0) return []
        return (await groups()).map(({ count, keys }) => ({ count, keys: showKeys(keys, groupBy, countable) }))
      },
    }),
  }),
})

/** What can be asked of one kind of record: the filter of its list, and its dimensions. */
function statisticArguments(t: Fields, { model, dimensions }: Countable, dimension: unknown) {
  return {
    filter: t.arg({
      type: filterOf(model),
      description: `Only ${model} records that meet this, as in their list.`,
    }),
    groupBy: t.arg({
      type: [dimension],
      description: `By what to group: one or ${MOST_DIMENSIONS} of ${Object.keys(dimensions).join(', ')}. Without it, only the total.`,
    }),
  }
}

const dimensionsEnum = ({ model, dimensions }: Countable) =>
  vocabulary(
    `${model}Dimension`,
    `By what ${model} records are grouped in statistics.`,
    Object.fromEntries(Object.entries(dimensions).map(([name, { description }]) => [name, description])),
  )

const ActivityDimension = dimensionsEnum(activities)

function asked<Ref>(t: Fields, type: Ref, countable: Countable, dimension: unknown, description: string) {
  return t.field({
    type,
    args: statisticArguments(t, countable, dimension),
    description,
    resolve: (_root: object, args: StatisticArgs, ctx: Context): Asked => askedOf(countable, args, ctx),
  })
}

const Statistics = builder.objectRef<object>('Statistics').implement({
  description: 'Counts of what the registry holds, as far as you may see it.',
  fields: (t) => ({
    activities: asked(t, CountStatistics, activities, ActivityDimension, 'How many activities there are.'),
    agreements: asked(t, CountStatistics, agreements, dimensionsEnum(agreements), 'How many agreements there are.'),
    commitments: asked(
      t,
      CountStatistics,
      commitments,
      dimensionsEnum(commitments),
      'How many commitments and requests there are.',
    ),
    participants: asked(
      t,
      ParticipantStatisticsRef,
      activities,
      ActivityDimension,
      'How many people took part in activities, and how many different countries, organisations and people are named.',
    ),
  }),
})

builder.queryField('statistics', (t) =>
  t.field({
    type: Statistics,
    description: 'Counts under the filters of the lists, in total and by what records have in common.',
    extensions: readAs({ as: 'resolved' }),
    resolve: () => ({}),
  }),
)
