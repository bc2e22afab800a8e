import type { InputRef } from '@pothos/core'
import { type RecordModel, visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import { targetOf } from './datamodel.ts'
import { type At, type Condition, named, notEmpty, some, under } from './filters.ts'

// The filter input of each model: its conditions, AND, OR and NOT, and the quantifiers with which other
// models' filters reach it.

type Filter = Record<string, unknown>

const declared = new Map<RecordModel, Record<string, Condition>>()
const filters = new Map<RecordModel, InputRef<Filter>>()
const quantifiers = new Map<RecordModel, InputRef<Filter>>()

export function declareFilter(model: RecordModel, conditions: Record<string, Condition>): void {
  declared.set(model, conditions)
}

function conditionsOf(model: RecordModel): Record<string, Condition> {
  const conditions = declared.get(model)
  if (!conditions) throw new Error(`${model} declares no filter.`)
  return conditions
}

/** The filter type of a model. Only those that something asks for come into the schema. */
export function filterOf(model: RecordModel): InputRef<Filter> {
  return remembered(filters, model, `${model}Filter`)
}

function quantifiedOf(model: RecordModel): InputRef<Filter> {
  filterOf(model)
  return remembered(quantifiers, model, `${model}ListFilter`)
}

function remembered(refs: Map<RecordModel, InputRef<Filter>>, model: RecordModel, name: string): InputRef<Filter> {
  const ref = refs.get(model) ?? builder.inputRef<Filter>(name)
  refs.set(model, ref)
  return ref
}

/** Gives every filter type that was asked for its fields; called when all records are declared. */
export function implementFilters(): void {
  for (const [model, ref] of filters) implementFilter(model, ref as InputObjectRef)
  for (const [model, ref] of quantifiers) implementQuantifier(model, ref as InputObjectRef, filterOf(model))
}

type InputObjectRef = ReturnType<typeof builder.inputRef<Filter>>

function implementFilter(model: RecordModel, ref: InputObjectRef): void {
  ref.implement({
    description: `Conditions on ${model} records. Every one that is given must hold.`,
    fields: (t) => ({
      AND: t.field({ type: [ref], description: 'All of these hold.' }),
      OR: t.field({ type: [ref], description: 'At least one of these holds.' }),
      NOT: t.field({ type: ref, description: 'This does not hold.' }),
      ...Object.fromEntries(
        Object.entries(conditionsOf(model)).map(([name, { type, description }]) => [
          name,
          t.field({ type: type() as never, description }),
        ]),
      ),
    }),
  })
}

function implementQuantifier(model: RecordModel, ref: InputObjectRef, filter: InputRef<Filter>): void {
  ref.implement({
    description: `A condition on the ${model} records that belong to another record. Every part that is given must hold.`,
    fields: (t) => ({
      some: t.field({ type: filter, description: 'At least one of them meets this.' }),
      every: t.field({ type: filter, description: 'All of them meet this; so it is where there are none.' }),
      none: t.field({ type: filter, description: 'None of them meets this.' }),
      exists: t.boolean({ description: 'Whether there are any at all.' }),
    }),
  })
}

/** The Prisma condition that a filter of the model stands for. */
export function whereOf(model: RecordModel, filter: Filter, { ctx, path }: Pick<At, 'ctx' | 'path'>): object {
  const conditions = conditionsOf(model)
  const at: At = { ctx, model, path }
  return {
    AND: named(filter, at).map(([name, value]) => {
      const here = under(at, name)
      if (name === 'NOT') return { NOT: whereOf(model, value, here) }
      if (name === 'AND' || name === 'OR') {
        const parts = notEmpty<Filter>(value, here).map((part, index) => whereOf(model, part, under(here, index)))
        return { [name]: parts }
      }
      const condition = conditions[name]
      if (!condition) throw new Error(`${model}Filter has no condition ${name}.`)
      return condition.where(value, here)
    }),
  }
}

/** A condition on the records of a list: some, every, none of them. */
export function records(model: RecordModel, relation: string, description: string): Condition {
  const target = targetOf(model, relation)
  const type = quantifiedOf(target)
  return {
    description,
    type: () => type,
    where: (value, at) => ({
      AND: named(value, at).map(([quantifier, filter]) => {
        const seen = visible(at.ctx, target)
        if (quantifier === 'exists') return { [relation]: { [filter ? 'some' : 'none']: seen } }
        const condition = whereOf(target, filter, under(at, quantifier))
        if (quantifier === 'every') return { [relation]: { none: { AND: [seen, { NOT: condition }] } } }
        return { [relation]: { [quantifier]: { AND: [seen, condition] } } }
      }),
    }),
  }
}

/** A condition on the record that another one belongs to. It does not hold where there is none. */
export function record(model: RecordModel, relation: string, description: string): Condition {
  const target = targetOf(model, relation)
  const type = filterOf(target)
  return {
    description,
    type: () => type,
    where: (value, at) => ({ [relation]: { AND: [visible(at.ctx, target), whereOf(target, value, at)] } }),
  }
}

/** A condition on a record somewhere among what belongs to this one; `where` says how it is reached. */
export function reached(
  target: RecordModel,
  description: string,
  where: (condition: object, ctx: At['ctx']) => object,
): Condition {
  const type = filterOf(target)
  return {
    description,
    type: () => type,
    where: (value, at) => where({ AND: [visible(at.ctx, target), whereOf(target, value, at)] }, at.ctx),
  }
}

/** The record is cited from a source that meets the condition. */
export function source(model: RecordModel): Condition {
  return reached(
    'Source',
    'A document that is cited for the record, or for one of its fields, meets this.',
    (source, ctx) => some(model, 'citations', ctx, { source }),
  )
}
