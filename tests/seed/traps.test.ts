import { describe, expect, test } from 'vitest'
import { dataset } from '../../prisma/seed/index.ts'
import { people } from '../../prisma/seed/people.ts'
import { activities, activity, agreement, citing, commitment, countriesInRole, inRole, organization } from './facts.ts'

// Where a careless registrar would go wrong, document by document.

const COURSE = 'mois-idb-training-course-2018'
const FORUM = 'korea-central-america-ministers-forum-2017'
const DELEGATION = 'korea-delegation-peru-brazil-2017'
const ECLAC = 'eclac-e-government-workshop-2013'
const APCICT = 'apcict-second-regional-training-workshop-2007'

describe('NIA newsletter of January 2014', () => {
  test('holds no trace of the wrong encoding', () => {
    expect(JSON.stringify(dataset)).not.toMatch(/¡|\uFFFD/)
  })

  test('prints "Ms. Ms." and means it once', () => {
    const barcena = people['alicia-barcena']
    expect(barcena).toMatchObject({ name: 'Alicia Barcena', honorificPrefix: 'Ms.' })
    expect(citing(barcena, 'honorificPrefix')[0]?.claim).toBe('Ms. Ms.')
  })

  test('ECLAC and CEPAL are one organisation', () => {
    const names = organization('eclac').names.map(({ name, language, kind }) => ({ name, language, kind }))
    expect(names).toContainEqual({ name: 'ECLAC', language: 'en', kind: 'ACRONYM' })
    expect(names).toContainEqual({ name: 'CEPAL', language: 'es', kind: 'ACRONYM' })
    const printed = inRole(ECLAC, 'HOST', 'WELCOME').filter((one) => one.organization === 'eclac')
    expect(printed.map((one) => one.organizationAsPrinted)).toEqual(['ECLAC', 'CEPAL'])
  })

  test('states no year; 2013 is inferred', () => {
    const inferred = { edtf: 'XXXX-12-17', earliest: '2013-12-17', latest: '2013-12-17', basis: 'INFERRED' }
    const workshop = activity(ECLAC)
    expect(workshop).toMatchObject({ starts: inferred, ends: inferred })
    for (const field of ['starts', 'ends']) {
      expect(citing(workshop, field)[0]).toMatchObject({ basis: 'INFERRED', claim: 'XXXX-12-17' })
    }
  })

  test('does not say how many came', () => {
    expect(activity(ECLAC).quantities?.map(({ metric }) => metric)).toEqual(['SESSIONS'])
  })
})

describe('the ministry of three names', () => {
  const names = organization('mois').names.filter(({ kind, language }) => kind === 'ACRONYM' && language === 'en')
  const validOn = (day: string) =>
    names.filter(({ validFrom, validUntil }) => {
      const begun = !validFrom?.latest || validFrom.latest <= day
      return begun && (!validUntil?.latest || day <= validUntil.latest)
    })

  test.each([
    ['2013-12-17', 'MOSPA'],
    ['2017-06-12', 'MOI'],
    ['2017-06-20', 'MOI'],
    ['2017-07-26', 'MOIS'],
    ['2018-06-26', 'MOIS'],
  ])('was on %s called %s', (day, name) => {
    expect(validOn(day).map((one) => one.name)).toEqual([name])
  })

  test('is in each record under the name of its day', () => {
    const printed = (slug: string) => [
      ...new Set(
        (activity(slug).participations ?? [])
          .filter((one) => one.organization === 'mois' && one.organizationAsPrinted)
          .map((one) => one.organizationAsPrinted),
      ),
    ]
    expect(printed(ECLAC)).toEqual(['MOSPA'])
    expect(printed(DELEGATION)).toEqual(['MOI'])
    expect(printed(FORUM)).toEqual(['MOIS'])
    expect(printed(COURSE)).toEqual(['MOIS'])
  })

  test('has a lineage of two renamings, neither with a stated date', () => {
    const renamings = dataset.organizationChanges.map(({ fromName, toName, date }) => [fromName, toName, date.basis])
    expect(renamings).toEqual([
      ['Ministry of Security and Public Administration', 'Ministry of the Interior', 'INFERRED'],
      ['Ministry of the Interior', 'Ministry of the Interior and Safety', 'INFERRED'],
    ])
  })
})

describe('MOIS news item of 26 June 2018', () => {
  test('a paragraph printed twice is no second fact', () => {
    expect(inRole(COURSE, 'PARTICIPANT').filter(({ person }) => person)).toHaveLength(1)
    expect(activity(COURSE).quantities).toHaveLength(2)
  })

  test('says Dominica, which is not the Dominican Republic', () => {
    expect(countriesInRole(COURSE, 'PARTICIPANT')).toContain('DM')
    expect(countriesInRole(COURSE, 'PARTICIPANT')).not.toContain('DO')
    expect(countriesInRole(FORUM, 'PARTICIPANT')).toContain('DO')
    expect(countriesInRole(FORUM, 'PARTICIPANT')).not.toContain('DM')
  })

  test('is written as if still to come, of a course that was over', () => {
    expect(activity(COURSE).status).toBe('HELD')
    expect(citing(activity(COURSE), 'status')[0]?.basis).toBe('INFERRED')
  })

  test('says about 15 officials and exactly 14 countries', () => {
    expect(activity(COURSE).quantities).toMatchObject([
      { metric: 'PARTICIPANTS', value: 15, qualifier: 'ABOUT', basis: 'ACTUAL' },
      { metric: 'COUNTRIES', value: 14, qualifier: 'EXACT', basis: 'ACTUAL' },
    ])
    expect(countriesInRole(COURSE, 'PARTICIPANT')).toHaveLength(14)
  })
})

