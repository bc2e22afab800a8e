import { uncertainDate } from '../../../server/kit/edtf.ts'
import { june2018 as cite, yearOfPosting } from '../cite.ts'
import type { CountryCode } from '../countries.ts'
import { body, person, quantity, state } from '../participants.ts'
import type { ActivitySeed, CitationSeed, Cited, DocumentSeed } from '../types.ts'
import { agreements, commitments } from './mois-news-2018-06-26-promises.ts'

// The training course of MOIS and IDB, and what the item says beside it of single countries.

const LIST = 'list of participating countries'

// As the list prints them, in its order.
const listed: [CountryCode, string][] = [
  ['AR', 'Argentina'],
  ['BS', 'Bahamas'],
  ['BO', 'Bolivia'],
  ['BR', 'Brazil'],
  ['CL', 'Chile'],
  ['DM', 'Dominica'],
  ['EC', 'Ecuador'],
  ['SV', 'El Salvador'],
  ['GY', 'Guyana'],
  ['JM', 'Jamaica'],
  ['UY', 'Uruguay'],
  ['PE', 'Peru'],
  ['PY', 'Paraguay'],
  ['VE', 'Venezuela'],
]

const keptAsStated = cite(LIST, {
  field: 'country',
  note: 'The list says Dominica, and Dominica is recorded. That the Dominican Republic was meant is nowhere said.',
})

const trainees = listed.map(([country, printed]) => {
  const citations: Cited['citations'] = [cite(LIST), cite(4)]
  const all: Cited['citations'] = country === 'DM' ? [...citations, keptAsStated] : citations
  return state('PARTICIPANT', country, printed, all, { status: 'ATTENDED' })
})

const heldByThen = cite(6, {
  field: 'status',
  basis: 'INFERRED',
  note:
    'Written as if still to come, but posted four days after the course, for which the officials are ' +
    'said to have come to Korea.',
})

// Part of the course, in a form and on subjects of which the same paragraph tells.
const part = (seed: Omit<ActivitySeed, 'status' | 'citations'>): ActivitySeed => ({
  ...seed,
  status: 'HELD',
  citations: [cite(6), heldByThen],
})

const taught = [
  'gov24',
  'cyber-security',
  'e-procurement',
  'e-civil-service-management',
  'e-archive-management',
] as const

const repeated: CitationSeed = cite(5, { note: 'Paragraph 4 once more, word for word.' })

const course: ActivitySeed = {
  slug: 'mois-idb-training-course-2018',
  kind: 'TRAINING',
  title: 'Advanced e-Government Training Course',
  description:
    'For senior officials from Central and South America. First step of joint projects of MOIS and IDB, ' +
    'made to meet the wish in Latin America to work with Korea on e-government. MOIS means to work ' +
    'further with countries of the region through the bank.',
  status: 'HELD',
  starts: uncertainDate('2018-06-18', { basis: 'DERIVED' }),
  ends: uncertainDate('2018-06-22', { basis: 'DERIVED' }),
  places: [{ country: 'KR', citations: [cite(4)] }],
  topics: ['e-government', 'digital-government-services', ...taught],
  agreements: ['mois-idb-e-government-mou', 'korea-argentina-e-government-mou-2016'],
  quantities: [
    quantity('PARTICIPANTS', 15, 'ABOUT', 'ACTUAL', 'senior officials', [cite(4), repeated]),
    quantity('COUNTRIES', 14, 'EXACT', 'ACTUAL', 'member countries of RED GEALC from which officials came', [
      cite(4),
      repeated,
      cite(LIST),
    ]),
  ],
  participations: [
    body('HOST', 'mois', 'MOIS', [cite(1)]),
    body('CO_HOST', 'idb', 'IDB', [cite(1)]),
    ...trainees,
    person(
      'PARTICIPANT',
      'nicolas-antonio-rougier',
      'argentina-ministry-of-social-development',
      'Director General',
      [cite(4), repeated],
      { unit: 'Digital Products Bureau', organizationAsPrinted: 'Argentine Ministry of Social Development' },
    ),
  ],
  citations: [
    cite(1),
    cite(3),
    cite(6),
    yearOfPosting(cite, 1, 'starts', 'XXXX-06-18'),
    yearOfPosting(cite, 1, 'ends', 'XXXX-06-22'),
    heldByThen,
    cite(2, {
      field: 'agreements',
      basis: 'DERIVED',
      note: 'The item tells of the memorandum with the bank as the ground of their joint projects.',
    }),
    cite(7, {
      field: 'agreements',
      basis: 'DERIVED',
      note: 'The item tells of the memorandum with Argentina as background to the course.',
    }),
    cite(8, { field: 'description' }),
  ],
  parts: [
    part({
      slug: 'mois-idb-training-course-2018-lectures',
      kind: 'SESSION',
      title: 'Lectures on digital government services',
      topics: taught,
    }),
    part({
      slug: 'mois-idb-training-course-2018-study-tour',
      kind: 'FIELD_TRIP',
      title: 'On-site study tour',
      topics: taught,
    }),
    part({
      slug: 'mois-idb-training-course-2018-country-presentations',
      kind: 'SESSION',
      title: 'Country presentations',
      description:
        'Those who took the course show where e-government stands at home and talk over difficulties ' +
        'and ways ahead.',
      topics: ['e-government', 'digital-government'],
    }),
    part({
      slug: 'mois-idb-training-course-2018-business-consultations',
      kind: 'CONSULTATION',
      title: 'One-on-one business consultations with Korean export companies',
      description: 'To find further cooperation on e-government projects.',
      topics: ['e-government'],
      participations: [
        state('COUNTERPART', 'KR', 'Korean export companies', [cite(6, { note: 'The companies are not named.' })]),
      ],
    }),
  ],
}

