import type { SearchField, SearchKind } from '../../prisma/generated/prisma/client.ts'
import type { Context } from '../context.ts'
import type { CountryName, Mention } from './search-countries.ts'
import { all, any, type Asked, begins, everyWord, typed } from './search-query.ts'
import type { Meant } from './search-spelling.ts'
import { joined, none, type Sql, sql, visibleSql } from './sql.ts'

// The two questions the database is asked. The first finds the records that have every word as typed, in
// one text. The second, for when they are few, also finds those whose texts have the words between them,
// or most of them, or words that may be meant by them. Both rank the same way: a record stands as its best
// text does. All that counts for a rank is whole numbers, so that pages are cut at the same place each time.

/** What a match is worth at most, in points; a text of less weight has its share of it. */
export const POINTS = 100_000

const worth = {
  exact: POINTS,
  prefix: sql`80000 + 10 * closeness`,
  // More where the words are whole, and the more the less else there is.
  words: (whole: string) => sql`50000 + 20 * closeness + CASE WHEN words @@ ${whole}::tsquery THEN 5000 ELSE 0 END`,
  // Less than the least of the others: words in prose (weight 30) are worth 15,000.
  similar: sql`13 * shares + closeness`,
}

/** Of the letters typed, how many must be found, in thousandths, where not every word is. */
const ENOUGH = 600

/** What a word is worth that is not as typed. */
const quality = { typed: 1, near: 0.8, far: 0.6 }

export type How = 'EXACT' | 'PREFIX' | 'WORDS' | 'SIMILAR'

export interface Scope {
  ctx: Context
  asked: Asked
  kinds: readonly SearchKind[] | null
  countries: readonly string[] | null
  names: readonly CountryName[]
  /** Only what comes after this. */
  after: Key | null
  size: number
}

/** Where a hit stands in the order. */
export interface Key {
  points: number
  kind: SearchKind
  recordId: string
}

export interface Found extends Key {
  how: How
  field: SearchField
  language: string | null
  text: string
}

/** What else counts as a match of each word, beside the word as typed. */
export interface Loosely {
  meant: Map<string, Meant>
  mentions: readonly Mention[]
}

export function statement(scope: Scope, loosely: Loosely | null): Sql {
  const { after, countries, ctx, size } = scope
  const inScope = countries ? sql`WHERE ${isOf(sql`ARRAY(SELECT id FROM scope_country)`, ctx)}` : none
  const following = after
    ? sql`WHERE points < ${after.points} OR (points = ${after.points} AND (kind, record_id) > (${after.kind}::search_kind, ${after.recordId}::uuid))`
    : none
  return sql`
    WITH ${countries ? sql`scope_country AS (${countryIds(countries, ctx)}),` : none}
    ${scope.names.length > 0 ? sql`country_name AS (${nameTexts(scope.names)}),` : none}
    strict AS (${strict(scope)}),
    ${loosely ? sql`${loose(scope, loosely)},` : none}
    hit AS MATERIALIZED (
      SELECT * FROM (SELECT * FROM strict ${loosely ? sql`UNION ALL SELECT * FROM loose` : none}) AS found ${inScope}
    ),
    page AS (SELECT * FROM hit ${following} ORDER BY points DESC, kind, record_id LIMIT ${size})
    SELECT counted.total, page.kind, page.record_id AS "recordId", page.points, page.how, page.field, text.language, text.text
    FROM (SELECT count(*)::int AS total FROM hit) AS counted
    LEFT JOIN page ON true
    LEFT JOIN LATERAL (${joined(
      sources(scope).map(
        (source) => sql`
          SELECT t.language, t.text FROM ${source} t
          WHERE t.origin = page.origin AND t.origin_id = page.origin_id AND t.field = page.field`,
      ),
      ' UNION ALL ',
    )}) AS text ON true
    ORDER BY page.points DESC, page.kind, page.record_id`
}

