import type { RecordModel } from '../access/visibility.ts'
import { builder } from '../builder.ts'
import { badInput } from './errors.ts'
import { type Condition, known as definite, named } from './filters.ts'
import { IMPLIED, type Implied, sql } from './sql.ts'
import { vocabulary } from './vocabulary.ts'

// Conditions on uncertain dates. What is open has no bound; what has no date at all is never within a period.

const Certainty = vocabulary('Certainty', 'How sure it must be that an uncertain date lies within a period.', {
  POSSIBLY: 'It can, given what is known.',
  CERTAINLY: 'It does, whatever the unknown turns out to be.',
})

const PeriodFilter = builder.inputType('PeriodFilter', {
  description: 'A period of days, both ends included; an end that is not given is open.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day of the period.' }),
    to: t.field({ type: 'Date', description: 'Last day of the period.' }),
    known: t.boolean({
      description: 'Whether anything is known of the date. On its own it finds what has no date, or what has one.',
    }),
    certainty: t.field({
      type: Certainty,
      defaultValue: 'POSSIBLY',
      description: 'Whether the date must certainly, or can possibly, lie within the period.',
    }),
  }),
})

interface Period {
  known?: boolean | null
  from?: Date | null
  to?: Date | null
  certainty?: 'POSSIBLY' | 'CERTAINLY' | null
}

/**
 * A condition on what lasts from the date `starts` to the date `ends`, or on the one date `starts`. `indexed` where the
 * database has an index on the days that it can have lasted.
 */
export function period(starts: string, ends: string | null, description: string, { indexed = false } = {}): Condition {
  return {
    description,
    type: () => PeriodFilter,
    where: (value: Period, at) => {
      const { from, to, known: dated = null } = value
      const known = { [`${starts}Edtf`]: { not: null } }
      if (dated === false && (from || to))
        throw badInput(`${at.path}.known`, 'cannot be false together with `from` or `to`.')
      if (from == null && to == null) {
        if (dated === null) named({}, at)
        return dated ? known : { NOT: known }
      }
      if (from && to && from > to) throw badInput(`${at.path}.to`, 'is before `from`.')
      const bound = value.certainty === 'CERTAINLY' ? certainBound(at.model) : possibleBound
      const hasEnd = { [`${ends}Edtf`]: { not: null } }
      const begins = (to: Date) => bound(starts, { lte: to })
      // Where no end is known, it lasted at least as long as its first day.
      const lasts = (from: Date) =>
        ends === null
          ? bound(starts, { gte: from })
          : {
              OR: [
                { AND: [hasEnd, bound(ends, { gte: from })] },
                { AND: [{ NOT: hasEnd }, bound(starts, { gte: from })] },
              ],
            }
      return {
        AND: [known, ...(to ? [begins(to)] : []), ...(from ? [lasts(from)] : [])],
        ...(indexed ? { [IMPLIED]: overlaps(starts, ends, from, to) } : {}),
      }
    },
  }
}

/** The days it can have lasted meet the period: the expression is that of the indexes in the migrations. */
const overlaps =
  (starts: string, ends: string | null, from?: Date | null, to?: Date | null): Implied =>
  (column) => {
    const last = column(`${starts}Latest`)
    const until = ends
      ? sql`CASE WHEN ${column(`${ends}Edtf`)} IS NULL THEN ${last} ELSE ${column(`${ends}Latest`)} END`
      : last
    return sql`daterange(${column(`${starts}Earliest`)}, ${until}, '[]') && daterange(${day(from)}::date, ${day(to)}::date, '[]')`
  }

const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null

type Bound = { lte: Date } | { gte: Date }

/** The date lies within the bound whatever it turns out to be: its far end does, and is known. */
const certainBound = (model: RecordModel) => (date: string, bound: Bound) => {
  const column = `${date}${'lte' in bound ? 'Latest' : 'Earliest'}`
  return definite(model, column, { [column]: bound })
}

/** The date can lie within the bound: its near end does, or is open. */
const possibleBound = (date: string, bound: Bound) => {
  const column = `${date}${'lte' in bound ? 'Earliest' : 'Latest'}`
  return { OR: [{ [column]: null }, { [column]: bound }] }
}
