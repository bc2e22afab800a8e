import type { Context } from '../context.ts'

// A query as the database compares it, and the conditions it stands for.

export interface Asked {
  /** In lower case, without accents and punctuation, as the database has every text; each once. */
  words: readonly string[]
  /** All that was typed as one word, so that "redgealc" and "Red GEALC" are the same. */
  whole: string
}

/** What is written in many languages is normalised in one place only, the database. */
export async function readQuery(ctx: Context, query: string): Promise<Asked> {
  const [row] = await ctx.db.$queryRaw<{ normal: string }[]>`SELECT search_normal(${query}) AS normal`
  const words = row?.normal ? row.normal.split(' ') : []
  return { words: [...new Set(words)], whole: words.join('') }
}

/** Of many words the longest, in their order: the short ones are in every text, and say little. */
export function mainWords({ words }: Asked): Asked {
  if (words.length <= MOST_WORDS) return { words, whole: words.join('') }
  const longest = new Set([...words].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS))
  const main = words.filter((word) => longest.has(word))
  return { words: main, whole: main.join('') }
}

const MOST_WORDS = 8

/** A word for `tsquery`. Normalised words have neither quotes nor backslashes; nothing else gets in. */
const lexeme = (word: string) => `'${word.replaceAll(/['\\]/g, '')}'`

export const begins = (word: string) => `${lexeme(word)}:*`

/** A text with each of these words. */
export const all = (words: readonly string[]) => words.map(lexeme).join(' & ')

/** A text with any of these words. */
export const any = (words: readonly string[]) => words.map(lexeme).join(' | ')

/**
 * A text with the word as typed: with a word that begins so, since people type on. A short word is meant as
 * it stands, unless it is the last, which may not be finished.
 */
export function typed({ words }: Asked, index: number): string {
  const word = words[index] as string
  return word.length > 2 || index === words.length - 1 ? begins(word) : lexeme(word)
}

/** A text with every word as typed, or that begins with all of them written as one. */
export function everyWord(asked: Asked): string {
  return `(${asked.words.map((_, index) => typed(asked, index)).join(' & ')}) | ${begins(asked.whole)}`
}
