import { brandWithType } from '@pothos/core'
import { queryFromInfo } from '@pothos/plugin-prisma'
import type { GraphQLResolveInfo } from 'graphql'
import { type RecordModel, visible } from '../access/visibility.ts'
import type { Representation } from '../builder.ts'
import type { Context } from '../context.ts'
import { allAliased } from './aliases.ts'
import { hasField } from './datamodel.ts'
import { badInput } from './errors.ts'
import { whole } from './fields.ts'
import { decodeGlobalId } from './ids.ts'
import { delegateOf } from './load.ts'

// By what other services know a record: its id, and the natural keys they hold of it.

/** A value of a key, in as many texts as it has parts. */
export type KeyValue = readonly string[]

/** One key of a type. Several of its values in one reference name the same record. */
export interface Key {
  /** The fields that make it, as in `@key(fields:)`. */
  fields: string
  /** What the parts of its values are to the database. */
  parts: readonly ('text' | 'uuid')[]
  /** The values that a reference holds; null where it does not hold this key. */
  read(reference: Representation): KeyValue[] | null
  /** The condition that one of these values names a record. Their parts are texts, or SQL where it becomes SQL. */
  where(values: readonly (readonly unknown[])[]): object
  /** What must be read of a record to know its values. */
  select: object
  /** The values of a record that was read so. */
  of(row: Row): KeyValue[]
}

type Row = { id: string } & Record<string, unknown>

const malformed = (key: string, right: string) => badInput('representations', `${key} should be ${right}.`)

const idOf = (model: RecordModel): Key => ({
  fields: 'id',
  parts: ['uuid'],
  read: ({ id }) => {
    if (id === undefined) return null
    const { typename, id: key } = decodeGlobalId(String(id))
    if (typename !== model) throw malformed('id', `that of a ${model} record, and is that of a ${typename} record`)
    return [[key]]
  },
  where: (values) => ({ id: { in: values.flat() } }),
  select: { id: true },
  of: ({ id }) => [[id]],
})

/** A column that no two records share. `normal` is how its values stand in the database. */
export const columnKey = (column: string, normal: (value: string) => string = String): Key => ({
  fields: column,
  parts: ['text'],
  read: ({ [column]: value }) => {
    if (value === undefined) return null
    if (typeof value !== 'string') throw malformed(column, 'a text')
    return [[normal(value)]]
  },
  where: (values) => ({ [column]: { in: values.flat() } }),
  select: { [column]: true },
  of: ({ [column]: value }) => [[String(value)]],
})

/** The key under which a record is also found that went into another one. */
export const SLUG = 'slug'

const declared = new Map<RecordModel, Key[]>()

export const keysOf = (model: RecordModel): readonly Key[] => declared.get(model) ?? []

/** The keys of a model: its id, its slug where it has one, and what else it declares. */
export function declareKeys(model: RecordModel, natural: Key[] = []): Key[] {
  const keys = [idOf(model), ...(hasField(model, SLUG) ? [columnKey(SLUG)] : []), ...natural]
  declared.set(model, keys)
  return keys
}

/**
 * The visible records of one model that references name, in their order: null for each that is not there, an error
 * for each that names none. One query for all, whichever keys they use; two more where a slug is not that of a record, but
 * may be that of one which went into another.
 */
export async function loadByKeys(
  model: RecordModel,
  references: readonly Representation[],
  ctx: Context,
  info: GraphQLResolveInfo,
): Promise<(Row | Error | null)[]> {
  const keys = keysOf(model)
  const asked = references.map((reference) => keyOf(keys, reference))
  const wanted = keys.flatMap((key) => {
    const values = asked.flatMap((one) => ('key' in one && one.key === key ? one.values : []))
    const distinct = new Map(values.map((value) => [nameOf(key, value), value]))
    return values.length > 0 ? [{ key, values: [...distinct.values()] }] : []
  })
  if (wanted.length === 0) return asked.map((one) => one as Error)
  const find = async (where: object) => {
    const selection = whole(queryFromInfo({ context: ctx, info, typeName: model }))
    const held = wanted.map(({ key }) => key)
    const rows = await delegateOf(ctx, model).findMany({
      ...withKeys(selection, held),
      where: { AND: [where, visible(ctx, model)] },
    })
    for (const row of rows) brandWithType(row, model as never)
    return rows
  }
  const rows = await find({ OR: wanted.map(({ key, values }) => key.where(values)) })
  const byValue = new Map(
    wanted.flatMap(({ key }) => rows.flatMap((row) => key.of(row).map((value) => [nameOf(key, value), row] as const))),
  )
  const bySlug = wanted.find(({ key }) => key.fields === SLUG)
  const slugs = bySlug?.values.filter((value) => !byValue.has(nameOf(bySlug.key, value))).flat()
  const aliases = await allAliased(ctx, model, slugs ?? [])
  if (aliases.size > 0) {
    const survivors = new Map((await find({ id: { in: [...aliases.values()] } })).map((row) => [row.id, row]))
    for (const [slug, id] of aliases) {
      const survivor = survivors.get(id)
      if (bySlug && survivor) byValue.set(nameOf(bySlug.key, [slug]), survivor)
    }
  }
  return asked.map((one) => ('key' in one ? named(one, byValue) : one))
}

/** What the operation asks of the records, and what their keys are made of besides. */
function withKeys({ select, include, ...rest }: Selection, keys: readonly Key[]): Selection {
  const needed = Object.assign({}, ...keys.map((key) => key.select)) as Record<string, unknown>
  if (select) return { ...rest, select: { ...needed, ...select } }
  // Without a selection every column comes anyway, and every relation is named.
  const relations = Object.entries(needed).filter(([, part]) => part !== true)
  return { ...rest, include: { ...Object.fromEntries(relations), ...include } }
}

interface Selection {
  select?: object
  include?: object
}

export interface AskedKey {
  key: Key
  values: KeyValue[]
}

const nameOf = ({ fields }: Key, value: KeyValue) => JSON.stringify([fields, value])

/** The first of the keys that the reference holds. */
export function keyOf(keys: readonly Key[], reference: Representation): AskedKey | Error {
  try {
    for (const key of keys) {
      const values = key.read(reference)
      if (values) return { key, values }
    }
    const known = keys.map(({ fields }) => `{ ${fields} }`).join(', ')
    return badInput('representations', `a reference to ${reference.__typename} should hold one of its keys: ${known}.`)
  } catch (error) {
    return error as Error
  }
}

function named({ key, values }: AskedKey, byValue: Map<string, Row>): Row | Error | null {
  const rows = new Set(values.flatMap((value) => byValue.get(nameOf(key, value)) ?? []))
  if (rows.size > 1) return badInput('representations', `${key.fields} of one reference names several records.`)
  return [...rows][0] ?? null
}
