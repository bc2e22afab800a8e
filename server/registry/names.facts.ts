import type { Name } from './names.rules.ts'

/** What the rules of names need to know of a name. */
export const nameFacts = {
  name: true,
  language: true,
  kind: true,
  validFromEarliest: true,
  validFromLatest: true,
  validUntilEdtf: true,
  validUntilEarliest: true,
  validUntilLatest: true,
} as const satisfies Record<keyof Name, true>

/** The order in which names are listed. */
export const nameOrder = [
  { validFromLatest: { sort: 'desc', nulls: 'last' } },
  { kind: 'asc' },
  { name: 'asc' },
  { id: 'asc' },
]
