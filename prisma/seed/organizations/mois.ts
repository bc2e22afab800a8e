import { type UncertainDate, uncertainDate } from '../../../server/kit/edtf.ts'
import { august2017, type Cite, june2017, june2018, newsletter2014 } from '../cite.ts'
import { acronym, inLanguage, official } from '../names.ts'
import type { CitationSeed, NameSeed, OrganizationChangeSeed, OrganizationSeed } from '../types.ts'

// One ministry, three names. No document dates a renaming; each shows only that a name was in use. The
// first day of a name lies after the last known use of the name before, and a name ends the day before
// the next begins.

interface Period {
  validFrom: UncertainDate
  validUntil?: UncertainDate
  citations: CitationSeed[]
}

const inferred = (cite: Cite, field: string, note: string) => cite(1, { field, basis: 'INFERRED', note })

const mospa: Period = {
  validFrom: uncertainDate('/2013-12-17', { basis: 'INFERRED' }),
  validUntil: uncertainDate('2013-12-17/2017-06-11', { basis: 'INFERRED' }),
  citations: [
    inferred(
      newsletter2014,
      'validFrom',
      'In use at the workshop of December, for which 2013 is inferred; since when is not said.',
    ),
    inferred(
      june2017,
      'validUntil',
      'Still in use at the workshop of 2013, no longer when the delegation left on 12 June 2017.',
    ),
  ],
}

const moi: Period = {
  validFrom: uncertainDate('2013-12-18/2017-06-12', { basis: 'INFERRED' }),
  validUntil: uncertainDate('2017-06-20/2017-07-25', { basis: 'INFERRED' }),
  citations: [
    inferred(
      june2017,
      'validFrom',
      'In use for the dispatch of 12 June 2017; the earlier name was in use at the workshop of 2013.',
    ),
    inferred(
      august2017,
      'validUntil',
      'In use when the item of 20 June 2017 was posted, no longer for the dispatch of 26 July 2017.',
    ),
  ],
}

const mois: Period = {
  validFrom: uncertainDate('2017-07-26', { basis: 'INFERRED' }),
  citations: [
    inferred(
      august2017,
      'validFrom',
      'The item of August uses the name for the dispatch of 26 July 2017; no document gives the day of ' +
        'the renaming.',
    ),
  ],
}

const during = ({ citations, ...period }: Period, name: NameSeed): NameSeed => ({
  ...name,
  ...period,
  citations: [...name.citations, ...citations],
})

/** Korean names stand in none of the documents, which are in English. */
function korean(period: Period, name: string, cite: Cite, english: string): NameSeed {
  const note = `The document prints only ${english}; this is the Korean name of the ministry that bore it.`
  return during(period, inLanguage('ko', official(name, cite(1, { basis: 'INFERRED', note }))))
}

const MOSPA = 'Ministry of Security and Public Administration'
const MOI = 'Ministry of the Interior'
const MOIS = 'Ministry of the Interior and Safety'

export const ministry = {
  mois: {
    classification: 'MINISTRY',
    lifecycle: 'OPERATING',
    country: 'KR',
    names: [
      during(mospa, official(MOSPA, newsletter2014(1))),
      during(mospa, acronym('MOSPA', newsletter2014(1))),
      korean(mospa, '안전행정부', newsletter2014, MOSPA),
      during(moi, official(MOI, june2017(1))),
      during(moi, acronym('MOI', june2017(1))),
      korean(moi, '행정자치부', june2017, MOI),
      during(mois, official(MOIS, august2017(1), june2018(1))),
      during(mois, acronym('MOIS', august2017(1), june2018(1))),
      korean(mois, '행정안전부', august2017, MOIS),
    ],
    citations: [
      newsletter2014(1, { claim: 'MOSPA' }),
      june2017(1, {
        basis: 'INFERRED',
        claim: 'MOI',
        note:
          'No document says that the three names are of one ministry. The same e-government work carries on ' +
          'under each, and under the last two the same Director General leads it.',
      }),
      august2017(1, { claim: 'MOIS' }),
      june2018(1, { claim: 'MOIS' }),
    ],
  },
} satisfies Record<string, OrganizationSeed>

export const renamings: OrganizationChangeSeed[] = [
  {
    kind: 'RENAME',
    date: moi.validFrom,
    from: 'mois',
    to: 'mois',
    fromName: MOSPA,
    toName: MOI,
    citations: [
      newsletter2014(1, { basis: 'INFERRED', note: 'The ministry under its earlier name.' }),
      june2017(1, { basis: 'INFERRED', note: 'The ministry under its later name.' }),
      inferred(june2017, 'date', 'After the workshop of December 2013 and not after the dispatch of 12 June 2017.'),
    ],
  },
  {
    kind: 'RENAME',
    date: mois.validFrom,
    from: 'mois',
    to: 'mois',
    fromName: MOI,
    toName: MOIS,
    citations: [
      june2017(1, { basis: 'INFERRED', note: 'The ministry under its earlier name.' }),
      august2017(1, { basis: 'INFERRED', note: 'The ministry under its later name.' }),
      inferred(
        august2017,
        'date',
        'The first day for which a document uses the later name; no document gives the day of the renaming.',
      ),
    ],
  },
]
