import type { Context } from '../context.ts'
import { type CountryName, countryNames } from './country-names.ts'
import type { Asked } from './search-query.ts'
import type { Meant, Word } from './search-spelling.ts'
import { sql } from './sql.ts'

// Names of countries are not in the database, so the search takes those that may fit along with its query.
// Whether they fit, and how well, the database says of them as of any other text.

export interface SearchableName extends CountryName {
  /** The name as the database compares it. */
  normal: string
}

export interface SearchableCountries {
  /** The words of the names, by word. */
  words: ReadonlyMap<string, Word>
  /** The names with a word, or that are a word when their spaces are left out. */
  byWord: ReadonlyMap<string, readonly SearchableName[]>
  /** Those words in their order, to find those that begin alike. */
  sorted: readonly string[]
  byNormal: ReadonlyMap<string, readonly SearchableName[]>
}

// The same for every request, and for every database.
let known: Promise<SearchableCountries> | undefined

/** Every name, ready to be searched. */
export function searchableCountries(ctx: Context): Promise<SearchableCountries> {
  known ??= made(ctx).catch((error) => {
    known = undefined
    throw error
  })
  return known
}

async function made(ctx: Context): Promise<SearchableCountries> {
  const names = await normalised(countryNames(), ctx)
  const distinct = [...new Set(names.flatMap(({ normal }) => normal.split(' ')))]
  const words = await ctx.db.$queryRaw<Word[]>(sql`
    SELECT word, search_spelling(word) AS spelling FROM unnest(${distinct}::text[]) AS word`)
  const byWord = grouped(names, ({ normal }) => [...new Set([...normal.split(' '), normal.replaceAll(' ', '')])])
  return {
    words: new Map(words.map((word) => [word.word, word])),
    byWord,
    sorted: [...byWord.keys()].sort(),
    byNormal: grouped(names, ({ normal }) => [normal]),
  }
}

/** The names as the database compares them; of those that are then the same, the first. */
async function normalised(names: readonly CountryName[], ctx: Context): Promise<SearchableName[]> {
  const rows = await ctx.db.$queryRaw<{ normal: string }[]>(sql`
    SELECT search_normal(name) AS normal
    FROM unnest(${names.map(({ name }) => name)}::text[]) WITH ORDINALITY AS given (name, place) ORDER BY place`)
  const first = new Map<string, SearchableName>()
  for (const [index, name] of names.entries()) {
    const normal = rows[index]?.normal ?? ''
    const key = `${name.code} ${normal}`
    if (!first.has(key)) first.set(key, { ...name, normal })
  }
  return [...first.values()]
}

function grouped(names: readonly SearchableName[], keysOf: (name: SearchableName) => string[]) {
  const groups = new Map<string, SearchableName[]>()
  for (const name of names) {
    for (const key of keysOf(name)) {
      const group = groups.get(key)
      if (group) group.push(name)
      else groups.set(key, [name])
    }
  }
  return groups
}

/** The names with a word that begins so. */
function beginning({ byWord, sorted }: SearchableCountries, typed: string): Set<SearchableName> {
  const found = new Set<SearchableName>()
  for (let at = firstFrom(sorted, typed); sorted[at]?.startsWith(typed); at++) {
    for (const name of byWord.get(sorted[at] as string) ?? []) found.add(name)
  }
  return found
}

/** Where in the sorted words the first is that does not come before `typed`. */
function firstFrom(sorted: readonly string[], typed: string): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((sorted[middle] as string) < typed) from = middle + 1
    else to = middle
  }
  return from
}

/** The names that have every word as typed. */
export function namesWith({ words, whole }: Asked, countries: SearchableCountries): SearchableName[] {
  const [first = new Set<SearchableName>(), ...others] = words.map((typed) => beginning(countries, typed))
  const withAll = [...first].filter((name) => others.every((names) => names.has(name)))
  return [...new Set([...withAll, ...beginning(countries, whole)])]
}

/** The names that have one of the words as typed, or one that may be meant by it. */
export function namesLike(
  { words }: Asked,
  meant: Map<string, Meant>,
  countries: SearchableCountries,
): SearchableName[] {
  const asTyped = words.filter((typed) => typed.length > 2).flatMap((typed) => [...beginning(countries, typed)])
  const meanings = [...meant.values()].flatMap(({ near, far }) => [...near, ...far])
  return [...new Set([...asTyped, ...meanings.flatMap((word) => countries.byWord.get(word) ?? [])])]
}

/** A country that some of the words, but not all of them, name: in "forum Costa Rica", Costa Rica. */
export interface Mention {
  code: string
  /** Which of the words, by position. */
  words: number[]
}

export function mentionsIn({ words }: Asked, { byNormal }: SearchableCountries): Mention[] {
  const found = new Map<string, Mention>()
  for (const start of words.keys()) {
    for (let end = start + 1; end <= words.length; end++) {
      if (end - start === words.length) continue
      const places = words.slice(start, end).map((_, offset) => start + offset)
      for (const { code } of byNormal.get(words.slice(start, end).join(' ')) ?? []) {
        found.set(`${code} ${start}`, { code, words: places })
      }
    }
  }
  return [...found.values()]
}
