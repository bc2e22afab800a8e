import { august2017, june2017, june2018, newsletter2014 } from '../cite.ts'
import { acronym, alias, asPrinted, inLanguage, official } from '../names.ts'
import type { CitationSeed, OrganizationSeed } from '../types.ts'

// Bodies of the countries of Latin America. Where the document names an official and not the body, or
// officials of a city and not its government, the record says so.

const localOfficials = (city: string): CitationSeed =>
  june2017(6, {
    basis: 'DERIVED',
    note: `The text speaks of officials of the local government of ${city} and gives the body no name.`,
  })

const localGovernment = (city: string, country: 'PE' | 'BR') =>
  ({
    classification: 'LOCAL_GOVERNMENT',
    lifecycle: 'OPERATING',
    country,
    names: [alias(`Local government of ${city}`, localOfficials(city))],
    citations: [localOfficials(city)],
  }) satisfies OrganizationSeed

export const american = {
  'argentina-ministry-of-social-development': {
    classification: 'MINISTRY',
    lifecycle: 'OPERATING',
    country: 'AR',
    names: [
      official('Ministry of Social Development', june2018(4)),
      asPrinted('Argentine Ministry of Social Development', june2018(4)),
    ],
    citations: [june2018(4)],
  },
  'chile-ministry-of-president-secretariat': {
    classification: 'MINISTRY',
    lifecycle: 'OPERATING',
    country: 'CL',
    names: [asPrinted('Ministry of President Secretariat', newsletter2014(4))],
    citations: [newsletter2014(4)],
  },
  'costa-rica-ministry-of-science-technology-and-telecommunications': {
    classification: 'MINISTRY',
    lifecycle: 'OPERATING',
    country: 'CR',
    names: [
      official(
        'Ministry of Science, Technology and Telecommunications',
        august2017(2, {
          basis: 'DERIVED',
          note: "Formed from the minister's title; the ministry itself is not named.",
        }),
      ),
    ],
    citations: [august2017(2, { basis: 'DERIVED', note: 'Only its minister is named.' })],
  },
  'peru-prime-ministers-office': {
    classification: 'GOVERNMENT',
    lifecycle: 'OPERATING',
    country: 'PE',
    names: [official('Prime Minister’s Office', june2017(2))],
    citations: [june2017(2)],
  },
  'peru-ministry-of-transport-and-communications': {
    classification: 'MINISTRY',
    lifecycle: 'OPERATING',
    country: 'PE',
    names: [
      official('Ministry of Transport and Communications', june2017(2)),
      asPrinted('Ministry of Transport and Communications of Peru', june2017(2)),
    ],
    citations: [june2017(2), june2017(4)],
  },
  enap: {
    classification: 'TRAINING_INSTITUTE',
    lifecycle: 'OPERATING',
    country: 'PE',
    names: [
      official('Public Officials Training Institute of Peru', june2017(2)),
      inLanguage('es', official('Escuela Nacional de Administracion Publica', june2017(2))),
      inLanguage('es', acronym('ENAP', june2017(2), june2017(5))),
    ],
    citations: [june2017(2), june2017(5)],
  },
  'local-government-of-lima': localGovernment('Lima', 'PE'),
  'local-government-of-arequipa': localGovernment('Arequipa', 'PE'),
  'local-government-of-sao-paulo': localGovernment('São Paulo', 'BR'),
} satisfies Record<string, OrganizationSeed>
