import { describe, expect, test } from 'vitest'
import { type Data, passing, seeded } from '../kit/world.ts'
import { everything } from './documents.ts'

// What the five documents say is between Korea and Costa Rica, and how it is asked for.

const ask = async (fields: string, between = ['KR', 'CR']): Promise<Data> => {
  const world = await seeded()
  const document = `query ($between: [CountryCode!]!) { relationship(between: $between) { ${fields} } }`
  return (await world.ask(document, { variables: { between } })).relationship
}

const slugs = (list: { nodes: { slug: string }[] }) => list.nodes.map(({ slug }) => slug)

describe('Korea and Costa Rica', () => {
  test('the countries stand in the order in which they were named', async () => {
    expect((await ask('countries { code name }')).countries).toEqual([
      { code: 'KR', name: 'South Korea' },
      { code: 'CR', name: 'Costa Rica' },
    ])
    expect((await ask('countries { code }', ['cr', 'kr'])).countries).toEqual([{ code: 'CR' }, { code: 'KR' }])
  })

  test('the timeline has the visit once, and its parts only when asked for', async () => {
    const { timeline, parts } = await ask('timeline { nodes { slug } } parts: timeline(parts: true) { nodes { slug } }')
    expect(slugs(timeline)).toEqual(['korea-delegation-costa-rica-chile-2017'])
    expect(slugs(parts)).toEqual([
      'korea-idb-central-america-cooperation-forum-2017',
      'korea-central-america-ministers-forum-2017',
      'korea-costa-rica-mou-signing-2017',
      'korea-central-america-joint-declaration-adoption-2017',
      'korea-delegation-costa-rica-chile-2017',
    ])
  })

  test('a filter finds a part whose whole does not meet it', async () => {
    const { timeline } = await ask('timeline(filter: { kinds: [SIGNING] }) { totalCount nodes { slug } }')
    expect(timeline.totalCount).toBe(2)
    expect(slugs(timeline)).toContain('korea-costa-rica-mou-signing-2017')
  })

  test('what is signed and no more is said of is not called in force', async () => {
    const { agreements, agreementsByState: states } = await ask(`
      agreements { totalCount }
      agreementsByState { inForce { totalCount } expiring { totalCount } statusUnknown { totalCount nodes { slug } } ended { totalCount } notYetInForce { totalCount } }`)
    expect(agreements.totalCount).toBe(2)
    expect(slugs(states.statusUnknown).sort()).toEqual([
      'korea-central-america-joint-declaration-2017',
      'korea-costa-rica-digital-government-mou-2017',
    ])
    expect(
      [states.inForce, states.expiring, states.ended, states.notYetInForce].map(({ totalCount }) => totalCount),
    ).toEqual([0, 0, 0, 0])
  })

  test('what was promised has an age, and is not overdue as long as no day is known', async () => {
    const { openPledges, openRequests } = await ask(
      'openPledges { totalCount nodes { commitment { slug } ageDays { min max } overdue } } openRequests { totalCount }',
    )
    expect(openPledges.totalCount).toBe(5)
    for (const { ageDays, overdue } of openPledges.nodes) {
      expect(ageDays).toEqual({ min: 3094, max: 3094 })
      expect(overdue).toBeNull()
    }
    expect(openRequests.totalCount).toBe(0)
  })

  test('the people met, of whatever country, with their posts and organisations of the day', async () => {
    const { people } = await ask(
      'people { nodes { person { slug } post organizationName country { code } lastMet { edtf } activityCount } }',
    )
    const met = (slug: string, post: string, organizationName: string, code: string | null, activityCount = 1) => ({
      person: { slug },
      post,
      organizationName,
      country: code && { code },
      lastMet: { edtf: '2017-07-27' },
      activityCount,
    })
    expect(people.nodes).toEqual([
      met('ana-maria-rodriguez', 'Manager', 'Inter-American Development Bank', null),
      met('carolina-vasquez-soto', 'Minister', 'Ministry of Science, Technology and Telecommunications', 'CR'),
      met('shim-bo-kyun', 'Vice Minister', 'Ministry of the Interior and Safety', 'KR', 2),
      met('yolanda-martinez', 'President', 'e-Government Leaders of Latin America and the Caribbean', null),
    ])
  })

  test('the topic named most stands first, the body they agreed on is not said to be open, and the last contact is a day', async () => {
    const { topics, bodies, lastContact } = await ask(
      'topics(first: 1) { nodes { topic { slug } count activities agreements commitments } } bodies { nodes { slug lifecycle } } lastContact { date { edtf } activity { slug } }',
    )
    expect(topics.nodes).toEqual([
      { topic: { slug: 'digital-government' }, count: 9, activities: 5, agreements: 2, commitments: 2 },
    ])
    expect(bodies.nodes).toEqual([
      { slug: 'korea-costa-rica-digital-government-cooperation-committee', lifecycle: 'AGREED' },
    ])
    expect(lastContact).toEqual({
      date: { edtf: '2017-07-27' },
      activity: { slug: 'korea-central-america-ministers-forum-2017' },
    })
  })
})

