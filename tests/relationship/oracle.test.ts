import { beforeAll, describe, expect, test } from 'vitest'
import { sample } from '../kit/sample.ts'
import { type Data, scratch, type World } from '../kit/world.ts'
import { type Clearance, Seen } from '../statistics/oracle.ts'
import { generateRecords, insertRecords, type Records } from '../statistics/records.ts'

// What is between countries, worked out by loops over random records in memory, for pairs and triples of
// countries, under each clearance.

type Activity = Records['activities'][number]

let world: World
let made: Records

beforeAll(async () => {
  made = generateRecords(23, 60)
  world = await scratch()
  await insertRecords(world.database.prisma, made)
})

class Between {
  readonly named: Activity[]
  readonly activities: Activity[]

  constructor(
    readonly seen: Seen,
    readonly codes: string[],
  ) {
    this.named = seen.activities.filter((one) => this.namesAll(seen.countriesOf(one)))
    this.activities = seen.activities.filter((one) => {
      const way = [one, ...this.above(one)]
      const strange = (other: Activity) =>
        !this.named.includes(other) && seen.countriesOf(other).some((code) => !codes.includes(code))
      return way.some((other) => this.named.includes(other)) && !way.some(strange)
    })
  }

  private namesAll = (named: readonly (string | null)[]) => this.codes.every((code) => named.includes(code))

  /** The activities above one, nearest first, as far up as everything is visible. */
  above(activity: Activity): Activity[] {
    const parent = this.seen.activities.find(({ id }) => id === activity.parentId)
    return parent ? [parent, ...this.above(parent)] : []
  }

  timeline = (kinds?: string[]) => {
    const listed = (one: Activity) => !kinds || kinds.includes(one.kind)
    return this.named.filter((one) => listed(one) && !this.above(one).some(listed))
  }

  lastContact() {
    const time = (day: Date | null) => day?.getTime() ?? Number.NEGATIVE_INFINITY
    const held = this.named.filter(({ id }) => made.activityMore.get(id)?.status === 'HELD')
    return held.sort(
      (a, b) =>
        time(b.startsEarliest) - time(a.startsEarliest) ||
        time(b.startsLatest) - time(a.startsLatest) ||
        (a.id < b.id ? 1 : -1),
    )[0]
  }

  people() {
    const rows = this.activities.flatMap((activity) =>
      this.seen.of(activity).flatMap((row) => {
        const { personId, status } = made.participationMore.get(row.id) ?? {}
        if (!personId) return []
        const held = made.activityMore.get(activity.id)?.status === 'HELD'
        const dated = [activity, ...this.above(activity)].find(({ startsEdtf }) => startsEdtf !== null)
        return [{ personId, activity: activity.id, met: held && ['ATTENDED', 'UNKNOWN'].includes(status ?? ''), dated }]
      }),
    )
    const far = Number.NEGATIVE_INFINITY
    const rank = ({ met, dated }: (typeof rows)[number]) => [
      met ? 1 : 0,
      dated?.startsEarliest?.getTime() ?? far,
      dated?.startsLatest?.getTime() ?? far,
    ]
    const compare = (a: number[], b: number[]) =>
      a.map((one, index) => (b[index] ?? 0) - one).find((difference) => difference) ?? 0
    return made.people
      .flatMap(({ id, slug }) => {
        const own = rows.filter(({ personId }) => personId === id)
        const best = own.sort((a, b) => compare(rank(a), rank(b)))[0]
        return best ? [{ slug, best, activityCount: new Set(own.map(({ activity }) => activity)).size }] : []
      })
      .sort((a, b) => compare(rank(a.best), rank(b.best)) || (a.slug < b.slug ? -1 : 1))
      .map(({ slug, best, activityCount }) => ({
        slug,
        activityCount,
        lastMet: (best.met && best.dated?.startsEarliest?.toISOString().slice(0, 10)) || null,
      }))
  }

  of(thing: 'agreements' | 'commitments') {
    const parties = thing === 'agreements' ? made.agreementParties : made.commitmentParties
    return made[thing].filter(
      (one) => this.seen.sees(one) && this.namesAll(this.seen.parties(parties, one.id).map(this.seen.countryOf)),
    )
  }

  topics() {
    const count = (slug: string, among: readonly { topicIds: string[] }[]) =>
      among.filter(({ topicIds }) => this.seen.topics(topicIds).includes(slug)).length
    return made.topics
      .filter(this.seen.sees)
      .map(({ slug }) => {
        const [activities, agreements, commitments] = [
          this.activities,
          this.of('agreements'),
          this.of('commitments'),
        ].map((among) => count(slug, among)) as [number, number, number]
        return { topic: { slug }, count: activities + agreements + commitments, activities, agreements, commitments }
      })
      .filter((one) => one.count > 0)
      .sort((a, b) => b.count - a.count || (a.topic.slug < b.topic.slug ? -1 : 1))
  }
}

const DOCUMENT = `query ($between: [CountryCode!]!) {
  relationship(between: $between) {
    countries { code }
    lastContact { activity { slug } }
    timeline(first: 100) { totalCount nodes { slug } }
    meetings: timeline(first: 100, filter: { kinds: [MEETING] }) { totalCount nodes { slug } }
    parts: timeline(first: 100, parts: true) { totalCount nodes { slug } }
    agreements(first: 100) { totalCount nodes { slug } }
    agreementsByState { statusUnknown(first: 100) { totalCount nodes { slug } } inForce { nodes { slug } } ended { nodes { slug } } notYetInForce { nodes { slug } } }
    openPledges(first: 100) { totalCount nodes { commitment { slug } } }
    openRequests(first: 100) { totalCount nodes { commitment { slug } } }
    people(first: 100) { totalCount nodes { person { slug } activityCount lastMet { earliest } } }
    topics(first: 100) { totalCount nodes { topic { slug } count activities agreements commitments } }
  }
}`

