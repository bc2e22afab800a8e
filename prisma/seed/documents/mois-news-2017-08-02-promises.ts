import { uncertainDate } from '../../../server/kit/edtf.ts'
import { august2017 as cite, yearOfPosting } from '../cite.ts'
import type { CountryCode } from '../countries.ts'
import type { AgreementSeed, CommitmentPartySeed, CommitmentSeed } from '../types.ts'
import { amongTheEight, eightCountries, july27, july28 } from './mois-news-2017-08-02-shared.ts'

// Agreements, commitments and requests of the delegation to Costa Rica and Chile.

const DECLARATION = 'korea-central-america-joint-declaration-2017'
const MEMORANDUM = 'korea-costa-rica-digital-government-mou-2017'

export const agreements: AgreementSeed[] = [
  {
    slug: DECLARATION,
    kind: 'JOINT_DECLARATION',
    title: 'Joint Declaration on Digital Government Cooperation between Korea and Central American Countries',
    description:
      'Holds that an efficient and open government and good public services are what makes people safer ' +
      'and their lives better.',
    status: 'SIGNED',
    signed: july27,
    signedAt: 'korea-central-america-joint-declaration-adoption-2017',
    topics: ['digital-government'],
    parties: [
      { country: 'KR', nameAsPrinted: 'Korea', citations: [cite(6)] },
      ...eightCountries.map(([country, nameAsPrinted]) => ({
        country,
        nameAsPrinted,
        citations: [amongTheEight] as const,
      })),
    ],
    citations: [
      cite(6),
      cite(6, {
        field: 'status',
        basis: 'DERIVED',
        note: 'Said to have been declared; who signed, or whether it was signed, is not said.',
      }),
      cite(6, {
        field: 'signed',
        basis: 'DERIVED',
        note: 'Declared following the forum, taken to be on its day; the year is that of the posting.',
      }),
    ],
  },
  {
    slug: MEMORANDUM,
    kind: 'MOU',
    title: 'Memorandum of understanding on digital government between Korea and Costa Rica',
    status: 'SIGNED',
    signed: july27,
    signedAt: 'korea-costa-rica-mou-signing-2017',
    establishes: ['korea-costa-rica-digital-government-cooperation-committee'],
    topics: ['digital-government'],
    parties: [
      {
        country: 'KR',
        nameAsPrinted: 'the delegation',
        citations: [cite(8, { note: 'Who signed is not said.' })],
      },
      {
        country: 'CR',
        nameAsPrinted: 'Costa Rica',
        citations: [cite(8, { note: 'Who signed is not said.' })],
      },
    ],
    citations: [cite(8), yearOfPosting(cite, 8, 'signed', 'XXXX-07-27')],
  },
  {
    slug: 'korea-central-america-fta',
    kind: 'FTA',
    title: 'Korea-Central America free trade agreement',
    description: 'Which countries of Central America are parties the document does not say; only Korea is recorded.',
    status: 'UNKNOWN',
    parties: [{ country: 'KR', nameAsPrinted: 'Korea', citations: [cite(3)] }],
    citations: [cite(3, { note: 'Mentioned as ground of closer economic ties, without date, status or parties.' })],
  },
]

const by = (country: CountryCode, nameAsPrinted: string | undefined, paragraph: number): CommitmentPartySeed => ({
  side: 'BY',
  country,
  nameAsPrinted,
  citations: [cite(paragraph)],
})

/** One of the three things that Korea and Costa Rica agreed on. */
const ofMemorandum = (slug: string, title: string, topics: CommitmentSeed['topics']): CommitmentSeed => ({
  slug: `korea-costa-rica-${slug}`,
  kind: 'PLEDGE',
  title,
  status: 'PLEDGED',
  made: july27,
  agreement: MEMORANDUM,
  activity: 'korea-costa-rica-mou-signing-2017',
  topics,
  parties: [by('KR', undefined, 8), by('CR', 'Costa Rica', 8)],
  citations: [cite(8, { note: 'No outcome is stated.' }), yearOfPosting(cite, 8, 'made', 'XXXX-07-27')],
})

