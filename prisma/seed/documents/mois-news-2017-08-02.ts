import { uncertainDate } from '../../../server/kit/edtf.ts'
import { august2017 as cite, yearOfPosting } from '../cite.ts'
import type { OrganizationSlug } from '../organizations.ts'
import { body, person, quantity, state } from '../participants.ts'
import type { TopicSlug } from '../topics.ts'
import type { ActivitySeed, DocumentSeed, ParticipationSeed } from '../types.ts'
import { declaration, ministersForum } from './mois-news-2017-08-02-forum.ts'
import { agreements, commitments } from './mois-news-2017-08-02-promises.ts'
import { came, july27, july28 } from './mois-news-2017-08-02-shared.ts'

// The delegation to Costa Rica and Chile, and its part in Costa Rica. Of the days in Chile the document
// tells nothing.

const shim = (role: ParticipationSeed['role'], paragraph: number) =>
  person(role, 'shim-bo-kyun', 'mois', 'Vice Minister', [cite(paragraph)], { organizationAsPrinted: 'MOIS' })

const signing: ActivitySeed = {
  slug: 'korea-costa-rica-mou-signing-2017',
  kind: 'SIGNING',
  title: 'Signing of the memorandum of understanding on digital government with Costa Rica',
  status: 'HELD',
  starts: july27,
  ends: july27,
  topics: ['digital-government'],
  participations: [
    state('PARTICIPANT', 'KR', 'the delegation', [cite(8)], came),
    state('COUNTERPART', 'CR', 'Costa Rica', [cite(8)], came),
  ],
  citations: [
    cite(8, { note: 'Who signed, and where, is not said.' }),
    yearOfPosting(cite, 8, 'starts', 'XXXX-07-27'),
    yearOfPosting(cite, 8, 'ends', 'XXXX-07-27'),
  ],
}

const fromTitle = cite(7, {
  basis: 'INFERRED',
  note: 'Named in the title of the forum; which part each had in it is not said.',
})

const presenter = (organization: OrganizationSlug, printed: string, theme: string) =>
  body(
    'SPEAKER',
    organization,
    printed,
    [
      cite(7, {
        basis: 'INFERRED',
        note: 'Named in brackets after the theme, read as the body that presented it.',
      }),
    ],
    { note: `Theme: ${theme}.` },
  )

const cooperationForum: ActivitySeed = {
  slug: 'korea-idb-central-america-cooperation-forum-2017',
  kind: 'FORUM',
  title: 'Korea-IDB-Central America Cooperation Forum on Digital Government',
  status: 'HELD',
  starts: july28,
  ends: july28,
  topics: [
    'digital-government',
    'e-customs-system',
    'national-archive',
    'intelligent-transport-system',
    'legislation',
    'disaster-management-system',
    'resident-registration-system',
    'big-data',
    'e-government-act',
    'civil-service-system',
  ],
  quantities: [quantity('INVITEES', 100, 'EXACT', 'ACTUAL', 'public officials from Central America', [cite(7)])],
  participations: [
    state('ORGANIZER', 'KR', 'Korea', [fromTitle]),
    body('ORGANIZER', 'idb', 'IDB', [fromTitle]),
    presenter('korea-customs-service', 'Korea Customs Service', 'e-customs'),
    presenter('national-archive-of-korea', 'National Archive of Korea', 'the national archive'),
    presenter('seoul', 'Seoul Metropolitan Government', 'intelligent transport'),
    presenter('ministry-of-government-legislation', 'Ministry of Government Legislation', 'legislation'),
  ],
  citations: [
    cite(7, { note: 'Where it was held is not said.' }),
    yearOfPosting(cite, 7, 'starts', 'XXXX-07-28'),
    yearOfPosting(cite, 7, 'ends', 'XXXX-07-28'),
  ],
}

const inProse = (name: string) => (name === 'Dominican Republic' ? `the ${name}` : name)

const bilateral = (country: 'PA' | 'HN' | 'DO', name: string, topic: TopicSlug, subject: string): ActivitySeed => ({
  slug: `korea-${name.toLowerCase().replaceAll(' ', '-')}-bilateral-meeting-2017`,
  kind: 'MEETING',
  title: `Bilateral meeting of vice ministers of Korea and ${inProse(name)}`,
  description:
    `On closer cooperation in ${subject}. The vice minister of ${inProse(name)} thanked Korea for its support of ` +
    'reform and digital government in the region.',
  status: 'HELD',
  starts: july28,
  ends: july28,
  topics: [topic],
  participations: [
    shim('PARTICIPANT', 9),
    state('COUNTERPART', country, name, [cite(9)], {
      ...came,
      post: 'Vice Minister',
      note: 'The vice minister and the ministry are not named.',
    }),
  ],
  citations: [cite(9), yearOfPosting(cite, 9, 'starts', 'XXXX-07-28'), yearOfPosting(cite, 9, 'ends', 'XXXX-07-28')],
})

const delegation: ActivitySeed = {
  slug: 'korea-delegation-costa-rica-chile-2017',
  kind: 'DELEGATION',
  title: 'Korean government delegation to Costa Rica and Chile',
  description:
    'Officials of several ministries and agencies, sent because countries of Central America had asked ' +
    'to learn from what Korea does well in administrative innovation.',
  status: 'HELD',
  starts: uncertainDate('2017-07-26', { basis: 'DERIVED' }),
  ends: uncertainDate('2017-08-01', { basis: 'DERIVED' }),
  topics: ['administrative-innovation', 'digital-government'],
  places: [
    { country: 'CR', citations: [cite(1)] },
    { country: 'CL', citations: [cite(1, { note: 'Of the days in Chile the document tells nothing.' })] },
  ],
  participations: [
    body('DISPATCHER', 'mois', 'MOIS', [cite(1)]),
    shim('HEAD', 1),
    body('MEMBER', 'ministry-of-government-legislation', 'Ministry of Government Legislation', [cite(1)], came),
    body('MEMBER', 'korea-customs-service', 'Korea Customs Service', [cite(1)], came),
    body('MEMBER', 'seoul', 'Seoul Metropolitan Government', [cite(1)], came),
    state('VISITED', 'CR', 'Costa Rica', [cite(1)]),
    state('VISITED', 'CL', 'Chile', [cite(1)]),
  ],
  citations: [cite(1), yearOfPosting(cite, 1, 'starts', 'XXXX-07-26'), yearOfPosting(cite, 1, 'ends', 'XXXX-08-01')],
  parts: [
    ministersForum,
    declaration,
    signing,
    cooperationForum,
    bilateral('PA', 'Panama', 'e-government-capacity-building', 'capacity building for e-government'),
    bilateral('HN', 'Honduras', 'data-centre', 'setting up a data centre'),
    bilateral(
      'DO',
      'Dominican Republic',
      'e-government-driven-public-service',
      'public service driven by e-government',
    ),
  ],
}

export const itemOfAugust2017: DocumentSeed = { activities: [delegation], agreements, commitments }
