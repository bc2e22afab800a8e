import { uncertainDate } from '../../../server/kit/edtf.ts'
import { june2017 as cite, yearOfPosting } from '../cite.ts'
import type { OrganizationSlug } from '../organizations.ts'
import { body, person, quantity, state } from '../participants.ts'
import type { ActivitySeed, DocumentSeed, ParticipationSeed } from '../types.ts'
import { announced } from './moi-news-2017-06-20-forum.ts'
import { agreements, CLAIM, commitments, june13or14 } from './moi-news-2017-06-20-promises.ts'

// The delegation to Peru and Brazil, sent as the yearly one of a series.

/** A member of the delegation. Seven organisations are counted, these five are named. */
const member = (organization: OrganizationSlug, printed: string) =>
  body('MEMBER', organization, printed, [cite(1)], { status: 'ATTENDED' })

/** The delegation as one side of a meeting. */
const delegation = (paragraph: number, role: ParticipationSeed['role']) =>
  state(role, 'KR', 'the delegation', [cite(paragraph)], { status: 'ATTENDED' })

const series: ActivitySeed = {
  slug: 'korea-latin-america-e-government-delegation',
  kind: 'SERIES',
  title: 'Korean e-government delegation to Latin America',
  description: 'Joint undertaking of two ministries, meant to open the region to exports of Korean digital government.',
  status: 'HELD',
  starts: uncertainDate('2013'),
  recurrence: 'P1Y',
  topics: ['e-government', 'digital-government'],
  participations: [body('ORGANIZER', 'mois', 'MOI', [cite(3)]), body('ORGANIZER', 'mofa', 'MOFA', [cite(3)])],
  citations: [
    cite(3),
    cite(3, {
      field: 'recurrence',
      note:
        'Sent each year, according to the document, from 2013 on. Of the years before 2017 no edition ' +
        'is described.',
    }),
  ],
}

const meeting: ActivitySeed = {
  slug: 'korea-peru-high-level-meeting-2017',
  kind: 'MEETING',
  title: 'High-level meeting on e-government with Peru',
  description:
    'First event of the journey. With the Vice Minister of Transport and Communications the delegation ' +
    'talked over ways to advance cooperation on digital government.',
  status: 'HELD',
  starts: uncertainDate('2017-06-13/2017-06-14', { basis: 'INFERRED' }),
  topics: ['e-government', 'digital-government'],
  participations: [
    delegation(2, 'PARTICIPANT'),
    body('COUNTERPART', 'peru-prime-ministers-office', 'Prime Minister’s Office', [cite(2)]),
    body(
      'COUNTERPART',
      'peru-ministry-of-transport-and-communications',
      'Ministry of Transport and Communications of Peru',
      [cite(2)],
    ),
    person('COUNTERPART', 'carlos-vadez', 'peru-ministry-of-transport-and-communications', 'Vice Minister', [cite(4)], {
      organizationAsPrinted: 'Transport and Communications of Peru',
      note: 'Talked over ways to advance cooperation on digital government.',
    }),
  ],
  citations: [
    cite(2),
    cite(4, {
      basis: 'INFERRED',
      note: 'The talk with the vice minister, taken to be of the meeting with his ministry in paragraph 2.',
    }),
    cite(4, {
      field: 'status',
      basis: 'INFERRED',
      note: 'The talk with the vice minister is told as past; paragraph 2 tells of the meeting as still to come.',
    }),
    cite(4, {
      field: 'starts',
      basis: 'INFERRED',
      claim: CLAIM,
      note:
        'The dates of the talk with the vice minister, taken for those of the meeting; the year is that ' +
        'of the posting.',
    }),
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
    person('COUNTERPART', 'fernando-zavala', 'peru-prime-ministers-office', 'Prime Minister', [
      cite(4),
      cite(4, {
        field: 'organization',
        basis: 'DERIVED',
        note: 'Named as Prime Minister of Peru; the office follows from the post.',
      }),
    ]),
  ],
  citations: [cite(4, { note: 'Where it was signed is not said.' }), yearOfPosting(cite, 4, 'starts', CLAIM)],
}

const systems = ['d-brain', 'urban-transportation-system', 'urban-security-system'] as const

const training: ActivitySeed = {
  slug: 'korea-peru-enap-training-2017',
  kind: 'TRAINING',
  title: 'Training on digital government at ENAP',
  status: 'HELD',
  places: [
    {
      venue: 'Public Officials Training Institute of Peru (ENAP)',
      country: 'PE',
      citations: [cite(2), cite(5)],
    },
  ],
  topics: ['digital-government', ...systems],
  participations: [
    delegation(5, 'ORGANIZER'),
    body('VISITED', 'enap', 'ENAP', [cite(2), cite(5)]),
    state('PARTICIPANT', 'PE', 'Peru', [cite(5)], {
      status: 'ATTENDED',
      note: 'Senior officials of the central government and of local ones.',
    }),
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
  description:
    'Made up of central and local government. Its partners were no longer central governments alone but ' +
    'local ones too, so that it could offer e-government as an answer to the problems of cities.',
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
    quantity(
      'ORGANIZATIONS',
      7,
      'EXACT',
      'ACTUAL',
      'organisations that made up the delegation; five of them are named',
      [cite(1)],
    ),
  ],
  participations: [
    body('DISPATCHER', 'mois', 'MOI', [cite(1)]),
    body('DISPATCHER', 'mofa', 'MOFA', [cite(1)]),
    person(
      'HEAD',
      'chung-yoon-kee',
      'mois',
      'Director General',
      [
        cite(1),
        cite(7),
        cite(1, {
          field: 'organization',
          basis: 'INFERRED',
          note:
            'The item does not say of which body; a year later he heads a bureau of this ministry in ' +
            'the same post.',
        }),
      ],
      {
        note:
          'Called it a first step towards cooperation with local governments of the region, and hoped ' +
          'that technology and smaller ICT firms of Korea would find their way there.',
      },
    ),
    member('seoul', 'Seoul Metropolitan City'),
    member('anyang', 'Anyang City'),
    member(
      'korea-local-information-research-and-development-institute',
      'Korea Local Information Research & Development Institute',
    ),
    member('nia', 'National Information Society'),
    member('korea-public-finance-information-service', 'Korea Public Finance Information Service'),
    state('VISITED', 'PE', 'Peru', [cite(1)]),
    state('VISITED', 'BR', 'Brazil', [cite(1)]),
  ],
  citations: [
    cite(1),
    cite(3, { field: 'description' }),
    yearOfPosting(cite, 1, 'starts', 'XXXX-06-12'),
    yearOfPosting(cite, 1, 'ends', 'XXXX-06-20'),
    cite(3, {
      field: 'edition',
      basis: 'DERIVED',
      note: 'Counted from 2013, on the word of the document that a delegation went every year.',
    }),
  ],
  parts: [meeting, signing, training, ...announced],
}

export const itemOfJune2017: DocumentSeed = { activities: [series, edition], agreements, commitments }
