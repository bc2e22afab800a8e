import { citable, type RecordModel } from '../access/visibility.ts'
import { documentationOf, type Field, fieldsOf, hasField, targetOf } from '../kit/datamodel.ts'

// What of a record can be written, read off its model: texts and other values, dates, the records it refers
// to, and the records it is made up of.

export type Part =
  | { kind: 'value'; name: string; field: Field; required: boolean; nullable: boolean }
  | { kind: 'date'; name: string; required: false; nullable: true }
  | { kind: 'reference'; name: string; target: RecordModel; column: string; required: boolean; nullable: boolean }
  | { kind: 'references'; name: string; target: RecordModel; required: false; nullable: false }
  | { kind: 'owned'; name: string; target: RecordModel; required: false; nullable: false }

/** What the server and the database write themselves. */
const kept = new Set(['id', 'version', 'audience', 'createdAt', 'updatedAt'])

/** The lists a record is made up of: they are created with it in one call. */
const owned: Partial<Record<RecordModel, readonly string[]>> = {
  Organization: ['names'],
  Person: ['names', 'contacts'],
  Activity: ['places', 'participations', 'quantities', 'children', 'signedAgreements', 'commitments'],
  Agreement: ['parties', 'commitments'],
  Commitment: ['parties'],
  Topic: ['labels'],
}

const cache = new Map<RecordModel, Part[]>()

export function partsOf(model: RecordModel): Part[] {
  let parts = cache.get(model)
  if (!parts) {
    parts = fieldsOf(model).flatMap((field) => partOf(model, field))
    cache.set(model, parts)
  }
  return parts
}

function partOf(model: RecordModel, field: Field): Part[] {
  const { name, kind, isList, isRequired, hasDefaultValue } = field
  if (kept.has(name) || isForeignKey(model, name)) return []
  if (kind === 'object') return relationPart(model, field)
  const date = /^(\w+)(Edtf|Earliest|Latest|Basis)$/.exec(name)
  if (date?.[1] && hasField(model, `${date[1]}Edtf`)) {
    return date[2] === 'Edtf' ? [{ kind: 'date', name: date[1], required: false, nullable: true }] : []
  }
  if (isList) return []
  return [{ kind: 'value', name, field, required: isRequired && !hasDefaultValue, nullable: !isRequired }]
}

function relationPart(model: RecordModel, { name, isList, isRequired, relationFromFields = [] }: Field): Part[] {
  const target = targetOf(model, name)
  const [column] = relationFromFields
  // What a citation supports is given by one global id, whatever its type.
  if (model === 'Citation' && name in citable) return []
  if (column) return [{ kind: 'reference', name, target, column, required: isRequired, nullable: !isRequired }]
  if (!isList) return []
  if (owned[model]?.includes(name)) return [{ kind: 'owned', name, target, required: false, nullable: false }]
  return isManyToMany(model, name) ? [{ kind: 'references', name, target, required: false, nullable: false }] : []
}

/** A link table without a model: both ends list the other. The end that comes first in the alphabet is written. */
function isManyToMany(model: RecordModel, name: string): boolean {
  const { relationName } = fieldsOf(model).find((field) => field.name === name) ?? {}
  const target = targetOf(model, name)
  const back = fieldsOf(target).find((field) => field.relationName === relationName && field.type === model)
  return back?.isList === true && model < target
}

function isForeignKey(model: RecordModel, name: string): boolean {
  return fieldsOf(model).some((field) => field.relationFromFields?.includes(name))
}

/** Lists through which other records depend on one: those that are neither owned nor derived. */
export function dependentsOf(model: RecordModel): string[] {
  const belongs = new Set([
    'names',
    'labels',
    'identifiers',
    'citations',
    'contacts',
    'ancestors',
    'descendants',
    'countries',
  ])
  // What cites a document is not the document's own.
  if (model === 'Source') belongs.delete('citations')
  const linked = new Set(
    partsOf(model)
      .filter(({ kind }) => kind === 'references')
      .map(({ name }) => name),
  )
  return fieldsOf(model)
    .filter(({ kind, isList, name }) => kind === 'object' && isList && !belongs.has(name) && !linked.has(name))
    .map(({ name }) => name)
}

export function describe(model: RecordModel, part: Part): string {
  return documentationOf(model, part.kind === 'date' ? `${part.name}Edtf` : part.name)
}
