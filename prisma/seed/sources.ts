import { uncertainDate } from '../../server/kit/edtf.ts'
import type { SourceSeed } from './types.ts'

// The five documents. Titles are descriptions of our own. The hashes are those of the collected texts,
// which are no part of the registry.

export const sources = {
  'apcict-press-release-2007-10-05': {
    kind: 'PRESS_RELEASE',
    title: 'UN-APCICT event page with the press release of 5 October 2007 on the second regional training workshop',
    language: 'en',
    reference: 'N/51/2007',
    sha256: '496c67eef82efa0c085d8efd1746977e6e018ebd1fa2d056f8fc187215eb23df',
    publisher: 'un-apcict',
    publisherAsPrinted: 'UN-APCICT',
    published: uncertainDate('2007-10-05'),
  },
  'nia-newsletter-2014-01': {
    kind: 'NEWSLETTER',
    title: 'NIA newsletter of January 2014: item on the e-government workshop at ECLAC',
    language: 'en',
    sha256: '54436a16bbe9bf536a32387f646963a564698586c23e5237c673ca30fcbe7c90',
    publisher: 'nia',
    publisherAsPrinted: 'NIA',
    published: uncertainDate('2014-01'),
  },
  'moi-news-2017-06-20': {
    kind: 'NEWS_ITEM',
    title: 'MOI news item of 20 June 2017 on the e-government delegation to Peru and Brazil',
    language: 'en',
    sha256: '0bf089040b1bc050305052daca1344ce73d37aec10528aec3743a13ada6f0f39',
    publisher: 'mois',
    publisherAsPrinted: 'Ministry of the Interior (MOI)',
    published: uncertainDate('2017-06-20'),
  },
  'mois-news-2017-08-02': {
    kind: 'NEWS_ITEM',
    title: 'MOIS news item of 2 August 2017 on the delegation to Costa Rica and Chile',
    language: 'en',
    sha256: 'bd21f8d1ab44371db9268ad04f2743e25555df1d1f045afd6fcaa8f48e9b514d',
    publisher: 'mois',
    publisherAsPrinted: 'Ministry of the Interior and Safety (MOIS)',
    published: uncertainDate('2017-08-02'),
  },
  'mois-news-2018-06-26': {
    kind: 'NEWS_ITEM',
    title: 'MOIS news item of 26 June 2018 on the training course with IDB',
    language: 'en',
    sha256: '7c0b720b74a5bc7a1db11e0abadf68e4bb074c1cc5e5b0e073d89d84523ca624',
    publisher: 'mois',
    publisherAsPrinted: 'Ministry of the Interior and Safety (MOIS)',
    published: uncertainDate('2018-06-26'),
  },
} as const satisfies Record<string, SourceSeed>

export type SourceSlug = keyof typeof sources
