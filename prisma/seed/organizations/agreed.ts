import { august2017, june2017 } from '../cite.ts'
import { official } from '../names.ts'
import type { OrganizationSeed } from '../types.ts'

// Bodies that two countries agreed on. No document reports that either has opened.

export const agreed = {
  'korea-peru-e-government-cooperation-center': {
    classification: 'CENTRE',
    lifecycle: 'AGREED',
    names: [official('Korea-Peru e-Government Cooperation Center', june2017(4))],
    citations: [
      june2017(4),
      june2017(4, {
        field: 'lifecycle',
        basis: 'DERIVED',
        note: 'A memorandum on the centre was signed; nothing is said of its opening.',
      }),
      june2017(4, {
        field: 'establishedBy',
        basis: 'DERIVED',
        note: 'The memorandum is on the centre; how it sets it up is not said.',
      }),
    ],
  },
  'korea-costa-rica-digital-government-cooperation-committee': {
    classification: 'COMMITTEE',
    lifecycle: 'AGREED',
    names: [official('Digital Government Cooperation Committee', august2017(8))],
    citations: [
      august2017(8),
      august2017(8, {
        field: 'lifecycle',
        note: 'The two countries agreed to launch it; nothing is said of its first meeting.',
      }),
      august2017(8, { field: 'establishedBy' }),
    ],
  },
} satisfies Record<string, OrganizationSeed>
