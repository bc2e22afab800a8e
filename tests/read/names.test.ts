import { describe, expect, test } from 'vitest'
import { editionsOf } from '../../server/registry/editions.rules.ts'
import { type Name, nameOn } from '../../server/registry/names.rules.ts'
import { seeded } from '../kit/world.ts'

const day = (text: string | null) => (text === null ? null : new Date(text))

function name(
  text: string,
  from: [string | null, string | null] | null,
  until: [string | null, string | null] | null,
  rest: Partial<Name> = {},
): Name {
  return {
    name: text,
    language: 'en',
    kind: 'OFFICIAL',
    validFromEarliest: day(from?.[0] ?? null),
    validFromLatest: day(from?.[1] ?? null),
    validUntilEdtf: until ? 'as known' : null,
    validUntilEarliest: day(until?.[0] ?? null),
    validUntilLatest: day(until?.[1] ?? null),
    ...rest,
  }
}

describe('the name on a day', () => {
  const first = name('First', null, ['2013-12-17', '2017-06-11'])
  const second = name('Second', ['2013-12-18', '2017-06-12'], ['2017-06-20', '2017-07-25'])
  const third = name('Third', ['2017-07-26', '2017-07-26'], null)
  const all = [third, second, first]

  test.each([
    ['2010-01-01', 'First'],
    ['2013-12-17', 'First'],
    ['2015-01-01', null], // Either of two: nobody knows.
    ['2017-06-15', 'Second'],
    ['2017-07-01', 'Second'], // Only one name possibly in use.
    ['2017-07-26', 'Third'],
    ['2030-01-01', 'Third'],
    [null, 'Third'],
  ])('on %s it is %s', (on, expected) => {
    expect(nameOn(all, 'en', day(on))).toBe(expected)
    expect(nameOn([...all].reverse(), 'en', day(on))).toBe(expected)
  })

  test('before the first known name there is none', () => {
    expect(nameOn([name('New', ['2018-01-01', '2018-01-01'], null)], 'en', new Date('2017-01-01'))).toBeNull()
    expect(nameOn([], 'en', null)).toBeNull()
  })

  test('where every name has ended, today’s name is the last', () => {
    expect(nameOn([first, second], 'en', null)).toBe('Second')
  })

  test('the language asked for comes first, then its base, English, any; an official name before others', () => {
    const names = [
      name('ACR', null, null, { kind: 'ACRONYM' }),
      name('English', null, null),
      name('한국어', null, null, { language: 'ko' }),
      name('Português', null, null, { language: 'pt' }),
    ]
    expect(nameOn(names, 'ko', null)).toBe('한국어')
    expect(nameOn(names, 'pt-BR', null)).toBe('Português')
    expect(nameOn(names, 'fr', null)).toBe('English')
    expect(nameOn(names.slice(2, 3), 'fr', null)).toBe('한국어')
    expect(nameOn(names.slice(0, 1), 'en', null)).toBe('ACR')
  })
})

describe('the editions of a series', () => {
  const held = (year: number, edition: number | null) => ({
    edition,
    editionBasis: edition === null ? null : ('STATED' as const),
    startsEarliest: new Date(`${year}-03-01`),
    startsLatest: new Date(`${year}-03-09`),
  })
  const yearly = { recurrence: 'P1Y', startsEarliest: new Date('2013-01-01'), startsLatest: new Date('2013-12-31') }
  const shape = (
    series: typeof yearly | { recurrence: null; startsEarliest: null; startsLatest: null },
    activities: ReturnType<typeof held>[],
  ) => editionsOf(series, activities).map(({ number, year, activity }) => [number, year, activity !== null])

  test('a yearly one shows the years without a record, up to the last on record', () => {
    expect(shape(yearly, [held(2017, 5), held(2015, 3)])).toEqual([
      [1, 2013, false],
      [2, 2014, false],
      [3, 2015, true],
      [4, 2016, false],
      [5, 2017, true],
    ])
  })

  test('a yearly one without any record shows nothing: nobody knows whether it went on', () => {
    expect(shape(yearly, [])).toEqual([])
  })

  test('any other shows the numbers below the highest on record', () => {
    const irregular = { recurrence: null, startsEarliest: null, startsLatest: null }
    expect(shape(irregular, [held(2007, 3), held(2007, 1)])).toEqual([
      [1, 2007, true],
      [2, null, false],
      [3, 2007, true],
    ])
  })
})

test('in the documents, each record shows the ministry under the name of its day', async () => {
  const { ask } = await seeded()
  const { organization } = await ask(`{
    organization(slug: "mois") {
      workshop: name(on: "2013-12-17")
      delegation: name(on: "2017-06-20")
      forum: name(on: "2017-07-27")
      now: name
      korean: name(lang: "ko")
      between: name(on: "2015-06-01")
      lineage { kind fromName { name } toName { name } date { earliest latest basis } }
      participations(first: 100) { nodes { organizationName activity { starts { earliest } } } }
    }
  }`)
  const mospa = 'Ministry of Security and Public Administration'
  expect(organization).toMatchObject({
    workshop: mospa,
    delegation: 'Ministry of the Interior',
    forum: 'Ministry of the Interior and Safety',
    now: 'Ministry of the Interior and Safety',
    korean: '행정안전부',
    between: null,
  })
  expect(
    organization.lineage.map(({ fromName, toName }: { fromName: Name; toName: Name }) => [fromName.name, toName.name]),
  ).toEqual([
    [mospa, 'Ministry of the Interior'],
    ['Ministry of the Interior', 'Ministry of the Interior and Safety'],
  ])
  for (const { organizationName, activity } of organization.participations.nodes) {
    const earliest = activity.starts?.earliest
    if (!earliest) continue
    expect(organizationName).toBe(
      earliest < '2014'
        ? mospa
        : earliest < '2017-07'
          ? 'Ministry of the Interior'
          : 'Ministry of the Interior and Safety',
    )
  }
})
