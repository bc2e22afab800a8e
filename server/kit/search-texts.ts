import type { SearchField, SearchKind } from '../../prisma/generated/prisma/client.ts'
import type { RecordModel } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import type { SearchableName } from './search-countries.ts'
import type { Asked } from './search-query.ts'
import { joined, named, none, type Sql, sql, visibleSql } from './sql.ts'

// What both questions of the search share: the texts they look at, and how near a text is to the query.

export interface Scope {
  ctx: Context
  asked: Asked
  kinds: readonly SearchKind[] | null
  countries: readonly string[] | null
  /** The names of countries that may fit. */
  names: readonly SearchableName[]
  page: Page
}

/** Which part of the hits: so many from their start, or from their end, after and before some of them. */
export interface Page {
  size: number
  fromEnd: boolean
  after: Key | null
  before: Key | null
}

export type { SearchKind }

/** Where a hit stands in the order. */
export interface Key {
  points: number
  kind: SearchKind
  recordId: string
}

export type How = 'EXACT' | 'PREFIX' | 'WORDS' | 'SIMILAR'

export interface Found extends Key {
  how: How
  field: SearchField
  language: string | null
  text: string
}

/** The same query of the texts of the registry and of the names of countries, as if these were among them. */
export function fromTexts({ names }: Scope, query: (source: Sql) => Sql): Sql {
  const sources = [sql`search_text`, ...(names.length > 0 ? [sql`country_name`] : [])]
  return joined(sources.map(query), ' UNION ALL ')
}

export function countryName({ names }: Scope): Sql {
  if (names.length === 0) return none
  const column = (key: keyof SearchableName) => sql`${names.map((name) => name[key])}::text[]`
  return sql`
    country_name AS MATERIALIZED (
      SELECT 'country_name ' || to_char(given.place, 'FM000000') AS origin, country.id AS origin_id, 'NAME'::search_field AS field,
        'COUNTRY'::search_kind AS kind, country.id AS record_id, country.visibility AS audience, given.language, 100 AS weight,
        given.name AS text, given.normal, array_to_tsvector(string_to_array(given.normal, ' ') || replace(given.normal, ' ', '')) AS words
      FROM unnest(${column('code')}, ${column('language')}, ${column('name')}, ${column('normal')}) WITH ORDINALITY AS given (code, language, name, normal, place)
      JOIN country ON country.code = given.code
    ),`
}

/** Of the texts, those that the actor sees, of the kinds asked for. */
export function within({ ctx, kinds }: Scope): Sql {
  return sql`${visibleSql(ctx, 'SearchText', 'text')} ${kinds ? sql`AND text.kind = ANY(${kinds}::search_kind[])` : none}`
}

/**
 * That the text meets a condition for `tsquery`. The database is kept from guessing by the condition how many
 * texts do: it guesses far too many where words may begin so, or be one of several, and would read them all.
 */
export const has = (query: string) => sql`text.words @@ (SELECT ${query}::tsquery)`

/** How much of a text of so many letters was typed, in thousandths. None of prose, whose length does not count. */
export const closeness = ({ asked }: Scope, length: Sql) =>
  sql`coalesce(least(1000, 1000 * ${asked.words.join(' ').length}::int / nullif(${length}, 0)), 0)`

/** The keys of the countries that the actor sees among these. */
export const countryIds = (codes: readonly string[], ctx: Context) =>
  sql`SELECT id FROM country WHERE code = ANY(${codes}::text[]) AND ${visibleSql(ctx, 'Country', 'country')}`

/** Whether the record `found` belongs to one of the countries, as the filter `countries` of its list has it. */
export function belongsTo(countries: Sql, ctx: Context): Sql {
  /** Rows of `table` that lead from the record to a country, or to an organisation of one. */
  const through = (model: RecordModel, table: string, key: string) => sql`EXISTS (
    SELECT FROM ${named(table)} AS link LEFT JOIN organization ON organization.id = link.organization_id
    WHERE link.${named(key)} = found.record_id AND coalesce(link.country_id, organization.country_id) = ANY(${countries}) AND ${visibleSql(ctx, model, 'link')})`
  /** The organisation that the record of `table` names in `key`. */
  const of = (table: string, key: string) => sql`EXISTS (
    SELECT FROM ${named(table)} AS link JOIN organization ON organization.id = link.${named(key)}
    WHERE link.id = found.record_id AND organization.country_id = ANY(${countries}) AND ${visibleSql(ctx, 'Organization', 'organization')})`
  return sql`CASE found.kind
    WHEN 'COUNTRY' THEN found.record_id = ANY(${countries})
    WHEN 'ORGANIZATION' THEN EXISTS (SELECT FROM organization WHERE id = found.record_id AND country_id = ANY(${countries}))
    WHEN 'PERSON' THEN ${through('Participation', 'participation', 'person_id')}
    WHEN 'ACTIVITY' THEN EXISTS (
      SELECT FROM activity_country AS link
      WHERE link.activity_id = found.record_id AND link.country_id = ANY(${countries}) AND ${visibleSql(ctx, 'ActivityCountry', 'link')})
    WHEN 'AGREEMENT' THEN ${through('AgreementParty', 'agreement_party', 'agreement_id')}
    WHEN 'COMMITMENT' THEN ${through('CommitmentParty', 'commitment_party', 'commitment_id')}
    WHEN 'TOPIC' THEN ${of('topic', 'provider_id')}
    WHEN 'SOURCE' THEN ${of('source', 'publisher_id')}
  END`
}
