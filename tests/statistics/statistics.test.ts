import { describe, expect, test } from 'vitest'
import { type Data, scratch, seeded } from '../kit/world.ts'

// What the five documents count, and what is refused.

const ask = async (fields: string): Promise<Data> => {
  const world = await seeded()
  return (await world.ask(`{ statistics { ${fields} } }`)).statistics
}

describe('of the documents', () => {
  test('activities by year: what no document dates is a group of its own', async () => {
    const { activities } = await ask(
      'activities(groupBy: [YEAR]) { total groups { count keys { dimension value label country { code } } } }',
    )
    const years = activities.groups.map(({ keys: [key] }: Data) => key.value)
    expect(years).toContain('2017')
    expect(years).toContain(null)
    const sum = activities.groups.reduce((total: number, { count }: Data) => total + count, 0)
    expect(sum).toBe(activities.total)
    for (const { keys } of activities.groups) {
      expect(keys).toEqual([{ dimension: 'YEAR', value: keys[0].value, label: keys[0].value, country: null }])
    }
  })

  test('who was visited by delegations', async () => {
    const { activities } = await ask(
      'activities(filter: { kinds: [DELEGATION] }, groupBy: [ROLE, COUNTRY]) { groups { count keys { value label(lang: "es") country { code } } } }',
    )
    const visited = activities.groups.filter(({ keys: [role] }: Data) => role.value === 'VISITED')
    expect(visited.map(({ count, keys }: Data) => [keys[1].label, keys[1].country.code, count])).toEqual([
      ['Perú', 'PE', 2],
      ['Brasil', 'BR', 1],
      ['Chile', 'CL', 1],
      ['Costa Rica', 'CR', 1],
      ['Paraguay', 'PY', 1],
    ])
  })

  test('agreements by region and by organisation, with the records themselves', async () => {
    const { agreements } = await ask(
      'agreements(groupBy: [ORGANIZATION]) { total groups { count keys { value label organization { slug name } } } } ',
    )
    expect(agreements.groups.map(({ count, keys: [key] }: Data) => [count, key.value])).toContainEqual([2, 'mois'])
    const mois = agreements.groups.find(({ keys: [key] }: Data) => key.value === 'mois')
    expect(mois.keys[0].label).toBe(mois.keys[0].organization.name)
    const { regions } = await ask(
      'regions: agreements(groupBy: [SUBREGION]) { groups { count keys { value label(lang: "ko") } } }',
    )
    expect(regions.groups[0]).toEqual({ count: 6, keys: [{ value: '030', label: '동아시아' }] })
  })

  test('what was promised and what was asked for, by how far it has come', async () => {
    const { commitments } = await ask(
      'commitments(groupBy: [KIND, STATUS]) { total groups { count keys { value label } } }',
    )
    const counts = Object.fromEntries(
      commitments.groups.map(({ count, keys }: Data) => [keys.map(({ value }: Data) => value).join(), count]),
    )
    expect(Object.keys(counts)).not.toContain('REQUEST,FULFILLED')
    expect(Object.values<number>(counts).reduce((a, b) => a + b)).toBe(commitments.total)
    expect(commitments.groups.map(({ keys }: Data) => keys[0].label)).toContain('Request')
  })

  test('participants: exact and approximate figures apart, planned and actual apart, and none where none is stated', async () => {
    const figures = 'exact about atLeast withoutFigure'
    const { all, workshop, course, eclac } = await ask(
      `all: participants { total { activities withoutFigure planned { ${figures} } actual { ${figures} } } groups { keys { value } } }
      workshop: participants(filter: { slugs: ["apcict-second-regional-training-workshop-2007"] }) { total { planned { ${figures} } actual { ${figures} } } }
      course: participants(filter: { slugs: ["mois-idb-training-course-2018"] }) { total { actual { ${figures} } countries } }
      eclac: participants(filter: { slugs: ["eclac-e-government-workshop-2013"] }) { total { activities withoutFigure planned { ${figures} } actual { ${figures} } people } }`,
    )
    expect(all.total.planned).toEqual({
      exact: null,
      about: 40,
      atLeast: null,
      withoutFigure: all.total.activities - 1,
    })
    expect(all.total.actual).toEqual({ exact: 37, about: 15, atLeast: null, withoutFigure: all.total.activities - 2 })
    expect(all.total.withoutFigure).toBe(all.total.activities - 2)
    expect(all.groups).toEqual([])
    expect(workshop.total.planned).toEqual({ exact: null, about: 40, atLeast: null, withoutFigure: 0 })
    expect(workshop.total.actual).toEqual({ exact: 37, about: null, atLeast: null, withoutFigure: 0 })
    expect(course.total.actual).toEqual({ exact: null, about: 15, atLeast: null, withoutFigure: 0 })
    const unknown = { exact: null, about: null, atLeast: null, withoutFigure: 1 }
    expect(eclac.total).toMatchObject({ activities: 1, withoutFigure: 1, planned: unknown, actual: unknown })
    expect(eclac.total.people).toBeGreaterThan(3)
  })

  test('of nothing there are none, and no figure is made up', async () => {
    const { activities, participants } = await ask(
      `activities(filter: { slugs: ["none"] }, groupBy: [KIND]) { total groups { count } }
      participants(filter: { slugs: ["none"] }, groupBy: [KIND]) { total { activities withoutFigure countries actual { exact withoutFigure } } groups { keys { value } } }`,
    )
    expect(activities).toEqual({ total: 0, groups: [] })
    expect(participants.groups).toEqual([])
    expect(participants.total).toEqual({
      activities: 0,
      withoutFigure: 0,
      countries: 0,
      actual: { exact: null, withoutFigure: 0 },
    })
  })
})

