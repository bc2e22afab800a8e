import { uncertainDate } from '../../../server/kit/edtf.ts'
import type { CountryCode } from '../countries.ts'

// What both files on the delegation to Costa Rica and Chile need.

export const july27 = uncertainDate('2017-07-27', { basis: 'DERIVED' })
export const july28 = uncertainDate('2017-07-28', { basis: 'DERIVED' })

/** The eight countries of Central America, as paragraph 2 prints them, in its order. */
export const eightCountries: [CountryCode, string][] = [
  ['CR', 'Costa Rica'],
  ['SV', 'El Salvador'],
  ['HN', 'Honduras'],
  ['PA', 'Panama'],
  ['NI', 'Nicaragua'],
  ['DO', 'Dominican Republic'],
  ['GT', 'Guatemala'],
  ['BZ', 'Belize'],
]
