import type { Party, Records } from './records.ts'

// What a statistic must say, by loops over records in memory. Nothing here knows of SQL or of filters.

type Visibility = Party['visibility']
export type Clearance = 'PUBLIC' | 'PARTNER' | 'INTERNAL'
type Activity = Records['activities'][number]
type Participation = Records['participations'][number]

const order: Visibility[] = ['PUBLIC', 'PARTNER', 'INTERNAL']

/** One value for each dimension asked for; null where it is unknown. */
export type Values = (string | null)[]

export class Seen {
  readonly sees: (record: { visibility: Visibility }) => boolean
  readonly activities: Activity[]
  readonly participations: Participation[]

  constructor(
    readonly made: Records,
    clearance: Clearance,
  ) {
    this.sees = ({ visibility }) => order.indexOf(visibility) <= order.indexOf(clearance)
    const open = (id: string | null, among: readonly { id: string; visibility: Visibility }[]) =>
      id === null || among.some((one) => one.id === id && this.sees(one))
    this.activities = made.activities.filter(this.sees)
    this.participations = made.participations.filter(
      (row) =>
        this.sees(row) &&
        open(row.activityId, made.activities) &&
        open(row.organizationId, made.organizations) &&
        open(made.participationMore.get(row.id)?.personId ?? null, made.people),
    )
  }

  of = (activity: Activity) => this.participations.filter(({ activityId }) => activityId === activity.id)

  below = (activity: Activity): Activity[] => [
    activity,
    ...this.activities.filter(({ parentId }) => parentId === activity.id).flatMap((child) => this.below(child)),
  ]

  organization = (id: string | null) => this.made.organizations.find((one) => one.id === id)
  personOf = ({ id }: Participation) => this.made.participationMore.get(id)?.personId ?? null

  country = (id: string | null | undefined) => this.made.countries.find((one) => one.id === id)?.code ?? null
  countryOf = (row: { countryId: string | null; organizationId: string | null }) =>
    this.country(row.countryId ?? this.organization(row.organizationId)?.countryId)

  countriesOf = (activity: Activity): string[] => {
    const below = this.below(activity)
    const places = this.made.places.filter((one) => this.sees(one) && below.some(({ id }) => id === one.activityId))
    const named = [
      ...below.flatMap(this.of).map(this.countryOf),
      ...places.map(({ countryId }) => this.country(countryId)),
    ]
    return unique(named)
  }

  topics = (ids: readonly string[]) =>
    this.made.topics.filter((one) => this.sees(one) && ids.includes(one.id)).map(({ slug }) => slug)

  parties = (parties: readonly Party[], record: string) =>
    parties.filter(
      (party) =>
        party.of === record &&
        this.sees(party) &&
        (party.organizationId === null || this.sees(this.organization(party.organizationId) as never)),
    )

  area = (code: string | null, level: 'region' | 'subregion') =>
    this.made.regions.find((one) => one.code === code)?.[level] ?? null
}

export function unique(values: readonly (string | null)[]): string[] {
  return [...new Set(values.filter((value) => value !== null))].sort()
}

const yearOf = (earliest: Date | null, latest: Date | null) => {
  const year = earliest?.getUTCFullYear()
  return year !== undefined && year === latest?.getUTCFullYear() ? [String(year)] : []
}

type ValuesOf<R> = Record<string, (record: R, seen: Seen) => string[]>

const areas = (codes: readonly string[], seen: Seen, level: 'region' | 'subregion') =>
  unique(codes.map((code) => seen.area(code, level)))

const activityValues: ValuesOf<Activity> = {
  YEAR: ({ startsEarliest, startsLatest }) => yearOf(startsEarliest, startsLatest),
  KIND: ({ kind }) => [kind],
  STATUS: ({ id }, { made }) => [made.activityMore.get(id)?.status as string],
  COUNTRY: (activity, seen) => seen.countriesOf(activity),
  REGION: (activity, seen) => areas(seen.countriesOf(activity), seen, 'region'),
  SUBREGION: (activity, seen) => areas(seen.countriesOf(activity), seen, 'subregion'),
  TOPIC: (activity, seen) => unique(seen.below(activity).flatMap(({ topicIds }) => seen.topics(topicIds))),
  ORGANIZATION: (activity, seen) =>
    unique(
      seen
        .below(activity)
        .flatMap(seen.of)
        .map(({ organizationId }) => seen.organization(organizationId)?.slug ?? null),
    ),
  ROLE: (activity, seen) => unique(seen.of(activity).map(({ role }) => role)),
  SERIES: ({ id }, seen) =>
    seen.activities.filter((one) => one.id === seen.made.activityMore.get(id)?.seriesId).map(({ slug }) => slug),
}

/** What is said of whoever has a role. */
const ofWhoever: Record<string, (row: Participation, seen: Seen) => string | null> = {
  ROLE: ({ role }) => role,
  COUNTRY: (row, seen) => seen.countryOf(row),
  REGION: (row, seen) => seen.area(seen.countryOf(row), 'region'),
  SUBREGION: (row, seen) => seen.area(seen.countryOf(row), 'subregion'),
  ORGANIZATION: ({ organizationId }, seen) => seen.organization(organizationId)?.slug ?? null,
}

function partyValues(parties: (made: Records) => Party[]): ValuesOf<Records['agreements'][number]> {
  const codes = (id: string, seen: Seen) => unique(seen.parties(parties(seen.made), id).map(seen.countryOf))
  return {
    YEAR: ({ earliest, latest }) => yearOf(earliest, latest),
    KIND: ({ kind }) => [kind],
    STATUS: ({ status }) => [status],
    COUNTRY: ({ id }, seen) => codes(id, seen),
    REGION: ({ id }, seen) => areas(codes(id, seen), seen, 'region'),
    SUBREGION: ({ id }, seen) => areas(codes(id, seen), seen, 'subregion'),
    TOPIC: ({ topicIds }, seen) => seen.topics(topicIds),
    ORGANIZATION: ({ id }, seen) =>
      unique(
        seen
          .parties(parties(seen.made), id)
          .map(({ organizationId }) => seen.organization(organizationId)?.slug ?? null),
      ),
  }
}

export const values = {
  activities: activityValues,
  agreements: partyValues((made) => made.agreementParties),
  commitments: partyValues((made) => made.commitmentParties),
}

export type Thing = keyof typeof values

/** The groups a record belongs to: every combination of its values, null standing for none. */
export function groupsOf(thing: Thing, record: never, groupBy: readonly string[], seen: Seen): Values[] {
  const [first, second] = groupBy
  const joint =
    thing === 'activities' && second && groupBy.includes('ROLE') && first && ofWhoever[first] && ofWhoever[second]
  if (joint) {
    const rows = seen.of(record).map((row) => groupBy.map((name) => ofWhoever[name]?.(row, seen) ?? null))
    return rows.length === 0 ? [[null, null]] : distinct(rows)
  }
  return groupBy.reduce<Values[]>(
    (combinations, name) => {
      const own = (values[thing] as ValuesOf<never>)[name]?.(record, seen) ?? []
      const each: Values = own.length === 0 ? [null] : own
      return combinations.flatMap((combination) => each.map((value) => [...combination, value]))
    },
    [[]],
  )
}

const distinct = (rows: Values[]) => [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()]
