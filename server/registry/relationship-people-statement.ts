import type { Context } from '../context.ts'
import { joined, named, type Sql, sql, visibleSql } from '../kit/sql.ts'
import type { Rank, RankBounds } from './relationship-page.ts'

// Who took part in some activities, ranked by the database: there may be thousands, and a page of them is asked for.

export interface PersonRow {
  personId: string
  slug: string
  participationId: string
  organizationId: string | null
  countryId: string | null
  post: string | null
  unit: string | null
  /** Held, and the person is not recorded as one who did not come. */
  met: boolean
  /** How far above the activity the one is whose date is known; 0 is the activity itself. */
  depth: number | null
  startsEarliest: Date | null
  startsLatest: Date | null
  activityCount: number
}

/** Those met most recently first, then those not known to be met. `ranked` says the same to the database. */
export function rankOf({ met, startsEarliest, startsLatest, slug }: PersonRow): Rank {
  const recent = (day: Date | null) => (day === null ? null : -day.getTime())
  return [met ? 0 : 1, recent(startsEarliest), recent(startsLatest), slug]
}

const recent = (column: Sql) => sql`-1000 * extract(epoch FROM ${column})::bigint`
const ranked = sql`(NOT met)::int AS unmet, ${recent(sql`starts_earliest`)} AS recent, ${recent(sql`starts_latest`)} AS recent_at_most`

/** As PostgreSQL compares rows, with the unknown last. */
const place = (unmet: Sql, recent: Sql, atMost: Sql, slug: Sql) =>
  sql`(${unmet}, ${recent} IS NULL, coalesce(${recent}, 0), ${atMost} IS NULL, coalesce(${atMost}, 0), ${slug})`

const own = place(sql`unmet`, sql`recent`, sql`recent_at_most`, sql`slug`)

function sent([unmet, recent, atMost, slug]: Rank): Sql {
  return place(sql`${unmet}::bigint`, sql`${recent}::bigint`, sql`${atMost}::bigint`, sql`${slug}::text COLLATE "C"`)
}

/** The page of the people in these activities, with one more where there is one, and how many there are in all. */
export async function peopleMet(
  activityIds: string[],
  { size, backwards, after, before }: RankBounds,
  ctx: Context,
): Promise<{ people: PersonRow[]; total: number }> {
  const bounds = [
    sql`true`,
    ...(after ? [sql`${own} > ${sent(after)}`] : []),
    ...(before ? [sql`${own} < ${sent(before)}`] : []),
  ]
  // The unknown is last, or first from the end.
  const order = (of: Sql) =>
    joined(
      ['unmet', 'recent', 'recent_at_most', 'slug'].map(
        (column) => sql`${of}.${named(column)} ${backwards ? sql`DESC NULLS FIRST` : sql`ASC NULLS LAST`}`,
      ),
    )
  const rows = await ctx.db.$queryRaw<(PersonRow & { total: number })[]>(sql`
    WITH dated AS MATERIALIZED (
      SELECT a.id AS activity_id, a.status = 'HELD' AS held, nearest.*
      FROM activity a LEFT JOIN LATERAL (${nearestDate(ctx)}) nearest ON true
      WHERE a.id = ANY(${activityIds}::uuid[])
    ), part AS MATERIALIZED (
      SELECT p.person_id, p.id, p.post IS NULL AS without_post,
        dated.held AND p.status NOT IN ('INVITED', 'NOMINATED', 'DECLINED', 'NO_SHOW') AS met, dated.*
      FROM dated JOIN participation p ON p.activity_id = dated.activity_id
      WHERE p.person_id IS NOT NULL AND ${visibleSql(ctx, 'Participation', 'p')}
    ), person_met AS MATERIALIZED (
      SELECT latest.*, counted.activity_count, person.slug COLLATE "C" AS slug, ${ranked}
      FROM (
        SELECT DISTINCT ON (person_id) * FROM part
        ORDER BY person_id, met DESC, starts_earliest DESC NULLS LAST, starts_latest DESC NULLS LAST, without_post, depth, id
      ) latest
      JOIN (SELECT person_id, count(DISTINCT activity_id)::int AS activity_count FROM part GROUP BY person_id) counted USING (person_id)
      JOIN person ON person.id = latest.person_id
    ), page AS (
      SELECT * FROM person_met WHERE ${joined(bounds, ' AND ')}
      ORDER BY ${order(sql`person_met`)} LIMIT ${size + 1}::int
    )
    SELECT all_met.total, page.person_id AS "personId", page.slug, page.id AS "participationId", p.organization_id AS "organizationId",
      coalesce(p.country_id, o.country_id) AS "countryId", p.post, p.unit, page.met, page.depth, page.activity_count AS "activityCount",
      w.starts_edtf AS "startsEdtf", w.starts_earliest AS "startsEarliest", w.starts_latest AS "startsLatest", w.starts_basis AS "startsBasis",
      w.ends_edtf AS "endsEdtf", w.ends_earliest AS "endsEarliest", w.ends_latest AS "endsLatest", w.ends_basis AS "endsBasis"
    FROM (SELECT count(*)::int AS total FROM person_met) all_met
    LEFT JOIN page ON true
    LEFT JOIN participation p ON p.id = page.id
    LEFT JOIN organization o ON o.id = p.organization_id
    LEFT JOIN activity w ON w.id = page.dated_by
    ORDER BY ${order(sql`page`)}`)
  return { people: rows.filter(({ personId }) => personId !== null), total: rows[0]?.total ?? 0 }
}

/** The activity, or the nearest one above it, that has a date. */
const nearestDate = (ctx: Context) => sql`
  SELECT tree.depth, w.id AS dated_by, w.starts_earliest, w.starts_latest
  FROM activity_tree tree
  JOIN activity w ON w.id = tree.ancestor_id
  WHERE tree.descendant_id = a.id AND w.starts_edtf IS NOT NULL AND ${visibleSql(ctx, 'ActivityTree', 'tree')}
  ORDER BY tree.depth LIMIT 1`
