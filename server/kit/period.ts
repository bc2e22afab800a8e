import { builder } from '../builder.ts'
import { badInput } from './errors.ts'
import { type Condition, named } from './filters.ts'
import { vocabulary } from './vocabulary.ts'

// Conditions on uncertain dates. What is open has no bound; what has no date at all is never within a period.

const Certainty = vocabulary('Certainty', 'How sure it must be that an uncertain date lies within a period.', {
  POSSIBLY: 'It can, given what is known.',
  CERTAINLY: 'It does, whatever the unknown turns out to be.',
})

const PeriodFilter = builder.inputType('PeriodFilter', {
  description: 'A period of days, both ends included. At least one end is given; the other is then open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day of the period.' }),
    to: t.field({ type: 'Date', description: 'Last day of the period.' }),
    certainty: t.field({
      type: Certainty,
      defaultValue: 'POSSIBLY',
      description: 'Whether the date must certainly, or can possibly, lie within the period.',
    }),
  }),
})

interface Period {
  from?: Date | null
  to?: Date | null
  certainty?: 'POSSIBLY' | 'CERTAINLY' | null
}

/** A condition on what lasts from the date `starts` to the date `ends`, or on the one date `starts`. */
export function period(starts: string, ends: string | null, description: string): Condition {
  return {
    description,
    type: () => PeriodFilter,
    where: (value: Period, at) => {
      const { from, to } = value
      if (from == null && to == null) named({}, at)
      if (from && to && from > to) throw badInput(`${at.path}.to`, 'is before `from`.')
      const certainly = value.certainty === 'CERTAINLY'
      const known = { [`${starts}Edtf`]: { not: null } }
      return { AND: [known, ...(to ? [beginsBy(starts, to, certainly)] : []), ...(from ? [endsFrom(starts, ends, from, certainly)] : [])] }
    },
  }
}

function beginsBy(starts: string, to: Date, certainly: boolean): object {
  const bound = `${starts}${certainly ? 'Latest' : 'Earliest'}`
  return certainly ? { [bound]: { lte: to } } : openOr(bound, { lte: to })
}

function endsFrom(starts: string, ends: string | null, from: Date, certainly: boolean): object {
  const of = (name: string) => {
    const bound = `${name}${certainly ? 'Earliest' : 'Latest'}`
    return certainly ? { [bound]: { gte: from } } : openOr(bound, { gte: from })
  }
  if (ends === null) return of(starts)
  // Where no end is known, it lasted at least as long as its first day.
  const endKnown = { [`${ends}Edtf`]: { not: null } }
  return { OR: [{ AND: [endKnown, of(ends)] }, { AND: [{ [`${ends}Edtf`]: null }, of(starts)] }] }
}

const openOr = (column: string, condition: object) => ({ OR: [{ [column]: null }, { [column]: condition }] })
