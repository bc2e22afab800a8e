import type { RecordModel } from '../access/visibility.ts'
import { type Failure, failureOf } from '../database/failure.ts'
import { keysOf } from '../kit/datamodel.ts'
import { DuplicateError, InvalidInputError } from './problems.ts'

// What the database refuses, in words. The checks before a write say most of this sooner and better; the
// database has the last word, and two writers at once are only told apart there.

/** Constraints of the migrations, by name: the field to blame and the rule it breaks. */
const rules: Record<string, [field: string, rule: string]> = {
  participation_someone: ['organization', 'a participation names a country, an organisation or a person.'],
  activity_acyclic: ['parent', 'an activity cannot be a part of itself.'],
  organization_acyclic: ['parent', 'an organisation cannot be a part of itself.'],
  topic_acyclic: ['broader', 'a topic cannot be broader than itself.'],
  agreement_acyclic: ['supersededBy', 'an agreement cannot come to supersede itself.'],
  activity_period: ['ends', 'ends before it starts.'],
  activity_edition_of_series: ['edition', 'an edition belongs to a series.'],
  activity_recurrence: ['recurrence', 'only a SERIES recurs, and how often is an ISO 8601 duration such as P1Y.'],
  agreement_period: ['expires', 'is before the signing or the coming into force.'],
  commitment_period: ['due', 'is before it was made.'],
  membership_one_member: ['person', 'a membership has exactly one member: a person, an organisation or a country.'],
  membership_period: ['validUntil', 'is before validFrom.'],
  organization_name_period: ['validUntil', 'is before validFrom.'],
  agreement_party_someone: ['country', 'a party is a country or an organisation.'],
  commitment_party_someone: ['country', 'a party is a country, an organisation, a person, or a name as printed.'],
  activity_place_somewhere: ['name', 'a place has a name, a venue or a country.'],
  quantity_not_negative: ['value', 'is not a number of zero or more.'],
  person_contact_internal: ['visibility', 'contacts are INTERNAL, always.'],
  topic_dac_code: ['dacSectorCode', 'a DAC code has five digits.'],
  activity_ordinal: ['ordinal', 'is not 1 or more.'],
  activity_edition: ['edition', 'is not 1 or more, or comes without editionBasis; the two go together.'],
  source_sha256: ['sha256', 'is not a SHA-256 of 64 hexadecimal digits.'],
  organization_change_ends: ['to', 'a renaming stays with its organisation; a merger or split leads to another.'],
  membership_of_another: ['memberOrganization', 'an organisation is no member of itself.'],
  citation_one_record: ['record', 'a citation supports exactly one record.'],
}

const UNIQUE_VIOLATION = '23505'
const CHECK_VIOLATION = '23514'

export function translate(error: unknown): unknown {
  const failure = failureOf(error)
  if (failure?.code === UNIQUE_VIOLATION)
    return new DuplicateError([{ path: null, fields: uniqueFields(failure), twin: null }])
  if (failure?.code !== CHECK_VIOLATION || !failure.constraint) return error
  const [field, message] = ruleOf(failure.constraint)
  return new InvalidInputError([{ path: field === '' ? 'input' : `input.${field}`, message }])
}

/** The field to blame where a constraint is broken, and the rule in words. */
export function ruleOf(constraint: string): [field: string, rule: string] {
  return rules[constraint] ?? ruleByName(constraint)
}

/** The rule of a constraint that is named like its kind; else what its name says, since it is a person's mistake all the same. */
function ruleByName(constraint: string): [field: string, rule: string] {
  if (constraint.endsWith('_slug_form'))
    return ['slug', 'is not lower-case words joined by hyphens, 2 to 120 characters.']
  const [, other] = /_not_own_(\w+)$/.exec(constraint) ?? []
  if (other) return [{ successor: 'supersededBy' }[other] ?? other, 'is the record itself.']
  return ['', `breaks the rule ${constraint}.`]
}

/** The columns of the unique index that was hit, by their names in the API: all of its name but the table and `key`. */
function uniqueFields({ constraint = '', table = '' }: Failure): string[] {
  const columns = constraint.slice(table.length + 1).replace(/_?key$/, '')
  // PostgreSQL cuts long names short; those of our models are known.
  const key = keysOf(pascal(table) as RecordModel)
  if (key && columns !== '' && key.map(snake).join('_').startsWith(columns))
    return key.map((name) => camel(snake(name)))
  return columns === '' ? ['key'] : [camel(columns)]
}

const pascal = (table: string) => table.replaceAll(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())

const snake = (name: string) => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const camel = (column: string) =>
  column.replace(/_id$/, '').replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
