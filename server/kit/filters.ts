import type { InputRef } from '@pothos/core'
import type { RecordModel } from '../access/visibility.ts'
import { visible } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import type { Context } from '../context.ts'
import { fieldOf, targetOf } from './datamodel.ts'
import { badInput } from './errors.ts'
import { Basis } from './vocabulary.ts'

// Filters are declared, not written: each condition knows its GraphQL input and the Prisma condition it
// stands for. Whatever reaches through a relation sees only what the actor may see, so that no filter is
// an oracle for what is hidden.

/** Where a value stands: who asks, and the path of the argument for error messages. */
export interface At {
  ctx: Context
  /** The model whose records the condition is on. */
  model: RecordModel
  path: string
}

// biome-ignore lint/suspicious/noExplicitAny: each condition takes the value of its own input type, checked by GraphQL.
type Value = any

export interface Condition {
  description: string
  type: () => InputType
  where: (value: Value, at: At) => object
}

// biome-ignore lint/suspicious/noExplicitAny: an input type of any shape.
type Ref = InputRef<any> | 'String' | 'Int' | 'Date' | 'Boolean' | 'CountryCode' | 'ID'
export type InputType = Ref | [Ref]

export const under = (at: At, step: string | number): At => ({ ...at, path: `${at.path}.${step}` })

/** The keys that a value names. One that names none is refused: it would quietly mean "everything". */
export function named(value: object, at: At): [string, Value][] {
  const entries = Object.entries(value).filter(([, part]) => part != null)
  if (entries.length === 0) throw badInput(at.path, 'is empty. Name at least one condition, or leave it out.')
  return entries
}

export function notEmpty<T>(list: readonly T[], at: At): readonly T[] {
  if (list.length === 0) throw badInput(at.path, 'is an empty list. Name at least one value, or leave it out.')
  return list
}

/**
 * Conditions are true or false, never unknown as SQL has it: what is not known does not meet a condition,
 * and so meets its opposite.
 */
export function known(model: RecordModel, column: string, condition: object): object {
  return fieldOf(model, column).isRequired ? condition : { AND: [{ [column]: { not: null } }, condition] }
}

/** The column has one of the values. */
export function anyOf(type: Ref, column: string, description: string): Condition {
  return {
    description,
    type: () => [type],
    where: (values, at) => known(at.model, column, { [column]: { in: [...notEmpty(values, at)] } }),
  }
}

const TextFilter = builder.inputType('TextFilter', {
  description: 'A condition on a text. Case does not matter. Every part that is given must hold.',
  fields: (t) => ({
    equals: t.string({ description: 'The whole text.' }),
    startsWith: t.string({ description: 'Its beginning.' }),
    contains: t.string({ description: 'Any part of it.' }),
  }),
})

/** Prisma compares with ILIKE, in which these characters are wildcards unless they are escaped. */
const literally = (words: string) => words.replace(/[\\%_]/g, '\\$&')

function textWhere(value: Value, at: At): object {
  return {
    mode: 'insensitive',
    ...Object.fromEntries(named(value, at).map(([comparison, words]) => [comparison, literally(words)])),
  }
}

export function text(column: string, description: string): Condition {
  return {
    description,
    type: () => TextFilter,
    where: (value, at) => known(at.model, column, { [column]: textWhere(value, at) }),
  }
}

/** A text that is not in the database: the column holds the key of those whose text meets the condition. */
export function textElsewhere(
  column: string,
  texts: () => { key: string; text: string }[],
  description: string,
): Condition {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const meets: Record<string, (text: string, words: string) => boolean> = {
    equals: (text, words) => text === words,
    startsWith: (text, words) => text.startsWith(words),
    contains: (text, words) => text.includes(words),
  }
  return {
    description,
    type: () => TextFilter,
    where: (value, at) => {
      const asked = named(value, at)
      const found = texts().filter(({ text }) => asked.every(([how, words]) => meets[how]?.(plain(text), plain(words))))
      return { [column]: { in: [...new Set(found.map(({ key }) => key))] } }
    },
  }
}

/** The text of any visible record of a list: any name of an organisation, say. */
export function textOfAny(model: RecordModel, relation: string, column: string, description: string): Condition {
  return {
    description,
    type: () => TextFilter,
    where: (value, at) => some(model, relation, at.ctx, { [column]: textWhere(value, at) }),
  }
}

/** A visible record of the relation meets the condition. */
export function some(model: RecordModel, relation: string, ctx: Context, condition: object): object {
  return { [relation]: { some: { AND: [visible(ctx, targetOf(model, relation)), condition] } } }
}

const Keys = (name: string, of: string, type: Ref) =>
  builder.inputType(name, {
    description: `A condition on the set of ${of}. Every part that is given must hold.`,
    fields: (t) => ({
      all: t.field({ type: [type], description: 'All of these are among them.' }),
      any: t.field({ type: [type], description: 'At least one of these is among them.' }),
      none: t.field({ type: [type], description: 'None of these is among them.' }),
    }),
  })

export const CountrySet = Keys('CountrySetFilter', 'countries', 'CountryCode')
export const SlugSet = Keys('SlugSetFilter', 'records, by slug', 'String')

/** `has` is the condition under which the record has one of the keys. */
export function keys(
  type: Ref,
  description: string,
  has: (keys: readonly string[], ctx: Context) => object,
): Condition {
  return {
    description,
    type: () => type,
    where: (value, at) => ({
      AND: named(value, at).map(([quantifier, list]) => {
        const values = notEmpty<string>(list, under(at, quantifier))
        if (quantifier === 'all') return { AND: values.map((key) => has([key], at.ctx)) }
        return quantifier === 'any' ? has(values, at.ctx) : { NOT: has(values, at.ctx) }
      }),
    }),
  }
}

/** The record has a citation with one of these bases. */
export function basis(model: RecordModel): Condition {
  return {
    description: 'A citation of the record, or of one of its fields, rests on one of these.',
    type: () => [Basis],
    where: (values, at) => some(model, 'citations', at.ctx, { basis: { in: [...notEmpty(values, at)] } }),
  }
}

/** Country, organisation and person of the rows of a relation, as the filters of their records name them. */
export const holds = {
  country: (codes: readonly string[], ctx: Context) => {
    const country = { AND: [visible(ctx, 'Country'), { code: { in: [...codes] } }] }
    return { OR: [{ country }, { AND: [{ countryId: null }, { organization: { country } }] }] }
  },
  organization: (slugs: readonly string[]) => ({ organization: { slug: { in: [...slugs] } } }),
  person: (slugs: readonly string[]) => ({ person: { slug: { in: [...slugs] } } }),
  slug: (slugs: readonly string[]) => ({ slug: { in: [...slugs] } }),
}