const programmes: ActivitySeed[] = [
  {
    slug: 'argentina-public-administration-modernization-plan',
    kind: 'PROGRAMME',
    title: 'Public Administration Modernization Plan for Realizing Open Government',
    description: 'Argentina has been drawing it up since the memorandum of 2016 with MOIS.',
    status: 'UNKNOWN',
    starts: uncertainDate('2016'),
    topics: ['public-administration-modernization', 'open-government'],
    agreements: ['korea-argentina-e-government-mou-2016'],
    participations: [state('ORGANIZER', 'AR', 'Argentina', [cite(7)])],
    citations: [
      cite(7),
      cite(7, {
        field: 'agreements',
        basis: 'INFERRED',
        note: 'The document says since the memorandum; that the plan rests on it is how this is understood.',
      }),
    ],
  },
  {
    slug: 'uruguay-2020-digital-government-plan',
    kind: 'PROGRAMME',
    title: '2020 Digital Government Plan',
    description: "Uruguay's plan for a government that acts as one and is smart.",
    status: 'UNKNOWN',
    topics: ['digital-government', 'whole-of-government', 'smart-government'],
    participations: [state('ORGANIZER', 'UY', 'Uruguay', [cite(7)])],
    citations: [cite(7)],
  },
]

const delegation: ActivitySeed = {
  slug: 'korea-delegation-peru-paraguay-2018',
  kind: 'DELEGATION',
  title: 'Korean e-government delegation to Peru and Paraguay',
  description: 'Sent because the two countries had asked for it.',
  status: 'HELD',
  starts: uncertainDate('2018-05', { basis: 'DERIVED' }),
  topics: ['resident-registration', 'land-registry', 'smart-city'],
  places: [
    { country: 'PE', citations: [cite(8)] },
    { country: 'PY', citations: [cite(8)] },
  ],
  participations: [
    body('DISPATCHER', 'mois', 'MOIS', [
      cite(8, {
        basis: 'DERIVED',
        note: 'Who sent it is not said; the head of the e-Government Bureau tells of it as work of the ministry.',
      }),
    ]),
    state('VISITED', 'PE', 'Peru', [cite(8)]),
    state('VISITED', 'PY', 'Paraguay', [cite(8)]),
    state('REQUESTER', 'PE', 'Peru', [cite(8)]),
    state('REQUESTER', 'PY', 'Paraguay', [cite(8)]),
  ],
  citations: [
    cite(8, {
      note: 'Whether it is the yearly delegation to Latin America is not said, so it is no edition of that series.',
    }),
    yearOfPosting(cite, 8, 'starts', 'XXXX-05'),
  ],
}

export const itemOfJune2018: DocumentSeed = {
  activities: [course, ...programmes, delegation],
  agreements,
  commitments,
}