describe('what means nothing is refused', () => {
  const things = ['activities', 'agreements', 'commitments', 'participants']
  const total = (thing: string) => (thing === 'participants' ? 'total { activities }' : 'total')

  describe.each(things)('%s', (thing) => {
    test.each([
      ['groupBy: []', 'groupBy'],
      ['groupBy: [YEAR, KIND, STATUS]', 'groupBy'],
      ['groupBy: [YEAR, YEAR]', 'groupBy.1'],
      ['filter: {}', 'filter'],
      ['filter: { NOT: {} }', 'filter.NOT'],
    ])('%s', async (args, argument) => {
      const world = await seeded()
      // Whatever part of the answer is asked for.
      for (const fields of ['__typename', total(thing), 'groups { keys { value } }']) {
        const { data, errors } = await world.send(`{ statistics { ${thing}(${args}) { ${fields} } } }`)
        expect(data).toBeNull()
        expect(errors).toHaveLength(1)
        expect(errors?.[0]).toMatchObject({
          extensions: { code: 'BAD_USER_INPUT', argument },
          path: ['statistics', thing],
        })
      }
    })
  })

  test('a dimension that the records do not have is not of the schema', async () => {
    const world = await seeded()
    const { errors } = await world.send('{ statistics { agreements(groupBy: [ROLE]) { total } } }')
    expect(errors?.[0]?.message).toContain('ROLE')
  })

  test('more than a thousand groups, with the advice to narrow', async () => {
    const world = await scratch()
    const count = 1001
    await world.database.prisma.organization.createMany({
      data: Array.from({ length: count }, (_, index) => ({
        slug: `organization-${index}`,
        classification: 'AGENCY' as const,
      })),
    })
    const organizations = await world.database.prisma.organization.findMany({ select: { id: true } })
    const activity = await world.database.prisma.activity.create({
      data: { slug: 'crowd', kind: 'FORUM', title: 'Crowd' },
    })
    const participate = (ids: { id: string }[]) =>
      world.database.prisma.participation.createMany({
        data: ids.map(({ id }) => ({ activityId: activity.id, organizationId: id, role: 'PARTICIPANT' as const })),
      })
    const document = '{ statistics { activities(groupBy: [ORGANIZATION]) { total groups { count } } } }'
    await participate(organizations.slice(1))
    const { statistics } = await world.ask(document)
    expect(statistics.activities.groups).toHaveLength(1000)
    await participate(organizations.slice(0, 1))
    const { errors } = await world.send(document)
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('1000'),
      extensions: { code: 'BAD_USER_INPUT', argument: 'groupBy' },
    })
  })
})

test('a document that asks for too many statistics at a time is refused', async () => {
  const world = await seeded()
  const many = (count: number) =>
    `{ statistics { ${Array.from({ length: count }, (_, index) => `a${index}: activities(groupBy: [COUNTRY]) { groups { count } }`).join(' ')} } }`
  await world.ask(many(10))
  expect((await world.send(many(100))).errors?.[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX')
})
