import type { RecordModel } from '../access/visibility.ts'
import { dateColumns, EdtfError, uncertainDate } from '../kit/edtf.ts'
import { type Part, partsOf } from './parts.ts'
import { find, known, supported } from './references.ts'
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
    const columns = written(w, part, value, here)
    // Hardly anything is still to be looked up, and waiting for nothing costs time.
    Object.assign(data, columns instanceof Promise ? await columns : columns)
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

function written(
  w: Writing,
  part: Exclude<Part, { kind: 'owned' }>,
  value: unknown,
  path: string,
): Input | Promise<Input> {
  switch (part.kind) {
    case 'value':
      return {
        [part.name]:
          typeof value === 'string' && part.field.kind === 'scalar'
            ? checkedText(w.problems, value, { name: part.name, path, required: !part.nullable })
            : value,
      }
    case 'date':
      return dateData(w, part.name, value as Input, path)
    case 'reference':
      return referred(w, part, value as string, path)
    case 'references': {
      // What a new record refers to is written when all records of the call are there.
      return w.replaces ? linked(w, part, value as string[], path) : {}
    }
  }
}

type Of<Kind> = Extract<Part, { kind: Kind }>

function referred(w: Writing, { target, column }: Of<'reference'>, key: string, path: string): Input | Promise<Input> {
  const id = known(w, target, key)
  return id ? { [column]: id } : find(w, target, key, path).then((found) => ({ [column]: found }))
}

async function linked(w: Writing, { name, target }: Of<'references'>, keys: string[], path: string): Promise<Input> {
  const ids = await each(keys, path, (key, at) => find(w, target, key, at))
  return { [name]: ids.filter((id) => id !== null) }
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
