import { uncertainDate } from '../../../server/kit/edtf.ts'
import { june2017 as cite, yearOfPosting } from '../cite.ts'
import type { ActivitySeed, DocumentSeed, ParticipationSeed } from '../types.ts'
import { brazilForum, peruForum } from './moi-news-2017-06-20-forum.ts'

// The delegation to Peru and Brazil. The text puts the signing on "June 13-14": the day is one of the
// two, so the date is an interval.

const june13or14 = uncertainDate('2017-06-13/2017-06-14', { basis: 'DERIVED' })
const CLAIM = 'XXXX-06-13/XXXX-06-14'

/** A member of the delegation. Seven organisations are counted, these five are named. */
const member = (organization: ParticipationSeed['organization'], printed: string): ParticipationSeed => ({
  role: 'MEMBER',
  status: 'ATTENDED',
  country: 'KR',
  organization,
  nameAsPrinted: printed,
  organizationAsPrinted: printed,
  citations: [cite(1)],
})

/** The delegation as one side of a meeting. */
const delegation = (paragraph: number, role: ParticipationSeed['role']): ParticipationSeed => ({
  role,
  status: 'ATTENDED',
  country: 'KR',
  nameAsPrinted: 'the delegation',
  citations: [cite(paragraph)],
})

const series: ActivitySeed = {
  slug: 'korea-latin-america-e-government-delegation',
  kind: 'SERIES',
  title: 'Korean delegation on e-Government to Latin America',
  description: 'Joint undertaking of two ministries, meant to open the region to exports of Korean digital government.',
  status: 'HELD',
  starts: uncertainDate('2013'),
  recurrence: 'P1Y',
  topics: ['e-government', 'digital-government'],
  participations: [
    { role: 'ORGANIZER', country: 'KR', organization: 'mois', nameAsPrinted: 'MOI', organizationAsPrinted: 'MOI', citations: [cite(3)] },
    { role: 'ORGANIZER', country: 'KR', organization: 'mofa', nameAsPrinted: 'MOFA', organizationAsPrinted: 'MOFA', citations: [cite(3)] },
  ],
  citations: [cite(3), cite(3, { field: 'recurrence', note: 'Sent each year, according to the document, from 2013 on. Of the years before 2017 no edition is described.' })],
}

const meeting: ActivitySeed = {
  slug: 'korea-peru-high-level-meeting-2017',
  kind: 'MEETING',
  title: 'High-level meeting on e-government with two ministries of Peru',
  description: 'First event of the journey. With the Vice Minister of Transport and Communications the delegation talked over ways to advance cooperation on digital government.',
  status: 'HELD',
  starts: uncertainDate('2017-06-13/2017-06-14', { basis: 'INFERRED' }),
  topics: ['e-government', 'digital-government'],
  participations: [
    delegation(2, 'PARTICIPANT'),
    { role: 'COUNTERPART', country: 'PE', organization: 'peru-prime-ministers-office', nameAsPrinted: 'Prime Minister’s Office', organizationAsPrinted: 'Prime Minister’s Office', citations: [cite(2)] },
    { role: 'COUNTERPART', country: 'PE', organization: 'peru-ministry-of-transport-and-communications', nameAsPrinted: 'Ministry of Transport and Communications of Peru', organizationAsPrinted: 'Ministry of Transport and Communications of Peru', citations: [cite(2)] },
    {
      role: 'COUNTERPART',
      status: 'ATTENDED',
      country: 'PE',
      organization: 'peru-ministry-of-transport-and-communications',
      person: 'carlos-vadez',
      post: 'Vice Minister',
      nameAsPrinted: 'Carlos Vadez',
      organizationAsPrinted: 'Transport and Communications of Peru',
      note: 'Talked over ways to advance cooperation on digital government.',
      citations: [cite(4)],
    },
  ],
  citations: [
    cite(2),
    cite(4, { basis: 'INFERRED', note: 'The talk with the vice minister, taken to be of the meeting with his ministry in paragraph 2.' }),
    cite(4, { field: 'starts', basis: 'INFERRED', claim: CLAIM, note: 'The dates of the talk with the vice minister, taken for those of the meeting; the year is that of the posting.' }),
  ],
}

const signing: ActivitySeed = {
  slug: 'korea-peru-cooperation-center-mou-signing',
  kind: 'SIGNING',
  title: 'Signing of the memorandum of understanding on the Korea-Peru e-Government Cooperation Center',
  status: 'HELD',
  starts: june13or14,
  topics: ['e-government'],
  participations: [
    delegation(4, 'PARTICIPANT'),
    {
      role: 'COUNTERPART',
      status: 'ATTENDED',
      country: 'PE',
      organization: 'peru-prime-ministers-office',
      person: 'fernando-zavala',
      post: 'Prime Minister',
      nameAsPrinted: 'Fernando Zavala',
      citations: [
        cite(4),
        cite(4, { field: 'organization', basis: 'DERIVED', note: 'Named as Prime Minister of Peru; the office follows from the post.' }),
      ],
    },
  ],
  citations: [cite(4, { note: 'Where it was signed is not said.' }), yearOfPosting(cite, 4, 'starts', CLAIM)],
}

const systems = ['d-brain', 'urban-transportation-system', 'urban-security-system'] as const

