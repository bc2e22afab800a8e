import type { ASTNode } from 'graphql'

/** The comment right above a definition in an operations file. Comments, because not every tool reads descriptions there. */
export function commentAbove(node: ASTNode): string {
  const lines: string[] = []
  let token = node.loc?.startToken.prev
  while (token?.kind === 'Comment') {
    lines.unshift(token.value.replace(/^ /, ''))
    token = token.prev
  }
  return lines.join('\n')
}

/** A documentation comment with this text, ready to stand before a declaration; nothing where there is no text. */
export function jsdoc(text: string | null | undefined, indent = ''): string {
  const lines = (text ?? '').trim().replaceAll('*/', '*\\/').split('\n')
  if (lines.length === 1) return lines[0] ? `${indent}/** ${lines[0]} */\n` : ''
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join('\n')
}

export const lines = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('\n')
export const paragraphs = (...parts: (string | undefined)[]) => parts.filter(Boolean).join('\n\n')
