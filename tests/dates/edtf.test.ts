// @ts-expect-error: the library publishes no types.
import build, { parse } from 'edtf'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dateColumns, EdtfError, edtfRange, uncertainDate } from '../../server/kit/edtf.ts'

describe('the range of a date', () => {
  test.each([
    ['2017-06-13', '2017-06-13', '2017-06-13'],
    ['2018-05', '2018-05-01', '2018-05-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2000-02-29~', '2000-02-29', '2000-02-29'],
    ['2016-02-29/..', '2016-02-29', null],
    ['2016', '2016-01-01', '2016-12-31'],
    ['2017~', '2017-01-01', '2017-12-31'],
    ['2017?', '2017-01-01', '2017-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2017-XX-XX', '2017-01-01', '2017-12-31'],
    ['2017-06-13/2017-06-14', '2017-06-13', '2017-06-14'],
    ['/2017-07-26', null, '2017-07-26'],
    ['2013/', '2013-01-01', null],
    ['2013/..', '2013-01-01', null],
    ['../2013', null, '2013-12-31'],
    ['XXXX-12-17', null, null],
    ['XXXX', null, null],
    ['XXXX-12-17/2013-12-18', null, '2013-12-18'],
    ['[2017-06-13,2017-06-14]', '2017-06-13', '2017-06-14'],
    ['[2016..2018]', '2016-01-01', '2018-12-31'],
    ['[..2016]', null, '2016-12-31'],
    ['198', '1980-01-01', '1989-12-31'],
    ['0001', '0001-01-01', '0001-12-31'],
    ['9999', '9999-01-01', '9999-12-31'],
  ])('%s is from %s to %s', (edtf, earliest, latest) => {
    expect(edtfRange(edtf)).toEqual({ earliest, latest })
  })

  test('a day that there is not, or that is too early, is no day', () => {
    for (const edtf of ['2017-02-30', '2017-13-01', '2017-04-31', '0000-01-01'])
      expect(() => edtfRange(edtf), edtf).toThrow(EdtfError)
  })

  const two = (n: number) => String(n).padStart(2, '0')
  const year = fc.integer({ min: 1, max: 9999 }).map((n) => String(n).padStart(4, '0'))
  const month = fc.integer({ min: 1, max: 12 }).map(two)
  const day = fc.integer({ min: 1, max: 28 }).map(two)
  const written = fc.oneof(
    year,
    fc.tuple(year, month).map((parts) => parts.join('-')),
    fc.tuple(year, month, day).map((parts) => parts.join('-')),
  )
  const marked = fc.tuple(written, fc.constantFrom('', '~', '?', '%')).map((parts) => parts.join(''))
  const masked = fc.oneof(
    fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
    year.map((y) => `${y}-XX-XX`),
    // Not the first decade, which begins before the year 0001.
    fc.integer({ min: 1, max: 999 }).map((n) => `${String(n).padStart(3, '0')}X`),
  )
  const library = (edtf: string): { min: number; max: number } => build(parse(edtf))
  const iso = (time: number) => new Date(time).toISOString().slice(0, 10)

  test('is what the library says, for any date', () => {
    fc.assert(
      fc.property(fc.oneof(marked, masked), (edtf) => {
        const { min, max } = library(edtf)
        expect(edtfRange(edtf)).toEqual({ earliest: iso(min), latest: iso(max) })
      }),
    )
  })

  test('is what the library says, for any period', () => {
    fc.assert(
      fc.property(marked, marked, (a, b) => {
        fc.pre(library(a).min < library(b).min)
        const { min, max } = library(`${a}/${b}`)
        expect(edtfRange(`${a}/${b}`)).toEqual({ earliest: iso(min), latest: iso(max) })
        expect(edtfRange(`${a}/..`)).toEqual({ earliest: iso(min), latest: null })
        expect(edtfRange(`/${b}`)).toEqual({ earliest: null, latest: iso(max) })
      }),
    )
  })

  test('is in order or refused, whatever is written', () => {
    const anything = fc.oneof(fc.string(), fc.stringMatching(/^[0-9X\-/.~?%[\],]{1,24}$/))
    fc.assert(
      fc.property(anything, (text) => {
        try {
          const { earliest, latest } = edtfRange(text)
          if (earliest && latest) expect(earliest <= latest).toBe(true)
        } catch (error) {
          expect(error).toBeInstanceOf(EdtfError)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('what is no date the registry can keep', () => {
  test.each([
    ['17 December', 'is not a date in EDTF (ISO 8601-2). Write for example'],
    ['2017-02-30', 'is not a date in EDTF'],
    ['2017-02-29', 'February of 2017 has 28 days'],
    ['1900-02-29', 'February of 1900 has 28 days'],
    ['2017-02-29~', 'February of 2017 has 28 days'],
    ['2016-02-29/2017-02-29', 'February of 2017 has 28 days'],
    ['2017-?02-%29', 'February of 2017 has 28 days'],
    ['2017-6-1', 'is not a date in EDTF'],
    ['20170613', 'is not a date in EDTF'],
    ['', 'is not a date in EDTF'],
    ['2017-06-14/2017-06-13', 'has to end after it begins'],
    ['2017-06-13T10:00:00Z', 'the registry keeps days'],
    ['2017-06-13T10:00:00Z/2017-06-14', 'the registry keeps days'],
    ['2017-21', 'Write the months'],
    ['{2016,2018}', 'Write a period'],
    ['Y170000002', 'more than four digits'],
    ['-0004', 'before the year 0001'],
    ['0000', 'before the year 0001'],
    ['2017/'.repeat(40), 'at most 100 characters'],
  ])('%s is refused with a sentence', (edtf, sentence) => {
    expect(() => edtfRange(edtf)).toThrow(EdtfError)
    expect(() => edtfRange(edtf)).toThrow(sentence)
  })
})

describe('an uncertain date', () => {
  test('is stated, with the bounds of its text, unless something else is said', () => {
    expect(uncertainDate('2018-05')).toEqual({
      edtf: '2018-05',
      earliest: '2018-05-01',
      latest: '2018-05-31',
      basis: 'STATED',
    })
  })

  test('takes narrower bounds with a basis for them', () => {
    const inferred = { basis: 'INFERRED', earliest: '2013-12-17', latest: '2013-12-17' } as const
    expect(uncertainDate('XXXX-12-17', inferred)).toEqual({ edtf: 'XXXX-12-17', ...inferred })
  })

  test('takes no narrower bounds as stated', () => {
    expect(() => uncertainDate('XXXX-12-17', { earliest: '2013-12-17' })).toThrow('need another basis')
  })

  test.each([
    [{ earliest: '2015-12-31' }, 'reach beyond'],
    [{ latest: '2017-01-01' }, 'reach beyond'],
    [{ earliest: '2016-07-01', latest: '2016-06-30' }, 'before the earliest'],
    [{ earliest: '2016-02-30' }, 'is not a day'],
    [{ latest: 'July' }, 'is not a day'],
  ])('of 2016 does not take the bounds %j', (bounds, sentence) => {
    expect(() => uncertainDate('2016', { basis: 'INFERRED', ...bounds })).toThrow(sentence)
  })

  test('is four columns of a record, and so is none', () => {
    expect(dateColumns('starts', uncertainDate('2017-06-13'))).toEqual({
      startsEdtf: '2017-06-13',
      startsEarliest: new Date('2017-06-13'),
      startsLatest: new Date('2017-06-13'),
      startsBasis: 'STATED',
    })
    expect(dateColumns('ends', null)).toEqual({
      endsEdtf: null,
      endsEarliest: null,
      endsLatest: null,
      endsBasis: null,
    })
  })
})
