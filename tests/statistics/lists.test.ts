import { beforeAll, expect, test } from 'vitest'
import { chooser, random, roles } from '../kit/generate.ts'
import { thorough } from '../kit/sample.ts'
import { scratch, type World } from '../kit/world.ts'
import { randomFilter } from '../read/filter-oracle.ts'
import { type Clearance, type Thing, type Values, values } from './oracle.ts'
import { generateRecords, insertRecords, type Records } from './records.ts'

// What a statistic counts, a list lists: for random filters and dimensions, every group has as many records as
// the list under that filter and the key of the group.

const ROUNDS = thorough ? 20 : 8

type Filter = Record<string, unknown>
type Choose = ReturnType<typeof chooser>

let world: World
let made: Records

beforeAll(async () => {
  made = generateRecords(6)
  world = await scratch()
  await insertRecords(world.database.prisma, made)
})

const codes = () => made.countries.map(({ code }) => code)
const slugs = (of: 'organizations' | 'topics') => made[of].map(({ slug }) => slug)
const codesIn = (level: 'region' | 'subregion', area: string) =>
  made.regions.filter((one) => one[level] === area).map(({ code }) => code)

/** The condition of the list that a value of a dimension stands for. */
function meaning(thing: Thing, dimension: string, value: string): Filter {
  const certainty = 'CERTAINLY'
  switch (dimension) {
    case 'YEAR': {
      const last = { to: `${value}-12-31`, certainty }
      if (thing !== 'activities')
        return { [thing === 'agreements' ? 'signed' : 'made']: { from: `${value}-01-01`, ...last } }
      // When it began, however long it lasted.
      return { AND: [{ during: last }, { NOT: { during: { to: `${Number(value) - 1}-12-31` } } }] }
    }
    case 'COUNTRY':
      return { countries: { any: [value] } }
    case 'REGION':
    case 'SUBREGION':
      return { countries: { any: codesIn(dimension.toLowerCase() as 'region', value) } }
    case 'KIND':
      return { kinds: [value] }
    case 'STATUS':
      return { status: [value] }
    case 'TOPIC':
      return { topics: { any: [value] } }
    case 'ORGANIZATION':
      return { organizations: { any: [value] } }
    case 'ROLE':
      return { roles: [value] }
    case 'SERIES':
      return { series: { slugs: [value] } }
    default:
      throw new Error(`No list is filtered by ${dimension}.`)
  }
}

/** Whoever has the role, and what they are. */
function participant(dimension: string, value: string | null): Filter {
  if (dimension === 'ROLE') return value === null ? {} : { roles: [value] }
  if (dimension === 'ORGANIZATION') {
    return value === null
      ? { NOT: { organization: { slugs: slugs('organizations') } } }
      : { organization: { slugs: [value] } }
  }
  const level = dimension.toLowerCase() as 'region'
  const located = codes().filter(
    (code) => dimension === 'COUNTRY' || made.regions.find((one) => one.code === code)?.[level],
  )
  if (value === null) return { countries: { none: located } }
  return { countries: { any: dimension === 'COUNTRY' ? [value] : codesIn(level, value) } }
}

const ofWhoever = ['COUNTRY', 'REGION', 'SUBREGION', 'ORGANIZATION']

/** The condition that a group stands for, given all values that its dimensions have in the answer. */
function groupMeans(thing: Thing, groupBy: string[], group: Values, all: Values[]): Filter[] {
  if (groupBy.includes('ROLE') && groupBy.some((name) => ofWhoever.includes(name))) {
    if (group[groupBy.indexOf('ROLE')] === null) return [{ participations: { none: { roles } } }]
    return [
      { participations: { some: { AND: groupBy.map((name, index) => participant(name, group[index] ?? null)) } } },
    ]
  }
  return groupBy.map((dimension, index) => {
    const value = group[index] ?? null
    if (value !== null) return meaning(thing, dimension, value)
    const known = all.flatMap((values) => values[index] ?? [])
    return known.length === 0 ? {} : { NOT: { OR: known.map((one) => meaning(thing, dimension, one)) } }
  })
}

