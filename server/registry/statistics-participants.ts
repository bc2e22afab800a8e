import { builder } from '../builder.ts'
import {
  countParticipants,
  countsOf,
  nobody,
  type ParticipantCounts,
  type ParticipantFigures,
} from './statistics-figures.ts'
import { type ShownKey, StatisticKeyRef, showKeys } from './statistics-keys.ts'
import { type Asked, dimensionsOf } from './statistics-statement.ts'

// How many people took part. Documents give figures of different sorts; these are never mixed, and where there
// is no figure the number is unknown, not 0.

/** What groups of so costly a statement cost, as if there were 50 of them: how many there are is not known beforehand. */
export const groupComplexity = (statement: number) => ({ field: statement, multiplier: 50 })

const ParticipantFiguresRef = builder.objectRef<ParticipantFigures>('ParticipantFigures').implement({
  description:
    'Numbers of people, added up from the figures that documents give about activities. The three sums are of different activities, or of different people at them; an exact and an approximate figure have no meaningful sum.',
  fields: (t) => ({
    exact: t.exposeFloat('exact', {
      nullable: true,
      description: 'Sum of the exact figures. Null where there is none.',
    }),
    about: t.exposeFloat('about', {
      nullable: true,
      description: 'Sum of the approximate figures. Null where there is none.',
    }),
    atLeast: t.exposeFloat('atLeast', {
      nullable: true,
      description: 'Sum of the figures that are a minimum. Null where there is none.',
    }),
    withoutFigure: t.exposeInt('withoutFigure', {
      description: 'For how many of the activities no document gives such a figure.',
    }),
  }),
})

const ParticipantCountsRef = builder.objectRef<ParticipantCounts>('ParticipantCounts').implement({
  description: 'How many people took part in some activities, as far as documents tell.',
  fields: (t) => ({
    activities: t.exposeInt('activities', { description: 'How many activities it is about.' }),
    withoutFigure: t.exposeInt('withoutFigure', {
      description: 'For how many of them no document gives any number of people, planned or actual.',
    }),
    planned: t.field({
      type: ParticipantFiguresRef,
      description: 'How many were planned or expected.',
      resolve: ({ planned }) => planned,
    }),
    actual: t.field({ type: ParticipantFiguresRef, description: 'How many came.', resolve: ({ actual }) => actual }),
    countries: t.exposeInt('countries', {
      description: 'How many different countries they name, the activities below them included.',
    }),
    organizations: t.exposeInt('organizations', {
      description: 'How many different organisations take part in them, or in the activities below them.',
    }),
    people: t.exposeInt('people', {
      description: 'How many different people are named as taking part in them, or in the activities below them.',
    }),
  }),
})

const ParticipantGroup = builder
  .objectRef<{ keys: ShownKey[]; counts: ParticipantCounts }>('ParticipantGroup')
  .implement({
    description: 'Activities that have something in common, and how many people took part in them.',
    fields: (t) => ({
      keys: t.field({
        type: [StatisticKeyRef],
        description: 'What they have in common: one key for each dimension, in the order asked for.',
        resolve: ({ keys }) => keys,
      }),
      counts: t.field({
        type: ParticipantCountsRef,
        description: 'How many took part in them.',
        resolve: ({ counts }) => counts,
      }),
    }),
  })

export const ParticipantStatisticsRef = builder.objectRef<Asked>('ParticipantStatistics').implement({
  description:
    'How many people took part in the activities that meet a filter. Every figure about each of the activities is added, so that a figure about a part adds to that about the whole: `isRoot` in the filter keeps parts out.',
  fields: (t) => ({
    total: t.field({
      type: ParticipantCountsRef,
      description: 'All the activities together.',
      complexity: 1000,
      resolve: async ({ countable, args: { filter } }, _args, ctx) => {
        const [all] = await countParticipants({ countable, args: { filter } }, ctx)
        return all ? countsOf(all) : nobody
      },
    }),
    groups: t.field({
      type: [ParticipantGroup],
      description:
        'The groups, those of most activities first, then by their keys; empty without `groupBy`. Activities are grouped as in `activities`.',
      complexity: groupComplexity(5000),
      resolve: async (asked, _args, ctx) => {
        const groupBy = dimensionsOf(asked.args)
        if (groupBy.length === 0) return []
        const groups = await countParticipants(asked, ctx)
        return groups.map((group) => ({
          counts: countsOf(group),
          keys: showKeys(group.keys, groupBy, asked.countable),
        }))
      },
    }),
  }),
})
