import { uncertainDate } from '../../../server/kit/edtf.ts'
import { newsletter2014 as cite } from '../cite.ts'
import { body, person, quantity } from '../participants.ts'
import type { ActivitySeed, DocumentSeed } from '../types.ts'

// The workshop at ECLAC. The text gives a day and a month and no year.

const day = uncertainDate('XXXX-12-17', { basis: 'INFERRED', earliest: '2013-12-17', latest: '2013-12-17' })

const yearInferred = (field: 'starts' | 'ends') =>
  cite(3, {
    field,
    basis: 'INFERRED',
    claim: 'XXXX-12-17',
    note:
      'No year is given. 2013 is inferred: the newsletter is of January 2014, so the last December ' +
      'before it, and the ministry was called MOSPA then.',
  })

/** The workshop was of one day, so that every part of it was on that day. */
const onThatDay = cite(3, {
  field: 'starts',
  basis: 'INFERRED',
  claim: 'XXXX-12-17',
  note: 'The day is that of the workshop, which was of one day; 2013 is inferred, as it is there.',
})

const minaSon = { organizationAsPrinted: 'NIA' }
const came = { status: 'ATTENDED' } as const

const presentation: ActivitySeed = {
  slug: 'eclac-workshop-2013-korean-e-government-presentation',
  kind: 'SESSION',
  title: 'Presentation on the development of e-government in Korea',
  status: 'HELD',
  starts: day,
  topics: ['e-government'],
  quantities: [quantity('DURATION_MINUTES', 30, 'EXACT', 'ACTUAL', 'the presentation', [cite(4)])],
  participations: [
    person('SPEAKER', 'mina-son', 'nia', 'Principal Manager', [cite(4)], {
      ...minaSon,
      note: 'Told the history of e-government in Korea and showed good practice and successful cases.',
    }),
  ],
  citations: [cite(4), onThatDay],
}

const panel1: ActivitySeed = {
  slug: 'eclac-workshop-2013-panel-1',
  kind: 'SESSION',
  title: 'The Korean Experience on e-Government',
  description:
    'Panel on e-government. Members from the region questioned the panel at length on e-government in ' +
    'Korea and in Chile.',
  status: 'HELD',
  starts: day,
  ordinal: 1,
  topics: ['e-government'],
  participations: [
    person(
      'PANELLIST',
      'mina-son',
      'nia',
      'Principal Manager',
      [cite(4, { note: 'Counted among the panel because the text goes on to its other members.' })],
      minaSon,
    ),
    person('PANELLIST', 'juntak-kim', 'mois', 'Deputy Director', [cite(4)], {
      unit: 'Information Security Division',
      organizationAsPrinted: 'MOSPA',
    }),
    person(
      'PANELLIST',
      'andres-bustamante',
      'chile-ministry-of-president-secretariat',
      'in charge of e-Government in Chile',
      [cite(4)],
      { organizationAsPrinted: 'Ministry of President Secretariat' },
    ),
  ],
  citations: [cite(4), onThatDay],
  parts: [presentation],
}

/** A theme of the sessions beside Panel 1. */
const otherSession = (slug: string, title: string, topics: ActivitySeed['topics']): ActivitySeed => ({
  slug: `eclac-workshop-2013-${slug}`,
  kind: 'SESSION',
  title,
  status: 'HELD',
  starts: day,
  topics,
  citations: [
    cite(5, {
      note: 'A theme of the other sessions. Which of the six panels had it, and whether one or several, is not said.',
    }),
    onThatDay,
  ],
})

const workshop: ActivitySeed = {
  slug: 'eclac-e-government-workshop-2013',
  kind: 'WORKSHOP',
  title: 'E-government, Results-based Management and Participatory Planning and Budgeting',
  description: 'International workshop on e-government for ECLAC officials of the region and a delegation from Korea.',
  status: 'HELD',
  starts: day,
  ends: day,
  places: [{ name: 'Santiago', venue: 'ECLAC headquarters', country: 'CL', citations: [cite(3)] }],
  topics: ['e-government', 'results-based-management', 'participatory-planning-and-budgeting'],
  quantities: [quantity('SESSIONS', 6, 'EXACT', 'ACTUAL', 'themed panel discussions', [cite(4)])],
  participations: [
    body('HOST', 'eclac', 'ECLAC', [cite(1), cite(3)]),
    body('PARTICIPANT', 'eclac', 'ECLAC', [cite(3)], { ...came, nameAsPrinted: 'ECLAC regional officials' }),
    body('PARTICIPANT', 'nia', 'NIA', [cite(1), cite(3)], came),
    body('PARTICIPANT', 'mofa', 'MOFA', [cite(1), cite(3)], came),
    body('PARTICIPANT', 'mois', 'MOSPA', [cite(1), cite(3)], came),
    person('WELCOME', 'alicia-barcena', 'eclac', 'Executive Secretary', [cite(4)], {
      organizationAsPrinted: 'CEPAL',
    }),
    person('WELCOME', 'jorge-mattar', 'ilpes', 'Director', [cite(4)], { organizationAsPrinted: 'ILPES' }),
    person('WELCOME', 'eui-seung-hwang', 'embassy-of-korea-in-chile', 'Ambassador', [cite(4)], {
      organizationAsPrinted: 'Korean Embassy in Chile',
    }),
  ],
  citations: [cite(1), cite(3), yearInferred('starts'), yearInferred('ends')],
  parts: [
    panel1,
    otherSession('regional-e-government', 'E-government in the region of ECLAC', ['e-government']),
    otherSession(
      'participatory-planning',
      'Participatory planning and budgeting of public e-government projects and services',
      ['participatory-planning-and-budgeting', 'e-government'],
    ),
  ],
}

export const newsletterOf2014: DocumentSeed = { activities: [workshop], agreements: [], commitments: [] }
