import type { InputRef } from '@pothos/core'
import { type RecordModel, visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import { targetOf } from './datamodel.ts'
import { type At, type Condition, named, notEmpty, some, under } from './filters.ts'

// The filter input of each model: its conditions, AND, OR and NOT, and the quantifiers with which other
// models' filters reach it.

type Filter = Record<string, unknown>

interface Declared {
  ref: InputRef<Filter>
  quantified: InputRef<Filter>
  conditions: Record<string, Condition>
}

const declared = new Map<RecordModel, Declared>()

export function filterOf(model: RecordModel): Declared {
  const found = declared.get(model)
  if (!found) throw new Error(`${model} declares no filter.`)
  return found
}

export function declareFilter(model: RecordModel, conditions: Record<string, Condition>): void {
  const ref = builder.inputRef<Filter>(`${model}Filter`)
  const quantified = builder.inputRef<Filter>(`${model}ListFilter`)
  declared.set(model, { ref, quantified, conditions })
  ref.implement({
    description: `Conditions on ${model} records. Every one that is given must hold.`,
    fields: (t) => ({
      AND: t.field({ type: [ref], description: 'All of these hold.' }),
      OR: t.field({ type: [ref], description: 'At least one of these holds.' }),
      NOT: t.field({ type: ref, description: 'This does not hold.' }),
      ...Object.fromEntries(
        Object.entries(conditions).map(([name, { type, description }]) => [
          name,
          t.field({ type: type() as never, description }),
        ]),
      ),
    }),
  })
  quantified.implement({
    description: `A condition on the ${model} records that belong to another record. Every part that is given must hold.`,
    fields: (t) => ({
      some: t.field({ type: ref, description: 'At least one of them meets this.' }),
      every: t.field({ type: ref, description: 'All of them meet this; so it is where there are none.' }),
      none: t.field({ type: ref, description: 'None of them meets this.' }),
    }),
  })
}

/** The Prisma condition that a filter of the model stands for. */
export function whereOf(model: RecordModel, filter: Filter, { ctx, path }: Pick<At, 'ctx' | 'path'>): object {
  const { conditions } = filterOf(model)
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
  return {
    description,
    type: () => filterOf(target).quantified as never,
    where: (value, at) => ({
      AND: named(value, at).map(([quantifier, filter]) => {
        const seen = visible(at.ctx, target)
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
  return {
    description,
    type: () => filterOf(target).ref as never,
    where: (value, at) => ({ [relation]: { AND: [visible(at.ctx, target), whereOf(target, value, at)] } }),
  }
}

/** The record is cited from a source that meets the condition. */
export function source(model: RecordModel): Condition {
  return {
    description: 'A document that is cited for the record, or for one of its fields, meets this.',
    type: () => filterOf('Source').ref as never,
    where: (value, at) =>
      some(model, 'citations', at.ctx, { source: { AND: [visible(at.ctx, 'Source'), whereOf('Source', value, at)] } }),
  }
}
