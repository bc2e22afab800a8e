import type { InputRef } from '@pothos/core'
import { citable, type RecordModel } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import { Basis, enumOf } from '../kit/vocabulary.ts'
import { describe, type Part, partsOf } from './parts.ts'

// The inputs of create and update, made from the parts of each model.

// biome-ignore lint/suspicious/noExplicitAny: Pothos' input builder is generic in the whole schema; these helpers serve every model.
type Inputs = any

export const UncertainDateInput = builder.inputType('UncertainDateInput', {
  description: 'A date as far as it is known. Only EDTF is needed where the document states it plainly.',
  fields: (t) => ({
    edtf: t.string({ required: true, description: 'The date as the document states it, in EDTF.' }),
    basis: t.field({
      type: Basis,
      defaultValue: 'STATED',
      description: 'STATED where the days follow from the stated date alone. Otherwise give earliest and latest.',
    }),
    earliest: t.field({
      type: 'Date',
      description: 'First day it can be, where a reader can tell more than the stated date does.',
    }),
    latest: t.field({
      type: 'Date',
      description: 'Last day it can be, where a reader can tell more than the stated date does.',
    }),
  }),
})

export const CitationInput = builder.inputType('CitationInput', {
  description: 'A passage that supports the record, entered together with it.',
  fields: (t) => ({
    source: t.id({ required: true, description: 'The document: its id or slug.' }),
    locator: t.string({ required: true, description: 'Where in the document: `paragraph 3`.' }),
    basis: t.field({ type: Basis, defaultValue: 'STATED', description: 'How the claim rests on the passage.' }),
    field: t.string({ description: 'The field supported, by its API name. None for the record as a whole.' }),
    claim: t.string({ description: 'The value that this passage gives, where it differs from what the record holds.' }),
    note: t.string({ description: 'Own words on how the claim was read out of the passage.' }),
  }),
})

const IdentifierInput = builder.inputType('OrganizationIdentifierInput', {
  description: 'An identifier another register gives the organisation.',
  fields: (t) => ({
    scheme: t.string({ required: true, description: 'The register that gives it.' }),
    value: t.string({ required: true, description: 'The identifier within its scheme.' }),
  }),
})

const scalars: Record<string, string> = { String: 'String', Int: 'Int', Float: 'Float', Boolean: 'Boolean' }

const creations = new Map<RecordModel, InputRef<Record<string, unknown>>>()

/** The column by which a citation supports a record of the model. */
export const citedBy = (model: RecordModel) => `${model.charAt(0).toLowerCase()}${model.slice(1)}Id`

const cited = new Set<RecordModel>(Object.values(citable))

export const isCited = (model: RecordModel) => cited.has(model)

/** The input that creates a record: `without` leaves out the relation to the record it is created within. */
export function creationOf(model: RecordModel, without?: string): InputRef<Record<string, unknown>> {
  const name = without ? `${model}PartInput` : `Create${model}Input`
  const key = (without ? `${model}.` : model) as RecordModel
  const found = creations.get(key)
  if (found) return found
  const ref = builder.inputRef<Record<string, unknown>>(name)
  creations.set(key, ref)
  ref.implement({
    description: without
      ? `A ${model} record entered together with the record it belongs to.`
      : `A new ${model} record.`,
    fields: (t: Inputs) => ({
      ...Object.fromEntries(
        partsOf(model)
          .filter((part) => part.name !== without)
          .map((part) => [part.name, inputField(t, model, part, part.required)]),
      ),
      ...(model === 'Organization'
        ? { identifiers: t.field({ type: [IdentifierInput], description: 'Identifiers other registers give it.' }) }
        : {}),
      ...(model === 'Citation'
        ? { record: t.id({ required: true, description: 'Global id of the record that the passage supports.' }) }
        : {}),
      ...(isCited(model)
        ? { citations: t.field({ type: [CitationInput], description: 'The passages that support it.' }) }
        : {}),
    }),
  })
  return ref
}

/** The input that changes a record: only what is sent is changed; null empties what can be empty. */
export function changeOf(model: RecordModel): InputRef<Record<string, unknown>> {
  const ref = builder.inputRef<Record<string, unknown>>(`Update${model}Input`)
  ref.implement({
    description: `Changes of a ${model} record. Only the fields that are sent are changed; null empties a field that may be empty.`,
    fields: (t: Inputs) =>
      Object.fromEntries(
        partsOf(model)
          .filter((part) => part.kind !== 'owned' && part.name !== 'visibility')
          .map((part) => [part.name, inputField(t, model, part, false)]),
      ),
  })
  return ref
}

function inputField(t: Inputs, model: RecordModel, part: Part, required: boolean) {
  const description = describe(model, part)
  switch (part.kind) {
    case 'value': {
      const type = part.field.kind === 'enum' ? enumOf(part.field.type) : scalars[part.field.type]
      return t.field({ type, required, description })
    }
    case 'date':
      return t.field({ type: UncertainDateInput, description })
    case 'reference':
      return t.id({
        required,
        description: `${description} Its id, or its ${part.target === 'Country' ? 'code' : 'slug'}.`,
      })
    case 'references':
      return t.idList({ description: `${description} Their ids or slugs; what is sent replaces what was there.` })
    case 'owned':
      return t.field({ type: [creationOf(part.target, backOf(model, part))], description })
  }
}

/** The relation by which an owned record points back at its owner. */
export function backOf(model: RecordModel, part: Part & { kind: 'owned' }): string {
  const backs: Record<string, string> = { 'Activity.children': 'parent', 'Activity.signedAgreements': 'signedAt' }
  const usual = model.charAt(0).toLowerCase() + model.slice(1)
  return backs[`${model}.${part.name}`] ?? usual
}
