import type { Basis as BasisValue } from '../../prisma/generated/prisma/client.ts'
import { builder } from '../builder.ts'
import { Basis } from './vocabulary.ts'

/** A date as far as it is known; four columns of a record, `startsEdtf` and so on, make one. */
export interface UncertainDate {
  edtf: string
  earliest: Date | null
  latest: Date | null
  basis: BasisValue
}

export const UncertainDateRef = builder.objectRef<UncertainDate>('UncertainDate').implement({
  description: 'A date as far as it is known. Nobody invents a day: what the document leaves open stays open.',
  fields: (t) => ({
    edtf: t.expose('edtf', { type: 'Edtf', description: 'The date as the document states it, in EDTF.' }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'First day it can be. Null where it is open or unknown.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'Last day it can be. Null where it is open or unknown.',
    }),
    basis: t.expose('basis', {
      type: Basis,
      description:
        'Whether earliest and latest follow from the stated date alone, or were narrowed by derivation or inference.',
    }),
  }),
})

/** The date whose columns begin with `name`, or null where nothing is known of it. */
export function uncertainDateOf(row: Record<string, unknown>, name: string): UncertainDate | null {
  const edtf = row[`${name}Edtf`]
  if (typeof edtf !== 'string') return null
  return {
    edtf,
    earliest: row[`${name}Earliest`] as Date | null,
    latest: row[`${name}Latest`] as Date | null,
    basis: row[`${name}Basis`] as BasisValue,
  }
}
