import type { Context } from '../context.ts'
import { type Sql, sql } from '../kit/sql.ts'
import { type Asked, type Group, groupsOf, keyedRecords, seenBy } from './statistics-statement.ts'

// How many people took part, added up from the figures that documents give.

/** Figures of one basis, by how exact they are. */
export interface ParticipantFigures {
  exact: number | null
  about: number | null
  atLeast: number | null
  withoutFigure: number
}

export interface ParticipantCounts {
  activities: number
  withoutFigure: number
  planned: ParticipantFigures
  actual: ParticipantFigures
  countries: number
  organizations: number
  people: number
}

const noFigures: ParticipantFigures = { exact: null, about: null, atLeast: null, withoutFigure: 0 }
export const nobody: ParticipantCounts = {
  activities: 0,
  withoutFigure: 0,
  planned: noFigures,
  actual: noFigures,
  countries: 0,
  organizations: 0,
  people: 0,
}

export function countsOf(group: Group): ParticipantCounts {
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

export async function countParticipants(
  { countable, args }: Pick<Asked, 'countable' | 'args'>,
  ctx: Context,
): Promise<Group[]> {
  const seen = seenBy(ctx)
  return groupsOf(
    args,
    ctx,
    sql`
    WITH ${await keyedRecords(countable, args, ctx, { readTwice: true })}, binned AS MATERIALIZED (
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
