import { citable, type RecordModel, visible } from '../access/visibility.ts'
import type { Context } from '../context.ts'
import { hasField } from '../kit/datamodel.ts'
import { dateColumns, EdtfError, uncertainDate } from '../kit/edtf.ts'
import { decodeGlobalId } from '../kit/ids.ts'
import { isCited } from './inputs.ts'
import { type Part, partsOf } from './parts.ts'
import type { Problems } from './problems.ts'
import type { Transaction } from './write.ts'

// From an input to what Prisma writes. Every mistake on the way is gathered, none stops the search for others.

type Input = Record<string, unknown>

export interface Writing {
  tx: Transaction
  ctx: Context
  problems: Problems
  /** Whether the record is there already, so that what is sent takes the place of what it has. */
  replaces: boolean
}

const MAX_TEXT = 10_000
const MAX_OWNED = 500
/** How deep records can be entered within records. */
const MAX_DEPTH = 8

/** The data of a record, its owned records and citations included. */
export async function dataOf(w: Writing, model: RecordModel, input: Input, path: string): Promise<Input> {
  if (path.split('.').length > 2 * MAX_DEPTH) {
    w.problems.add(path, `lies more than ${MAX_DEPTH} levels deep. Enter what is below in a call of its own.`)
    return {}
  }
  const data: Input = {}
  for (const part of partsOf(model)) {
    const value = input[part.name]
    if (value === undefined) continue
    const here = `${path}.${part.name}`
    if (value === null) {
      if (!part.nullable && part.kind !== 'references' && part.kind !== 'owned')
        w.problems.add(here, 'cannot be empty.')
      else Object.assign(data, emptied(part))
      continue
    }
    Object.assign(data, await written(w, part, value, here))
  }
  if (model === 'Citation' && typeof input.record === 'string')
    Object.assign(data, await supported(w, input.record, `${path}.record`))
  if (Array.isArray(input.identifiers)) data.identifiers = { create: input.identifiers }
  if (isCited(model) && Array.isArray(input.citations)) {
    data.citations = {
      create: await each(input.citations, `${path}.citations`, (citation, at) => citationData(w, citation, at)),
    }
  }
  return data
}

function emptied(part: Part): Input {
  if (part.kind === 'date')
    return {
      [`${part.name}Edtf`]: null,
      [`${part.name}Earliest`]: null,
      [`${part.name}Latest`]: null,
      [`${part.name}Basis`]: null,
    }
  if (part.kind === 'reference') return { [part.column]: null }
  return part.kind === 'value' ? { [part.name]: null } : {}
}

async function written(w: Writing, part: Part, value: unknown, path: string): Promise<Input> {
  switch (part.kind) {
    case 'value':
      return {
        [part.name]:
          typeof value === 'string' && part.field.kind === 'scalar' ? checkedText(w, part.name, value, path) : value,
      }
    case 'date':
      return dateData(w, part.name, value as Input, path)
    case 'reference':
      return { [part.column]: await find(w, part.target, value as string, path) }
    case 'references': {
      const ids = await each(value as string[], path, (key, at) => find(w, part.target, key, at))
      return {
        [part.name]: { [w.replaces ? 'set' : 'connect']: ids.filter((id) => id !== null).map((id) => ({ id })) },
      }
    }
    case 'owned':
      return {
        [part.name]: { create: await each(value as Input[], path, (one, at) => dataOf(w, part.target, one, at), w) },
      }
  }
}

async function each<T, R>(
  values: readonly T[],
  path: string,
  make: (value: T, path: string) => Promise<R>,
  w?: Writing,
): Promise<R[]> {
  if (w && values.length > MAX_OWNED)
    w.problems.add(path, `has ${values.length} entries; at most ${MAX_OWNED} are taken at a time.`)
  const made: R[] = []
  // One after the other: they share the one connection of the transaction.
  for (const [index, value] of values.entries()) made.push(await make(value, `${path}.${index}`))
  return made
}

function checkedText({ problems }: Writing, name: string, text: string, path: string): string {
  if (text.trim() === '') problems.add(path, 'is blank. Leave it out, or send null, where nothing is known.')
  if (text.length > MAX_TEXT) problems.add(path, `has ${text.length} characters; at most ${MAX_TEXT} are taken.`)
  if (name === 'slug' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
    problems.add(path, 'is not lower-case words joined by hyphens, such as korea-peru-mou-2017.')
  if (name === 'language' && !isLanguage(text)) problems.add(path, 'is not a BCP 47 tag of a language, such as ko.')
  return text
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag
  } catch {
    return false
  }
}

export function dateData({ problems }: Writing, name: string, date: Input, path: string): Input {
  const iso = (day: unknown) => (day instanceof Date ? day.toISOString().slice(0, 10) : null)
  try {
    const narrowed = date.basis === 'STATED' ? {} : { earliest: iso(date.earliest), latest: iso(date.latest) }
    if (date.basis === 'STATED' && (date.earliest || date.latest)) {
      problems.add(
        `${path}.basis`,
        'is STATED, so earliest and latest follow from edtf. Give another basis to narrow them.',
      )
    }
    return dateColumns(name, uncertainDate(date.edtf as string, { basis: date.basis as 'STATED', ...narrowed }))
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    problems.add(`${path}.edtf`, error.message)
    return {}
  }
}

/** The id of the record that a key names: a global id, a slug, or the code of a country. */
export async function find(w: Writing, model: RecordModel, key: string, path: string): Promise<string | null> {
  const where = keyOf(model, key)
  const delegate = (w.tx as unknown as Record<string, { findFirst(query: object): Promise<{ id: string } | null> }>)[
    model.charAt(0).toLowerCase() + model.slice(1)
  ]
  const found =
    where && (await delegate?.findFirst({ where: { AND: [where, visible(w.ctx, model)] }, select: { id: true } }))
  if (found) return found.id
  w.problems.add(path, `there is no ${model} ${JSON.stringify(key)}.`)
  return null
}

function keyOf(model: RecordModel, key: string): object | null {
  if (model === 'Country' && /^[A-Za-z]{2}$/.test(key)) return { code: key.toUpperCase() }
  if (!key.includes(':')) return hasField(model, 'slug') ? { slug: key } : null
  try {
    const { typename, id } = decodeGlobalId(key)
    return typename === model ? { id } : null
  } catch {
    return null
  }
}

/** The foreign key of the record that a citation supports. */
async function supported(w: Writing, id: string, path: string): Promise<Input> {
  const relation = Object.entries(citable).find(([, model]) => id.startsWith(`${model}:`))?.[0] as
    | keyof typeof citable
    | undefined
  if (relation) return { [`${relation}Id`]: await find(w, citable[relation], id, path) }
  w.problems.add(path, 'is not the global id of a record that can be cited.')
  return {}
}

/** A citation as it comes in, its dates and keys still as written. */
export type CitationArgument = Input

export async function citationData(w: Writing, citation: CitationArgument, path: string): Promise<Input> {
  const { source, locator, basis, field, claim, note } = citation
  for (const [name, text] of Object.entries({ locator, field, claim, note })) {
    if (typeof text === 'string') checkedText(w, name, text, `${path}.${name}`)
  }
  return { sourceId: await find(w, 'Source', source as string, `${path}.source`), locator, basis, field, claim, note }
}
