import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { asOf, brief, page } from '../../examples/briefing/brief.ts'
import { age, day, due, period } from '../../examples/briefing/words.ts'
import { NOW, scratch, seeded } from '../kit/world.ts'

// The example briefing is what the registry answers; nothing in it is written by hand.

const url = 'http://entente.test/graphql'
const fetchOf =
  ({ fetch }: Awaited<ReturnType<typeof seeded>>): typeof globalThis.fetch =>
  (at, init) =>
    fetch(new URL(String(at)).pathname, init)

test('the committed briefing is that of today’s registry; npm run example:briefing writes it', async () => {
  expect(asOf).toEqual(NOW)
  expect(await brief(['KR', 'CR'], fetchOf(await seeded()), url)).toBe(readFileSync(page, 'utf8'))
})

test.each([[['KR', 'PE', 'BR']], [['KR', 'CL']], [['IS', 'NZ']]])('there is a briefing for %j', async (between) => {
  const written = await brief(between, fetchOf(await seeded()), url)
  expect(written).toMatch(/^# /)
  expect(written).not.toMatch(/undefined|null|NaN|\[object/)
})

test('nothing in a title becomes markup', async () => {
  const world = await scratch('seeded')
  await world.database.prisma.activity.update({
    where: { slug: 'korea-delegation-costa-rica-chile-2017' },
    data: { title: 'Visit | <b>[x](y)</b>\n# heading' },
  })
  const written = await brief(['KR', 'CR'], fetchOf(world), url)
  expect(written).toContain('**Visit \\| \\<b\\>\\[x\\](y)\\</b\\> # heading**')
})

test('a country that is not there is said so', async () => {
  await expect(brief(['KR'], fetchOf(await seeded()), url)).rejects.toThrow('Name 2 to 10')
})

describe('in words', () => {
  const date = (edtf: string, earliest: string | null, latest = earliest, basis = 'STATED') => ({
    edtf,
    earliest,
    latest,
    basis,
  })
  const first = date('2017-06-12', '2017-06-12')

  test.each([
    [null, 'not stated'],
    [first, '12 June 2017'],
    [date('XXXX-12-17', '2013-12-17', '2013-12-17', 'INFERRED'), '17 December 2013 (inferred)'],
    [date('2016', '2016-01-01', '2016-12-31'), '2016'],
    [date('2017-06-13/2017-06-14', '2017-06-13', '2017-06-14'), 'between 13 June 2017 and 14 June 2017'],
    [date('/2018-05', null, '2018-05-31'), '31 May 2018 or earlier'],
    [date('2018-05/', '2018-05-01', null), '1 May 2018 or later'],
    [date('XXXX-12-17', null), 'XXXX-12-17'],
  ])('%j is %s', (of, words) => {
    expect(day(of)).toBe(words)
  })

  test('a period of one day is a day', () => {
    expect(period(first, first)).toBe('12 June 2017')
    expect(period(first, null)).toBe('12 June 2017')
    expect(period(first, date('2017-06-20', '2017-06-20'))).toBe('12 June 2017 – 20 June 2017')
  })

  test.each([
    [null, 'not stated'],
    [{ min: 3094, max: 3094 }, '3,094 days'],
    [{ min: 15, max: 379 }, '15 to 379 days'],
    [{ min: 2786, max: null }, 'at least 2,786 days'],
    [{ min: null, max: 14 }, 'at most 14 days'],
  ])('%j is %s', (days, words) => {
    expect(age(days)).toBe(words)
  })

  test('what is overdue stands out', () => {
    const commitment = { due: first } as Parameters<typeof due>[0]['commitment']
    expect(due({ commitment, ageDays: null, overdue: true })).toBe('**12 June 2017, overdue**')
    expect(due({ commitment, ageDays: null, overdue: null })).toBe('12 June 2017')
  })
})
