import { uncertainDate } from '../../../server/kit/edtf.ts'
import { release2007 as cite } from '../cite.ts'
import { body, person, quantity } from '../participants.ts'
import type { ActivitySeed, DocumentSeed } from '../types.ts'

// The second regional workshop of UN-APCICT and UNU-IIST. The page tells afterwards that it was held and
// how many came; all else stands in the press release, written three days before it began.

const planned = cite(7, {
  field: 'status',
  note: 'Announced before the workshop began. The page does not come back to it afterwards.',
})
const announced = (paragraph: number) => ({ ...planned, locator: cite(paragraph).locator })

const EXPO_MINISTRY = 'Ministry of Commerce, Industry and Energy'
const SERIES = 'apcict-regional-training-workshops'

const series: ActivitySeed = {
  slug: SERIES,
  kind: 'SERIES',
  title: 'Regional Training Workshops of UN-APCICT',
  status: 'HELD',
  starts: uncertainDate('2007', { basis: 'DERIVED' }),
  topics: ['e-government'],
  participations: [body('ORGANIZER', 'un-apcict', 'UN-APCICT', [cite('introduction'), cite(4)])],
  citations: [
    cite(4),
    cite('introduction'),
    cite(4, {
      field: 'starts',
      basis: 'DERIVED',
      note:
        'The second is said to be of the same year as the first, and was held in 2007. How often they ' +
        'recur is not said.',
    }),
  ],
}

const first: ActivitySeed = {
  slug: 'apcict-first-regional-training-workshop-2007',
  kind: 'WORKSHOP',
  title: 'First regional workshop of UN-APCICT',
  description: 'Called a success. Those who came held that it is important to learn from good practice in the region.',
  status: 'HELD',
  starts: uncertainDate('2007', { basis: 'DERIVED', latest: '2007-10-05' }),
  series: SERIES,
  edition: { number: 1, basis: 'STATED' },
  participations: [body('ORGANIZER', 'un-apcict', 'UN-APCICT', [cite(4)])],
  citations: [
    cite(4),
    cite(4, {
      field: 'starts',
      basis: 'DERIVED',
      note: 'In the same year as the second, and before the press release that looks back on it.',
    }),
  ],
}

const modules = [
  'e-government-planning-and-design',
  'needs-and-capacity-assessments',
  'e-government-implementation',
  'e-government-management',
] as const

const parts: ActivitySeed[] = [
  {
    slug: 'apcict-second-regional-training-workshop-2007-modules',
    kind: 'SESSION',
    title: 'Modules of the workshop',
    description:
      'From planning and design by way of assessing needs and capacity to carrying out and managing e-government.',
    status: 'PLANNED',
    topics: modules,
    citations: [cite(6, { note: 'How many modules there are is not said.' }), announced(6)],
  },
  {
    slug: 'apcict-second-regional-training-workshop-2007-discussions',
    kind: 'SESSION',
    title: 'Discussions on partnerships and cooperation',
    description:
      'What partnerships of public and private bodies, and cooperation within the region and beyond, ' +
      'can be expected to bring.',
    status: 'PLANNED',
    topics: ['public-private-partnerships', 'international-and-regional-cooperation'],
    citations: [cite(6), announced(6)],
  },
  {
    slug: 'apcict-network-on-training-institutes-launch',
    kind: 'OTHER',
    title: 'Launch of the APCICT Network on Training Institutes for Government Leaders',
    description:
      'The network is to help spread the coming curriculum of APCICT and what has proved itself in ' +
      'building ICT skills.',
    status: 'PLANNED',
    topics: ['ict-human-resource-capacity-building'],
    participations: [
      body('ORGANIZER', 'un-apcict', 'APCICT', [
        cite(7, {
          basis: 'DERIVED',
          note: 'Who launches it is not said; by its name it is a network of APCICT.',
        }),
      ]),
    ],
    citations: [cite(7), announced(7)],
  },
  {
    slug: 'apcict-second-regional-training-workshop-2007-field-trip',
    kind: 'FIELD_TRIP',
    title: 'Field trip to the e-Biz Expo 2007',
    description:
      'To see applications of e-government at work, try them out, and picture what ICT can do for ' +
      'services to citizens.',
    status: 'PLANNED',
    places: [{ name: 'Seoul', venue: 'e-Biz Expo 2007', country: 'KR', citations: [cite(8)] }],
    topics: ['e-government-applications'],
    participations: [
      body('VISITED', 'korea-ministry-of-commerce-industry-and-energy', EXPO_MINISTRY, [
        cite(8, { basis: 'DERIVED', note: 'As the ministry that held the expo.' }),
      ]),
    ],
    citations: [cite(8), announced(8)],
  },
  {
    slug: 'apcict-second-regional-training-workshop-2007-dinner',
    kind: 'RECEPTION',
    title: 'Dinner given by the Mayor of Incheon',
    description: 'For everyone at the workshop.',
    status: 'PLANNED',
    participations: [
      person('HOST', 'ahn-sang-soo', 'incheon', 'Mayor', [cite(9)], {
        status: 'UNKNOWN',
        organizationAsPrinted: 'Incheon Metropolitan City',
      }),
    ],
    citations: [cite(9), announced(9)],
  },
]

