import { august2017, june2017, newsletter2014, release2007 } from '../cite.ts'
import { acronym, asPrinted, inLanguage, official } from '../names.ts'
import type { CitationSeed, OrganizationSeed } from '../types.ts'

// Korean bodies other than the ministry of three names.

const asAgency = (citation: CitationSeed): CitationSeed => ({
  ...citation,
  field: 'classification',
  basis: 'INFERRED',
  note: 'The document does not say what kind of body it is; its name and its part suggest a public agency.',
})

export const korean = {
  mofa: {
    classification: 'MINISTRY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [
      official('Ministry of Foreign Affairs', newsletter2014(1), june2017(1)),
      acronym('MOFA', newsletter2014(1), june2017(1)),
      inLanguage(
        'ko',
        official(
          '외교부',
          newsletter2014(1, {
            basis: 'INFERRED',
            note: 'The document prints only the English name; this is the Korean name of the ministry.',
          }),
        ),
      ),
    ],
    citations: [newsletter2014(1), june2017(1)],
  },
  nia: {
    classification: 'AGENCY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [
      acronym('NIA', newsletter2014(1)),
      asPrinted(
        'National Information Society',
        june2017(1, {
          basis: 'INFERRED',
          note: 'Taken to be NIA: the name is printed cut short, and no other body in the documents has one like it.',
        }),
      ),
    ],
    citations: [
      newsletter2014(1),
      newsletter2014(3),
      asAgency(newsletter2014(1)),
      june2017(1, {
        basis: 'INFERRED',
        claim: 'National Information Society',
        note: 'Taken to be NIA, under a name printed cut short.',
      }),
    ],
  },
  seoul: {
    classification: 'LOCAL_GOVERNMENT',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [
      official('Seoul Metropolitan Government', august2017(1), august2017(7)),
      asPrinted('Seoul Metropolitan City', june2017(1)),
    ],
    citations: [
      june2017(1, {
        basis: 'INFERRED',
        claim: 'Seoul Metropolitan City',
        note: 'The city under this name in June and its government under the other in August are taken for one body.',
      }),
      august2017(1),
    ],
  },
  anyang: {
    classification: 'LOCAL_GOVERNMENT',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [official('Anyang City', june2017(1))],
    citations: [june2017(1)],
  },
  incheon: {
    classification: 'LOCAL_GOVERNMENT',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [official('Incheon Metropolitan City', release2007(9))],
    citations: [release2007(9)],
  },
  'korea-local-information-research-and-development-institute': {
    classification: 'AGENCY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [official('Korea Local Information Research & Development Institute', june2017(1))],
    citations: [june2017(1), asAgency(june2017(1))],
  },
  'korea-public-finance-information-service': {
    classification: 'AGENCY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [official('Korea Public Finance Information Service', june2017(1))],
    citations: [june2017(1), asAgency(june2017(1))],
  },
  'ministry-of-government-legislation': {
    classification: 'MINISTRY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [official('Ministry of Government Legislation', august2017(1), august2017(7))],
    citations: [august2017(1), august2017(7)],
  },
  'korea-customs-service': {
    classification: 'AGENCY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [official('Korea Customs Service', august2017(1), august2017(7))],
    citations: [august2017(1), august2017(7), asAgency(august2017(1))],
  },
  'national-archive-of-korea': {
    classification: 'AGENCY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [official('National Archive of Korea', august2017(7))],
    citations: [august2017(7), asAgency(august2017(7))],
  },
  'korea-ministry-of-commerce-industry-and-energy': {
    classification: 'MINISTRY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [official('Ministry of Commerce, Industry and Energy', release2007(8))],
    citations: [release2007(8)],
  },
  'embassy-of-korea-in-chile': {
    classification: 'OTHER',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [asPrinted('Korean Embassy in Chile', newsletter2014(4))],
    citations: [newsletter2014(4)],
  },
} satisfies Record<string, OrganizationSeed>
