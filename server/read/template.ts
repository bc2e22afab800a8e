import type { Context } from '../context.ts'
import { pieced, type Sql } from '../kit/sql.ts'

// SQL in pieces. Text is written by us out of names of the schema; whatever came from outside is a value and
// becomes a parameter. What depends on the variables of a request is a hole, filled anew for each.

/** One execution of a compiled operation. */
export interface Run {
  ctx: Context
  /** The coerced variables of the request. */
  variables: Record<string, unknown>
}

export type Hole = (run: Run) => Template
type Part = string | { value: unknown } | Hole

export interface Template {
  parts: readonly Part[]
}

/** SQL with other SQL in it. Numbers are those that the server reckoned, such as the size of a page. */
export function sql(strings: TemplateStringsArray, ...inserts: (Template | number)[]): Template {
  const parts: Part[] = []
  strings.forEach((text, index) => {
    if (text !== '') parts.push(text)
    const insert = inserts[index]
    if (typeof insert === 'number') parts.push(String(Math.trunc(insert)))
    else if (insert) parts.push(...insert.parts)
  })
  return { parts }
}

export const nothing: Template = { parts: [] }

export const value = (given: unknown): Template => ({ parts: [{ value: given }] })

/** SQL with values, as the rest of the server writes it. */
export const given = ({ strings, values }: Sql): Template => ({
  parts: strings.flatMap((text, index) => (index < values.length ? [text, { value: values[index] }] : [text])),
})

/** SQL without holes, as the rest of the server writes it. */
export function sqlOf({ parts }: Template): Sql {
  const strings = ['']
  const values: unknown[] = []
  for (const part of parts) {
    if (typeof part === 'string') strings[strings.length - 1] += part
    else if (typeof part === 'function') throw new Error('What depends on a request is no fixed SQL.')
    else values.push(part.value) && strings.push('')
  }
  return pieced(strings, values)
}

export const hole = (fill: Hole): Template => ({ parts: [fill] })

/** The name of a table, a column or an alias. */
export const name = (word: string): Template => ({ parts: [`"${word.replaceAll('"', '""')}"`] })

export const column = (alias: string, word: string): Template => ({
  parts: [`${alias}."${word.replaceAll('"', '""')}"`],
})

/** A text as an SQL constant. For names of the schema and of the document, and what we write ourselves. */
export function literal(text: string): Template {
  const quoted = text.replaceAll("'", "''")
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what needs another spelling.
  if (!/[\x00-\x1f]/.test(text)) return { parts: [`'${quoted}'`] }
  const spelt = quoted
    .replaceAll('\\', '\\\\')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
    .replace(/[\x00-\x1f]/g, (letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return { parts: [`E'${spelt}'`] }
}

export function joined(templates: readonly Template[], separator: string): Template {
  return { parts: templates.flatMap(({ parts }, index) => (index > 0 ? [separator, ...parts] : parts)) }
}

export const and = (conditions: readonly Template[]): Template =>
  conditions.length === 0 ? sql`true` : joined(conditions, ' AND ')

/** In brackets, so that it may stand among conditions that all have to hold. */
export const or = (conditions: readonly Template[]): Template =>
  conditions.length === 0 ? sql`false` : sql`(${joined(conditions, ' OR ')})`

/** Whether the text is the same for every request. */
export const isFixed = ({ parts }: Template): boolean => parts.every((part) => typeof part !== 'function')

/** The statement of one request: its text and its parameters. */
export function render(template: Template, run: Run): { text: string; values: unknown[] } {
  const values: unknown[] = []
  const write = ({ parts }: Template): string => {
    let text = ''
    for (const part of parts) {
      if (typeof part === 'string') text += part
      else if (typeof part === 'function') text += write(part(run))
      else text += `$${values.push(part.value)}`
    }
    return text
  }
  return { text: write(template), values }
}

/** Every column of the row under the alias. */
export const rowOf = (alias: string): Template => ({ parts: [`${alias}.*`] })
