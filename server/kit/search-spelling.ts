import type { Context } from '../context.ts'
import { type Sql, sql, visibleSql } from './sql.ts'

// What was meant where a word is not found as typed. The database finds words that look alike (trigrams);
// here they are held to what a slip of the hand can do: an edit or two, two words run together, the middle
// of a word for the whole.

export interface Word {
  word: string
  /** The word letter by letter: Hangul taken apart (`search_spelling` in the database). */
  spelling: string
}

/** The words that may be meant by one that was typed. */
export interface Meant {
  /** One edit away, or the word is a part of them. */
  near: string[]
  /** Two edits away, or one edit away from how they begin. */
  far: string[]
  /** Pairs of words that were run together. */
  pairs: [string, string][]
}

// Shorter words are no slip of each other: they are other words.
const SHORTEST = 4

// More than anybody means; the nearest are kept.
const MOST = 100

// So many are measured for each word typed: the shortest that it is a part of, and the likest. A common word may be a
// part of a hundred thousand names.
const MOST_MEASURED = 300

/**
 * The words that may be meant by each of `words`: of those in texts that the actor may see, and of `others`,
 * which are known by word.
 */
export async function meantBy(
  words: readonly string[],
  others: ReadonlyMap<string, Word>,
  ctx: Context,
): Promise<Map<string, Meant>> {
  const seen = visibleSql(ctx, 'SearchWord', 'known')
  const guesses = [...new Set(words.flatMap((word) => [...swapped(word), ...split(word).flat()]))]
  // What begins as it was typed is found without a guess.
  const known = (condition: Sql, order: Sql) => sql`
        (SELECT known.word, known.spelling FROM search_word known
         WHERE ${condition} AND NOT starts_with(known.word, asked.typed) AND ${seen}
         ORDER BY ${order}, known.word COLLATE "C" LIMIT ${MOST_MEASURED}::int)`
  const [alike, guessed] = await Promise.all([
    ctx.db.$queryRaw<{ typed: string; typedSpelling: string; word: string | null; spelling: string | null }[]>(sql`
      WITH given AS MATERIALIZED (SELECT typed, search_spelling(typed) AS spelling FROM unnest(${words}::text[]) AS typed),
      asked AS MATERIALIZED (SELECT * FROM given WHERE length(spelling) >= ${SHORTEST}::int)
      SELECT asked.typed, asked.spelling AS "typedSpelling", known.word, known.spelling
      FROM asked LEFT JOIN LATERAL (
        ${known(sql`known.spelling LIKE '%' || asked.spelling || '%'`, sql`length(known.word)`)}
        UNION
        ${known(sql`known.spelling % asked.spelling`, sql`similarity(known.spelling, asked.spelling) DESC`)}
      ) AS known ON true`),
    ctx.db.$queryRaw<Word[]>(sql`
      SELECT DISTINCT known.word, known.spelling FROM search_word known WHERE known.word = ANY(${guesses}::text[]) AND ${seen}`),
  ])
  const right = new Map(guessed.map((known) => [known.word, known]))
  return new Map(
    words.map((word) => {
      const rows = alike.filter((row) => row.typed === word)
      const typed = { word, spelling: rows[0]?.typedSpelling ?? word }
      const known = rows.filter((row): row is typeof row & Word => row.word !== null)
      const candidates = [known, swapped(word).flatMap((guess) => right.get(guess) ?? []), others.values()]
      const isWord = (part: string) => right.has(part) || others.has(part)
      return [word, { ...nearest(typed, candidates), pairs: split(word).filter((pair) => pair.every(isWord)) }]
    }),
  )
}

function nearest(typed: Word, candidates: readonly Iterable<Word>[]): Pick<Meant, 'near' | 'far'> {
  const found = new Map<string, number>()
  for (const words of candidates) {
    for (const known of words) {
      const edits = distance(typed, known)
      if (edits <= 2) found.set(known.word, edits)
    }
  }
  const sorted = [...found].sort(([a, x], [b, y]) => x - y || a.length - b.length || (a < b ? -1 : 1)).slice(0, MOST)
  const at = (distance: number) => sorted.filter(([, edits]) => edits === distance).map(([word]) => word)
  return { near: at(1), far: at(2) }
}

/** How far a known word is from the typed one, 1 or 2; more where it is as typed, or nobody would slip so. */
function distance(typed: Word, known: Word): number {
  const { length } = typed.spelling
  if (length < SHORTEST || known.word.startsWith(typed.word)) return Number.POSITIVE_INFINITY
  if (known.word.includes(typed.word)) return 1
  const { whole, beginning } = edits(typed.spelling, known.spelling, 2)
  if (whole <= (length < 6 ? 1 : 2)) return Math.max(1, whole)
  return beginning <= 1 ? 2 : Number.POSITIVE_INFINITY
}

/**
 * How many letters have to be put in, left out, replaced, or swapped with their neighbour to make the one
 * out of the other, and out of the beginning of the other. More than `most` is not counted out.
 */
export function edits(typed: string, known: string, most: number): { whole: number; beginning: number } {
  if (typed.length - known.length > most) return beyond
  // One row of the table for each letter typed; each cell is how far so much of the one is from so much of the other.
  let [before, last, next] = tableRows(known.length)
  for (let column = 0; column <= known.length; column++) last[column] = column
  for (let row = 1; row <= typed.length; row++) {
    let least = row
    next[0] = row
    for (let column = 1; column <= known.length; column++) {
      const same = typed[row - 1] === known[column - 1]
      let cell = Math.min(
        (last[column] as number) + 1,
        (next[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      )
      const swap = row > 1 && column > 1 && typed[row - 1] === known[column - 2] && typed[row - 2] === known[column - 1]
      if (swap) cell = Math.min(cell, (before[column - 2] as number) + 1)
      next[column] = cell
      least = Math.min(least, cell)
    }
    if (least > most) return beyond
    ;[before, last, next] = [last, next, before]
  }
  let beginning = last[0] as number
  for (let column = 1; column <= known.length; column++) beginning = Math.min(beginning, last[column] as number)
  return { whole: last[known.length] as number, beginning }
}

const beyond = { whole: Number.POSITIVE_INFINITY, beginning: Number.POSITIVE_INFINITY }

// Thousands of words are measured for one query, so the rows are made once.
let rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(0), new Uint16Array(0), new Uint16Array(0)]

function tableRows(length: number): typeof rows {
  if (rows[0].length <= length)
    rows = [new Uint16Array(2 * length + 1), new Uint16Array(2 * length + 1), new Uint16Array(2 * length + 1)]
  return rows
}

/** The word with each two neighbouring letters swapped: few trigrams survive that in a short word. */
function swapped(word: string): string[] {
  return Array.from(
    { length: Math.max(0, word.length - 1) },
    (_, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  )
}

/** The word cut in two at each place that leaves words. */
function split(word: string): [string, string][] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at): [string, string] => [
    word.slice(0, at + 1),
    word.slice(at + 1),
  ]).filter(([first, second]) => first.length > 1 && second.length > 1)
}
