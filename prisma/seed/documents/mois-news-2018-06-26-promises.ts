import { uncertainDate } from '../../../server/kit/edtf.ts'
import { june2018 as cite } from '../cite.ts'
import type { AgreementSeed, CommitmentSeed } from '../types.ts'

// Agreements, intentions and requests in the item on the training course.

export const agreements: AgreementSeed[] = [
  {
    slug: 'mois-idb-e-government-mou',
    kind: 'MOU',
    title: 'Memorandum of understanding on e-government between MOIS and IDB',
    description: 'The two have since kept up talks on the course of joint programmes, with funding from the bank.',
    status: 'SIGNED',
    topics: ['e-government'],
    parties: [
      { country: 'KR', organization: 'mois', nameAsPrinted: 'MOIS', citations: [cite(2)] },
      { organization: 'idb', nameAsPrinted: 'IDB', citations: [cite(2)] },
    ],
    citations: [cite(2, { note: 'When it was signed, where and by whom is not said.' })],
  },
  {
    slug: 'korea-argentina-e-government-mou-2016',
    kind: 'MOU',
    title: 'Memorandum of understanding on cooperation in e-government between Argentina and MOIS',
    status: 'SIGNED',
    signed: uncertainDate('2016'),
    topics: ['e-government'],
    parties: [
      {
        country: 'KR',
        organization: 'mois',
        nameAsPrinted: 'MOIS',
        citations: [cite(7, { note: 'The name is that of 2018; the ministry bore another in 2016.' })],
      },
      { country: 'AR', nameAsPrinted: 'Argentina', citations: [cite(7)] },
    ],
    citations: [cite(7)],
  },
]

const requestOf = (country: 'PE' | 'PY', name: string): CommitmentSeed => ({
  slug: `${name.toLowerCase()}-request-to-korea-2018`,
  kind: 'REQUEST',
  title: `Share what Korea knows of resident registration, land registry and Smart City with ${name}`,
  description: 'Korea sent an e-government delegation in May 2018 because of it.',
  status: 'UNKNOWN',
  made: uncertainDate('/2018-05', { basis: 'DERIVED' }),
  topics: ['resident-registration', 'land-registry', 'smart-city'],
  parties: [
    { side: 'BY', country, nameAsPrinted: name, citations: [cite(8)] },
    {
      side: 'TO',
      country: 'KR',
      organization: 'mois',
      citations: [
        cite(8, {
          basis: 'DERIVED',
          note: 'Whom they asked is not said; the ministry tells of the request and of its answer.',
        }),
      ],
    },
  ],
  citations: [
    cite(8, { note: 'The three subjects are given for the two countries together.' }),
    cite(8, {
      field: 'made',
      basis: 'DERIVED',
      note: 'Not later than the delegation of May that answered it; the year is that of the posting.',
    }),
    cite(8, {
      field: 'status',
      note:
        'A delegation was sent in answer. Whether it gave what was asked for is not said, so neither ' +
        'fulfilment nor what fulfilled it is recorded.',
    }),
  ],
})

export const commitments: CommitmentSeed[] = [
  {
    slug: 'mois-idb-joint-projects-after-course-2018',
    kind: 'PLEDGE',
    title: 'Look for and carry forward joint projects of MOIS and IDB after the training course',
    status: 'UNKNOWN',
    agreement: 'mois-idb-e-government-mou',
    activity: 'mois-idb-training-course-2018',
    topics: ['e-government'],
    parties: [
      {
        side: 'BY',
        country: 'KR',
        organization: 'mois',
        nameAsPrinted: 'MOIS',
        citations: [
          cite(3, {
            basis: 'DERIVED',
            note: 'The sentence names nobody; the projects are joint ones of MOIS and IDB.',
          }),
        ],
      },
      {
        side: 'BY',
        organization: 'idb',
        nameAsPrinted: 'IDB',
        citations: [
          cite(3, {
            basis: 'DERIVED',
            note: 'The sentence names nobody; the projects are joint ones of MOIS and IDB.',
          }),
        ],
      },
    ],
    citations: [
      cite(3, { note: 'Announced; no outcome is stated.' }),
      cite(2, {
        field: 'agreement',
        basis: 'DERIVED',
        note: 'The item tells of the memorandum as the ground of the joint projects.',
      }),
    ],
  },
  {
    slug: 'korea-uruguay-data-integration-research',
    kind: 'PLEDGE',
    title: 'Research on data integration by Uruguay and Korea together',
    status: 'UNKNOWN',
    activity: 'mois-idb-training-course-2018',
    topics: ['data-integration'],
    parties: [
      { side: 'BY', country: 'UY', nameAsPrinted: 'Uruguay', citations: [cite(7)] },
      { side: 'BY', country: 'KR', nameAsPrinted: 'Korean government', citations: [cite(7)] },
    ],
    citations: [
      cite(7, {
        note: 'Named as one of many projects by which cooperation is expected to grow; no outcome is stated.',
      }),
      cite(7, {
        field: 'kind',
        basis: 'INFERRED',
        note: 'An expectation of the ministry, read as an intention of both; nobody is said to have promised it.',
      }),
      cite(7, {
        field: 'activity',
        basis: 'INFERRED',
        note:
          'Told in the report on the course, with the plan of Uruguay as its ground; not said to have ' +
          'been agreed there.',
      }),
    ],
  },
  requestOf('PE', 'Peru'),
  requestOf('PY', 'Paraguay'),
]
