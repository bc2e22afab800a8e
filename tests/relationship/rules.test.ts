import { describe, expect, test } from 'vitest'
import {
  type AgreementFacts,
  type Bounds,
  dayOf,
  daysAfter,
  daysSince,
  dayWithin,
  expiresBy,
  isOver,
  stateOf,
} from '../../server/registry/relationship.rules.ts'

const today = new Date('2026-01-15')
const day = (text: string | null) => (text === null ? null : new Date(text))
const bounds = (earliest: string | null, latest: string | null = earliest): Bounds => ({
  earliest: day(earliest),
  latest: day(latest),
})

const yesterday = '2026-01-14'
const now = '2026-01-15'
const tomorrow = '2026-01-16'

/** Every way in which a date can lie about today: each end before it, on it, after it or not known. */
const ends = [yesterday, now, tomorrow, null]
const everyDate: (Bounds | null)[] = [
  null,
  ...ends.flatMap((earliest) =>
    ends.filter((latest) => !earliest || !latest || earliest <= latest).map((latest) => bounds(earliest, latest)),
  ),
]

/** The days that a date may mean, among those that matter here. */
const days = [yesterday, now, tomorrow].map((text) => new Date(text))
const meant = ({ earliest, latest }: Bounds) =>
  days.filter((one) => (!earliest || one >= earliest) && (!latest || one <= latest))

test('a day begins at midnight UTC', () => {
  expect(dayOf(new Date('2026-01-15T23:59:59.999Z'))).toEqual(today)
  expect(dayOf(today)).toEqual(today)
  expect(daysAfter(today, 180)).toEqual(new Date('2026-07-14'))
})

describe('how long ago', () => {
  test.each([
    [bounds('2026-01-15'), { min: 0, max: 0 }],
    [bounds('2017-07-27'), { min: 3094, max: 3094 }],
    [bounds('2025-01-01', '2025-12-31'), { min: 15, max: 379 }],
    [bounds(null, '2018-05-31'), { min: 2786, max: null }],
    [bounds('2018-05-31', null), { min: null, max: 2786 }],
    [bounds('2026-01-01', '2026-12-31'), { min: 0, max: 14 }],
    [bounds('2027-01-01'), { min: 0, max: 0 }],
    [bounds(null), null],
    [null, null],
  ])('%j is %j days', (date, range) => {
    expect(daysSince(date, today)).toEqual(range)
  })
})

describe('whether a day is over', () => {
  test.each(everyDate)('%j is over if every day it may mean is, and not if none is', (date) => {
    const over = date && meant(date).map((one) => one < today)
    const expected = !over || new Set(over).size > 1 ? null : over[0]
    // A date without bounds may mean any day, of whatever year.
    expect(isOver(date, today)).toBe(expected)
  })
})