const slugs = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug).sort()

function expectList(
  list: { totalCount: number; nodes: Data[] },
  expected: readonly { slug: string }[],
  of = (node: Data) => node,
) {
  expect(slugs(list.nodes.map(of))).toEqual(slugs(expected))
  expect(list.totalCount).toBe(expected.length)
}

describe.each(['PUBLIC', 'PARTNER', 'INTERNAL'] as const)('to %s', (clearance: Clearance) => {
  test.each(
    sample(
      [
        [['KR', 'PE']],
        [['PE', 'KR']],
        [['CR', 'SV']],
        [['BR', 'CL']],
        [['KR', 'PE', 'BR']],
        [['KR', 'PE', 'BR', 'CR', 'SV', 'CL']],
      ],
      2,
    ),
  )('what is between %j', async (codes) => {
    const between = new Between(new Seen(made, clearance), codes)
    const { relationship: found } = await world.ask(DOCUMENT, { clearance, variables: { between: codes } })
    expect(found.countries.map(({ code }: { code: string }) => code)).toEqual(codes)
    expectList(found.timeline, between.timeline())
    expectList(found.meetings, between.timeline(['MEETING']))
    expectList(found.parts, between.activities)
    expect(found.lastContact?.activity.slug).toBe(between.lastContact()?.slug)
    const agreements = between.of('agreements')
    expectList(found.agreements, agreements)
    // None of the generated agreements has a date of coming into force or of expiry.
    const byStatus = (...statuses: string[]) => agreements.filter(({ status }) => statuses.includes(status))
    const { statusUnknown, inForce, ended, notYetInForce } = found.agreementsByState
    expectList(statusUnknown, byStatus('SIGNED', 'UNKNOWN'))
    expect(slugs(inForce.nodes)).toEqual(slugs(byStatus('IN_FORCE')))
    expect(slugs(ended.nodes)).toEqual(slugs(byStatus('EXPIRED')))
    expect(slugs(notYetInForce.nodes)).toEqual(slugs(byStatus('DRAFT')))
    const open = between
      .of('commitments')
      .filter(({ status }) => ['PLEDGED', 'IN_PROGRESS', 'UNKNOWN'].includes(status))
    const ofKind = (kind: string) => open.filter((one) => 'kind' in one && one.kind === kind)
    expectList(found.openPledges, ofKind('PLEDGE'), ({ commitment }) => commitment)
    expectList(found.openRequests, ofKind('REQUEST'), ({ commitment }) => commitment)
    const people = found.people.nodes.map(({ person, activityCount, lastMet }: Data) => ({
      slug: person.slug,
      activityCount,
      lastMet: lastMet?.earliest ?? null,
    }))
    expect(people).toEqual(between.people())
    expect(found.topics.nodes).toEqual(between.topics())
    expect(found.topics.totalCount).toBe(between.topics().length)
  })
})

test('the random records have what the rules are about', () => {
  const between = new Between(new Seen(made, 'INTERNAL'), ['KR', 'PE'])
  expect(between.named.length).toBeGreaterThan(between.timeline().length)
  expect(between.activities.length).toBeGreaterThan(between.named.length)
  const below = between.seen.activities.filter((one) =>
    between.above(one).some((other) => between.named.includes(other)),
  )
  expect(
    below.some((one) => !between.activities.includes(one)),
    'a part that names a third country',
  ).toBe(true)
  expect(between.people().some(({ lastMet }) => lastMet === null)).toBe(true)
  expect(between.people().some(({ lastMet }) => lastMet !== null)).toBe(true)
  expect(between.of('agreements').length).toBeGreaterThan(0)
})

describe('a page of people begins and ends at any of them', () => {
  const clearance = 'INTERNAL'
  const between = ['KR', 'PE']
  const page = async (args: string): Promise<{ edges: { cursor: string; node: Data }[]; pageInfo: Data }> => {
    const fields = 'pageInfo { hasNextPage hasPreviousPage } edges { cursor node { person { slug } } }'
    const document = `query ($between: [CountryCode!]!) { relationship(between: $between) { people(${args}) { ${fields} } } }`
    return (await world.ask(document, { clearance, variables: { between } })).relationship.people
  }
  const slugsOf = ({ edges }: Awaited<ReturnType<typeof page>>) => edges.map(({ node }) => node.person.slug)

  test('also where they were not met, or it is not known when', async () => {
    const { edges } = await page('first: 100')
    const whole = new Between(new Seen(made, clearance), between).people().map(({ slug }) => slug)
    const ranks = edges.map(({ cursor }) => JSON.parse(Buffer.from(cursor, 'base64url').toString()))
    expect(new Set(ranks.map(([, unmet]) => unmet))).toEqual(new Set([0, 1]))
    expect(ranks.some(([, , recent]) => recent === null)).toBe(true)
    for (const [index, { cursor }] of edges.entries()) {
      const after = await page(`first: 2, after: "${cursor}"`)
      expect(slugsOf(after)).toEqual(whole.slice(index + 1, index + 3))
      expect(after.pageInfo).toEqual({ hasNextPage: index + 3 < whole.length, hasPreviousPage: true })
      const before = await page(`last: 2, before: "${cursor}"`)
      expect(slugsOf(before)).toEqual(whole.slice(Math.max(0, index - 2), index))
      expect(before.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: index > 2 })
    }
    const [first, last] = [edges[0]?.cursor, edges.at(-1)?.cursor]
    expect(slugsOf(await page(`last: 100, after: "${first}", before: "${last}"`))).toEqual(whole.slice(1, -1))
  })
})
