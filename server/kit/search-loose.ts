import type { Mention } from './search-countries.ts'
import { type Asked, all, any, begins, typed } from './search-query.ts'
import type { Meant } from './search-spelling.ts'
import { belongsTo, closeness, fromTexts, has, type Scope, within } from './search-texts.ts'
import { joined, none, type Sql, sql, visibleSql } from './sql.ts'

// The second question, for when few records have every word: which have the words in several texts, or most
// of them, or words that may be meant by them? Each word counts by its letters, and a record by the words
// that any of its texts has. What is found so ranks below all that the first question finds.

/** Of the letters typed, how many have to be accounted for, in thousandths. */
const ENOUGH = 600
const MORE_THAN_ALL = 1001

/** What a word is worth that stands there as typed, or almost so. */
const quality = { typed: 1, near: 0.8, far: 0.6 }

export interface Loosely {
  /** The words that are looked for, out of all. */
  main: Asked
  meant: Map<string, Meant>
  mentions: readonly Mention[]
}

/** The parts of the statement named `loose`: every record that answers, with its points, and `loose_word`, by what. */
export function loose(scope: Scope, { main: asked, meant, mentions }: Loosely): Sql {
  const wanted = wantedOf(asked, meant)
  // Words that were left out may be missing.
  const everything =
    asked.words.length < scope.asked.words.length
      ? MORE_THAN_ALL
      : asked.words.reduce((sum, _, place) => sum + share(asked, place), 0)
  return sql`
    loose_word AS MATERIALIZED (${joined(
      wanted.map(({ place, conditions }) =>
        fromTexts(
          scope,
          (source) => sql`
            SELECT text.kind, text.record_id, text.origin, text.origin_id, text.field, text.weight, length(text.normal) AS length, ${place}::int AS place,
              CASE ${joined(
                conditions.map(({ query, worth }) => sql`WHEN text.words @@ ${query}::tsquery THEN ${worth}::int`),
                ' ',
              )} END AS share
            FROM ${source} AS text
            WHERE ${has(conditions.map(({ query }) => query).join(' | '))} AND ${within(scope)}`,
        ),
      ),
      ' UNION ALL ',
    )}),
    ${mentioned(asked, mentions, scope)}
    loose AS (
      SELECT kind, record_id, CASE WHEN sum(share) >= ${everything}::int THEN 'WORDS' ELSE 'SIMILAR' END AS how,
        -- At most 14,000: less than the least of the first question, which is for words in prose.
        (13 * sum(weighted) / 100)::int + ${closeness(scope, sql`min(length)`)} AS points
      FROM (
        SELECT kind, record_id, place, max(share) AS share, max(share * weight) AS weighted, min(length) AS length
        FROM (
          SELECT kind, record_id, place, share, weight, length FROM loose_word
          ${mentions.length > 0 ? sql`UNION ALL SELECT kind, record_id, place, share, 50, NULL FROM mentioned` : none}
        ) AS either
        GROUP BY kind, record_id, place
      ) AS word
      WHERE NOT EXISTS (SELECT FROM strict WHERE strict.kind = word.kind AND strict.record_id = word.record_id)
      GROUP BY kind, record_id HAVING sum(share) >= ${ENOUGH}::int
    )`
}

/** A record of Costa Rica has the words "Costa Rica", even where none of its texts says so. */
function mentioned(asked: Asked, mentions: readonly Mention[], { ctx }: Scope): Sql {
  if (mentions.length === 0) return none
  const words = mentions.flatMap(({ code, words }) =>
    words.map((place) => ({ code, place, share: share(asked, place) })),
  )
  return sql`
    mention AS (
      SELECT * FROM unnest(
        ${words.map(({ code }) => code)}::text[], ${words.map(({ place }) => place)}::int[], ${words.map(({ share }) => share)}::int[]
      ) AS given (code, place, share)
    ),
    mentioned AS (
      SELECT found.kind, found.record_id, mention.place, mention.share
      FROM (SELECT DISTINCT kind, record_id FROM loose_word) AS found
      JOIN country ON country.code IN (SELECT code FROM mention) AND ${visibleSql(ctx, 'Country', 'country')}
        AND ${belongsTo(sql`ARRAY[country.id]`, ctx)}
      JOIN mention ON mention.code = country.code
    ),`
}

/** A word's part in the letters typed, in thousandths. */
function share({ words }: Asked, place: number, worth = quality.typed): number {
  return Math.floor((worth * 1000 * (words[place] as string).length) / words.join('').length)
}

interface Wanted {
  place: number
  /** What a text may have for the word, as conditions for `tsquery`, and what each is worth: the best first. */
  conditions: { query: string; worth: number }[]
}

/** For each word the word as typed, and what may be meant by it. */
function wantedOf(asked: Asked, meant: Map<string, Meant>): Wanted[] {
  return asked.words.map((word, place) => {
    const { near = [], far = [], pairs = [] } = meant.get(word) ?? {}
    const [before, after] = [asked.words[place - 1], asked.words[place + 1]]
    const either = (queries: string[]) => queries.filter((query) => query !== '').join(' | ')
    const conditions = [
      // Two words may belong together: "gov 24".
      {
        query: either([typed(asked, place), before ? begins(before + word) : '', after ? begins(word + after) : '']),
        worth: share(asked, place),
      },
      {
        query: either([any(near), ...pairs.map((pair) => `(${all(pair)})`)]),
        worth: share(asked, place, quality.near),
      },
      { query: any(far), worth: share(asked, place, quality.far) },
    ]
    return { place, conditions: conditions.filter(({ query }) => query !== '') }
  })
}
