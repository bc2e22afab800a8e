import { uncertainDate } from '../../../server/kit/edtf.ts'
import { june2017 as cite, yearOfPosting } from '../cite.ts'
import type { OrganizationSlug } from '../organizations.ts'
import { body, state } from '../participants.ts'
import type { ActivitySeed, CitationSeed, ParticipationSeed, PlaceSeed } from '../types.ts'

// The Cooperation Forum with local governments of three cities in two countries, announced on the last
// of its days. The document speaks of one forum. It is recorded once for each country, because nothing
// says that officials of Peru and of Brazil ever sat in one room.

const oneForumTwoLegs = cite(6, {
  basis: 'DERIVED',
  note:
    'The document names one forum with the local governments of three cities in two countries; this is ' +
    'the part of it in one of the countries.',
})

const stillToCome = cite(6, {
  field: 'status',
  note: 'Told as still to come by an item posted on the last of the days; that it took place is not said.',
})

const korea = (paragraph: number) => state('ORGANIZER', 'KR', 'the delegation', [cite(paragraph)])

const officials = (organization: OrganizationSlug, printed: string) =>
  body('PARTICIPANT', organization, printed, [cite(6)], { note: 'Officials of the local government.' })

function forum(country: 'PE' | 'BR', title: string, places: PlaceSeed[], cities: ParticipationSeed[]): ActivitySeed {
  return {
    slug: `korea-cooperation-forum-2017-${country === 'PE' ? 'peru' : 'brazil'}`,
    kind: 'FORUM',
    title,
    description: 'To look with local governments for ways in which to cooperate on e-government.',
    status: 'PLANNED',
    starts: uncertainDate('2017-06-15', { basis: 'DERIVED' }),
    ends: uncertainDate('2017-06-20', { basis: 'DERIVED' }),
    topics: ['e-government', 'urban-challenges'],
    places,
    participations: [korea(6), ...cities],
    citations: [
      cite(6),
      cite(2),
      oneForumTwoLegs,
      stillToCome,
      yearOfPosting(cite, 6, 'starts', 'XXXX-06-15'),
      yearOfPosting(cite, 6, 'ends', 'XXXX-06-20'),
    ],
  }
}

function expertMeeting(country: 'PE' | 'BR', city: string, place: PlaceSeed): ActivitySeed {
  return {
    slug: `korea-expert-meeting-2017-${country === 'PE' ? 'peru' : 'brazil'}`,
    kind: 'MEETING',
    title: `Expert Meeting in ${city}`,
    status: 'PLANNED',
    topics: ['e-government'],
    places: [place],
    participations: [korea(2)],
    citations: [
      cite(2),
      cite(2, {
        basis: 'DERIVED',
        note: 'The document names one meeting in two cities; this is the part of it in one of them.',
      }),
      cite(2, { field: 'status', note: 'Told as still to come; that it took place is not said.' }),
    ],
  }
}

const lima: PlaceSeed = {
  name: 'Lima',
  country: 'PE',
  citations: [
    cite(6, {
      basis: 'INFERRED',
      note: 'The text has officials from Lima at the forum; that a part of it was to be there is not said.',
    }),
  ],
}

// Printed once in Peru and once in Chile.
const inPeru: CitationSeed = cite(6, {
  field: 'country',
  note: 'Printed here as Arequipa, Peru, beside Lima.',
})
const inChile: CitationSeed = cite(2, {
  field: 'country',
  basis: 'DISPUTED',
  claim: 'Arequipa, Chile',
  note: 'Printed here with Chile, where the delegation did not go; paragraph 6 has Peru.',
})

const arequipa: PlaceSeed = { name: 'Arequipa', country: 'PE', citations: [cite(2), inPeru, inChile] }
const saoPaulo: PlaceSeed = {
  name: 'São Paulo',
  nameAsPrinted: 'Sao Paolo',
  country: 'BR',
  citations: [
    cite(2),
    cite(6, { field: 'nameAsPrinted' }),
    cite(2, { field: 'nameAsPrinted', claim: 'Sao Paulo', note: 'Spelled in the usual way here.' }),
  ],
}

/** What the delegation was still to do when the item was posted. */
export const announced: ActivitySeed[] = [
  forum(
    'PE',
    'Cooperation Forum on e-Government, with Lima and Arequipa',
    [lima, arequipa],
    [officials('local-government-of-lima', 'Lima'), officials('local-government-of-arequipa', 'Arequipa')],
  ),
  expertMeeting('PE', 'Arequipa', { ...arequipa, nameAsPrinted: 'Arequipa, Chile' }),
  forum(
    'BR',
    'Cooperation Forum on e-Government, with São Paulo',
    [saoPaulo],
    [officials('local-government-of-sao-paulo', 'Sao Paolo')],
  ),
  expertMeeting('BR', 'São Paulo', {
    name: 'São Paulo',
    nameAsPrinted: 'Sao Paulo',
    country: 'BR',
    citations: [cite(2)],
  }),
]