const second: ActivitySeed = {
  slug: 'apcict-second-regional-training-workshop-2007',
  kind: 'WORKSHOP',
  title: 'Planning, Designing, Implementing, and Managing e-Government: Key Issues, Case Studies and Lessons Learned',
  description:
    'The second regional training workshop, a week long. ' +
    'Those who come tell each other of their experience, learn what works in e-government strategies, ' +
    'and get to know the technology for applications and services. UN-APCICT gives as the reason that ' +
    'e-government is costly and that too few people have the skills to plan, carry out and run it.',
  status: 'HELD',
  starts: uncertainDate('2007-10-08'),
  ends: uncertainDate('2007-10-12'),
  series: SERIES,
  edition: { number: 2, basis: 'STATED' },
  places: [{ name: 'Incheon', country: 'KR', citations: [cite('header: Location'), cite('introduction')] }],
  topics: ['e-government', 'e-government-strategies', 'e-government-applications', ...modules],
  quantities: [
    quantity('PARTICIPANTS', 37, 'EXACT', 'ACTUAL', 'representatives of governments, academia and civil society', [
      cite('introduction'),
    ]),
    quantity('COUNTRIES', 21, 'EXACT', 'ACTUAL', 'countries from which they came', [cite('introduction')]),
    quantity(
      'PARTICIPANTS',
      40,
      'ABOUT',
      'PLANNED',
      'high officials of national ICT ministries and planning agencies',
      [cite(3)],
    ),
    quantity('COUNTRIES', 21, 'EXACT', 'PLANNED', 'countries from which they were to come', [cite(3)]),
  ],
  participations: [
    body('ORGANIZER', 'un-apcict', 'UN-APCICT', [cite('header: Organizer'), cite('introduction'), cite(2)]),
    body('ORGANIZER', 'unu-iist', 'UNU-IIST', [cite('header: Organizer'), cite('introduction'), cite(2)]),
    body('SUPPORTER', 'incheon', 'Incheon Metropolitan City', [cite(9)]),
  ],
  citations: [
    cite('header: Date'),
    cite('introduction'),
    cite(3, { field: 'title' }),
    cite(2, { field: 'edition' }),
    cite(1, { field: 'description' }),
    cite(3, { field: 'description' }),
    cite(5, { field: 'description' }),
  ],
  parts,
}

const expo: ActivitySeed = {
  slug: 'e-biz-expo-2007',
  kind: 'OTHER',
  title: 'e-Biz Expo 2007',
  status: 'UNKNOWN',
  starts: uncertainDate('2007', { basis: 'DERIVED' }),
  places: [{ name: 'Seoul', country: 'KR', citations: [cite(8)] }],
  topics: ['e-government-applications'],
  participations: [body('HOST', 'korea-ministry-of-commerce-industry-and-energy', EXPO_MINISTRY, [cite(8)])],
  citations: [cite(8), cite(8, { field: 'starts', basis: 'DERIVED', note: 'The year is in its name.' })],
}

const curriculum: ActivitySeed = {
  slug: 'academy-of-ict-essentials',
  kind: 'CURRICULUM',
  title: 'Academy of ICT Essentials for Government Leaders',
  description: 'The chief curriculum of APCICT, announced for a later day.',
  status: 'PLANNED',
  topics: ['ict-human-resource-capacity-building'],
  participations: [body('ORGANIZER', 'un-apcict', 'APCICT', [cite(7)])],
  citations: [cite(7), cite(7, { field: 'status', note: 'Called forthcoming; no date is given.' })],
}

export const releaseOf2007: DocumentSeed = {
  activities: [series, first, second, expo, curriculum],
  agreements: [],
  commitments: [],
}
