import type { chooser, Generated, Visibility } from '../kit/generate.ts'
import { codes, kinds, roles } from '../kit/generate.ts'

// What filters mean, by loops over records in memory, and random filters to ask both sides.

type Choose = ReturnType<typeof chooser>
type Activity = Generated['activities'][number]
type Participation = Generated['participations'][number]
// biome-ignore lint/suspicious/noExplicitAny: a random filter has whatever shape its generator gave it.
type Filter = any

const seen: Record<Visibility, Visibility[]> = {
  PUBLIC: ['PUBLIC'],
  PARTNER: ['PUBLIC', 'PARTNER'],
  INTERNAL: ['PUBLIC', 'PARTNER', 'INTERNAL'],
}

export class Oracle {
  private readonly visible: (record: { visibility: Visibility }) => boolean
  readonly activities: Activity[]
  private readonly participations: Participation[]

  constructor(
    private readonly made: Generated,
    clearance: Visibility,
  ) {
    this.visible = ({ visibility }) => seen[clearance].includes(visibility)
    this.activities = made.activities.filter(this.visible)
    const sees = (id: string | null, among: readonly { id: string; visibility: Visibility }[]) =>
      id === null || among.some((record) => record.id === id && this.visible(record))
    this.participations = made.participations.filter(
      (row) =>
        this.visible(row) && sees(row.activityId, made.activities) && sees(row.organizationId, made.organizations),
    )
  }

  matching(filter: Filter): string[] {
    return this.activities.filter((activity) => this.holds(activity, filter)).map(({ slug }) => slug)
  }

  private holds(activity: Activity, filter: Filter): boolean {
    return Object.entries<Filter>(filter).every(([name, value]) => {
      switch (name) {
        case 'AND':
          return value.every((part: Filter) => this.holds(activity, part))
        case 'OR':
          return value.some((part: Filter) => this.holds(activity, part))
        case 'NOT':
          return !this.holds(activity, value)
        case 'kinds':
          return value.includes(activity.kind)
        case 'title':
          return activity.title.toLowerCase().includes(value.contains.toLowerCase())
        case 'isRoot':
          return !this.activities.some(({ id }) => id === activity.parentId) === value
        case 'roles':
          return this.of(activity).some((row) => value.includes(row.role))
        case 'countries':
          return inSet(value, this.countriesOf(activity))
        case 'organizations':
          return inSet(
            value,
            this.below(activity).flatMap((one) => this.of(one).map((row) => this.organization(row)?.slug)),
          )
        case 'topics':
          return inSet(
            value,
            this.below(activity).flatMap((one) => this.topicsOf(one)),
          )
        case 'during':
          return during(activity, value)
        case 'parent': {
          const parent = this.activities.find(({ id }) => id === activity.parentId)
          return parent !== undefined && this.holds(parent, value)
        }
        case 'children':
          return quantified(
            value,
            this.activities.filter(({ parentId }) => parentId === activity.id),
            (child, part) => this.holds(child, part),
          )
        case 'participations':
          return quantified(value, this.of(activity), (row, part) => this.participationHolds(row, part))
        default:
          throw new Error(`The oracle knows no condition ${name}.`)
      }
    })
  }

  private participationHolds(row: Participation, filter: Filter): boolean {
    return Object.entries<Filter>(filter).every(([name, value]) => {
      if (name === 'roles') return value.includes(row.role)
      if (name === 'countries') return inSet(value, [this.countryOf(row)])
      throw new Error(`The oracle knows no condition ${name}.`)
    })
  }

  private of(activity: Activity): Participation[] {
    return this.participations.filter(({ activityId }) => activityId === activity.id)
  }

  /** The activity and those below it, along ways on which everything is visible. */
  private below(activity: Activity): Activity[] {
    const children = this.activities.filter(({ parentId }) => parentId === activity.id)
    return [activity, ...children.flatMap((child) => this.below(child))]
  }

  private organization({ organizationId }: Participation) {
    return this.made.organizations.find(({ id }) => id === organizationId)
  }

  private countryOf(row: Participation): string | undefined {
    const id = row.countryId ?? this.organization(row)?.countryId
    return this.made.countries.find((country) => country.id === id)?.code
  }

