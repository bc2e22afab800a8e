// The editions of a series: plain rules, without database or schema.

export interface SeriesFacts {
  startsEarliest: Date | null
  startsLatest: Date | null
  recurrence: string | null
}

export interface EditionFacts {
  edition: number | null
  editionBasis: 'STATED' | 'DERIVED' | 'INFERRED' | 'DISPUTED' | null
  startsEarliest: Date | null
  startsLatest: Date | null
}

export interface Edition<A extends EditionFacts> {
  number: number | null
  basis: EditionFacts['editionBasis']
  year: number | null
  activity: A | null
}

/**
 * The editions on record in order, with those that must exist and are not on record. A series that recurs
 * every year since a known year has one edition a year up to the last on record; any other series is only
 * known to have the numbers below the highest on record. Nothing is said of what comes after the last.
 */
export function editionsOf<A extends EditionFacts>(series: SeriesFacts, activities: readonly A[]): Edition<A>[] {
  const recorded = activities.map((activity) => ({
    number: activity.edition,
    basis: activity.editionBasis,
    year: yearOf(activity.startsEarliest, activity.startsLatest),
    activity,
  }))
  const since = series.recurrence === 'P1Y' ? yearOf(series.startsEarliest, series.startsLatest) : null
  const gaps = since === null ? missingNumbers(recorded) : missingYears(since, recorded)
  return [...recorded, ...gaps].sort((a, b) => order(a.number, b.number) || order(a.year, b.year))
}

type Listed = Pick<Edition<EditionFacts>, 'number' | 'year'>

function missingYears(since: number, recorded: readonly Listed[]): Edition<never>[] {
  const years = new Set(recorded.map(({ year }) => year))
  const last = Math.max(since - 1, ...[...years].filter((year) => year !== null))
  return count(last - since + 1)
    .map((nth) => ({ number: nth, basis: 'DERIVED' as const, year: since + nth - 1, activity: null }))
    .filter(({ year }) => !years.has(year))
}

function missingNumbers(recorded: readonly Listed[]): Edition<never>[] {
  const numbers = new Set(recorded.map(({ number }) => number))
  const last = Math.max(0, ...[...numbers].filter((number) => number !== null))
  return count(last)
    .filter((number) => !numbers.has(number))
    .map((number) => ({ number, basis: 'DERIVED' as const, year: null, activity: null }))
}

const count = (to: number) => Array.from({ length: Math.max(0, to) }, (_, index) => index + 1)

/** The year of a date that lies within one. */
function yearOf(earliest: Date | null, latest: Date | null): number | null {
  const year = earliest?.getUTCFullYear() ?? null
  return year !== null && latest?.getUTCFullYear() === year ? year : null
}

const order = (a: number | null, b: number | null) => (a ?? Number.MAX_SAFE_INTEGER) - (b ?? Number.MAX_SAFE_INTEGER)
