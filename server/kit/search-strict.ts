import { all, everyWord } from './search-query.ts'
import { closeness, fromTexts, type Scope, whole, within } from './search-texts.ts'
import { type Sql, sql } from './sql.ts'

// The first question: which records have every word as typed, in one text? A record stands as its best text
// does. Everything that counts is a whole number, so that pages are cut at the same place each time.

/** What a name that is typed in full is worth. */
export const POINTS = 100_000

/** The parts of the statement named `strict`. */
export function strict(scope: Scope): Sql {
  const { asked } = scope
  return sql`
    strict_text AS (${fromTexts(
      scope,
      (source) => sql`
        SELECT text.kind, text.record_id, text.origin, text.origin_id, text.field, text.weight, ${closeness(scope)} AS closeness,
          text.words @@ ${all(asked.words)}::tsquery AS in_full,
          CASE WHEN ${whole} = ${asked.whole} THEN 'EXACT' WHEN starts_with(${whole}, ${asked.whole}) THEN 'PREFIX' ELSE 'WORDS' END AS how
        FROM ${source} AS text
        WHERE text.words @@ ${everyWord(asked)}::tsquery AND ${within(scope)}`,
    )}),
    strict AS (
      SELECT DISTINCT ON (kind, record_id) kind, record_id, origin, origin_id, field, how,
        weight * CASE how
          WHEN 'EXACT' THEN ${POINTS}::int
          WHEN 'PREFIX' THEN 80000 + 10 * closeness
          -- More where the words are whole, and the more the less else there is.
          ELSE 50000 + 20 * closeness + CASE WHEN in_full THEN 5000 ELSE 0 END
        END / 100 AS points
      FROM strict_text
      ORDER BY kind, record_id, points DESC, origin, origin_id, field
    )`
}
