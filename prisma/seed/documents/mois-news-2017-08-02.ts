import { uncertainDate } from '../../../server/kit/edtf.ts'
import { august2017 as cite, yearOfPosting } from '../cite.ts'
import type { ActivitySeed, DocumentSeed, ParticipationSeed } from '../types.ts'
import { agreements, commitments } from './mois-news-2017-08-02-promises.ts'
import { eightCountries, july27, july28 } from './mois-news-2017-08-02-shared.ts'

// The delegation to Costa Rica and Chile: the ministers' forum, what was declared and signed, the
// cooperation forum and the bilateral meetings. Of the days in Chile the document tells nothing.

const shim: ParticipationSeed = {
  role: 'HEAD',
  status: 'ATTENDED',
  country: 'KR',
  organization: 'mois',
  person: 'shim-bo-kyun',
  post: 'Vice Minister',
  nameAsPrinted: 'Shim Bo-kyun',
  organizationAsPrinted: 'MOIS',
  citations: [cite(1)],
}

const member = (organization: ParticipationSeed['organization'], printed: string): ParticipationSeed => ({
  role: 'MEMBER',
  status: 'ATTENDED',
  country: 'KR',
  organization,
  nameAsPrinted: printed,
  organizationAsPrinted: printed,
  citations: [cite(1)],
})

const ministersForum: ActivitySeed = {
  slug: 'korea-central-america-ministers-forum-2017',
  kind: 'FORUM',
  title: 'Digital Government Ministers Forum of Korea and Central America',
  description: 'To advance cooperation in public administration, on the ground of the closer economic ties that the free trade agreement brings. The eight of Central America held that digital government needs leadership, a change of mind and investment, and were much interested in the case of Korea.',
  status: 'HELD',
  starts: july27,
  ends: july27,
  places: [{ name: 'San Jose', venue: 'Hotel Wyndham', country: 'CR', citations: [cite(2)] }],
  topics: ['digital-government', 'e-government', 'public-administration', 'internet-of-things', 'big-data', 'fourth-industrial-revolution'],
  agreements: ['korea-central-america-fta'],
  quantities: [
    {
      metric: 'COUNTRIES',
      value: 7,
      qualifier: 'EXACT',
      basis: 'ACTUAL',
      population: 'countries of Central America whose ministers and vice ministers were invited with IDB funding',
      citations: [cite(3, { note: 'Which seven of the eight is not said.' })],
    },
  ],
  participations: [
    { role: 'HOST', country: 'KR', organization: 'mois', nameAsPrinted: 'the delegation', organizationAsPrinted: 'MOIS', citations: [cite(2, { note: 'The delegation is said to have held the forum, jointly with the others.' })] },
    ...eightCountries.map(([country, nameAsPrinted]): ParticipationSeed => ({ role: 'CO_HOST', country, nameAsPrinted, citations: [cite(2)] })),
    { role: 'CO_HOST', organization: 'idb', nameAsPrinted: 'IDB', organizationAsPrinted: 'IDB', citations: [cite(2)] },
    { role: 'FUNDER', organization: 'idb', nameAsPrinted: 'IDB', organizationAsPrinted: 'IDB', note: 'Paid for the invitation of ministers and vice ministers from seven countries.', citations: [cite(3)] },
    ...eightCountries.map(([country, nameAsPrinted]): ParticipationSeed => ({
      role: 'PARTICIPANT',
      status: 'ATTENDED',
      country,
      nameAsPrinted,
      note: 'Officials of ministerial or vice-ministerial rank.',
      citations: [cite(2)],
    })),
    {
      ...shim,
      role: 'KEYNOTE',
      note: "Spoke on the past and the coming of e-government in Korea: it grew from firm leadership, new ways of thinking and bold investment in ICT, and has moved on with the Internet of Things and big data.",
      citations: [cite(4)],
    },
    {
      role: 'PARTICIPANT',
      status: 'ATTENDED',
      country: 'CR',
      organization: 'costa-rica-ministry-of-science-technology-and-telecommunications',
      person: 'carolina-vasquez-soto',
      post: 'Minister',
      nameAsPrinted: 'Carolina Vasquez Soto',
      organizationAsPrinted: 'Science, Technology and Telecommunications of Costa Rica',
      citations: [cite(2)],
    },
    {
      role: 'PARTICIPANT',
      status: 'ATTENDED',
      organization: 'idb',
      person: 'ana-maria-rodriguez',
      post: 'Manager',
      nameAsPrinted: 'Ana Maria Rodriguez',
      organizationAsPrinted: 'IDB',
      citations: [cite(2)],
    },
    {
      role: 'PARTICIPANT',
      status: 'ATTENDED',
      organization: 'red-gealc',
      person: 'yolanda-martinez',
      post: 'President',
      nameAsPrinted: 'Yolanda Martinez',
      organizationAsPrinted: 'RedGealc',
      citations: [cite(2)],
    },
  ],
  citations: [
    cite(2),
    cite(3),
    cite(5),
    yearOfPosting(cite, 2, 'starts', 'XXXX-07-27'),
    yearOfPosting(cite, 2, 'ends', 'XXXX-07-27'),
    cite(3, { field: 'agreements', basis: 'DERIVED', note: 'The forum is said to build on the ties that the agreement brings.' }),
  ],
}

