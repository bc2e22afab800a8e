// What a relationship says of time: plain rules, without database or schema. Days are midnights in UTC.
// What is not known stays unknown: a date that nobody gave decides nothing.

/** Where an uncertain date lies. Null for an end that is open or not known. */
export interface Bounds {
  earliest: Date | null
  latest: Date | null
}

/** A number of days as far as it is known. */
export interface DayRange {
  min: number | null
  max: number | null
}

const DAY = 86_400_000

export function dayOf(instant: Date): Date {
  return new Date(Math.floor(instant.getTime() / DAY) * DAY)
}

export function daysAfter(day: Date, days: number): Date {
  return new Date(day.getTime() + days * DAY)
}

/** How many days ago it was; what has happened did so today at the latest. Null where nothing tells. */
export function daysSince(date: Bounds | null, today: Date): DayRange | null {
  if (date === null || (date.earliest === null && date.latest === null)) return null
  const since = (day: Date | null) => (day === null ? null : Math.max(0, (today.getTime() - day.getTime()) / DAY))
  return { min: since(date.latest), max: since(date.earliest) }
}

/** Whether the date lies before today. Null where there is none, or where it can lie on either side. */
export function isOver(date: Bounds | null, today: Date): boolean | null {
  if (date?.latest != null && date.latest < today) return true
  if (date?.earliest != null && date.earliest >= today) return false
  return null
}

export interface AgreementFacts {
  status: 'DRAFT' | 'SIGNED' | 'IN_FORCE' | 'EXPIRED' | 'TERMINATED' | 'SUPERSEDED' | 'UNKNOWN'
  inForce: Bounds | null
  /** The last day on which it is in force. */
  expires: Bounds | null
}

export type AgreementState = 'IN_FORCE' | 'NOT_YET_IN_FORCE' | 'ENDED' | 'UNKNOWN'

/**
 * Whether an agreement is in force today, as far as its status and its dates tell. The status is what a
 * document said on its day, so an expiry that has passed since then outweighs it. Nothing follows from a
 * missing expiry: where no document says that it is in force, both its beginning and its end have to.
 */
export function stateOf({ status, inForce, expires }: AgreementFacts, today: Date): AgreementState {
  if (status === 'EXPIRED' || status === 'TERMINATED' || status === 'SUPERSEDED') return 'ENDED'
  const hasExpired = isOver(expires, today)
  if (hasExpired) return 'ENDED'
  if (status === 'DRAFT') return 'NOT_YET_IN_FORCE'
  if (inForce?.earliest != null && inForce.earliest > today) return 'NOT_YET_IN_FORCE'
  if (status === 'IN_FORCE') return expires === null || hasExpired === false ? 'IN_FORCE' : 'UNKNOWN'
  const hasBegun = inForce?.latest != null && inForce.latest <= today
  return hasBegun && hasExpired === false ? 'IN_FORCE' : 'UNKNOWN'
}

/** Whether it is or can be in force, and expires or can expire on a day from today up to `until`. */
export function expiresBy(agreement: AgreementFacts, until: Date, today: Date): boolean {
  const state = stateOf(agreement, today)
  if (agreement.expires === null || state === 'ENDED' || state === 'NOT_YET_IN_FORCE') return false
  const { earliest } = agreement.expires
  return earliest === null || earliest <= until
}

type Basis = 'STATED' | 'DERIVED' | 'INFERRED' | 'DISPUTED'

export interface Dated extends Bounds {
  edtf: string
  basis: Basis
}

const weakestLast: Basis[] = ['STATED', 'DERIVED', 'INFERRED', 'DISPUTED']

/**
 * When a part took place that no document dates: on some day of the whole, from its first day to its last.
 * Null where neither of them is known.
 */
export function dayWithin(starts: Dated, ends: Dated | null): Dated | null {
  const { earliest } = starts
  const latest = ends?.latest ?? null
  if (earliest === null && latest === null) return null
  const basis =
    weakestLast[
      Math.max(...['DERIVED' as const, starts.basis, ends?.basis ?? 'STATED'].map((one) => weakestLast.indexOf(one)))
    ]
  const sameDay = ends?.edtf === starts.edtf
  const text = (day: Date | null) => day?.toISOString().slice(0, 10) ?? ''
  return { edtf: sameDay ? starts.edtf : `${text(earliest)}/${text(latest)}`, earliest, latest, basis: basis as Basis }
}
