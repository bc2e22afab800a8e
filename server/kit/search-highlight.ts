import type { Asked } from './search-query.ts'
import type { Meant } from './search-spelling.ts'

// The matched text cut into parts that were matched and parts that were not: plain text, which is safe to
// show however the client marks it. A long text is cut down to what is around its first match.

export interface Part {
  text: string
  matched: boolean
}

/** The most letters of a text that are shown, and how many of them before the first match. */
const LONGEST = 240
const BEFORE = 80

export function highlight(text: string, asked: Asked, meant: ReadonlyMap<string, Meant>): Part[] {
  const shown = text.normalize('NFC')
  const found = marks(lettersOf(shown), asked, meant)
  return partsOf(shown, found.length > 0 ? found : [[0, shown.length]])
}

interface Letters {
  /** The letters and digits of the text, folded as the database folds them as far as letters go. */
  folded: string
  /** Where in the text each of them comes from, and where the character ends. */
  from: number[]
  to: number[]
  /** Where in `folded` each word begins and ends. */
  words: [number, number][]
}

type Range = [from: number, to: number]

// Letters that are no accented form of another and yet are folded to others.
const folds: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 'th' }
const apostrophe = /['’‘ʼ]/u

function lettersOf(text: string): Letters {
  const letters: Letters = { folded: '', from: [], to: [], words: [] }
  let at = 0
  let inWord = false
  for (const character of text) {
    const end = at + character.length
    const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFKC').toLowerCase()
    const letter = [...folded].map((one) => folds[one] ?? one).join('')
    if (/^[\p{L}\p{N}]+$/u.test(letter)) {
      if (!inWord) letters.words.push([letters.folded.length, letters.folded.length])
      letters.folded += letter
      for (let unit = 0; unit < letter.length; unit++) {
        letters.from.push(at)
        letters.to.push(end)
      }
      ;(letters.words.at(-1) as Range)[1] = letters.folded.length
      inWord = true
    } else if (!apostrophe.test(character) && !/^\p{M}$/u.test(character)) {
      inWord = false
    }
    at = end
  }
  return letters
}

/** Where in the text something was matched, in order and apart. */
function marks(letters: Letters, asked: Asked, meant: ReadonlyMap<string, Meant>): Range[] {
  const { folded, from, to, words } = letters
  const ranges: Range[] = []
  const mark = (start: number, length: number) => {
    if (length > 0) ranges.push([from[start] as number, to[start + length - 1] as number])
  }
  const asTyped = (typed: string, prefix: boolean): boolean => {
    const places = words.filter(
      ([start, end]) => folded.startsWith(typed, start) && (prefix || end - start === typed.length),
    )
    for (const [start] of places) mark(start, typed.length)
    return places.length > 0
  }
  if (folded.startsWith(asked.whole)) mark(0, asked.whole.length)
  asked.words.forEach((typed, place) => {
    const next = asked.words[place + 1]
    if (next) asTyped(typed + next, true)
    if (asTyped(typed, typed.length > 2 || !next)) return
    const { near = [], far = [], pairs = [] } = meant.get(typed) ?? {}
    const meanings = new Set([...near, ...far, ...pairs.flat()])
    // What a hyphen joins is one word for the search and several here.
    for (const [index, [start]] of words.entries()) {
      for (const [, end] of words.slice(index, index + 4)) {
        const word = folded.slice(start, end)
        const part = word.indexOf(typed)
        if (meanings.has(word)) mark(part < 0 ? start : start + part, part < 0 ? word.length : typed.length)
      }
    }
  })
  return apart(ranges)
}

function apart(ranges: Range[]): Range[] {
  const merged: Range[] = []
  for (const [from, to] of ranges.sort(([a, x], [b, y]) => a - b || x - y)) {
    const last = merged.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else merged.push([from, to])
  }
  return merged
}

function partsOf(text: string, found: readonly Range[]): Part[] {
  const [start, end] = excerpt(text, (found[0] as Range)[0])
  const parts: Part[] = []
  const add = (from: number, to: number, matched: boolean) => {
    const part = text.slice(Math.max(from, start), Math.min(to, end))
    if (part !== '' && from < end && to > start) parts.push({ text: part, matched })
  }
  if (start > 0) parts.push({ text: '… ', matched: false })
  let at = 0
  for (const [from, to] of found) {
    add(at, from, false)
    add(from, to, true)
    at = to
  }
  add(at, text.length, false)
  if (end < text.length) parts.push({ text: ' …', matched: false })
  return parts
}

/** What is shown of a text: all of it, or about `LONGEST` letters around the first match, cut between words. */
function excerpt(text: string, match: number): Range {
  if (text.length <= LONGEST) return [0, text.length]
  const start = match <= BEFORE ? 0 : wordAfter(text, match - BEFORE, match)
  if (text.length - start <= LONGEST) return [start, text.length]
  const space = text.lastIndexOf(' ', start + LONGEST)
  return [start, space > match ? space : start + LONGEST]
}

function wordAfter(text: string, from: number, to: number): number {
  const space = text.indexOf(' ', from)
  return space >= 0 && space < to ? space + 1 : to
}
