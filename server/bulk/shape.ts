import { type GraphQLInputObjectType, type GraphQLSchema, isInputObjectType } from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import { fieldsOf, hasField, keysOf, relationOf, targetOf } from '../kit/datamodel.ts'
import { recordModels } from '../kit/record.ts'
import { type Part, partsOf } from '../write/parts.ts'

// Where the fields of a record lie in the database, read off its model.

export const snakeCase = (name: string) => name.replace(/(?<!^)[A-Z]/g, '_$&').toLowerCase()
export const quoted = (name: string) => `"${name}"`
export const tableOf = (model: RecordModel) => snakeCase(model)

/** Types in the order in which each refers to those before it, itself and lists apart. Countries are given. */
const order: RecordModel[] = [
  'Activity',
  'Agreement',
  'Organization',
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
]

/** The types that can be imported and exported. One that has no place in the order yet comes last. */
export function bulkModels(): RecordModel[] {
  const all = recordModels().filter((model) => model !== 'Country')
  const place = (model: RecordModel) => (order.includes(model) ? order.indexOf(model) : order.length)
  return all.sort((a, b) => place(a) - place(b))
}

export function inputOf(schema: GraphQLSchema, model: RecordModel): GraphQLInputObjectType {
  const type = schema.getType(`Create${model}Input`)
  if (!isInputObjectType(type)) throw new Error(`There is no Create${model}Input.`)
  return type
}

export const partOf = (model: RecordModel, name: string): Part | undefined =>
  partsOf(model).find((part) => part.name === name)

export const dateFields = (name: string) => ['Edtf', 'Earliest', 'Latest', 'Basis'].map((end) => `${name}${end}`)

/** What a new record has in the fields that nobody gave: nothing. Those with a default are left to it. */
export function nothing(model: RecordModel): Record<string, null> {
  const empty = partsOf(model).flatMap((part) => {
    if (!part.nullable) return []
    if (part.kind === 'date') return dateFields(part.name)
    return [part.kind === 'reference' ? part.column : part.name]
  })
  return Object.fromEntries(empty.map((field) => [field, null]))
}

/** The fields by which records of a type without a slug are told apart; null where only all of them do. */
export function keyFieldsOf(model: RecordModel): readonly string[] | null {
  return hasField(model, 'slug') ? null : keysOf(model)
}

/** The table of a list of links, which Prisma keeps without a model. The type written comes first in it. */
export const linkTable = (model: RecordModel, field: string) => `_${relationOf(model, field)}`

/** The relation by which a record names the one that it belongs to, among records entered within it. */
export function ownerOf(model: RecordModel, part: Part & { kind: 'owned' }): Part & { kind: 'reference' } {
  const relation = relationOf(model, part.name)
  const back = fieldsOf(part.target).find(
    ({ relationName, relationFromFields }) => relationName === relation && (relationFromFields?.length ?? 0) > 0,
  )
  const found = back && targetOf(part.target, back.name) === model ? partOf(part.target, back.name) : undefined
  if (found?.kind !== 'reference') throw new Error(`${part.target} does not say to which ${model} it belongs.`)
  return found
}
