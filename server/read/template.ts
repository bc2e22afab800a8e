import type { Context } from '../context.ts'
import type { Statement } from '../database/undescribed.ts'
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
type Part = string | { value: unknown } | { read: (run: Run) => unknown } | Hole

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

export const value = (given: unknown): Template => ({ parts: [{ value: given }] })

/** A value that each request has of its own. */
export const ownValue = (read: (run: Run) => unknown): Template => ({ parts: [{ read }] })

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
    else if (typeof part === 'function' || 'read' in part) throw new Error('What depends on a request is no fixed SQL.')
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

/** The statement of one request: its text and its parameters. */
export const render = (template: Template, run: Run): Statement => renderer(template)(run)

/** So many texts of a template are looked through for the one that is wanted. */
const KEPT = 16

/**
 * Renders one template again and again. Its holes are mostly filled with the same templates, and then the text is the
 * very same string: whoever looks it up need not read it.
 */
export function renderer(template: Template): (run: Run) => Statement {
  const texts: { filled: readonly Template[]; text: string }[] = []
  return (run) => {
    const values: unknown[] = []
    const filled: Template[] = []
    fill(template, run, filled, values)
    let known = texts.find((each) => same(filled, each.filled))
    if (!known) {
      known = { filled, text: write(filled) }
      texts.unshift(known)
      texts.splice(KEPT)
    }
    return { text: known.text, values }
  }
}

/** Gathers the templates that the text is made of, in the order in which they begin, and the values. */
function fill(template: Template, run: Run, filled: Template[], values: unknown[]): void {
  filled.push(template)
  for (const part of template.parts) {
    if (typeof part === 'string') continue
    if (typeof part === 'function') fill(part(run), run, filled, values)
    else values.push('read' in part ? part.read(run) : part.value)
  }
}

const same = (some: readonly Template[], others: readonly Template[]) =>
  some.length === others.length && some.every((template, index) => template === others[index])

function write(filled: readonly Template[]): string {
  let [next, count] = [0, 0]
  const written = (): string => {
    let text = ''
    for (const part of (filled[next++] as Template).parts) {
      if (typeof part === 'string') text += part
      else text += typeof part === 'function' ? written() : `$${++count}`
    }
    return text
  }
  return written()
}

/** Every column of the row under the alias. */
export const rowOf = (alias: string): Template => ({ parts: [`${alias}.*`] })
