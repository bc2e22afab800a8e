import { uncertainDate } from '../../../server/kit/edtf.ts'
import { august2017, june2018, newsletter2014, release2007 } from '../cite.ts'
import type { CountryCode } from '../countries.ts'
import { acronym, asPrinted, inLanguage, official } from '../names.ts'
import type { CountryMemberSeed, OrganizationSeed } from '../types.ts'

// Bodies of several countries. Their country is null, whatever the seat of their headquarters.

// The document calls the fourteen countries of the training course members of the network. It does not
// say that there are no others.
const gealcMembers: CountryCode[] = ['AR', 'BS', 'BO', 'BR', 'CL', 'DM', 'EC', 'SV', 'GY', 'JM', 'UY', 'PE', 'PY', 'VE']

const gealcMember = (country: CountryCode): CountryMemberSeed => ({
  country,
  citations: [june2018(4), june2018('list of participating countries')],
})

export const international = {
  'united-nations': {
    classification: 'INTERNATIONAL_ORGANIZATION',
    lifecycle: 'OPERATING',
    names: [official('United Nations', newsletter2014(2))],
    citations: [newsletter2014(2)],
  },
  eclac: {
    classification: 'INTERNATIONAL_ORGANIZATION',
    lifecycle: 'OPERATING',
    description:
      'One of the five United Nations regional commissions, with its seat in Santiago. It works for ' +
      'economic and social development in Latin America and the Caribbean, for joint action to that ' +
      'end, and for closer economic ties.',
    parent: 'united-nations',
    names: [
      official('Economic Commission for Latin America and the Caribbean', newsletter2014(1)),
      acronym('ECLAC', newsletter2014(1)),
      inLanguage(
        'es',
        acronym(
          'CEPAL',
          newsletter2014(4, {
            basis: 'INFERRED',
            note:
              'The document uses both acronyms without saying that they are of one organisation; CEPAL ' +
              'is the Spanish one.',
          }),
        ),
      ),
    ],
    citations: [newsletter2014(1), newsletter2014(2, { field: 'parent' }), newsletter2014(2, { field: 'description' })],
  },
  ilpes: {
    classification: 'OTHER',
    lifecycle: 'OPERATING',
    names: [acronym('ILPES', newsletter2014(4))],
    citations: [newsletter2014(4, { note: 'The document gives the acronym and no more.' })],
  },
  idb: {
    classification: 'DEVELOPMENT_BANK',
    lifecycle: 'OPERATING',
    names: [
      official('Inter-American Development Bank', august2017(2), june2018(1)),
      acronym('IDB', august2017(2), june2018(1)),
    ],
    citations: [august2017(2), june2018(1)],
  },
  'red-gealc': {
    classification: 'NETWORK',
    lifecycle: 'OPERATING',
    names: [
      official('e-Government Leaders of Latin America and the Caribbean', june2018(4)),
      inLanguage('es', acronym('RED GEALC', june2018(4))),
      inLanguage('es', asPrinted('RedGealc', august2017(2))),
    ],
    countryMembers: gealcMembers.map(gealcMember),
    citations: [
      june2018(4),
      august2017(2, {
        basis: 'INFERRED',
        claim: 'RedGealc',
        note: 'Two spellings of one name, taken for one network.',
      }),
    ],
  },
  'digital-7': {
    classification: 'NETWORK',
    lifecycle: 'OPERATING',
    names: [official('Digital 7', june2018(7)), acronym('D7', june2018(7))],
    countryMembers: [{ country: 'UY', validFrom: uncertainDate('2018'), citations: [june2018(7)] }],
    citations: [
      june2018(7),
      june2018(7, {
        field: 'classification',
        basis: 'INFERRED',
        note: 'The document says only that a country joined it; a network of countries is what that suggests.',
      }),
    ],
  },
  'un-apcict': {
    classification: 'INTERNATIONAL_ORGANIZATION',
    lifecycle: 'OPERATING',
    names: [
      acronym('UN-APCICT', release2007('header: Organizer'), release2007('introduction'), release2007(2)),
      acronym('APCICT', release2007(7)),
    ],
    citations: [release2007('header: Organizer'), release2007('introduction'), release2007(2)],
  },
  'united-nations-university': {
    classification: 'ACADEMIC',
    lifecycle: 'OPERATING',
    names: [official('United Nations University', release2007('header: Organizer'), release2007(2))],
    citations: [release2007('header: Organizer')],
  },
  'unu-iist': {
    classification: 'ACADEMIC',
    lifecycle: 'OPERATING',
    parent: 'united-nations-university',
    names: [
      official('International Institute for Software Technology', release2007('header: Organizer'), release2007(2)),
      acronym('UNU-IIST', release2007('header: Organizer'), release2007(2)),
    ],
    citations: [
      release2007('header: Organizer'),
      release2007('introduction'),
      release2007(2),
      release2007('header: Organizer', {
        field: 'parent',
        basis: 'DERIVED',
        note: 'The name is printed as that of an institute of the university.',
      }),
    ],
  },
  'apcict-network-on-training-institutes': {
    classification: 'NETWORK',
    lifecycle: 'PROPOSED',
    description: 'Meant to spread a coming APCICT curriculum and what has proved itself in building ICT skills.',
    parent: 'un-apcict',
    names: [official('APCICT Network on Training Institutes for Government Leaders', release2007(7))],
    citations: [
      release2007(7),
      release2007(7, {
        field: 'lifecycle',
        basis: 'DERIVED',
        note:
          'Its launch is announced for the coming workshop. The page, updated after the workshop, does ' +
          'not say that it took place.',
      }),
      release2007(7, { field: 'parent', basis: 'DERIVED', note: 'By its name a network of APCICT.' }),
    ],
  },
  'united-nations-information-services': {
    classification: 'INTERNATIONAL_ORGANIZATION',
    lifecycle: 'OPERATING',
    description: 'Named in the dateline of the press release, at Bangkok.',
    names: [official('United Nations Information Services', release2007(1))],
    citations: [release2007(1)],
  },
} satisfies Record<string, OrganizationSeed>
