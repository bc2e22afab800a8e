import { citable, type RecordModel, seenBy } from '../access/visibility.ts'
import { hasField, tableOf } from '../kit/datamodel.ts'
import { decodeGlobalId, encodeGlobalId } from '../kit/ids.ts'
import { joined, named, sql, visibleSql } from '../kit/sql.ts'
import { holds, rowsWhere } from './rows.ts'
import { checkedText } from './texts.ts'
import type { Input, Writing } from './writing.ts'

// The records that an input names: by global id, by slug, by the code of a country.

/** The id of the record that a key names, where it is entered in the same call or was looked up. */
export const known = ({ made, found }: Writing, model: RecordModel, key: string): string | undefined =>
  made.get(`${model} ${key}`) ?? found.get(`${model} ${key}`)

/** The id of the record that a key names, be it there already or entered in the same call. */
export async function find(w: Writing, model: RecordModel, key: string, path: string): Promise<string | null> {
  const id = known(w, model, key)
  if (id) return id
  const where = keyOf(model, key)
  const found = where && (await rowsWhere(w.tx, model, sql`${holds(where)} AND ${visibleSql(w.ctx, model, 'it')}`))[0]
  if (found) return found.id
  const alias = hasField(model, 'slug') && !key.includes(':') ? await aliasOf(w, model, key) : null
  if (alias) return find(w, model, encodeGlobalId(model, alias), path)
  w.problems.add(path, `there is no ${model} ${JSON.stringify(key)}.`)
  return null
}

/** The record into which the one with this slug went, if the actor may know of that slug. */
async function aliasOf({ tx, ctx }: Writing, model: RecordModel, slug: string): Promise<string | null> {
  const [alias] = await tx.rows<{ id: string }>`
    SELECT record_id AS id FROM slug_alias
    WHERE record = ${model} AND slug = ${slug} AND visibility = ANY(${seenBy(ctx)}::visibility[])`
  return alias?.id ?? null
}

export type Reference = [model: RecordModel, key: string]

/** Looks up what an input will ask for, all in one statement. What is not found `find` looks for in every way it knows. */
export async function findAll(w: Writing, references: Iterable<Reference>): Promise<void> {
  const asked = new Map<string, { model: RecordModel; column: string; keys: Map<unknown, string> }>()
  for (const [model, key] of references) {
    const [column, value] = Object.entries(keyOf(model, key) ?? {})[0] ?? []
    if (!column || w.made.has(`${model} ${key}`)) continue
    const group = asked.get(`${model} ${column}`) ?? { model, column, keys: new Map() }
    asked.set(`${model} ${column}`, group)
    group.keys.set(value, key)
  }
  if (asked.size === 0) return
  const groups = [...asked.values()]
  const selects = groups.map(({ model, column, keys }, place) => {
    // Listed, and not in an array: then PostgreSQL knows how many they are, and keeps its plan.
    return sql`SELECT ${place}::int AS place, id::text, ${named(column)}::text AS value FROM ${named(tableOf(model))} AS it
      WHERE ${named(column)} IN (${joined([...keys.keys()])}) AND ${visibleSql(w.ctx, model, 'it')}`
  })
  const rows = await w.tx.rows<{ place: number; id: string; value: string }>`${joined(selects, ' UNION ALL ')}`
  for (const { place, id, value } of rows) {
    const { model, keys } = groups[place] as (typeof groups)[number]
    w.found.set(`${model} ${keys.get(value)}`, id)
  }
}

function keyOf(model: RecordModel, key: string): Record<string, string> | null {
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
    if (typeof text === 'string')
      checkedText(w.problems, text, { name, path: `${path}.${name}`, required: name === 'locator' })
  }
  return { sourceId: await find(w, 'Source', source as string, `${path}.source`), locator, basis, field, claim, note }
}
