import { all, everyWord } from './search-query.ts'
import { closeness, fromTexts, has, type Scope, within } from './search-texts.ts'
import { type Sql, sql } from './sql.ts'

// The first question: which records have every word as typed, in one text? A record stands as its best text
// does. Points are whole numbers, so that pages are cut at the same place each time.

/** What a name that is typed in full is worth. */
export const POINTS = 100_000

/** The part of the statement named `strict`: every text that answers, with its points. */
export function strict(scope: Scope): Sql {
  const { asked } = scope
  const texts = fromTexts(
    scope,
    (source) => sql`
      SELECT text.kind, text.record_id, text.origin, text.origin_id, text.field, text.weight, ${closeness(scope, sql`length(text.normal)`)} AS closeness,
        text.words @@ ${all(asked.words)}::tsquery AS in_full, replace(text.normal, ' ', '') AS whole
      FROM ${source} AS text
      WHERE ${has(everyWord(asked))} AND ${within(scope)}`,
  )
  return sql`
    strict AS MATERIALIZED (
      SELECT kind, record_id, origin, origin_id, field, how,
        weight * CASE how
          WHEN 'EXACT' THEN ${POINTS}::int
          WHEN 'PREFIX' THEN 80000 + 10 * closeness
          -- More where the words are whole, and the more the less else there is.
          ELSE 50000 + 20 * closeness + CASE WHEN in_full THEN 5000 ELSE 0 END
        END / 100 AS points
      FROM (
        SELECT *, CASE WHEN whole = ${asked.whole} THEN 'EXACT' WHEN starts_with(whole, ${asked.whole}) THEN 'PREFIX' ELSE 'WORDS' END AS how
        FROM (${texts}) AS matched
      ) AS told
    )`
}
