import type { RecordModel } from '../access/visibility.ts'
import { dateColumns, EdtfError, uncertainDate } from '../kit/edtf.ts'
import { type Part, partsOf } from './parts.ts'
import { find, supported } from './references.ts'
import { checkedText } from './texts.ts'
import type { Input, Writing } from './writing.ts'

// From an input to the columns of one record.

/** The columns of a record, and what they say of the records it refers to. What it owns is not among them. */
export async function dataOf(w: Writing, model: RecordModel, input: Input, path: string): Promise<Input> {
  const data: Input = {}
  for (const part of partsOf(model)) {
    const value = input[part.name]
    if (value === undefined || part.kind === 'owned') continue
    const here = `${path}.${part.name}`
    if (value === null) {
      if (!part.nullable && part.kind !== 'references') w.problems.add(here, 'cannot be empty.')
      else Object.assign(data, emptied(part))
      continue
    }
    Object.assign(data, await written(w, part, value, here))
  }
  if (model === 'Citation' && typeof input.record === 'string')
    Object.assign(data, await supported(w, input.record, `${path}.record`))
  return data
}

function emptied(part: Part): Input {
  if (part.kind === 'date')
    return {
      [`${part.name}Edtf`]: null,
      [`${part.name}Earliest`]: null,
      [`${part.name}Latest`]: null,
      [`${part.name}Basis`]: null,
    }
  if (part.kind === 'reference') return { [part.column]: null }
  return part.kind === 'value' ? { [part.name]: null } : {}
}

async function written(
  w: Writing,
  part: Exclude<Part, { kind: 'owned' }>,
  value: unknown,
  path: string,
): Promise<Input> {
  switch (part.kind) {
    case 'value':
      return {
        [part.name]:
          typeof value === 'string' && part.field.kind === 'scalar'
            ? checkedText(w.problems, part.name, value, path)
            : value,
      }
    case 'date':
      return dateData(w, part.name, value as Input, path)
    case 'reference':
      return { [part.column]: await find(w, part.target, value as string, path) }
    case 'references': {
      // What a new record refers to is written when all records of the call are there.
      if (!w.replaces) return {}
      const ids = await each(value as string[], path, (key, at) => find(w, part.target, key, at))
      return { [part.name]: ids.filter((id) => id !== null) }
    }
  }
}

/** Makes something of each value, one after the other: they share the one connection of the transaction. */
export async function each<T, R>(
  values: readonly T[],
  path: string,
  make: (value: T, path: string) => Promise<R>,
): Promise<R[]> {
  const made: R[] = []
  for (const [index, value] of values.entries()) made.push(await make(value, `${path}.${index}`))
  return made
}

export function dateData({ problems }: Writing, name: string, date: Input, path: string): Input {
  const iso = (day: unknown) => (day instanceof Date ? day.toISOString().slice(0, 10) : null)
  try {
    const narrowed = date.basis === 'STATED' ? {} : { earliest: iso(date.earliest), latest: iso(date.latest) }
    if (date.basis === 'STATED' && (date.earliest || date.latest)) {
      problems.add(
        `${path}.basis`,
        'is STATED, so earliest and latest follow from edtf. Give another basis to narrow them.',
      )
    }
    return dateColumns(name, uncertainDate(date.edtf as string, { basis: date.basis as 'STATED', ...narrowed }))
  } catch (error) {
    if (!(error instanceof EdtfError)) throw error
    problems.add(`${path}.edtf`, error.message)
    return {}
  }
}
