import { loose, type Loosely } from './search-loose.ts'
import { strict } from './search-strict.ts'
import { belongsTo, countryIds, countryName, fromTexts, type Scope } from './search-texts.ts'
import { none, type Sql, sql } from './sql.ts'

/** One page of hits in their order, each with how many there are in all; one empty row where the page is empty. */
export function statement(scope: Scope, loosely: Loosely | null): Sql {
  const { after, countries, ctx, size } = scope
  const following = after
    ? sql`WHERE points < ${after.points}::int OR (points = ${after.points}::int AND (kind, record_id) > (${after.kind}::search_kind, ${after.recordId}::uuid))`
    : none
  return sql`
    WITH ${countryName(scope)}
    ${strict(scope)},
    ${loosely ? sql`${loose(scope, loosely)},` : none}
    hit AS MATERIALIZED (
      SELECT * FROM (SELECT * FROM strict ${loosely ? sql`UNION ALL SELECT * FROM loose` : none}) AS found
      ${countries ? sql`WHERE ${belongsTo(sql`ARRAY(${countryIds(countries, ctx)})`, ctx)}` : none}
    )
    SELECT counted.total, page.kind, page.record_id AS "recordId", page.points, page.how, page.field, shown.language, shown.text
    FROM (SELECT count(*)::int AS total FROM hit) AS counted
    LEFT JOIN (SELECT * FROM hit ${following} ORDER BY points DESC, kind, record_id LIMIT ${size}::int) AS page ON true
    LEFT JOIN LATERAL (${fromTexts(
      scope,
      (source) => sql`
        SELECT text.language, text.text FROM ${source} AS text
        WHERE text.origin = page.origin AND text.origin_id = page.origin_id AND text.field = page.field`,
    )}) AS shown ON true
    ORDER BY page.points DESC, page.kind, page.record_id`
}