/** The texts of the registry, and the names of countries as if they were among them. */
const sources = ({ names }: Scope): Sql[] => [sql`search_text`, ...(names.length > 0 ? [sql`country_name`] : [])]

function nameTexts(names: readonly CountryName[]): Sql {
  const column = (key: 'code' | 'language' | 'name') => sql`${names.map((name) => name[key])}::text[]`
  return sql`
    SELECT 'country_name ' || given.language || ' ' || given.name AS origin, country.id AS origin_id, 'NAME'::search_field AS field,
      'COUNTRY'::search_kind AS kind, country.id AS record_id, country.visibility AS audience, given.language, 100 AS weight,
      given.name AS text, search_normal(given.name) AS normal, search_words(given.name) AS words
    FROM unnest(${column('code')}, ${column('language')}, ${column('name')}) AS given (code, language, name)
    JOIN country ON country.code = given.code`
}

/** The texts the search may look at: seen by the actor, and of the kinds asked for. */
function within({ ctx, kinds }: Scope): Sql {
  return sql`${visibleSql(ctx, 'SearchText', 't')} ${kinds ? sql`AND t.kind = ANY(${kinds}::search_kind[])` : none}`
}

/** How much of the text was typed, in thousandths. */
const closeness = (whole: string) => sql`CASE WHEN t.normal <> '' THEN least(1000, 1000 * ${whole.length} / length(replace(t.normal, ' ', ''))) ELSE 0 END`

function strict(scope: Scope): Sql {
  const { asked } = scope
  const texts = sources(scope).map(
    (source) => sql`
      SELECT t.kind, t.record_id, t.origin, t.origin_id, t.field, t.weight, t.words, replace(t.normal, ' ', '') AS whole, ${closeness(asked.whole)} AS closeness
      FROM ${source} t WHERE t.words @@ ${everyWord(asked)}::tsquery AND ${within(scope)}`,
  )
  return sql`
    SELECT DISTINCT ON (kind, record_id) kind, record_id, origin, origin_id, field, how,
      weight * CASE how WHEN 'EXACT' THEN ${worth.exact} WHEN 'PREFIX' THEN ${worth.prefix} ELSE ${worth.words(all(asked.words))} END / 100 AS points
    FROM (
      SELECT *, CASE WHEN whole = ${asked.whole} THEN 'EXACT' WHEN starts_with(whole, ${asked.whole}) THEN 'PREFIX' ELSE 'WORDS' END AS how
      FROM (${joined(texts, ' UNION ALL ')}) AS matched
    ) AS told
    ORDER BY kind, record_id, points DESC, origin, origin_id, field`
}