const training: ActivitySeed = {
  slug: 'korea-peru-enap-training-2017',
  kind: 'TRAINING',
  title: 'Training on digital government at ENAP',
  status: 'HELD',
  places: [{ venue: 'Public Officials Training Institute of Peru (ENAP)', country: 'PE', citations: [cite(2), cite(5)] }],
  topics: ['digital-government', ...systems],
  participations: [
    delegation(5, 'ORGANIZER'),
    { role: 'VISITED', country: 'PE', organization: 'enap', nameAsPrinted: 'ENAP', organizationAsPrinted: 'ENAP', citations: [cite(2), cite(5)] },
    {
      role: 'PARTICIPANT',
      status: 'ATTENDED',
      country: 'PE',
      nameAsPrinted: 'Peru',
      note: 'Senior officials of the central government and of local ones.',
      citations: [cite(5)],
    },
  ],
  citations: [cite(2), cite(5, { note: 'Told as past, without a day of its own.' })],
  parts: [
    {
      slug: 'korea-peru-enap-training-2017-lectures',
      kind: 'SESSION',
      title: 'Lectures on Korean e-government systems',
      status: 'HELD',
      topics: ['e-government', ...systems],
      participations: [delegation(5, 'SPEAKER')],
      citations: [cite(5)],
    },
  ],
}

const edition: ActivitySeed = {
  slug: 'korea-delegation-peru-brazil-2017',
  kind: 'DELEGATION',
  title: 'Joint government delegation on e-Government to Peru and Brazil',
  description: 'Made up of central and local government. Its partners abroad were no longer central governments alone: local ones were offered e-government as an answer to the problems of cities.',
  status: 'HELD',
  starts: uncertainDate('2017-06-12', { basis: 'DERIVED' }),
  ends: uncertainDate('2017-06-20', { basis: 'DERIVED' }),
  series: 'korea-latin-america-e-government-delegation',
  edition: { number: 5, basis: 'DERIVED' },
  places: [
    { country: 'PE', citations: [cite(1)] },
    { country: 'BR', citations: [cite(1)] },
  ],
  topics: ['e-government', 'digital-government', 'urban-challenges'],
  quantities: [
    { metric: 'ORGANIZATIONS', value: 7, qualifier: 'EXACT', basis: 'ACTUAL', population: 'organisations that made up the delegation; five of them are named', citations: [cite(1)] },
  ],
  participations: [
    { role: 'DISPATCHER', country: 'KR', organization: 'mois', nameAsPrinted: 'MOI', organizationAsPrinted: 'MOI', citations: [cite(1)] },
    { role: 'DISPATCHER', country: 'KR', organization: 'mofa', nameAsPrinted: 'MOFA', organizationAsPrinted: 'MOFA', citations: [cite(1)] },
    {
      role: 'HEAD',
      status: 'ATTENDED',
      country: 'KR',
      organization: 'mois',
      person: 'chung-yoon-kee',
      post: 'Director General',
      nameAsPrinted: 'Chung Yoon Kee',
      note: 'Called it a first step towards cooperation with local governments of the region, and hoped that technology and smaller ICT firms of Korea would find their way there.',
      citations: [
        cite(1),
        cite(7),
        cite(1, { field: 'organization', basis: 'INFERRED', note: 'The item does not say of which body; a year later he heads a bureau of this ministry in the same post.' }),
      ],
    },
    member('seoul', 'Seoul Metropolitan City'),
    member('anyang', 'Anyang City'),
    member('korea-local-information-research-and-development-institute', 'Korea Local Information Research & Development Institute'),
    member('nia', 'National Information Society'),
    member('korea-public-finance-information-service', 'Korea Public Finance Information Service'),
    { role: 'VISITED', country: 'PE', nameAsPrinted: 'Peru', citations: [cite(1)] },
    { role: 'VISITED', country: 'BR', nameAsPrinted: 'Brazil', citations: [cite(1)] },
  ],
  citations: [
    cite(1),
    cite(3, { field: 'description' }),
    yearOfPosting(cite, 1, 'starts', 'XXXX-06-12'),
    yearOfPosting(cite, 1, 'ends', 'XXXX-06-20'),
    cite(3, { field: 'edition', basis: 'DERIVED', note: 'Counted from 2013, on the word of the document that a delegation went every year.' }),
  ],
  parts: [meeting, signing, training, peruForum, brazilForum],
}

export const itemOfJune2017: DocumentSeed = {
  activities: [series, edition],
  agreements: [
    {
      slug: 'korea-peru-e-government-cooperation-center-mou',
      kind: 'MOU',
      title: 'Memorandum of understanding on the Korea-Peru e-Government Cooperation Center',
      status: 'SIGNED',
      signed: june13or14,
      signedAt: 'korea-peru-cooperation-center-mou-signing',
      establishes: ['korea-peru-e-government-cooperation-center'],
      topics: ['e-government'],
      parties: [
        { country: 'KR', nameAsPrinted: 'the delegation', citations: [cite(4, { note: 'The delegation signed; who for it is not said.' })] },
        {
          country: 'PE',
          signatory: 'fernando-zavala',
          signatoryPost: 'Prime Minister',
          nameAsPrinted: 'Peru',
          citations: [cite(4)],
        },
      ],
      citations: [cite(4), yearOfPosting(cite, 4, 'signed', CLAIM)],
    },
  ],
  commitments: [
    {
      slug: 'korea-peru-e-government-cooperation-project',
      kind: 'PLEDGE',
      title: 'Start a cooperation project of Korea and Peru on e-government with the cooperation center',
      status: 'PLEDGED',
      made: june13or14,
      agreement: 'korea-peru-e-government-cooperation-center-mou',
      activity: 'korea-peru-cooperation-center-mou-signing',
      topics: ['e-government'],
      parties: [
        { side: 'BY', country: 'KR', nameAsPrinted: 'the delegation', citations: [cite(4)] },
        { side: 'BY', country: 'PE', nameAsPrinted: 'Peru', citations: [cite(4)] },
      ],
      citations: [
        cite(4, { note: 'Given as what the memorandum was signed for. No outcome is stated.' }),
        yearOfPosting(cite, 4, 'made', CLAIM),
      ],
    },
  ],
}