test('a session without a date was on the day of its workshop, however uncertain that is', async () => {
  const world = await passing('seeded')
  await world.database.prisma.activity.update({
    where: { slug: 'eclac-workshop-2013-panel-1' },
    data: { startsEdtf: null, startsEarliest: null, startsLatest: null, startsBasis: null },
  })
  const { relationship } = await world.ask(`{
    relationship(between: ["KR", "CL"]) {
      people { nodes { person { slug } organizationName participation { activity { starts { edtf } } } lastMet { edtf earliest basis } } }
    }
  }`)
  const andres = relationship.people.nodes.find(({ person }: Data) => person.slug === 'andres-bustamante')
  expect(andres).toMatchObject({
    organizationName: 'Ministry of President Secretariat',
    participation: { activity: { starts: null } },
    lastMet: { edtf: 'XXXX-12-17', earliest: '2013-12-17', basis: 'INFERRED' },
  })
})

test('where there is nothing, lists are empty and nothing is made up', async () => {
  const world = await seeded()
  const { relationship } = await world.ask(everything, { variables: { between: ['IS', 'NZ'] } })
  expect(relationship.lastContact).toBeNull()
  const lists = [relationship, relationship.agreementsByState].flatMap((part) => Object.values<Data>(part))
  const counts = lists.flatMap((list) => list?.totalCount ?? [])
  expect(new Set(counts)).toEqual(new Set([0]))
  expect(counts.length).toBeGreaterThan(10)
})

describe.each(['people', 'topics'])('pages of %s', (list) => {
  const node = { people: 'person { slug }', topics: 'topic { slug }' }[list]
  const page = (args: string) =>
    `${list}(${args}) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { ${node} } }`

  test('lead through the whole list, forwards and backwards', async () => {
    const whole = (await ask(page('first: 100')))[list]
    const walk = async (size: string, from: string, cursor: 'endCursor' | 'startCursor', more: string) => {
      const nodes: Data[][] = []
      for (let args = size; ; ) {
        const found = (await ask(page(args)))[list]
        nodes.push(found.nodes)
        expect(found.totalCount).toBe(whole.nodes.length)
        if (!found.pageInfo[more]) return nodes
        args = `${size}, ${from}: "${found.pageInfo[cursor]}"`
      }
    }
    expect((await walk('first: 3', 'after', 'endCursor', 'hasNextPage')).flat()).toEqual(whole.nodes)
    expect((await walk('last: 3', 'before', 'startCursor', 'hasPreviousPage')).reverse().flat()).toEqual(whole.nodes)
  })
})