/** The parts of the query `loose`: the records that have enough of the words, and are not found as it is. */
function loose(scope: Scope, { meant, mentions }: Loosely): Sql {
  const { asked, ctx } = scope
  const conditions = conditionsOf(asked, meant)
  const matched = sources(scope).map(
    (source) => sql`
      SELECT t.kind, t.record_id, t.origin, t.origin_id, t.field, t.weight, ${closeness(asked.whole)} AS closeness, wanted.place, wanted.share
      FROM wanted JOIN ${source} t ON t.words @@ wanted.query WHERE ${within(scope)}`,
  )
  const named = mentions.flatMap(({ code, words }) => words.map((place) => ({ code, place, share: shareOf(asked, place) })))
  return sql`
    wanted AS (
      SELECT * FROM unnest(
        ${conditions.map(({ place }) => place)}::int[], ${conditions.map(({ share }) => share)}::int[], ${conditions.map(({ query }) => query)}::text[]::tsquery[]
      ) AS given (place, share, query)
    ),
    matched AS (${joined(matched, ' UNION ALL ')}),
    ${
      named.length > 0
        ? sql`mention AS (
            SELECT given.place, given.share, country.id AS country_id
            FROM unnest(${named.map(({ code }) => code)}::text[], ${named.map(({ place }) => place)}::int[], ${named.map(({ share }) => share)}::int[]) AS given (code, place, share)
            JOIN country ON country.code = given.code AND ${visibleSql(ctx, 'Country', 'country')}
          ),`
        : none
    }
    word AS (
      SELECT kind, record_id, place, max(share) AS share, max(share * weight) AS weighted
      FROM (
        SELECT kind, record_id, place, share, weight FROM matched
        ${
          named.length > 0
            ? sql`UNION ALL SELECT found.kind, found.record_id, mention.place, mention.share, 50
              FROM (SELECT DISTINCT kind, record_id FROM matched) AS found JOIN mention ON ${isOf(sql`ARRAY[mention.country_id]`, ctx)}`
            : none
        }
      ) AS either
      GROUP BY kind, record_id, place
    ),
    record AS (
      SELECT kind, record_id, sum(share)::int AS found, (sum(weighted) / 100)::int AS shares FROM word
      WHERE NOT EXISTS (SELECT FROM strict WHERE strict.kind = word.kind AND strict.record_id = word.record_id)
      GROUP BY kind, record_id HAVING sum(share) >= ${ENOUGH}
    ),
    text AS (
      SELECT kind, record_id, origin, origin_id, field, closeness, sum(share * weight) AS worth
      FROM (
        SELECT kind, record_id, origin, origin_id, field, weight, closeness, place, max(share) AS share FROM matched
        GROUP BY kind, record_id, origin, origin_id, field, weight, closeness, place
      ) AS best
      GROUP BY kind, record_id, origin, origin_id, field, closeness
    ),
    loose AS (
      SELECT DISTINCT ON (kind, record_id) kind, record_id, origin, origin_id, field,
        CASE WHEN found >= ${all1000(asked)} THEN 'WORDS' ELSE 'SIMILAR' END AS how, ${worth.similar} AS points
      FROM record JOIN text USING (kind, record_id)
      ORDER BY kind, record_id, worth DESC, closeness DESC, origin, origin_id, field
    )`
}

/** A word's share of all letters typed, in thousandths. */
function shareOf(asked: Asked, place: number, quality = 1): number {
  return Math.floor((quality * 1000 * (asked.words[place] as string).length) / asked.whole.length)
}

const all1000 = (asked: Asked) => asked.words.reduce((sum, _, place) => sum + shareOf(asked, place), 0)

interface Wanted {
  place: number
  share: number
  query: string
}

/** What matches each word, from the word as typed to what may be meant by it. */
function conditionsOf(asked: Asked, meant: Map<string, Meant>): Wanted[] {
  return asked.words.flatMap((word, place) => {
    const { near = [], far = [], pairs = [] } = meant.get(word) ?? {}
    const next = asked.words[place + 1]
    const previous = asked.words[place - 1]
    const queries: [string, number][] = [
      [typed(asked, place), quality.typed],
      ...(next ? [[begins(word + next), quality.typed] as [string, number]] : []),
      ...(previous ? [[begins(previous + word), quality.typed] as [string, number]] : []),
      [any(near), quality.near],
      ...pairs.map((pair): [string, number] => [all(pair), quality.near]),
      [any(far), quality.far],
    ]
    return queries.filter(([query]) => query !== '').map(([query, worth]) => ({ place, share: shareOf(asked, place, worth), query }))
  })
}

const countryIds = (codes: readonly string[], ctx: Context) =>
  sql`SELECT id FROM country WHERE code = ANY(${codes}::text[]) AND ${visibleSql(ctx, 'Country', 'country')}`

/** Whether the record `found` belongs to one of the countries, as the filter `countries` of its own list says. */
function isOf(countries: Sql, ctx: Context): Sql {
  const party = (table: string, key: string) => {
    const name = sql`${joined([])}`
    return sql`${name}${table}${key}`
  }
  void party
  void countries
  void ctx
  return none
}