const declaration: ActivitySeed = {
  slug: 'korea-central-america-joint-declaration-adoption-2017',
  kind: 'SIGNING',
  title: 'Joint Declaration on Digital Government Cooperation',
  description: 'Declared by ministers and vice ministers of Korea and the eight countries once the forum was over.',
  status: 'HELD',
  starts: july27,
  topics: ['digital-government'],
  participations: [
    { role: 'PARTICIPANT', status: 'ATTENDED', country: 'KR', nameAsPrinted: 'Korea', citations: [cite(6)] },
    ...eightCountries.map(([country, nameAsPrinted]): ParticipationSeed => ({
      role: 'PARTICIPANT',
      status: 'ATTENDED',
      country,
      nameAsPrinted,
      citations: [cite(6, { basis: 'DERIVED', note: 'The paragraph says eight countries of Central America; paragraph 2 lists them.' })],
    })),
  ],
  citations: [
    cite(6, { note: 'Who signed, or whether it was signed, is not said.' }),
    cite(6, { field: 'starts', basis: 'DERIVED', note: 'Declared following the forum, taken to be on its day; the year is that of the posting.' }),
  ],
}

const signing: ActivitySeed = {
  slug: 'korea-costa-rica-mou-signing-2017',
  kind: 'SIGNING',
  title: 'Signing of the memorandum of understanding on digital government with Costa Rica',
  status: 'HELD',
  starts: july27,
  ends: july27,
  topics: ['digital-government'],
  participations: [
    { role: 'PARTICIPANT', status: 'ATTENDED', country: 'KR', nameAsPrinted: 'the delegation', citations: [cite(8)] },
    { role: 'COUNTERPART', status: 'ATTENDED', country: 'CR', nameAsPrinted: 'Costa Rica', citations: [cite(8)] },
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

/** A body named in brackets after a theme. */
const presenter = (organization: ParticipationSeed['organization'], printed: string, theme: string): ParticipationSeed => ({
  role: 'SPEAKER',
  country: 'KR',
  organization,
  nameAsPrinted: printed,
  organizationAsPrinted: printed,
  note: `Theme: ${theme}.`,
  citations: [cite(7, { basis: 'INFERRED', note: 'Named in brackets after the theme, read as the body that presented it.' })],
})

const cooperationForum: ActivitySeed = {
  slug: 'korea-idb-central-america-cooperation-forum-2017',
  kind: 'FORUM',
  title: 'Korea-IDB-Central America Cooperation Forum on Digital Government',
  status: 'HELD',
  starts: july28,
  ends: july28,
  topics: [
    'e-customs-system',
    'national-archive',
    'intelligent-transport-system',
    'legislation',
    'disaster-management-system',
    'resident-registration-system',
    'e-government-act',
    'big-data',
    'civil-service-system',
    'digital-government',
  ],
  quantities: [
    { metric: 'INVITEES', value: 100, qualifier: 'EXACT', basis: 'ACTUAL', population: 'public officials from Central America', citations: [cite(7)] },
  ],
  participations: [
    { role: 'ORGANIZER', country: 'KR', nameAsPrinted: 'Korea', citations: [fromTitle] },
    { role: 'ORGANIZER', organization: 'idb', nameAsPrinted: 'IDB', organizationAsPrinted: 'IDB', citations: [fromTitle] },
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

function bilateral(country: 'PA' | 'HN' | 'DO', name: string, topic: NonNullable<ActivitySeed['topics']>[number], subject: string): ActivitySeed {
  return {
    slug: `korea-${name.toLowerCase().replaceAll(' ', '-')}-bilateral-meeting-2017`,
    kind: 'MEETING',
    title: `Bilateral meeting of vice ministers of Korea and ${name}`,
    description: `On closer cooperation in ${subject}. The guest thanked Korea for its support of reform and digital government in the region.`,
    status: 'HELD',
    starts: july28,
    ends: july28,
    topics: [topic],
    participations: [
      { ...shim, role: 'PARTICIPANT', citations: [cite(9)] },
      {
        role: 'COUNTERPART',
        status: 'ATTENDED',
        country,
        post: 'Vice Minister',
        nameAsPrinted: name,
        note: 'The vice minister and the ministry are not named.',
        citations: [cite(9)],
      },
    ],
    citations: [
      cite(9),
      yearOfPosting(cite, 9, 'starts', 'XXXX-07-28'),
      yearOfPosting(cite, 9, 'ends', 'XXXX-07-28'),
    ],
  }
}

const delegation: ActivitySeed = {
  slug: 'korea-delegation-costa-rica-chile-2017',
  kind: 'DELEGATION',
  title: 'Korean government delegation to Costa Rica and Chile',
  description: 'Officials of several ministries and agencies, sent because countries of Central America had asked to learn from what Korea does well in administrative innovation.',
  status: 'HELD',
  starts: uncertainDate('2017-07-26', { basis: 'DERIVED' }),
  ends: uncertainDate('2017-08-01', { basis: 'DERIVED' }),
  topics: ['administrative-innovation', 'digital-government'],
  places: [
    { country: 'CR', citations: [cite(1)] },
    { country: 'CL', citations: [cite(1, { note: 'Of the days in Chile the document tells nothing.' })] },
  ],
  participations: [
    { role: 'DISPATCHER', country: 'KR', organization: 'mois', nameAsPrinted: 'MOIS', organizationAsPrinted: 'MOIS', citations: [cite(1)] },
    shim,
    member('ministry-of-government-legislation', 'Ministry of Government Legislation'),
    member('korea-customs-service', 'Korea Customs Service'),
    member('seoul', 'Seoul Metropolitan Government'),
    { role: 'VISITED', country: 'CR', nameAsPrinted: 'Costa Rica', citations: [cite(1)] },
    { role: 'VISITED', country: 'CL', nameAsPrinted: 'Chile', citations: [cite(1)] },
  ],
  citations: [
    cite(1),
    yearOfPosting(cite, 1, 'starts', 'XXXX-07-26'),
    yearOfPosting(cite, 1, 'ends', 'XXXX-08-01'),
  ],
  parts: [
    ministersForum,
    declaration,
    signing,
    cooperationForum,
    bilateral('PA', 'Panama', 'e-government-capacity-building', 'capacity building for e-government'),
    bilateral('HN', 'Honduras', 'data-centre', 'setting up a data centre'),
    bilateral('DO', 'Dominican Republic', 'e-government-driven-public-service', 'public service driven by e-government'),
  ],
}

export const itemOfAugust2017: DocumentSeed = { activities: [delegation], agreements, commitments }
