import { getDatamodel } from '../../prisma/generated/pothos.ts'
import * as enums from '../../prisma/generated/prisma/enums.ts'
import type { RecordModel } from '../access/visibility.ts'

// What Prisma knows of the models, so that nothing about a column is written down twice.

export interface Field {
  name: string
  type: string
  kind: string
  isList: boolean
  isRequired: boolean
  hasDefaultValue: boolean
  /** The columns of the foreign key, where this side of a relation holds it. */
  relationFromFields?: string[]
  documentation?: string
  relationName?: string
}

const { models } = getDatamodel().datamodel as unknown as {
  models: Record<string, { fields: Field[]; documentation?: string; uniqueIndexes: { fields: string[] }[] }>
}

export function fieldsOf(model: RecordModel): Field[] {
  return models[model]?.fields ?? []
}

export function fieldOf(model: RecordModel, name: string): Field {
  const field = fieldsOf(model).find((candidate) => candidate.name === name)
  if (!field) throw new Error(`${model} has no field ${name}.`)
  return field
}

/** The values of an enum in the order in which the database sorts them. */
export function valuesOf(enumName: string): string[] {
  return Object.values((enums as unknown as Record<string, Record<string, string>>)[enumName] ?? {})
}

export const hasField = (model: RecordModel, name: string): boolean =>
  fieldsOf(model).some((field) => field.name === name)

/** The `///` comment of a field, which is its documentation everywhere. */
export function documentationOf(model: RecordModel, name: string): string {
  const text = fieldOf(model, name).documentation
  if (!text) throw new Error(`${model}.${name} has no /// comment in prisma/schema.`)
  return text
}

/** The model at the other end of a relation. */
export function targetOf(model: RecordModel, relation: string): RecordModel {
  const { kind, type } = fieldOf(model, relation)
  if (kind !== 'object') throw new Error(`${model}.${relation} is not a relation.`)
  return type as RecordModel
}

/** The name of a relation, which both ends of it share. */
export function relationOf(model: RecordModel, field: string): string {
  return fieldOf(model, field).relationName as string
}

/** The fields that together are unique among the records of a model; null where there are none. */
export function keysOf(model: RecordModel): readonly string[] | null {
  return models[model]?.uniqueIndexes[0]?.fields ?? null
}
