import { uncertainDate } from '../../../server/kit/edtf.ts'
import { august2017 as cite } from '../cite.ts'
import type { CountryCode } from '../countries.ts'

// What the files on the delegation to Costa Rica and Chile have in common.

export const july27 = uncertainDate('2017-07-27', { basis: 'DERIVED' })
export const july28 = uncertainDate('2017-07-28', { basis: 'DERIVED' })

export const came = { status: 'ATTENDED' } as const

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

export const amongTheEight = cite(6, {
  basis: 'DERIVED',
  note: 'The paragraph says eight countries of Central America; paragraph 2 lists them.',
})
