import { beforeAll, describe, expect, test } from 'vitest'
import { sample } from '../kit/sample.ts'
import { scratch, type World } from '../kit/world.ts'
import { type Clearance, groupsOf, Seen, type Thing, unique, type Values, values } from './oracle.ts'
import { generateRecords, insertRecords, type Records } from './records.ts'

// Every statistic in every dimension and every pair of dimensions, under each clearance, is what loops over the
// records in memory count.

const clearances: Clearance[] = ['PUBLIC', 'PARTNER', 'INTERNAL']

let world: World
let made: Records

beforeAll(async () => {
  made = generateRecords(5)
  world = await scratch()
  await insertRecords(world.database.prisma, made)
})

interface Shown {
  keys: { dimension: string; value: string | null }[]
}

/** The groups as the oracle sorts them: the largest first, then by values, the unknown last. */
function counted(thing: Thing, records: readonly unknown[], groupBy: readonly string[], seen: Seen) {
  const counts = new Map<string, { values: Values; members: unknown[] }>()
  for (const record of records) {
    for (const combination of groupsOf(thing, record as never, groupBy, seen)) {
      const key = JSON.stringify(combination)
      const group = counts.get(key) ?? { values: combination, members: [] }
      group.members.push(record)
      counts.set(key, group)
    }
  }
  const last = '\uffff'
  const text = (combination: Values) => combination.map((value) => value ?? last).join('\0')
  return [...counts.values()].sort(
    (a, b) => b.members.length - a.members.length || (text(a.values) < text(b.values) ? -1 : 1),
  )
}

const pairs = (names: string[]) =>
  sample(
    names.flatMap((first) => [[first], ...names.filter((second) => second !== first).map((second) => [first, second])]),
    3,
  )

describe.each(clearances)('to %s', (clearance) => {
  test.each(Object.keys(values) as Thing[])('%s are counted as they are', async (thing) => {
    const seen = new Seen(made, clearance)
    const records = made[thing].filter(seen.sees)
    for (const groupBy of pairs(Object.keys(values[thing]))) {
      const { statistics } = await world.ask(
        `{ statistics { ${thing}(groupBy: [${groupBy}]) { total groups { count keys { dimension value } } } } }`,
        { clearance },
      )
      const { total, groups } = statistics[thing]
      expect(total).toBe(records.length)
      const shown = groups.map(({ count, keys }: Shown & { count: number }) => ({
        count,
        values: keys.map(({ value }) => value),
      }))
      const expected = counted(thing, records, groupBy, seen)
      expect(shown, groupBy.join()).toEqual(expected.map(({ values, members }) => ({ count: members.length, values })))
      for (const { keys } of groups as Shown[]) expect(keys.map(({ dimension }) => dimension)).toEqual(groupBy)
    }
  })

  test('participants are added up as they are', async () => {
    const seen = new Seen(made, clearance)
    for (const groupBy of pairs(['YEAR', 'COUNTRY', 'KIND', 'TOPIC', 'ROLE'])) {
      const { statistics } = await world.ask(
        `fragment Counts on ParticipantCounts {
          activities withoutFigure countries organizations people
          planned { exact about atLeast withoutFigure } actual { exact about atLeast withoutFigure }
        }
        { statistics { participants(groupBy: [${groupBy}]) { total { ...Counts } groups { keys { value } counts { ...Counts } } } } }`,
        { clearance },
      )
      const { total, groups } = statistics.participants
      expect(total).toEqual(participantsOf(seen.activities, seen))
      const expected = counted('activities', seen.activities, groupBy, seen).map(({ values, members }) => ({
        keys: values.map((value) => ({ value })),
        counts: participantsOf(members as never, seen),
      }))
      expect(groups, groupBy.join()).toEqual(expected)
    }
  })
})

function participantsOf(activities: Records['activities'], seen: Seen) {
  const figures = made.quantities.filter((one) => seen.sees(one) && one.metric === 'PARTICIPANTS')
  const of = (activity: { id: string }) => figures.filter(({ activityId }) => activityId === activity.id)
  const all = activities.flatMap(of)
  const sum = (basis: string, qualifier: string) => {
    const found = all.filter((one) => one.basis === basis && one.qualifier === qualifier)
    return found.length === 0 ? null : found.reduce((total, { value }) => total + value, 0)
  }
  const figuresOf = (basis: string) => ({
    exact: sum(basis, 'EXACT'),
    about: sum(basis, 'ABOUT'),
    atLeast: sum(basis, 'AT_LEAST'),
    withoutFigure: activities.filter((one) => !of(one).some((figure) => figure.basis === basis)).length,
  })
  const rows = activities.flatMap(seen.below).flatMap(seen.of)
  return {
    activities: activities.length,
    withoutFigure: activities.filter((one) => of(one).length === 0).length,
    planned: figuresOf('PLANNED'),
    actual: figuresOf('ACTUAL'),
    countries: unique(activities.flatMap(seen.countriesOf)).length,
    organizations: unique(rows.map(({ organizationId }) => organizationId)).length,
    people: unique(rows.map(seen.personOf)).length,
  }
}
