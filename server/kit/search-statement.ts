import { type Loosely, loose } from './search-loose.ts'
import { strict } from './search-strict.ts'
import { belongsTo, countryIds, countryName, fromTexts, type Key, type Page, type Scope } from './search-texts.ts'
import { joined, none, type Sql, sql } from './sql.ts'

/** One page of hits in their order, each with how many there are in all; one empty row where the page is empty. */
export function statement(scope: Scope, loosely: Loosely | null): Sql {
  const { page, countries, ctx } = scope
  return sql`
    WITH ${countryName(scope)}
    ${strict(scope)},
    ${loosely ? sql`${loose(scope, loosely)},` : none}
    hit AS MATERIALIZED (
      SELECT * FROM (
        SELECT kind, record_id, max(points) AS points, NULL AS how FROM strict GROUP BY kind, record_id
        ${loosely ? sql`UNION ALL SELECT kind, record_id, points, how FROM loose` : none}
      ) AS found
      ${countries ? sql`WHERE ${belongsTo(sql`ARRAY(${countryIds(countries, ctx)})`, ctx)}` : none}
    ),
    page AS MATERIALIZED (
      SELECT * FROM hit WHERE ${bounds(page)}
      ORDER BY ${page.fromEnd ? sql`points, kind DESC, record_id DESC` : sql`points DESC, kind, record_id`}
      LIMIT ${page.size}::int
    ),
    -- The best text of each record of the page.
    shown AS (
      SELECT DISTINCT ON (kind, record_id) *
      FROM (
        SELECT kind, record_id, origin, origin_id, field, strict.how, 1 AS best FROM page JOIN strict USING (kind, record_id, points) WHERE page.how IS NULL
        ${
          loosely
            ? sql`UNION ALL
              SELECT kind, record_id, origin, origin_id, field, how, sum(best) FROM (
                SELECT kind, record_id, origin, origin_id, field, page.how, place, max(share * weight) AS best
                FROM page JOIN loose_word USING (kind, record_id) WHERE page.how IS NOT NULL
                GROUP BY kind, record_id, origin, origin_id, field, page.how, place
              ) AS word
              GROUP BY kind, record_id, origin, origin_id, field, how`
            : none
        }
      ) AS text
      ORDER BY kind, record_id, best DESC, origin, origin_id, field
    )
    SELECT counted.total, page.kind, page.record_id AS "recordId", page.points, shown.how, shown.field, text.language, text.text
    FROM (SELECT count(*)::int AS total FROM hit) AS counted
    LEFT JOIN page ON true
    LEFT JOIN shown USING (kind, record_id)
    LEFT JOIN LATERAL (${fromTexts(
      scope,
      (source) => sql`
        SELECT text.language, text.text FROM ${source} AS text
        WHERE text.origin = shown.origin AND text.origin_id = shown.origin_id AND text.field = shown.field`,
    )}) AS text ON true
    ORDER BY page.points DESC, page.kind, page.record_id`
}

function bounds({ after, before }: Page): Sql {
  const place = ({ kind, recordId }: Key) => sql`(${kind}::search_kind, ${recordId}::uuid)`
  return joined(
    [
      sql`true`,
      ...(after
        ? [
            sql`(points < ${after.points}::int OR (points = ${after.points}::int AND (kind, record_id) > ${place(after)}))`,
          ]
        : []),
      ...(before
        ? [
            sql`(points > ${before.points}::int OR (points = ${before.points}::int AND (kind, record_id) < ${place(before)}))`,
          ]
        : []),
    ],
    ' AND ',
  )
}
