import type { Context } from '../context.ts'
import { type CountryName, countryNames } from './country-names.ts'
import type { Asked } from './search-query.ts'
import type { Meant, Word } from './search-spelling.ts'
import { sql } from './sql.ts'

// Names of countries are not in the database, so the search takes those that may fit along with its query. Whether they fit, and how well, the database says of them as of any other text.

export interface SearchableName extends CountryName {
  words: string[]
}

interface Known {
  names: SearchableName[]
  words: ReadonlyMap<string, Word>
}

// The same for every request, and for every database.
let known: Promise<Known> | undefined

/** Every name, as the database compares it. */
export function searchableCountries(ctx: Context): Promise<Known> {
  known ??= normalised(ctx).catch((error) => {
    known = undefined
    throw error
  })
  return known
}

async function normalised(ctx: Context): Promise<Known> {
  const names = countryNames()
  const normals = await ctx.db.$queryRaw<{ normal: string }[]>(sql`
    SELECT search_normal(name) AS normal FROM unnest(${names.map(({ name }) => name)}::text[]) WITH ORDINALITY AS given (name, place) ORDER BY place`)
  const withWords = names.map((name, index) => ({ ...name, words: normals[index]?.normal.split(' ') ?? [] }))
  const distinct = [...new Set(withWords.flatMap(({ words }) => words))]
  const words = await ctx.db.$queryRaw<Word[]>(sql`
    SELECT word, search_spelling(word) AS spelling FROM unnest(${distinct}::text[]) AS word`)
  return { names: withWords, words: new Map(words.map((word) => [word.word, word])) }
}

/** The names that have every word as typed. */
export function namesWith(asked: Asked, names: readonly SearchableName[]): SearchableName[] {
  return names.filter(({ words }) => hasAll(asked, words) || words.join('').startsWith(asked.whole))
}

function hasAll(asked: Asked, words: readonly string[]): boolean {
  return asked.words.every((typed) => words.some((word) => word.startsWith(typed)))
}

/** The names that have one of the words as typed, or one that may be meant by it. */
export function namesLike(asked: Asked, meant: Map<string, Meant>, names: readonly SearchableName[]): SearchableName[] {
  const meanings = new Set([...meant.values()].flatMap(({ near, far }) => [...near, ...far]))
  const long = asked.words.filter((word) => word.length > 2)
  return names.filter(({ words }) =>
    words.some((word) => meanings.has(word) || long.some((typed) => word.startsWith(typed))),
  )
}

/** A country that some of the words, but not all of them, name: in "forum Costa Rica", Costa Rica. */
export interface Mention {
  code: string
  /** Which of the words, by position. */
  words: number[]
}

export function mentionsIn(asked: Asked, names: readonly SearchableName[]): Mention[] {
  const found = names.flatMap(({ code, words }) => {
    if (words.length >= asked.words.length) return []
    const start = asked.words.findIndex((_, at) => words.every((word, offset) => asked.words[at + offset] === word))
    return start < 0 ? [] : [{ code, words: words.map((_, offset) => start + offset) }]
  })
  return [...new Map(found.map((mention) => [`${mention.code} ${mention.words[0]}`, mention])).values()]
}
