import { describe, expect, test } from 'vitest'
import { countries } from '../../prisma/seed/countries.ts'
import { seedId } from '../../prisma/seed/ids.ts'
import { dataset } from '../../prisma/seed/index.ts'
import { makeRows } from '../../prisma/seed/rows.ts'
import type { ActivitySeed } from '../../prisma/seed/types.ts'

describe('identifiers', () => {
  test('have the form of a UUID of version 7', () => {
    for (const rows of Object.values(makeRows(dataset).rows)) {
      for (const { id } of rows) {
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
      }
    }
  })

  test('stay the same for ever', () => {
    expect(seedId('activity', 'mois-idb-training-course-2018')).toBe('019b76da-a800-787c-a950-afe882f0bf60')
    expect(seedId('participation', 'a', 'HOST', null, 'b')).toBe('019b76da-a800-7f2f-a044-ba40108de91a')
  })

  test('are the same at every making', () => {
    expect(makeRows(dataset)).toEqual(makeRows(dataset))
  })
})

describe('a mistake in the seed', () => {
  const [first] = dataset.activities as [ActivitySeed]

  test('a name that no record bears is an error', () => {
    const lost = { ...dataset, activities: [{ ...first, series: 'no-such-series' }] }
    expect(() => makeRows(lost)).toThrow('The seed names the activity "no-such-series" and does not hold it.')
  })

  test('a record that is there twice is an error', () => {
    expect(() => makeRows({ ...dataset, activities: [...dataset.activities, first] })).toThrow('twice')
  })
})

describe('countries', () => {
  const country = (code: string) => countries.find((one) => one.code === code)

  test('are the 249 of ISO 3166-1, each once', () => {
    expect(countries).toHaveLength(249)
    for (const key of ['code', 'alpha3', 'numeric'] as const) {
      expect(new Set(countries.map((one) => one[key])).size).toBe(249)
    }
  })

  test('lie in the areas of UN M49', () => {
    expect(country('KR')).toEqual({
      code: 'KR',
      alpha3: 'KOR',
      numeric: '410',
      regionCode: '142',
      subregionCode: '030',
      m49Codes: ['030', '142'],
    })
    expect(country('CR')).toMatchObject({ regionCode: '019', subregionCode: '013' })
    expect(country('CR')?.m49Codes).toEqual(['003', '013', '019', '419'])
    expect(country('NG')).toMatchObject({ regionCode: '002', subregionCode: '011' })
  })

  test('Antarctica lies in no region', () => {
    expect(country('AQ')).toMatchObject({ regionCode: null, subregionCode: null, m49Codes: [] })
  })

  test('hold none that are withdrawn or for private use', () => {
    for (const code of ['SU', 'YU', 'AN', 'XK', 'EU', 'UN', 'ZZ']) expect(country(code)).toBeUndefined()
  })
})