test('a meeting before 1970 comes before one of which nobody knows when, on whatever page', async () => {
  const world = await passing('seeded')
  const db = world.database.prisma
  const countries = await db.country.findMany({ where: { code: { in: ['IS', 'NZ'] } } })
  const meeting = (slug: string, dates: object) =>
    db.activity.create({
      data: {
        ...{ slug, kind: 'MEETING', status: 'HELD', title: slug, ...dates },
        participations: {
          create: [
            ...countries.map(({ id }) => ({ role: 'HOST' as const, country: { connect: { id } } })),
            { role: 'MEMBER', status: 'ATTENDED', person: { create: { slug, name: slug } } },
          ],
        },
      },
    })
  const day = new Date('1965-03-01')
  await meeting('long-ago', { startsEdtf: '1965-03-01', startsEarliest: day, startsLatest: day, startsBasis: 'STATED' })
  await meeting('at-no-known-time', {})
  const people = async (args: string) => {
    const document = `{ relationship(between: ["IS", "NZ"]) { people(${args}) { edges { cursor node { person { slug } } } } } }`
    return (await world.ask(document)).relationship.people.edges as { cursor: string; node: Data }[]
  }
  const [first, last] = await people('first: 2')
  expect([first, last].map((edge) => edge?.node.person.slug)).toEqual(['long-ago', 'at-no-known-time'])
  expect(await people(`first: 2, after: "${first?.cursor}"`)).toEqual([last])
  expect(await people(`last: 2, before: "${last?.cursor}"`)).toEqual([first])
})

describe('today', () => {
  test('an agreement is in force or expiring, and a promise overdue, as the clock says', async () => {
    const world = await passing('seeded')
    const db = world.database.prisma
    const day = (text: string) => ({ edtf: text, date: new Date(text) })
    const dated = (field: string, text: string) => {
      const { edtf, date } = day(text)
      return {
        [`${field}Edtf`]: edtf,
        [`${field}Earliest`]: date,
        [`${field}Latest`]: date,
        [`${field}Basis`]: 'STATED' as const,
      }
    }
    const countries = await db.country.findMany({ where: { code: { in: ['IS', 'NZ'] } } })
    const parties = { create: countries.map(({ id }) => ({ countryId: id })) }
    const agreement = (slug: string, status: 'IN_FORCE' | 'SIGNED', dates: object) =>
      db.agreement.create({ data: { slug, status, kind: 'MOU', title: slug, ...dates, parties } })
    await agreement('no-end', 'IN_FORCE', {})
    await agreement('ends-in-june', 'IN_FORCE', dated('expires', '2026-06-30'))
    await agreement('ends-in-2030', 'SIGNED', { ...dated('inForce', '2020-01-01'), ...dated('expires', '2030-01-01') })
    await agreement('ended', 'IN_FORCE', dated('expires', '2026-01-14'))
    await agreement('begins', 'SIGNED', dated('inForce', '2026-01-16'))
    const request = (slug: string, due: object) =>
      db.commitment.create({
        data: {
          slug,
          kind: 'REQUEST',
          title: slug,
          ...dated('made', '2026-01-05'),
          ...due,
          parties: { create: countries.map(({ id }) => ({ countryId: id, side: 'BY' as const })) },
        },
      })
    await request('late', dated('due', '2026-01-14'))
    await request('today', dated('due', '2026-01-15'))
    await request('sometime', {})
    const { relationship } = await world.ask(`{
      relationship(between: ["NZ", "IS"]) {
        agreementsByState {
          inForce { nodes { slug } } ended { nodes { slug } } notYetInForce { nodes { slug } } statusUnknown { totalCount }
          expiring { nodes { slug } } soon: expiring(withinDays: 30) { totalCount } someday: expiring(withinDays: 3650, orderBy: { field: SLUG }) { nodes { slug } }
        }
        openRequests(orderBy: { field: SLUG }) { nodes { commitment { slug } ageDays { min max } overdue } }
      }
    }`)
    const { inForce, ended, notYetInForce, statusUnknown, expiring, soon, someday } = relationship.agreementsByState
    expect(slugs(inForce).sort()).toEqual(['ends-in-2030', 'ends-in-june', 'no-end'])
    expect(slugs(ended)).toEqual(['ended'])
    expect(slugs(notYetInForce)).toEqual(['begins'])
    expect(statusUnknown.totalCount).toBe(0)
    expect(slugs(expiring)).toEqual(['ends-in-june'])
    expect(soon.totalCount).toBe(0)
    expect(slugs(someday)).toEqual(['ends-in-2030', 'ends-in-june'])
    const ageDays = { min: 10, max: 10 }
    expect(relationship.openRequests.nodes).toEqual([
      { commitment: { slug: 'late' }, ageDays, overdue: true },
      { commitment: { slug: 'sometime' }, ageDays, overdue: null },
      { commitment: { slug: 'today' }, ageDays, overdue: false },
    ])
  })
})

