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
  const places = [...asked.words.keys()]
  // Words that were left out may be missing.
  const everything =
    asked.words.length < scope.asked.words.length
      ? MORE_THAN_ALL
      : places.reduce((sum, place) => sum + share(asked, place), 0)
  const ofEach = (column: Sql) =>
    joined(
      places.map((place) => sql`coalesce(max(${column}) FILTER (WHERE place = ${place}::int), 0)`),
      ' + ',
    )
  const telling = tellingWords(asked, mentions)
  const others = wanted.filter(({ place }) => !telling.has(place))
  return sql`
    telling_word AS MATERIALIZED (${wordsIn(
      scope,
      wanted.filter(({ place }) => telling.has(place)),
    )}),
    ${
      others.length > 0
        ? sql`other_word AS MATERIALIZED (
            SELECT * FROM (${wordsIn(scope, others)}) AS word WHERE record_id IN (SELECT record_id FROM telling_word)
          ),`
        : none
    }
    loose_word AS NOT MATERIALIZED (
      SELECT * FROM telling_word ${others.length > 0 ? sql`UNION ALL SELECT * FROM other_word` : none}
    ),
    ${mentioned(asked, mentions, scope)}
    loose AS (
      SELECT kind, record_id, CASE WHEN share >= ${everything}::int THEN 'WORDS' ELSE 'SIMILAR' END AS how,
        -- At most 14,000: less than the least of the first question, which is for words in prose.
        (13 * weighted / 100)::int + ${closeness(scope, sql`length`)} AS points
      FROM (
        SELECT kind, record_id, min(length) AS length, ${ofEach(sql`share`)} AS share, ${ofEach(sql`share * weight`)} AS weighted
        FROM (
          SELECT kind, record_id, place, share, weight, length FROM loose_word
          ${mentions.length > 0 ? sql`UNION ALL SELECT kind, record_id, place, share, 50, NULL FROM mentioned` : none}
        ) AS word
        GROUP BY kind, record_id
      ) AS record
      WHERE share >= ${ENOUGH}::int
        AND NOT EXISTS (SELECT FROM strict WHERE strict.kind = record.kind AND strict.record_id = record.record_id)
    )`
}

/** The texts that have these words, as a row for each word. */
function wordsIn(scope: Scope, wanted: readonly Wanted[]): Sql {
  const texts = wanted.map(({ place, query, worth }) =>
    fromTexts(
      scope,
      (source) => sql`
        SELECT text.kind, text.record_id, text.origin, text.origin_id, text.field, text.weight, length(text.normal) AS length,
          ${place}::int AS place, ${worth}::int AS share
        FROM ${source} AS text
        WHERE ${has(query)} AND ${within(scope)}`,
    ),
  )
  return joined(texts, ' UNION ALL ')
}

/**
 * Words of which a record has at least one, or the others are not enough. They are the longest, which the fewest
 * have: what has only an "of" need not be reckoned with.
 */
function tellingWords(asked: Asked, mentions: readonly Mention[]): Set<number> {
  const places = [...asked.words.keys()]
  const isMentioned = (place: number) => mentions.some(({ words }) => words.includes(place))
  const longest = places.filter((place) => !isMentioned(place)).sort((a, b) => share(asked, b) - share(asked, a))
  let rest = places.reduce((sum, place) => sum + share(asked, place), 0)
  for (const [index, place] of longest.entries()) {
    rest -= share(asked, place)
    if (rest < ENOUGH) return new Set(longest.slice(0, index + 1))
  }
  return new Set(places)
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

/** What a text may have for a word, as a condition for `tsquery`, and what that is worth. */
interface Wanted {
  place: number
  query: string
  worth: number
}

/** For each word the word as typed, and what may be meant by it. */
function wantedOf(asked: Asked, meant: Map<string, Meant>): Wanted[] {
  return asked.words.flatMap((word, place) => {
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
    return conditions.filter(({ query }) => query !== '').map((condition) => ({ place, ...condition }))
  })
}
