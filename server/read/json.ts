import { joined, literal, type Run, sql, type Template } from './template.ts'

// Answers are written as text: constants, and what the database makes of columns, one after the other. That is
// faster than its functions for building JSON, and keeps the order of the keys.

/** JSON text as it stands, or SQL for such text that is never NULL. */
export type Piece = string | Template
export type Pieces = readonly Piece[]

/** The SQL that puts the pieces together. */
export function concatenated(pieces: Pieces): Template {
  const terms: Template[] = []
  let constant = ''
  const settle = () => {
    if (constant !== '') terms.push(literal(constant))
    constant = ''
  }
  for (const piece of pieces) {
    if (typeof piece === 'string') constant += piece
    else {
      settle()
      terms.push(piece)
    }
  }
  settle()
  if (terms.length === 0) return literal('')
  return joined(terms, ' || ')
}

export function object(members: readonly { key: string; pieces: Pieces }[]): Piece[] {
  const inner = members.flatMap(({ key, pieces }, index) => [
    `${index > 0 ? ',' : ''}${JSON.stringify(key)}:`,
    ...pieces,
  ])
  return ['{', ...inner, '}']
}

// The database escapes every control character in a text, so these never come from data.

/** Where an answer has to say an error: then it is left to the resolvers, which say it. */
export const ERROR = '\x03'
const BEGIN = '\x01'
const END = '\x02'

/** A leaf that the server makes of what the database sent between two marks. */
export type Leaf = (sent: string, run: Run) => string

export const leafPieces = (leaf: number, pieces: Pieces): Piece[] => [`${BEGIN}${leaf}:`, ...pieces, END]

/** The answer with its leaves made; a leaf may stand within what another is made of. */
export function withLeaves(text: string, leaves: readonly Leaf[], run: Run): string {
  if (!text.includes(BEGIN)) return text
  const open: { leaf: Leaf; before: string }[] = []
  let done = ''
  let from = 0
  for (;;) {
    const begin = text.indexOf(BEGIN, from)
    const end = open.length > 0 ? text.indexOf(END, from) : -1
    if (begin < 0 && end < 0) return done + text.slice(from)
    if (end < 0 || (begin >= 0 && begin < end)) {
      const colon = text.indexOf(':', begin)
      open.push({ leaf: leaves[Number(text.slice(begin + 1, colon))] as Leaf, before: done + text.slice(from, begin) })
      done = ''
      from = colon + 1
    } else {
      const { leaf, before } = open.pop() as (typeof open)[number]
      done = before + leaf(done + text.slice(from, end), run)
      from = end + 1
    }
  }
}

/** `sql` where it may be NULL, and then `instead`. */
export const orElse = (pieces: Pieces, instead: string): Template =>
  sql`coalesce(${concatenated(pieces)}, ${literal(instead)})`
