import { Lexer, type Source, TokenKind } from 'graphql'
import { isStorable } from '../kit/storable.ts'
import { badPart, tooMuch } from './refusal.ts'
import type { Limits } from './settings.ts'

// A document is looked through before it is parsed. The parser calls itself for whatever is within brackets, so that
// twenty thousand of them overflow its stack; and all that comes after it takes time by the number of tokens.

const opens = new Set<string>([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L])
const closes = new Set<string>([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R])

export const unstorable = (where: string) =>
  badPart(where, 'contains a NUL character or half of a surrogate pair, which no text can hold.')

/** Throws where the document is longer or deeper than may be, or holds text that cannot be stored. */
export function scan(source: Source, { documentLength, tokens: mostTokens, nesting }: Limits): void {
  const { body } = source
  if (body.length > documentLength) throw tooMuch('documentLength', body.length, documentLength)
  if (!isStorable(body)) throw unstorable('query')
  const lexer = new Lexer(source)
  let tokens = 0
  let open = 0
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (++tokens > mostTokens) throw tooMuch('tokens', tokens, mostTokens)
    if (opens.has(token.kind) && ++open > nesting) throw tooMuch('nesting', open, nesting)
    if (closes.has(token.kind)) open--
    // What an escape in a text stands for.
    const isText = token.kind === TokenKind.STRING || token.kind === TokenKind.BLOCK_STRING
    if (isText && !isStorable(token.value)) throw unstorable('query')
  }
}