describe('UN-APCICT press release of 5 October 2007', () => {
  test('planned about 40, counted 37', () => {
    const figures = activity(APCICT).quantities?.filter(({ metric }) => metric === 'PARTICIPANTS')
    expect(figures).toMatchObject([
      { value: 37, qualifier: 'EXACT', basis: 'ACTUAL' },
      { value: 40, qualifier: 'ABOUT', basis: 'PLANNED' },
    ])
  })

  test('what it only announces is planned', () => {
    const announced = activity(APCICT).parts?.map(({ status }) => status)
    expect(new Set(announced)).toEqual(new Set(['PLANNED']))
    expect(activity(APCICT).status).toBe('HELD')
    expect(organization('apcict-network-on-training-institutes').lifecycle).toBe('PROPOSED')
  })
})

describe('MOI news item of 20 June 2017', () => {
  test('counts seven organisations and names five', () => {
    expect(activity(DELEGATION).quantities).toMatchObject([{ metric: 'ORGANIZATIONS', value: 7, qualifier: 'EXACT' }])
    expect(inRole(DELEGATION, 'MEMBER').map(({ nameAsPrinted }) => nameAsPrinted)).toEqual([
      'Seoul Metropolitan City',
      'Anyang City',
      'Korea Local Information Research & Development Institute',
      'National Information Society',
      'Korea Public Finance Information Service',
    ])
  })

  test('puts Arequipa once in Chile, where it is not', () => {
    const places = activities.flatMap(({ places = [] }) => places).filter(({ name }) => name === 'Arequipa')
    expect(places.length).toBeGreaterThan(0)
    for (const place of places) {
      expect(place.country).toBe('PE')
      const claims = citing(place, 'country').map(({ basis, claim }) => ({ basis, claim }))
      expect(claims).toContainEqual({ basis: 'DISPUTED', claim: 'Arequipa, Chile' })
    }
  })

  test('keeps names with typing errors as printed', () => {
    expect(people['carlos-vadez'].name).toBe('Carlos Vadez')
    const [place] = activity('korea-cooperation-forum-2017-brazil').places ?? []
    expect(place).toMatchObject({ name: 'São Paulo', nameAsPrinted: 'Sao Paolo' })
  })

  test('signs on one of two days, so the date is an interval', () => {
    const signed = { edtf: '2017-06-13/2017-06-14', earliest: '2017-06-13', latest: '2017-06-14' }
    expect(agreement('korea-peru-e-government-cooperation-center-mou').signed).toMatchObject(signed)
    expect(activity('korea-peru-cooperation-center-mou-signing').starts).toMatchObject(signed)
  })

  test('announces the forum of its last days, and does not say that it was held', () => {
    for (const country of ['peru', 'brazil']) {
      expect(activity(`korea-cooperation-forum-2017-${country}`).status).toBe('PLANNED')
    }
  })
})

describe('MOIS news item of 2 August 2017', () => {
  const eight = ['BZ', 'CR', 'DO', 'GT', 'HN', 'NI', 'PA', 'SV']

  test('has eight countries at the forum and seven invited with funds of IDB', () => {
    expect(countriesInRole(FORUM, 'PARTICIPANT')).toEqual(eight)
    expect(activity(FORUM).quantities).toMatchObject([
      { metric: 'COUNTRIES', value: 8, qualifier: 'EXACT' },
      { metric: 'COUNTRIES', value: 7, qualifier: 'EXACT', population: expect.stringContaining('invited') },
    ])
    expect(inRole(FORUM, 'FUNDER').map((one) => one.organization)).toEqual(['idb'])
  })

  test('has a memorandum with Costa Rica alone, whose signatories it does not name', () => {
    const { parties } = agreement('korea-costa-rica-digital-government-mou-2017')
    expect(parties.map(({ country }) => country)).toEqual(['KR', 'CR'])
    expect(parties.some(({ signatory }) => signatory)).toBe(false)
  })

  test('has a declaration of nine parties', () => {
    const { parties } = agreement('korea-central-america-joint-declaration-2017')
    expect(parties.map(({ country }) => country).sort()).toEqual([...eight, 'KR'].sort())
  })

  test('RED GEALC and RedGealc are one network', () => {
    const names = organization('red-gealc').names.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['RED GEALC', 'RedGealc']))
    expect(inRole(FORUM, 'PARTICIPANT').find(({ person }) => person === 'yolanda-martinez')).toMatchObject({
      organization: 'red-gealc',
      organizationAsPrinted: 'RedGealc',
    })
  })
})

describe('what the documents do not say', () => {
  test('a body that was agreed is not one that operates', () => {
    const agreed = Object.entries(dataset.organizations).filter(([, { lifecycle }]) => lifecycle === 'AGREED')
    expect(agreed.map(([slug]) => slug)).toEqual([
      'korea-peru-e-government-cooperation-center',
      'korea-costa-rica-digital-government-cooperation-committee',
    ])
  })

  test('no commitment is due or fulfilled', () => {
    for (const { status } of dataset.commitments) expect(['PLEDGED', 'UNKNOWN']).toContain(status)
  })

  test('dates that are not stated are not there', () => {
    expect(agreement('mois-idb-e-government-mou').signed).toBeUndefined()
    expect(agreement('korea-central-america-fta')).toMatchObject({ status: 'UNKNOWN' })
    expect(agreement('korea-central-america-fta').signed).toBeUndefined()
    expect(commitment('korea-uruguay-data-integration-research').made).toBeUndefined()
    expect(activity('korea-peru-enap-training-2017').starts).toBeUndefined()
  })
})
