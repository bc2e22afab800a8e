import { august2017 as cite, yearOfPosting } from '../cite.ts'
import { body, person, quantity, state } from '../participants.ts'
import type { ActivitySeed } from '../types.ts'
import { amongTheEight, came, eightCountries, july27 } from './mois-news-2017-08-02-shared.ts'

// The ministers' forum in San Jose and the declaration that followed it. Eight countries held it with
// Korea and the bank; the bank paid for guests from seven. The document says both.

export const ministersForum: ActivitySeed = {
  slug: 'korea-central-america-ministers-forum-2017',
  kind: 'FORUM',
  title: 'Digital Government Ministers Forum of Korea and Central America',
  description:
    'To advance cooperation in public administration, on the ground of the closer economic ties that ' +
    'the free trade agreement brings. The eight of Central America held that digital government needs ' +
    'leadership, a change of mind and investment, and were much interested in the case of Korea.',
  status: 'HELD',
  starts: july27,
  ends: july27,
  places: [{ name: 'San Jose', venue: 'Hotel Wyndham', country: 'CR', citations: [cite(2)] }],
  topics: [
    'digital-government',
    'e-government',
    'public-administration',
    'internet-of-things',
    'big-data',
    'fourth-industrial-revolution',
  ],
  agreements: ['korea-central-america-fta'],
  quantities: [
    quantity(
      'COUNTRIES',
      8,
      'EXACT',
      'ACTUAL',
      'countries of Central America whose governments held it with Korea and IDB, and whose ministers and ' +
        'vice ministers came',
      [cite(2)],
    ),
    quantity(
      'COUNTRIES',
      7,
      'EXACT',
      'ACTUAL',
      'countries of Central America whose ministers and vice ministers were invited with IDB funding',
      [cite(3, { note: 'Which seven of the eight is not said.' })],
    ),
  ],
  participations: [
    body(
      'HOST',
      'mois',
      'MOIS',
      [
        cite(2, {
          basis: 'DERIVED',
          note: 'The delegation is said to have held it, jointly with the others; MOIS had sent the delegation.',
        }),
      ],
      { nameAsPrinted: 'the delegation' },
    ),
    ...eightCountries.map(([country, printed]) =>
      state('CO_HOST', country, printed, country === 'CR' ? [cite(2), cite(8)] : [cite(2)]),
    ),
    body('CO_HOST', 'idb', 'IDB', [cite(2)]),
    body('FUNDER', 'idb', 'IDB', [cite(3)], {
      note: 'Paid for the invitation of ministers and vice ministers from seven countries.',
    }),
    ...eightCountries.map(([country, printed]) =>
      state('PARTICIPANT', country, printed, [cite(2)], {
        ...came,
        note: 'Officials of ministerial or vice-ministerial rank.',
      }),
    ),
    person('KEYNOTE', 'shim-bo-kyun', 'mois', 'Vice Minister', [cite(4)], {
      organizationAsPrinted: 'MOIS',
      note:
        'Spoke on the past and the coming of e-government in Korea: it grew from firm leadership, new ' +
        'ways of thinking and bold investment in ICT, and has moved on with the Internet of Things and ' +
        'big data.',
    }),
    person(
      'PARTICIPANT',
      'carolina-vasquez-soto',
      'costa-rica-ministry-of-science-technology-and-telecommunications',
      'Minister',
      [cite(2)],
      { organizationAsPrinted: 'Science, Technology and Telecommunications of Costa Rica' },
    ),
    person('PARTICIPANT', 'ana-maria-rodriguez', 'idb', 'Manager', [cite(2)], {
      organizationAsPrinted: 'IDB',
    }),
    person('PARTICIPANT', 'yolanda-martinez', 'red-gealc', 'President', [cite(2)], {
      organizationAsPrinted: 'RedGealc',
    }),
  ],
  citations: [
    cite(2),
    cite(3),
    cite(5),
    yearOfPosting(cite, 2, 'starts', 'XXXX-07-27'),
    yearOfPosting(cite, 2, 'ends', 'XXXX-07-27'),
    cite(3, {
      field: 'agreements',
      basis: 'DERIVED',
      note: 'The forum is said to build on the ties that the agreement brings.',
    }),
  ],
}

export const declaration: ActivitySeed = {
  slug: 'korea-central-america-joint-declaration-adoption-2017',
  kind: 'SIGNING',
  title: 'Joint Declaration on Digital Government Cooperation',
  description: 'Declared by ministers and vice ministers of Korea and the eight countries once the forum was over.',
  status: 'HELD',
  starts: july27,
  topics: ['digital-government'],
  participations: [
    state('PARTICIPANT', 'KR', 'Korea', [cite(6)], came),
    ...eightCountries.map(([country, printed]) => state('PARTICIPANT', country, printed, [amongTheEight], came)),
  ],
  citations: [
    cite(6, { note: 'Who signed, or whether it was signed, is not said.' }),
    cite(6, {
      field: 'starts',
      basis: 'DERIVED',
      note: 'Declared following the forum, taken to be on its day; the year is that of the posting.',
    }),
  ],
}
