import { builder } from '../builder.ts'

// Enums that many records share, and how every enum is declared: a meaning for each value.

export function vocabulary<V extends string>(name: string, description: string, meanings: Record<V, string>) {
  const values = Object.fromEntries(
    Object.entries<string>(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  ) as Record<V, { description: string }>
  const ref = builder.enumType(name, { description, values })
  declared.set(name, ref)
  return ref
}

const declared = new Map<string, unknown>()

/** The enum of this name: Prisma and GraphQL call it the same. */
export function enumOf(name: string): unknown {
  const ref = declared.get(name)
  if (!ref) throw new Error(`No vocabulary is called ${name}.`)
  return ref
}

export const Visibility = vocabulary('Visibility', 'Who may see a record.', {
  PUBLIC: 'Everyone.',
  PARTNER: 'Partner institutions and those who see what is internal.',
  INTERNAL: 'Only the staff of the registry.',
})

export const Basis = vocabulary('Basis', 'How a claim rests on a document.', {
  STATED: 'The document says so.',
  DERIVED: 'It follows from what the document says by reckoning alone.',
  INFERRED: 'It is a conclusion from circumstances; the note says which.',
  DISPUTED: 'Another passage or document says otherwise; both claims are cited.',
})

export const NameKind = vocabulary('NameKind', 'What sort of name a name is.', {
  OFFICIAL: 'The official name.',
  ACRONYM: 'A short form made of initials.',
  ALIAS: 'Another name in use.',
  AS_PRINTED: 'A spelling that a document prints, slips included.',
})

export const OrderDirection = vocabulary(
  'OrderDirection',
  'In which direction a list is sorted. What is unknown comes last in both.',
  {
    ASC: 'Smallest, earliest or alphabetically first at the top.',
    DESC: 'Largest, latest or alphabetically last at the top.',
  },
)
