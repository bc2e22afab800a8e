import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import type { RecordModel } from '../access/visibility.ts'
import { partsOf } from '../write/parts.ts'
import { inputOf } from './shape.ts'

// What a cell of a CSV file says, and how a value is written into one. The two undo each other to the letter.

// A program that opens the file as a table would take a text that begins so for a formula and carry it out. It is
// written with an apostrophe before it, which those programs show as text; reading takes the apostrophe away.
const FORMULA = /^'*[=+\-@\t\r]/
const ESCAPED = /^'+[=+\-@\t\r]/

export const escapeFormula = (text: string) => (FORMULA.test(text) ? `'${text}` : text)
const unescapeFormula = (text: string) => (ESCAPED.test(text) ? text.slice(1) : text)

/** What says which record a row is about, besides its fields. */
const about = ['id', 'key', 'expectedVersion']

export interface Column {
  /** The field, and within a date the part of it: `starts`, `edtf`. */
  path: string[]
  /** What a cell says; throws a sentence where it says nothing. */
  read(cell: string): unknown
}

/** The column of this name; null where the type has no such field. */
export function columnOf(schema: GraphQLSchema, model: RecordModel, name: string): Column | null {
  if (about.includes(name)) return { path: [name], read: name === 'expectedVersion' ? numeric : String }
  const path = name.split('.')
  let input: GraphQLInputType = inputOf(schema, model)
  for (const step of path) {
    const field: GraphQLInputType | undefined = isInputObjectType(input) ? input.getFields()[step]?.type : undefined
    if (!field) return null
    input = getNullableType(field) as GraphQLInputType
  }
  if (isInputObjectType(input)) return null
  return { path, read: reader(input) }
}

/** The columns of a type, in which every record of it can be written, in the order of its model. */
export function columnsOf(schema: GraphQLSchema, model: RecordModel): string[] {
  const places = partsOf(model).map(({ name }) => name)
  const place = (name: string) => (places.includes(name) ? places.indexOf(name) : places.length)
  const fields = Object.keys(inputOf(schema, model).getFields()).sort((a, b) => place(a) - place(b))
  return ['id', ...fields.flatMap((name) => within(inputOf(schema, model), name))]
}

/** A field as one column, or as one for each part of it: `starts.edtf`. */
function within(input: GraphQLInputObjectType, name: string): string[] {
  const type = getNullableType(input.getFields()[name]?.type)
  return isInputObjectType(type) ? Object.keys(type.getFields()).map((part) => `${name}.${part}`) : [name]
}

function reader(type: GraphQLInputType): Column['read'] {
  if (isListType(type)) return isInputObjectType(getNullableType(type.ofType)) ? JSON.parse : names
  const { name } = type as { name?: string }
  if (name === 'Int' || name === 'Float') return numeric
  if (name === 'Boolean') return (cell) => ({ true: true, false: false })[cell] ?? cell
  return name === 'String' || name === 'ID' ? unescapeFormula : String
}

/** What is no number is left as it is: the check of the field says what it should be. */
const numeric = (cell: string): unknown => (/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(cell) ? Number(cell) : cell)

const names = (cell: string): string[] =>
  cell
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')

/** The cell that says the value: nothing where there is none. */
export function cellOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return escapeFormula(value)
  if (!Array.isArray(value)) return String(value)
  return value.every((one) => typeof one === 'string') ? value.join(';') : JSON.stringify(value)
}
