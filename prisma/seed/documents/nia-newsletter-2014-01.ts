import { uncertainDate } from '../../../server/kit/edtf.ts'
import { newsletter2014 as cite } from '../cite.ts'
import type { DocumentSeed } from '../types.ts'

// The workshop at ECLAC. The text gives a day and a month and no year.

const day = uncertainDate('XXXX-12-17', { basis: 'INFERRED', earliest: '2013-12-17', latest: '2013-12-17' })

const yearInferred = (field: 'starts' | 'ends') =>
  cite(3, {
    field,
    basis: 'INFERRED',
    claim: 'XXXX-12-17',
    note: 'No year is given. 2013 is inferred: the newsletter is of January 2014, so the last December before it, and the ministry was called MOSPA then.',
  })

export const newsletterOf2014: DocumentSeed = {
  activities: [
    {
      slug: 'eclac-e-government-workshop-2013',
      kind: 'WORKSHOP',
      title: 'E-government, Results-based Management and Participatory Planning and Budgeting',
      description: 'International workshop on e-government for ECLAC officials of the region and a delegation from Korea.',
      status: 'HELD',
      starts: day,
      ends: day,
      places: [{ name: 'Santiago', venue: 'ECLAC headquarters', country: 'CL', citations: [cite(3)] }],
      topics: ['e-government', 'results-based-management', 'participatory-planning-and-budgeting'],
      quantities: [
        { metric: 'SESSIONS', value: 6, qualifier: 'EXACT', basis: 'ACTUAL', population: 'themed panel discussions', citations: [cite(4)] },
      ],
      participations: [
        { role: 'HOST', organization: 'eclac', nameAsPrinted: 'ECLAC', organizationAsPrinted: 'ECLAC', citations: [cite(1), cite(3)] },
        {
          role: 'PARTICIPANT',
          status: 'ATTENDED',
          organization: 'eclac',
          nameAsPrinted: 'ECLAC regional officials',
          organizationAsPrinted: 'ECLAC',
          citations: [cite(3)],
        },
        { role: 'PARTICIPANT', status: 'ATTENDED', country: 'KR', organization: 'nia', nameAsPrinted: 'NIA', organizationAsPrinted: 'NIA', citations: [cite(1), cite(3)] },
        { role: 'PARTICIPANT', status: 'ATTENDED', country: 'KR', organization: 'mofa', nameAsPrinted: 'MOFA', organizationAsPrinted: 'MOFA', citations: [cite(1), cite(3)] },
        { role: 'PARTICIPANT', status: 'ATTENDED', country: 'KR', organization: 'mois', nameAsPrinted: 'MOSPA', organizationAsPrinted: 'MOSPA', citations: [cite(1), cite(3)] },
        {
          role: 'WELCOME',
          status: 'ATTENDED',
          organization: 'eclac',
          person: 'alicia-barcena',
          post: 'Executive Secretary',
          nameAsPrinted: 'Alicia Barcena',
          organizationAsPrinted: 'CEPAL',
          citations: [cite(4)],
        },
        {
          role: 'WELCOME',
          status: 'ATTENDED',
          organization: 'ilpes',
          person: 'jorge-mattar',
          post: 'Director',
          nameAsPrinted: 'Jorge Mattar',
          organizationAsPrinted: 'ILPES',
          citations: [cite(4)],
        },
        {
          role: 'WELCOME',
          status: 'ATTENDED',
          country: 'KR',
          organization: 'embassy-of-korea-in-chile',
          person: 'eui-seung-hwang',
          post: 'Ambassador',
          nameAsPrinted: 'Eui Seung Hwang',
          organizationAsPrinted: 'Korean Embassy in Chile',
          citations: [cite(4)],
        },
      ],
      citations: [cite(1), cite(3), yearInferred('starts'), yearInferred('ends')],
      parts: [
        {
          slug: 'eclac-workshop-2013-panel-1',
          kind: 'SESSION',
          title: 'The Korean Experience on e-Government',
          description: 'Panel on e-government. Members from the region questioned the panel at length on e-government in Korea and in Chile.',
          status: 'HELD',
          ordinal: 1,
          topics: ['e-government'],
          participations: [
            {
              role: 'PANELLIST',
              status: 'ATTENDED',
              country: 'KR',
              organization: 'nia',
              person: 'mina-son',
              post: 'Principal Manager',
              nameAsPrinted: 'Mina Son',
              organizationAsPrinted: 'NIA',
              citations: [cite(4, { note: 'Counted among the panel because the text goes on to its other members.' })],
            },
            {
              role: 'PANELLIST',
              status: 'ATTENDED',
              country: 'KR',
              organization: 'mois',
              person: 'juntak-kim',
              post: 'Deputy Director',
              unit: 'Information Security Division',
              nameAsPrinted: 'Juntak Kim',
              organizationAsPrinted: 'MOSPA',
              citations: [cite(4)],
            },
            {
              role: 'PANELLIST',
              status: 'ATTENDED',
              country: 'CL',
              organization: 'chile-ministry-of-president-secretariat',
              person: 'andres-bustamante',
              post: 'in charge of e-Government in Chile',
              nameAsPrinted: 'Andres Bustamante',
              organizationAsPrinted: 'Ministry of President Secretariat',
              citations: [cite(4)],
            },
          ],
          citations: [cite(4)],
          parts: [
            {
              slug: 'eclac-workshop-2013-korean-e-government-presentation',
              kind: 'SESSION',
              title: 'Presentation on the development of e-government in Korea',
              status: 'HELD',
              topics: ['e-government'],
              quantities: [
                { metric: 'DURATION_MINUTES', value: 30, qualifier: 'EXACT', basis: 'ACTUAL', population: 'the presentation', citations: [cite(4)] },
              ],
              participations: [
                {
                  role: 'SPEAKER',
                  status: 'ATTENDED',
                  country: 'KR',
                  organization: 'nia',
                  person: 'mina-son',
                  post: 'Principal Manager',
                  nameAsPrinted: 'Mina Son',
                  organizationAsPrinted: 'NIA',
                  note: 'Told the history of e-government in Korea and showed good practice and successful cases.',
                  citations: [cite(4)],
                },
              ],
              citations: [cite(4)],
            },
          ],
        },
        {
          slug: 'eclac-workshop-2013-regional-e-government',
          kind: 'SESSION',
          title: 'E-government in Latin America and the Caribbean',
          status: 'HELD',
          topics: ['e-government'],
          citations: [cite(5, { note: 'A theme of the other sessions; which of the six panels had it, and whether one or several, is not said.' })],
        },
        {
          slug: 'eclac-workshop-2013-participatory-planning',
          kind: 'SESSION',
          title: 'Participatory planning and budgeting of public e-government projects and services',
          status: 'HELD',
          topics: ['participatory-planning-and-budgeting', 'e-government'],
          citations: [cite(5, { note: 'A theme of the other sessions; which of the six panels had it, and whether one or several, is not said.' })],
        },
      ],
    },
  ],
  agreements: [],
  commitments: [],
}