/** One of the things that Korea and the eight countries agreed on. */
const ofDeclaration = (slug: string, title: string, topics: CommitmentSeed['topics']): CommitmentSeed => ({
  slug: `korea-central-america-${slug}`,
  kind: 'PLEDGE',
  title,
  status: 'PLEDGED',
  made: july27,
  agreement: DECLARATION,
  activity: 'korea-central-america-joint-declaration-adoption-2017',
  topics,
  parties: [
    by('KR', 'Korea', 6),
    ...eightCountries.map(
      ([country, nameAsPrinted]): CommitmentPartySeed => ({
        side: 'BY',
        country,
        nameAsPrinted,
        citations: [amongTheEight],
      }),
    ),
  ],
  citations: [
    cite(6, { note: 'No outcome is stated.' }),
    cite(6, {
      field: 'made',
      basis: 'DERIVED',
      note: 'With the declaration, taken to be on the day of the forum; the year is that of the posting.',
    }),
  ],
})

/** What a vice minister brought to the bilateral meeting. */
function bilateralRequest(
  country: 'PA' | 'HN' | 'DO',
  name: string,
  title: string,
  topics: CommitmentSeed['topics'],
): CommitmentSeed {
  const slug = name.toLowerCase().replaceAll(' ', '-')
  return {
    slug: `${slug}-request-to-korea-2017`,
    kind: 'REQUEST',
    title,
    status: 'UNKNOWN',
    made: july28,
    activity: `korea-${slug}-bilateral-meeting-2017`,
    topics,
    parties: [
      by(country, name, 9),
      {
        side: 'TO',
        country: 'KR',
        organization: 'mois',
        citations: [cite(9, { basis: 'INFERRED', note: 'The side of Vice Minister Shim at the meeting.' })],
      },
    ],
    citations: [
      cite(9, { note: 'No outcome is stated.' }),
      cite(9, {
        field: 'kind',
        basis: 'INFERRED',
        note: 'The two talked over closer cooperation in this; that it was asked for is how that is understood.',
      }),
      yearOfPosting(cite, 9, 'made', 'XXXX-07-28'),
    ],
  }
}

const centralAmericanRequest: CommitmentSeed = {
  slug: 'central-america-request-to-korea-2017',
  kind: 'REQUEST',
  title: 'Let countries of Central America learn from what Korea does well in administrative innovation',
  description: 'Korea sent the delegation of July 2017 because of it.',
  status: 'UNKNOWN',
  made: uncertainDate('/2017-07-26', { basis: 'DERIVED' }),
  topics: ['administrative-innovation'],
  parties: [
    {
      side: 'BY',
      nameAsPrinted: 'Central American countries',
      citations: [cite(1, { note: 'Which countries asked is not said.' })],
    },
    {
      side: 'TO',
      country: 'KR',
      organization: 'mois',
      nameAsPrinted: 'MOIS',
      citations: [cite(1, { basis: 'DERIVED', note: 'Whom they asked is not said; MOIS answered.' })],
    },
  ],
  citations: [
    cite(1),
    cite(1, {
      field: 'made',
      basis: 'DERIVED',
      note: 'Not later than the day on which the delegation sent in answer left.',
    }),
    cite(1, {
      field: 'status',
      note:
        'A delegation was sent in answer. Whether it gave what was asked for is not said, so neither ' +
        'fulfilment nor what fulfilled it is recorded.',
    }),
  ],
}

export const commitments: CommitmentSeed[] = [
  ofMemorandum('launch-cooperation-committee', 'Launch the Digital Government Cooperation Committee', [
    'digital-government',
  ]),
  ofMemorandum('build-capabilities', 'Build capabilities in digital government', ['digital-government-capabilities']),
  ofMemorandum('improve-access-to-information', 'Improve access to information', ['access-to-information']),
  ofDeclaration('share-success-factors', 'Tell each other what made administrative reform succeed', [
    'administrative-reform',
  ]),
  ofDeclaration(
    'cooperate-through-idb',
    'Look for cooperation in many fields through IDB and other international organisations of the region',
    ['digital-government'],
  ),
  bilateralRequest('PA', 'Panama', 'Cooperation with Panama on building e-government capacity', [
    'e-government-capacity-building',
  ]),
  bilateralRequest('HN', 'Honduras', 'Cooperation with Honduras on setting up a data centre', ['data-centre']),
  bilateralRequest(
    'DO',
    'Dominican Republic',
    'Cooperation with the Dominican Republic on public service driven by e-government',
    ['e-government-driven-public-service'],
  ),
  centralAmericanRequest,
]
