import { uncertainDate } from '../../../server/kit/edtf.ts'
import { june2017 as cite, yearOfPosting } from '../cite.ts'
import type { AgreementSeed, CommitmentSeed } from '../types.ts'

// What was signed with Peru. The text puts it on "June 13-14": the day is one of the two, so the date is
// an interval.

export const june13or14 = uncertainDate('2017-06-13/2017-06-14', { basis: 'DERIVED' })
export const CLAIM = 'XXXX-06-13/XXXX-06-14'

export const agreements: AgreementSeed[] = [
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
      {
        country: 'KR',
        nameAsPrinted: 'the delegation',
        citations: [cite(4, { note: 'The delegation signed; who for it is not said.' })],
      },
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
]

export const commitments: CommitmentSeed[] = [
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
]