function randomPartyFilter(choose: Choose, thing: Thing, depth = 1): Filter {
  const dimension = choose.among(['YEAR', 'COUNTRY', 'KIND', 'STATUS', 'TOPIC', 'ORGANIZATION'])
  const value = {
    YEAR: choose.among(['2016', '2017', '2018']),
    COUNTRY: choose.among(codes()),
    KIND: thing === 'agreements' ? choose.among(['MOU', 'FTA']) : choose.among(['PLEDGE', 'REQUEST']),
    STATUS: 'UNKNOWN',
    TOPIC: choose.among(slugs('topics')),
    ORGANIZATION: choose.among(slugs('organizations')),
  }[dimension] as string
  if (depth === 0 || choose.next() < 0.4) return meaning(thing, dimension, value)
  const inner = () => randomPartyFilter(choose, thing, depth - 1)
  return choose.among([{ NOT: inner() }, { OR: [inner(), inner()] }, { AND: [inner(), { NOT: inner() }] }])
}

const conditions = (filters: Filter[]) => filters.filter((filter) => Object.keys(filter).length > 0)

/** How many records the list has under each filter. */
async function listCounts(thing: Thing, filters: Filter[], clearance: Clearance): Promise<number[]> {
  const type = { activities: 'Activity', agreements: 'Agreement', commitments: 'Commitment' }[thing]
  const counts: number[] = []
  for (let start = 0; start < filters.length; start += 20) {
    const some = filters.slice(start, start + 20)
    const data = await world.ask(
      `query (${some.map((_, index) => `$f${index}: ${type}Filter!`)}) {
        ${some.map((_, index) => `f${index}: ${thing}(filter: $f${index}) { totalCount }`).join(' ')}
      }`,
      { clearance, variables: Object.fromEntries(some.map((filter, index) => [`f${index}`, filter])) },
    )
    counts.push(...some.map((_, index) => data[`f${index}`].totalCount))
  }
  return counts
}

interface Shown {
  count: number
  keys: { value: string | null }[]
}

test.each(['activities', 'agreements', 'commitments'] as const)(
  'groups of %s are lists of the same length',
  async (thing) => {
    const choose = chooser(random(7))
    const names = Object.keys(values[thing])
    let compared = 0
    let unknown = 0
    for (let round = 0; round < ROUNDS; round++) {
      const clearance = choose.among(['PUBLIC', 'PARTNER', 'INTERNAL'] as const)
      const filter = thing === 'activities' ? randomFilter(choose) : randomPartyFilter(choose, thing)
      const groupBy = [...new Set([choose.among(names), choose.among(names)])]
      const type = { activities: 'Activity', agreements: 'Agreement', commitments: 'Commitment' }[thing]
      const { statistics } = await world.ask(
        `query ($filter: ${type}Filter!) { statistics { ${thing}(filter: $filter, groupBy: [${groupBy}]) { total groups { count keys { value } } } } }`,
        { clearance, variables: { filter } },
      )
      const { total, groups } = statistics[thing] as { total: number; groups: Shown[] }
      const all = groups.map(({ keys }) => keys.map(({ value }) => value))
      const filters = all.map((group) => ({ AND: [filter, ...conditions(groupMeans(thing, groupBy, group, all))] }))
      const [listed, ...lists] = await listCounts(thing, [filter, ...filters], clearance)
      expect(total).toBe(listed)
      expect(
        groups.map(({ count }) => count),
        JSON.stringify({ filter, groupBy, all }),
      ).toEqual(lists)
      compared += groups.length
      unknown += all.filter((group) => group.includes(null)).length
    }
    expect(compared).toBeGreaterThan(ROUNDS * 3)
    expect(unknown).toBeGreaterThan(ROUNDS / 5)
  },
  60_000,
)
