import { beforeAll, describe, expect, test } from 'vitest'
import {
  type ActivityStatus,
  afterComing,
  attendanceMoves,
  type ParticipationStatus,
  refusedAttendance,
  tooEarly,
} from '../../server/registry/attendance.rules.ts'
import { type Data, scratch, type World } from '../kit/world.ts'
import { caller, writer } from './writer.ts'

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const { create } = writer(() => world)
const call = caller(() => world)

describe('the rules', () => {
  const states = Object.keys(attendanceMoves) as ParticipationStatus[]

  test('each pair of states is allowed or refused by the table', () => {
    const allowed = states.flatMap((from) =>
      states.filter((to) => refusedAttendance(from, to) === null).map((to) => `${from}>${to}`),
    )
    const all = ['ATTENDED', 'DECLINED', 'NO_SHOW']
    expect(allowed.sort()).toEqual(
      [
        ...['INVITED', 'NOMINATED', 'CONFIRMED', 'UNKNOWN'].flatMap((from) => all.map((to) => `${from}>${to}`)),
        'DECLINED>ATTENDED',
      ].sort(),
    )
  })

  test('whatever someone came to was held, unless it was called off', () => {
    const after = (['PLANNED', 'CONFIRMED', 'HELD', 'POSTPONED', 'UNKNOWN', 'CANCELLED'] as ActivityStatus[]).map(
      (status) => {
        const next = afterComing(status)
        return 'to' in next ? `${status}>${next.to}` : `${status}: refused`
      },
    )
    expect(after).toEqual([
      'PLANNED>HELD',
      'CONFIRMED>HELD',
      'HELD>HELD',
      'POSTPONED>HELD',
      'UNKNOWN>HELD',
      'CANCELLED: refused',
    ])
  })

  test('nobody has come before the first day begins somewhere on earth', () => {
    const day = new Date('2026-03-02')
    expect(tooEarly(day, new Date('2026-03-01T09:59:59Z'))).toContain('2026-03-02')
    expect(tooEarly(day, new Date('2026-03-01T10:00:00Z'))).toBeNull()
    expect(tooEarly(null, new Date(0))).toBeNull()
  })
})

let number = 0
const PARTICIPATIONS =
  'participations(orderBy: { field: ROLE }) { nodes { id version role status country { code } note } }'

function meeting(input: object = {}): Promise<Data> {
  number += 1
  return create(
    'Activity',
    {
      slug: `attended-${number}`,
      kind: 'MEETING',
      title: `Meeting ${number}`,
      status: 'PLANNED',
      starts: { edtf: '2026-01-12' },
      participations: [
        { role: 'HOST', country: 'KR', status: 'CONFIRMED' },
        { role: 'PARTICIPANT', country: 'PE', status: 'INVITED' },
        { role: 'SPEAKER', person: 'alicia-barcena', status: 'CONFIRMED' },
      ],
      quantities: [
        { metric: 'PARTICIPANTS', value: 40, qualifier: 'ABOUT', basis: 'PLANNED', population: 'officials' },
        { metric: 'PARTICIPANTS', value: 30, qualifier: 'AT_LEAST', basis: 'ACTUAL', population: 'officials' },
      ],
      ...input,
    },
    PARTICIPATIONS,
  )
}

const entry = ({ id, version }: Data, rest = '') => `{ participation: "${id}", expectedVersion: ${version} ${rest} }`