describe('what means nothing is refused', () => {
  const send = async (between: string[], fields = 'countries { code }') => {
    const world = await seeded()
    return world.send(`query ($between: [CountryCode!]!) { relationship(between: $between) { ${fields} } }`, {
      variables: { between },
    })
  }
  const eleven = ['KR', 'CR', 'CL', 'PE', 'BR', 'AR', 'UY', 'PY', 'BO', 'EC', 'SV']

  test.each([
    [['KR'], 'between', '1 country'],
    [[], 'between', '0 countries'],
    [eleven, 'between', '11 countries'],
    [['KR', 'CR', 'kr'], 'between.2', 'KR is named twice'],
  ])('%j', async (between, argument, message) => {
    const { data, errors } = await send(between)
    expect(data.relationship).toBeNull()
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT', argument },
    })
  })

  test('ten countries are answered', async () => {
    const { data } = await send(eleven.slice(1))
    expect(data.relationship.countries).toHaveLength(10)
  })

  test('a code that is none is told apart from a country that is not there', async () => {
    expect((await send(['KR', 'Korea'])).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
    const world = await passing()
    const { data, errors } = await world.send('{ relationship(between: ["KR", "CR"]) { countries { code } } }')
    expect(data.relationship).toBeNull()
    expect(errors?.[0]).toMatchObject({
      message: 'There is no country with the code "KR".',
      extensions: { code: 'NOT_FOUND' },
    })
  })

  test.each([
    ['agreementsByState { expiring(withinDays: -1) { totalCount } }', 'withinDays'],
    ['agreementsByState { expiring(withinDays: 1000000) { totalCount } }', 'withinDays'],
    ['timeline(filter: {}) { totalCount }', 'filter'],
    ['people(first: 0) { totalCount }', 'first'],
    ['topics(first: 101) { totalCount }', 'first'],
    ['people(after: "x") { totalCount }', 'after'],
    ['people(first: 1, last: 1) { totalCount }', 'last'],
  ])('%s', async (fields, argument) => {
    const { errors } = await send(['KR', 'CR'], fields)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })

  test.each([
    ['people', ['PersonMet', 0, -1, null]],
    ['people', ['PersonMet', 0, 'yesterday', null, 'ana']],
    ['people', ['PersonMet', 0, 1e300, null, 'ana']],
    ['people', ['PersonMet', null, -1, -1, 'ana']],
    ['people', ['PersonMet', 0, -1, -1, null]],
    ['people', ['PersonMet', 0, null, null, 'ana\0']],
    ['topics', ['RelationshipTopic', '-1', 'ai']],
  ])('%s after a cursor that was made up: %j', async (list, made) => {
    const cursor = Buffer.from(JSON.stringify(made)).toString('base64url')
    const { errors } = await send(['KR', 'CR'], `${list}(after: "${cursor}") { totalCount }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  test('a cursor of another list', async () => {
    const { people } = await ask('people(first: 1) { pageInfo { endCursor } }')
    const { errors } = await send(['KR', 'CR'], `topics(after: "${people.pageInfo.endCursor}") { totalCount }`)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })
})