  private countriesOf(activity: Activity): (string | undefined)[] {
    return this.below(activity).flatMap((one) => [
      ...this.of(one).map((row) => this.countryOf(row)),
      ...this.made.places
        .filter((place) => place.activityId === one.id && this.visible(place))
        .map((place) => this.made.countries.find(({ id }) => id === place.countryId)?.code),
    ])
  }

  private topicsOf(activity: Activity): string[] {
    return this.made.topics
      .filter((topic) => activity.topicIds.includes(topic.id) && this.visible(topic))
      .map(({ slug }) => slug)
  }
}

function inSet(value: { all?: string[]; any?: string[]; none?: string[] }, held: (string | undefined)[]): boolean {
  const has = (key: string) => held.includes(key)
  return (value.all?.every(has) ?? true) && (value.any?.some(has) ?? true) && !(value.none?.some(has) ?? false)
}

function quantified<T>(value: Record<string, Filter>, rows: T[], holds: (row: T, filter: Filter) => boolean): boolean {
  return Object.entries(value).every(([quantifier, filter]) => {
    const meets = (row: T) => holds(row, filter)
    if (quantifier === 'some') return rows.some(meets)
    return quantifier === 'every' ? rows.every(meets) : !rows.some(meets)
  })
}

function during(
  activity: Activity,
  { from, to, certainty }: { from?: string; to?: string; certainty: string },
): boolean {
  if (activity.startsEdtf === null) return false
  const ended = activity.endsEdtf !== null
  const first = certainty === 'CERTAINLY' ? activity.startsLatest : activity.startsEarliest
  const last =
    certainty === 'CERTAINLY'
      ? ended
        ? activity.endsEarliest
        : activity.startsEarliest
      : ended
        ? activity.endsLatest
        : activity.startsLatest
  const open = certainty === 'POSSIBLY'
  const beginsInTime = to === undefined || (first === null ? open : first <= new Date(to))
  const endsInTime = from === undefined || (last === null ? open : last >= new Date(from))
  return beginsInTime && endsInTime
}

export function randomFilter(choose: Choose, depth = 2): Filter {
  const nonEmpty = <T>(values: readonly T[]) => {
    const some = choose.some(values, 2)
    return some.length > 0 ? some : [choose.among(values)]
  }
  const set = (values: readonly string[]) => ({ [choose.among(['all', 'any', 'none'])]: nonEmpty(values) })
  const day = () => `201${6 + Math.floor(choose.next() * 4)}-0${1 + Math.floor(choose.next() * 9)}-15`
  const leaves: (() => Filter)[] = [
    () => ({ kinds: nonEmpty(kinds) }),
    () => ({ title: { contains: choose.among(['forum', 'o', 'VISIT']) } }),
    () => ({ isRoot: choose.next() < 0.5 }),
    () => ({ roles: nonEmpty(roles) }),
    () => ({ countries: set(codes) }),
    () => ({ organizations: set(['organization-0', 'organization-1', 'organization-2', 'organization-3']) }),
    () => ({ topics: set(['topic-0', 'topic-1', 'topic-2']) }),
    () => {
      const [from, to] = [day(), day()].sort() as [string, string]
      const bounds = choose.among([{ from }, { to }, { from, to }])
      return { during: { ...bounds, certainty: choose.among(['POSSIBLY', 'CERTAINLY']) } }
    },
    () => ({
      participations: {
        [choose.among(['some', 'every', 'none'])]: choose.among([
          { roles: nonEmpty(roles) },
          { countries: set(codes) },
          { roles: nonEmpty(roles), countries: set(codes) },
        ]),
      },
    }),
  ]
  const inner = () => randomFilter(choose, depth - 1)
  const branches: (() => Filter)[] = [
    () => ({ AND: [inner(), inner()] }),
    () => ({ OR: [inner(), inner()] }),
    () => ({ NOT: inner() }),
    () => ({ parent: inner() }),
    () => ({ children: { [choose.among(['some', 'every', 'none'])]: inner() } }),
    () => ({ ...choose.among(leaves)(), ...choose.among(leaves)() }),
  ]
  return choose.among(depth > 0 && choose.next() < 0.6 ? branches : leaves)()
}
