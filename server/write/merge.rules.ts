// Which value a record keeps when another one goes into it: plain rules, without database or schema.

/** A field of the API, and the columns that hold it. */
export interface MergedField {
  name: string
  columns: readonly string[]
}

/**
 * SAME: both hold the same, or nothing. FILLED: the survivor knew nothing and takes what the duplicate holds.
 * KEPT: the two differ and the survivor keeps its own. TAKEN: they differ and the duplicate's was asked for.
 */
export type Outcome = 'SAME' | 'FILLED' | 'KEPT' | 'TAKEN'

export interface Choice extends MergedField {
  outcome: Outcome
}

type Row = Record<string, unknown>

/** Fields that mean something only together: they come from one record or from the other. */
const together: readonly (readonly string[])[] = [['series', 'edition', 'editionBasis']]

const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : (value ?? null))
const told = (row: Row, { columns }: MergedField) => columns.map((column) => plain(row[column]))

/** Nothing is known: it is empty, or says so itself. */
export const isUnknown = (row: Row, field: MergedField): boolean =>
  told(row, field).every((value) => value === null || value === 'UNKNOWN')

export function chooseFields(
  fields: readonly MergedField[],
  survivor: Row,
  duplicate: Row,
  take: readonly string[] = [],
): Choice[] {
  return fields.map((field) => ({ ...field, outcome: outcomeOf(field, fields, survivor, duplicate, take) }))
}

function outcomeOf(
  field: MergedField,
  fields: readonly MergedField[],
  survivor: Row,
  duplicate: Row,
  take: readonly string[],
): Outcome {
  if (JSON.stringify(told(survivor, field)) === JSON.stringify(told(duplicate, field))) return 'SAME'
  if (take.includes(field.name)) return 'TAKEN'
  if (isUnknown(duplicate, field)) return isUnknown(survivor, field) ? 'SAME' : 'KEPT'
  const group = together.find((names) => names.includes(field.name)) ?? [field.name]
  const alone = fields.filter(({ name }) => group.includes(name)).every((one) => isUnknown(survivor, one))
  return alone ? 'FILLED' : 'KEPT'
}

/** What the choice writes into the survivor. */
export function columnsOf(choices: readonly Choice[], duplicate: Row): Row {
  const won = choices.filter(({ outcome }) => outcome === 'FILLED' || outcome === 'TAKEN')
  return Object.fromEntries(won.flatMap(({ columns }) => columns.map((column) => [column, duplicate[column] ?? null])))
}

const secrecy: readonly unknown[] = ['PUBLIC', 'PARTNER', 'INTERNAL']

/** Whether fewer people may see the one record than the other, by what each says itself. */
export const isMoreSecret = (one: Row, other: Row): boolean =>
  secrecy.indexOf(one.visibility) > secrecy.indexOf(other.visibility)
