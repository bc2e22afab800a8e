import type { Day, List, OpenCommitment, Party } from './answer.ts'

// Dates, ages and names as people read them. What is not known is said to be unknown.

export const UNKNOWN = 'not stated'

const calendar = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

export function day(date: Day | null): string {
  if (date === null) return UNKNOWN
  const known = date.earliest !== null && date.earliest === date.latest
  const text = known ? calendar.format(new Date(date.earliest as string)) : bounds(date)
  return date.basis === 'STATED' ? text : `${text} (${date.basis.toLowerCase()})`
}

/** A whole year as a year; otherwise the days between which it lies. */
function bounds({ edtf, earliest, latest }: Day): string {
  if (/^\d{4}$/.test(edtf)) return edtf
  const [from, to] = [earliest, latest].map((bound) => bound && calendar.format(new Date(bound)))
  if (from && to) return `between ${from} and ${to}`
  if (from || to) return from ? `${from} or later` : `${to} or earlier`
  return edtf
}

export function period(starts: Day | null, ends: Day | null): string {
  return ends === null || ends.edtf === starts?.edtf ? day(starts) : `${day(starts)} – ${day(ends)}`
}

const number = new Intl.NumberFormat('en-GB')

export function age(days: OpenCommitment['ageDays']): string {
  if (days === null) return UNKNOWN
  const [min, max] = [days.min, days.max].map((count) => (count === null ? null : number.format(count)))
  if (min === max) return `${min} days`
  if (min && max) return `${min} to ${max} days`
  return min ? `at least ${min} days` : `at most ${max} days`
}

export function due({ commitment, overdue }: OpenCommitment): string {
  return overdue ? `**${day(commitment.due)}, overdue**` : day(commitment.due)
}

const abbreviations = ['MOU', 'FTA']

/** `FIELD_TRIP` as people read it. */
export const words = (value: string) =>
  abbreviations.includes(value) ? value : value.toLowerCase().replaceAll('_', ' ')

export function parties({ nodes, totalCount }: List<Party>): string {
  const name = (party: Party) => party.organization?.name ?? party.country?.name ?? party.nameAsPrinted ?? UNKNOWN
  const names = nodes.map(name).sort()
  return [...names, ...(totalCount > nodes.length ? [`${totalCount - nodes.length} more`] : [])].join(', ')
}