describe('whether an agreement is in force', () => {
  const closing = ['EXPIRED', 'TERMINATED', 'SUPERSEDED'] as const
  const open = ['DRAFT', 'SIGNED', 'IN_FORCE', 'UNKNOWN'] as const
  const every: AgreementFacts[] = [...closing, ...open].flatMap((status) =>
    everyDate.flatMap((inForce) => everyDate.map((expires) => ({ status, inForce, expires }))),
  )
  const over = (date: Bounds | null) => isOver(date, today)
  const begun = (date: Bounds | null) => date?.latest != null && date.latest <= today
  const toCome = (date: Bounds | null) => date?.earliest != null && date.earliest > today

  test.each([
    ['signed, and nothing more said', { status: 'SIGNED', inForce: null, expires: null }, 'UNKNOWN'],
    ['nothing said', { status: 'UNKNOWN', inForce: null, expires: null }, 'UNKNOWN'],
    ['in force, and no end said', { status: 'IN_FORCE', inForce: null, expires: null }, 'IN_FORCE'],
    ['signed, begun, and no end said', { status: 'SIGNED', inForce: bounds('2017-01-01'), expires: null }, 'UNKNOWN'],
    [
      'signed, begun, ends later',
      { status: 'SIGNED', inForce: bounds('2017-01-01'), expires: bounds('2030-01-01') },
      'IN_FORCE',
    ],
    ['in force, ends today', { status: 'IN_FORCE', inForce: null, expires: bounds(now) }, 'IN_FORCE'],
    ['in force, ended yesterday', { status: 'IN_FORCE', inForce: null, expires: bounds(yesterday) }, 'ENDED'],
    [
      'in force, ends this year',
      { status: 'IN_FORCE', inForce: null, expires: bounds('2026-01-01', '2026-12-31') },
      'UNKNOWN',
    ],
    ['signed, to begin tomorrow', { status: 'SIGNED', inForce: bounds(tomorrow), expires: null }, 'NOT_YET_IN_FORCE'],
    ['a draft', { status: 'DRAFT', inForce: null, expires: null }, 'NOT_YET_IN_FORCE'],
    ['ended by a party', { status: 'TERMINATED', inForce: null, expires: bounds('2030-01-01') }, 'ENDED'],
  ] as [string, AgreementFacts, string][])('%s', (_what, facts, state) => {
    expect(stateOf(facts, today)).toBe(state)
  })

  test('it has ended where its status or its expiry says so, and nowhere else', () => {
    for (const facts of every) {
      const said = closing.includes(facts.status as 'EXPIRED') || over(facts.expires) === true
      expect(stateOf(facts, today) === 'ENDED', JSON.stringify(facts)).toBe(said)
    }
  })

  test('it is in force only where a document says so, and never where it can have ended', () => {
    const inForce = every.filter((facts) => stateOf(facts, today) === 'IN_FORCE')
    expect(inForce.length).toBeGreaterThan(0)
    for (const { status, inForce: begins, expires } of inForce) {
      expect(status === 'IN_FORCE' || (begun(begins) && over(expires) === false)).toBe(true)
      expect(expires === null || over(expires) === false).toBe(true)
      expect(toCome(begins)).toBe(false)
    }
  })

  test('without a date of expiry it is in force only by its status', () => {
    for (const facts of every.filter(({ expires }) => expires === null)) {
      if (stateOf(facts, today) === 'IN_FORCE') expect(facts.status).toBe('IN_FORCE')
    }
  })

  test('it is not yet in force where it is a draft or sure to begin later', () => {
    for (const facts of every) {
      const said = facts.status === 'DRAFT' || toCome(facts.inForce)
      if (stateOf(facts, today) === 'NOT_YET_IN_FORCE') expect(said, JSON.stringify(facts)).toBe(true)
      else if (said) expect(stateOf(facts, today)).toBe('ENDED')
    }
  })

  test('it is expiring where it is or can be in force, and can expire by the day named', () => {
    for (const until of [today, new Date(tomorrow), new Date('2026-07-14')]) {
      for (const facts of every) {
        const { expires } = facts
        const alive = ['IN_FORCE', 'UNKNOWN'].includes(stateOf(facts, today))
        const can = expires !== null && (expires.earliest === null || expires.earliest <= until)
        expect(expiresBy(facts, until, today), JSON.stringify({ facts, until })).toBe(alive && can)
      }
    }
  })

  test('what expires in half a year is expiring within 180 days, and not within 30', () => {
    const facts: AgreementFacts = { status: 'IN_FORCE', inForce: null, expires: bounds('2026-07-01') }
    expect(expiresBy(facts, daysAfter(today, 180), today)).toBe(true)
    expect(expiresBy(facts, daysAfter(today, 30), today)).toBe(false)
  })
})

describe('when a part without a date took place', () => {
  const dated = (
    edtf: string,
    earliest: string | null,
    latest: string | null,
    basis: 'STATED' | 'INFERRED' = 'STATED',
  ) => ({
    edtf,
    basis,
    ...bounds(earliest, latest),
  })
  const first = dated('2017-06-12', '2017-06-12', '2017-06-12')

  test('on the day of the whole', () => {
    expect(dayWithin(first, first)).toEqual({ ...first, basis: 'DERIVED' })
  })

  test('on some day of the whole', () => {
    expect(dayWithin(first, dated('2017-06-20', '2017-06-20', '2017-06-20'))).toEqual({
      edtf: '2017-06-12/2017-06-20',
      basis: 'DERIVED',
      ...bounds('2017-06-12', '2017-06-20'),
    })
  })

  test('on its first day or later, where the last is not known', () => {
    expect(dayWithin(first, null)).toEqual({ edtf: '2017-06-12/', basis: 'DERIVED', ...bounds('2017-06-12', null) })
  })

  test('it is as sure as the less sure of the two days', () => {
    const inferred = dated('XXXX-12-17', '2013-12-17', '2013-12-17', 'INFERRED')
    expect(dayWithin(inferred, inferred)).toEqual(inferred)
    expect(dayWithin(first, dated('2017-06-XX', '2017-06-12', '2017-06-30', 'INFERRED'))?.basis).toBe('INFERRED')
  })

  test('nobody knows where neither day is known', () => {
    expect(dayWithin(dated('XXXX-12-17', null, null), null)).toBeNull()
  })
})
