import { citable, type RecordModel, visible } from '../access/visibility.ts'
import { aliased } from '../kit/aliases.ts'
import { hasField } from '../kit/datamodel.ts'
import { decodeGlobalId, encodeGlobalId } from '../kit/ids.ts'
import { checkedText } from './texts.ts'
import type { Input, Writing } from './writing.ts'

// The records that an input names: by global id, by slug, by the code of a country.

/** The id of the record that a key names, be it there already or entered in the same call. */
export async function find(w: Writing, model: RecordModel, key: string, path: string): Promise<string | null> {
  const made = w.made.get(`${model} ${key}`)
  if (made) return made
  const where = keyOf(model, key)
  const delegate = (w.tx as unknown as Record<string, { findFirst(query: object): Promise<{ id: string } | null> }>)[
    model.charAt(0).toLowerCase() + model.slice(1)
  ]
  const found =
    where && (await delegate?.findFirst({ where: { AND: [where, visible(w.ctx, model)] }, select: { id: true } }))
  if (found) return found.id
  const alias = hasField(model, 'slug') && !key.includes(':') ? await aliased(w.tx, w.ctx, model, key) : null
  if (alias) return find(w, model, encodeGlobalId(model, alias), path)
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
export async function supported(w: Writing, id: string, path: string): Promise<Input> {
  const relation = Object.entries(citable).find(([, model]) => id.startsWith(`${model}:`))?.[0] as
    | keyof typeof citable
    | undefined
  if (relation) return { [`${relation}Id`]: await find(w, citable[relation], id, path) }
  w.problems.add(path, 'is not the global id of a record that can be cited.')
  return {}
}

/** A citation as it comes in, its keys still as written. */
export type CitationArgument = Input

export async function citationData(w: Writing, citation: CitationArgument, path: string): Promise<Input> {
  const { source, locator, basis, field, claim, note } = citation
  for (const [name, text] of Object.entries({ locator, field, claim, note })) {
    if (typeof text === 'string') checkedText(w.problems, name, text, `${path}.${name}`)
  }
  return { sourceId: await find(w, 'Source', source as string, `${path}.source`), locator, basis, field, claim, note }
}
