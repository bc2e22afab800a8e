import type { Note } from './note.ts'

// What a request carried may turn up in the message of an error: a database quotes the value that it refuses. In a log
// it has no place, so whatever of it stands in a message is taken out.

/** Shorter texts are in too many words to be taken out of them. */
const SHORTEST = 4

/** The texts without anything that the request gave: its variables, and the values that are written into its document. */
export function withoutGiven(texts: string[], { params }: Pick<Note, 'params'>): string[] {
  if (!params) return texts
  const given = new Set<string>()
  gather(params.variables, given)
  gather(params.extensions, given)
  for (const [, block, plain] of (params.query ?? '').matchAll(/"""([\s\S]*?)"""|"((?:\\.|[^"\\\n])*)"/g)) {
    given.add(block?.trim() ?? unescaped(plain ?? ''))
  }
  // The longest first: one may be a part of another.
  const values = [...given].filter((value) => value.length >= SHORTEST).sort((a, b) => b.length - a.length)
  return texts.map((text) => values.reduce((rest, value) => rest.replaceAll(value, '…'), text))
}

function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string' || typeof value === 'number') into.add(String(value))
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) gather(one, into)
}

function unescaped(plain: string): string {
  try {
    return JSON.parse(`"${plain}"`) as string
  } catch {
    return plain
  }
}
