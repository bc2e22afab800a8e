// @ts-expect-error: the library publishes no types; `Library` below names what is used of it.
import build, { parse } from 'edtf'
import type { Basis } from '../../prisma/generated/prisma/enums.ts'

// Uncertain dates, written in EDTF (ISO 8601-2). The text says what a document says; the bounds are
// what ranges and filters work with; the basis says how the one led to the other.

/** First and last day that a date may mean. Null where it is open or not known. */
export interface DateRange {
  earliest: string | null
  latest: string | null
}

export interface UncertainDate extends DateRange {
  edtf: string
  basis: Basis
}

/** The text is no date, or no date the registry can keep; the message is a sentence for whoever wrote it. */
export class EdtfError extends Error {
  constructor(
    readonly edtf: string,
    message: string,
  ) {
    super(message)
  }
}

/** What is used of the library's objects: a date, or something made of dates. */
interface Library {
  type: 'Date' | 'Interval' | 'Decade' | 'Century' | 'Set' | 'List' | 'Season' | 'Year'
  min: number
  max: number
  /** Digits of the date given, year, month, day: 1 to 3; 0 where a time of day is given. */
  precision?: number
  unspecified?: { year: number }
  lower?: Library | number | null
  upper?: Library | number | null
  earlier?: boolean
  later?: boolean
  values: (Library | Library[])[]
}

const EXAMPLES = '2016, 2018-05, 2017-06-13, 2017-06-13/2017-06-14, /2017-07-26, 2013/.., 2017~ or XXXX-12-17'
const ALL_FOUR_DIGITS = 0b1111
// Longer than any date; the library's parser takes long over long nonsense.
const LONGEST = 100
/** The last day of February in a leap year, whatever is marked as uncertain in it. The library allows it in every year. */
const LEAP_DAY = /(\d{4})[?~%]?-[?~%]?02[?~%]?-[?~%]?29/g
const FIRST_DAY = Date.parse('0001-01-01')

const refusals: Partial<Record<Library['type'], string>> = {
  List: 'names several dates, and a record has one. Write a period as 2016/2018.',
  Season: 'names a season, which falls in other months south of the equator. Write the months: 2017-03/2017-05.',
  Year: 'is a year of more than four digits. The registry keeps the years 0001 to 9999.',
}

/** The first and the last day that a date in EDTF may mean. Throws `EdtfError`. */
export function edtfRange(edtf: string): DateRange {
  // Most dates are one day, and it takes the library long to see that.
  if (isDay(edtf) && Date.parse(edtf) >= FIRST_DAY) return { earliest: edtf, latest: edtf }
  const [first, last] = ends(read(edtf))
  return { earliest: first && day(edtf, first, 'min'), latest: last && day(edtf, last, 'max') }
}

/**
 * A date as a record holds it. Its bounds follow from the text, unless they are narrowed from elsewhere;
 * then the basis has to say so, and they have to stay within what the text allows.
 */
export function uncertainDate(
  edtf: string,
  { basis = 'STATED', ...given }: { basis?: Basis } & Partial<DateRange> = {},
): UncertainDate {
  const stated = edtfRange(edtf)
  const bounds = { earliest: given.earliest ?? stated.earliest, latest: given.latest ?? stated.latest }
  for (const bound of [bounds.earliest, bounds.latest]) {
    if (bound !== null && !isDay(bound)) throw new EdtfError(edtf, `"${bound}" is not a day. Write it as 2017-06-13.`)
  }
  const { earliest, latest } = bounds
  if (basis === 'STATED' && (earliest !== stated.earliest || latest !== stated.latest)) {
    throw new EdtfError(
      edtf,
      `"${edtf}" does not state these bounds. Narrower ones need another basis: DERIVED or INFERRED.`,
    )
  }
  const tooEarly = earliest && stated.earliest && earliest < stated.earliest
  const tooLate = latest && stated.latest && latest > stated.latest
  if (tooEarly || tooLate) {
    throw new EdtfError(edtf, `The bounds reach beyond what "${edtf}" allows.`)
  }
  if (earliest && latest && earliest > latest) throw new EdtfError(edtf, 'The latest day is before the earliest.')
  return { edtf, earliest, latest, basis }
}

/** The four columns in which a record holds a date: `startsEdtf`, `startsEarliest` and so on. */
export type DateColumns<Field extends string> = Record<`${Field}Edtf`, string | null> &
  Record<`${Field}Earliest` | `${Field}Latest`, Date | null> &
  Record<`${Field}Basis`, Basis | null>

export function dateColumns<Field extends string>(field: Field, date?: UncertainDate | null): DateColumns<Field> {
  const at = (bound: string | null | undefined) => (bound ? new Date(bound) : null)
  return {
    [`${field}Edtf`]: date?.edtf ?? null,
    [`${field}Earliest`]: at(date?.earliest),
    [`${field}Latest`]: at(date?.latest),
    [`${field}Basis`]: date?.basis ?? null,
  } as DateColumns<Field>
}

function read(edtf: string): Library {
  if (edtf.length > LONGEST)
    throw new EdtfError(edtf, `A date has at most ${LONGEST} characters. Write for example ${EXAMPLES}.`)
  for (const [, year] of edtf.matchAll(LEAP_DAY))
    if (!isDay(`${year}-02-29`)) throw new EdtfError(edtf, `"${edtf}": February of ${year} has 28 days.`)
  let parsed: unknown
  try {
    parsed = parse(edtf)
  } catch {
    throw new EdtfError(edtf, `"${edtf}" is not a date in EDTF (ISO 8601-2). Write for example ${EXAMPLES}.`)
  }
  let value: Library
  try {
    value = build(parsed)
  } catch {
    throw new EdtfError(edtf, `"${edtf}" is not a period: it has to end after it begins.`)
  }
  const refusal = refusals[value.type]
  if (refusal) throw new EdtfError(edtf, `"${edtf}" ${refusal}`)
  return value
}

/** The dates at the two ends. Null for an end that is open or not known. */
function ends(value: Library): [Library | null, Library | null] {
  if (value.type === 'Interval') return [closed(value.lower), closed(value.upper)]
  if (value.type !== 'Set') return [value, value]
  // One of several dates. The library's own maximum overlooks the end of a range within the set.
  const dates = value.values.flat()
  const first = dates.reduce((a, b) => (b.min < a.min ? b : a))
  const last = dates.reduce((a, b) => (b.max > a.max ? b : a))
  return [value.earlier ? null : first, value.later ? null : last]
}

function closed(end: Library | number | null | undefined): Library | null {
  return typeof end === 'object' ? end : null
}

function day(edtf: string, date: Library, end: 'min' | 'max'): string | null {
  if (date.precision === 0)
    throw new EdtfError(edtf, `"${edtf}" gives a time of day, and the registry keeps days. Leave the time out.`)
  if (date.unspecified?.year === ALL_FOUR_DIGITS) return null
  if (!(date[end] >= FIRST_DAY))
    throw new EdtfError(edtf, `"${edtf}" is before the year 0001, and the registry keeps the years 0001 to 9999.`)
  return new Date(date[end]).toISOString().slice(0, 10)
}

function isDay(text: string): boolean {
  const time = Date.parse(text)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