test('who came, who stayed away, who came unexpected and how many, each with its passage', async () => {
  const made = await meeting()
  const [host, guest, speaker] = made.participations.nodes
  const recorded = await call(
    `recordAttendance(id: "${made.id}", expectedVersion: 1,
      attendance: [${entry(host)}, ${entry(guest, 'status: NO_SHOW')}],
      others: [{ role: MEMBER, country: "BR" }],
      counts: [{ value: 37, population: "officials" }, { metric: COUNTRIES, value: 2 }],
      evidence: { source: "mois-news-2018-06-26", locator: "paragraph 1" }, reason: "From the minutes.")`,
    `... on Activity { version status ${PARTICIPATIONS} quantities { nodes { metric value basis qualifier citations { totalCount } } }
      citations { nodes { field locator } } history(last: 1) { nodes { action reason } } }`,
  )
  expect(recorded).toMatchObject({
    version: 2,
    status: 'HELD',
    citations: { nodes: [{ field: 'status', locator: 'paragraph 1' }] },
    history: { nodes: [{ action: 'recordAttendance', reason: 'From the minutes.' }] },
  })
  expect(recorded.participations.nodes.map((row: Data) => [row.role, row.status, row.version])).toEqual([
    ['HOST', 'ATTENDED', 2],
    ['MEMBER', 'ATTENDED', 1],
    ['PARTICIPANT', 'NO_SHOW', 2],
    ['SPEAKER', 'CONFIRMED', speaker.version],
  ])
  // What was planned stays beside what happened; an actual figure is put right, not told twice.
  expect(recorded.quantities.nodes).toHaveLength(3)
  expect(recorded.quantities.nodes).toEqual(
    expect.arrayContaining([
      { metric: 'PARTICIPANTS', value: 40, basis: 'PLANNED', qualifier: 'ABOUT', citations: { totalCount: 0 } },
      { metric: 'PARTICIPANTS', value: 37, basis: 'ACTUAL', qualifier: 'EXACT', citations: { totalCount: 1 } },
      { metric: 'COUNTRIES', value: 2, basis: 'ACTUAL', qualifier: 'EXACT', citations: { totalCount: 1 } },
    ]),
  )
})

test('every mistake is told at once, and nothing is written', async () => {
  const made = await meeting({ status: 'CANCELLED', starts: { edtf: '2027' } })
  const other = await meeting()
  const [host, guest] = made.participations.nodes
  const before = await world.database.prisma.change.count()
  const refused = await call(
    `recordAttendance(id: "${made.id}", expectedVersion: 1,
      attendance: [${entry(host, 'status: INVITED')}, ${entry(guest)}, ${entry(guest)}, ${entry(other.participations.nodes[0], 'note: " "')}],
      others: [{ role: MEMBER, country: "XX", status: NO_SHOW }],
      counts: [{ value: -1 }],
      evidence: { source: "no-source", locator: "" })`,
  )
  expect(refused.problems.map(({ path }: Data) => path).sort()).toEqual([
    'attendance.0.status',
    'attendance.2.participation',
    'attendance.3.note',
    'attendance.3.participation',
    'counts.0.value',
    'evidence.locator',
    'evidence.source',
    'id',
    'id',
    'others.0.country',
    'others.0.status',
  ])
  expect(await world.database.prisma.change.count()).toBe(before)
  expect(await call(`recordAttendance(id: "${made.id}", expectedVersion: 1)`)).toMatchObject({
    problems: [{ path: 'attendance' }],
  })
})

test('who declines may say so before the day; the activity stays planned', async () => {
  const made = await meeting({ starts: { edtf: '2027' } })
  const recorded = await call(
    `recordAttendance(id: "${made.id}", expectedVersion: 1, attendance: [${entry(made.participations.nodes[1], 'status: DECLINED')}])`,
    '... on Activity { status version }',
  )
  expect(recorded).toMatchObject({ status: 'PLANNED', version: 2 })
})

test('a participation that was changed since is a conflict that says which; one on record already is a duplicate', async () => {
  const made = await meeting()
  const [host, guest] = made.participations.nodes
  const attend = (rest: string) =>
    call(`recordAttendance(id: "${made.id}", expectedVersion: 1, ${rest})`, '... on Activity { version }')
  expect(await attend(`attendance: [${entry(host)}, ${entry({ ...guest, version: 7 })}]`)).toMatchObject({
    __typename: 'ConflictError',
    expectedVersion: 7,
    currentVersion: 1,
    path: 'attendance.1.participation',
  })
  expect(await attend('others: [{ role: HOST, country: "KR" }]')).toMatchObject({
    __typename: 'DuplicateError',
    twins: [{ id: host.id }],
  })
  expect(await attend(`attendance: [${entry(host)}]`)).toMatchObject({ version: 2 })
  expect(await attend(`attendance: [${entry(guest)}]`)).toMatchObject({ __typename: 'ConflictError', path: null })
})

test.each([null, 'READER', 'PARTNER'] as const)('%s may not record it, and learns nothing', async (role) => {
  expect(await call('recordAttendance(id: "no id", expectedVersion: 1)', '', role)).toMatchObject({
    __typename: 'ForbiddenError',
  })
})
