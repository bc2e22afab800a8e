import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { type Sql, sql } from '../kit/sql.ts'
import { type ShownKey, StatisticKeyRef, showKeys } from './statistics-keys.ts'
import { type Asked, dimensionsOf, type Group, groupsOf, keyedRecords, seenBy } from './statistics-statement.ts'

// How many people took part. Documents give figures of different sorts; these are never mixed, and where there
// is no figure the number is unknown, not 0.

/** Figures of one basis, by how exact they are. */
interface ParticipantFigures {
  exact: number | null
  about: number | null
  atLeast: number | null
  withoutFigure: number
}

interface ParticipantCounts {
  activities: number
  withoutFigure: number
  planned: ParticipantFigures
  actual: ParticipantFigures
  countries: number
  organizations: number
  people: number
}

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
      complexity: 50,
      resolve: async ({ countable, args: { filter } }, _args, ctx) => {
        const [all] = await countParticipants({ countable, args: { filter } }, ctx)
        return all ? countsOf(all) : nobody
      },
    }),
    groups: t.field({
      type: [ParticipantGroup],
      description:
        'The groups, those of most activities first, then by their keys; empty without `groupBy`. Activities are grouped as in `activities`.',
      complexity: { field: 100, multiplier: 50 },
      resolve: async (asked, _args, ctx) => {
        const groupBy = dimensionsOf(asked.args)
        if (groupBy.length === 0) return []
        const groups = await countParticipants(asked, ctx)
        const keys = showKeys(groups, groupBy, asked.countable, ctx)
        return groups.map((group, index) => ({ counts: countsOf(group), keys: keys[index] ?? [] }))
      },
    }),
  }),
})

const noFigures: ParticipantFigures = { exact: null, about: null, atLeast: null, withoutFigure: 0 }
const nobody: ParticipantCounts = {
  activities: 0,
  withoutFigure: 0,
  planned: noFigures,
  actual: noFigures,
  countries: 0,
  organizations: 0,
  people: 0,
}

function countsOf(group: Group): ParticipantCounts {
  const number = (name: string) => group[name] as number
  const figures = (basis: 'planned' | 'actual') => ({
    exact: number(`${basis}_exact`),
    about: number(`${basis}_about`),
    atLeast: number(`${basis}_at_least`),
    withoutFigure: number(`${basis}_without`),
  })
  return {
    activities: group.count,
    withoutFigure: number('without'),
    planned: figures('planned'),
    actual: figures('actual'),
    countries: number('countries'),
    organizations: number('organizations'),
    people: number('people'),
  }
}

/** The figures about one activity, by basis and qualifier; an activity without any has no row. */
const figureOf = (basis: Sql, qualifier: Sql) =>
  sql`sum(value::numeric) FILTER (WHERE basis = ${basis} AND qualifier = ${qualifier})`

const planned = sql`'PLANNED'`
const actual = sql`'ACTUAL'`

async function countParticipants({ countable, args }: Asked, ctx: Context): Promise<Group[]> {
  const seen = seenBy(ctx)
  return groupsOf(
    args,
    ctx,
    sql`
    WITH ${await keyedRecords(countable, args, ctx)}, binned AS MATERIALIZED (
      SELECT *, dense_rank() OVER (ORDER BY value0, value1) AS bin FROM keyed
    ), figure AS MATERIALIZED (
      SELECT activity_id AS id,
        ${figureOf(planned, sql`'EXACT'`)} AS planned_exact, ${figureOf(actual, sql`'EXACT'`)} AS actual_exact,
        ${figureOf(planned, sql`'ABOUT'`)} AS planned_about, ${figureOf(actual, sql`'ABOUT'`)} AS actual_about,
        ${figureOf(planned, sql`'AT_LEAST'`)} AS planned_at_least, ${figureOf(actual, sql`'AT_LEAST'`)} AS actual_at_least,
        count(*) FILTER (WHERE basis = ${planned}) AS planned, count(*) FILTER (WHERE basis = ${actual}) AS actual
      FROM quantity
      WHERE metric = 'PARTICIPANTS' AND activity_id IN (SELECT id FROM counted) AND ${seen('Quantity', 'quantity')}
      GROUP BY activity_id
    ), sums AS MATERIALIZED (
      SELECT bin, value0, ref0, value1, ref1, count(*)::int AS count,
        sum(planned_exact)::float8 AS planned_exact, sum(actual_exact)::float8 AS actual_exact,
        sum(planned_about)::float8 AS planned_about, sum(actual_about)::float8 AS actual_about,
        sum(planned_at_least)::float8 AS planned_at_least, sum(actual_at_least)::float8 AS actual_at_least,
        count(*) FILTER (WHERE figure.id IS NULL)::int AS without,
        count(*) FILTER (WHERE planned IS NULL OR planned = 0)::int AS planned_without,
        count(*) FILTER (WHERE actual IS NULL OR actual = 0)::int AS actual_without
      FROM binned LEFT JOIN figure USING (id)
      GROUP BY bin, value0, ref0, value1, ref1
    ), place AS MATERIALIZED (
      SELECT bin, count(DISTINCT country.id)::int AS countries
      FROM binned
      JOIN activity_country named ON named.activity_id = binned.id
      JOIN country ON country.id = named.country_id
      WHERE ${seen('ActivityCountry', 'named')} AND ${seen('Country', 'country')}
      GROUP BY bin
    ), someone AS MATERIALIZED (
      SELECT bin, count(DISTINCT organization_id)::int AS organizations, count(DISTINCT person_id)::int AS people
      FROM binned
      JOIN activity_tree tree ON tree.ancestor_id = binned.id
      JOIN participation ON participation.activity_id = tree.descendant_id
      WHERE ${seen('ActivityTree', 'tree')} AND ${seen('Participation', 'participation')}
      GROUP BY bin
    )
    SELECT sums.*, coalesce(countries, 0) AS countries, coalesce(organizations, 0) AS organizations, coalesce(people, 0) AS people
    FROM sums LEFT JOIN place USING (bin) LEFT JOIN someone USING (bin)`,
  )
}
