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
  isUnique?: boolean
}

/** The models that keep records or parts of them, whether or not they are types of their own in the API. */
export type Kept = RecordModel | 'OrganizationIdentifier'

const { models } = getDatamodel().datamodel as unknown as {
  models: Record<string, { fields: Field[]; uniqueIndexes: { fields: string[] }[]; documentation?: string }>
}

export function fieldsOf(model: Kept): Field[] {
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

const snakes = new Map<string, string>()

/** As the database spells the name of a model or a field; every write asks for some dozens. */
function snake(name: string): string {
  let spelt = snakes.get(name)
  if (spelt === undefined) {
    spelt = name.replaceAll(/(?<!^)([A-Z])/g, '_$1').toLowerCase()
    snakes.set(name, spelt)
  }
  return spelt
}

/** The name of the table of a model. */
export const tableOf = (model: Kept): string => snake(model)

/** The name of the column of a field. */
export const columnOf = (field: string): string => snake(field)

/** The sets of fields in which no two records of a model are the same, its id apart. */
export function uniquesOf(model: Kept): string[][] {
  const alone = fieldsOf(model).filter(({ isUnique }) => isUnique)
  return [...alone.map(({ name }) => [name]), ...(models[model]?.uniqueIndexes ?? []).map(({ fields }) => fields)]
}

/** The table that joins the records of two models, and the columns in which it holds each end of the relation. */
export function linkOf(model: RecordModel, relation: string): { table: string; own: 'A' | 'B'; other: 'A' | 'B' } {
  const { relationName, type } = fieldOf(model, relation)
  const first = model < type
  return { table: `_${relationName}`, own: first ? 'A' : 'B', other: first ? 'B' : 'A' }
}

/** The models that keep records or parts of them, each after what it refers to. What the database derives is not among them. */
export const keptModels = [
  'Activity',
  'Agreement',
  'Organization',
  'OrganizationIdentifier',
  'OrganizationName',
  'OrganizationChange',
  'Person',
  'PersonName',
  'PersonContact',
  'Membership',
  'Topic',
  'TopicLabel',
  'Source',
  'ActivityPlace',
  'Participation',
  'Quantity',
  'AgreementParty',
  'Commitment',
  'CommitmentParty',
  'Citation',
] as const satisfies readonly Kept[]

/** The models of which the database keeps count, by kind, status, year and visibility (see the migration counters). */
export const countedModels = ['Activity', 'Agreement', 'Commitment'] as const satisfies readonly RecordModel[]

export const isCounted = (model: RecordModel): boolean => countedModels.some((counted) => counted === model)

export interface Reference {
  /** The model whose records refer. */
  model: Kept
  /** Its relation, and the field of the foreign key. */
  relation: string
  field: string
}

/** Every way in which records refer to one of the model. */
export function referencesTo(model: Kept): Reference[] {
  return keptModels.flatMap((from) =>
    fieldsOf(from).flatMap(({ name, type, relationFromFields = [] }) =>
      type === model && relationFromFields[0] ? [{ model: from, relation: name, field: relationFromFields[0] }] : [],
    ),
  )
}

/** The relations of a model that a table of pairs holds. */
export function linksOf(model: RecordModel): string[] {
  const isLink = ({ kind, isList, relationName, type }: Field) =>
    kind === 'object' &&
    isList &&
    fieldsOf(type as RecordModel).every((back) => back.relationName !== relationName || back.isList)
  return fieldsOf(model)
    .filter(isLink)
    .map(({ name }) => name)
}

/** The name of a relation, which both ends of it share. */
export function relationOf(model: RecordModel, field: string): string {
  return fieldOf(model, field).relationName as string
}

/** The fields that together are unique among the records of a model; null where there are none. */
export function keysOf(model: RecordModel): readonly string[] | null {
  return models[model]?.uniqueIndexes[0]?.fields ?? null
}
