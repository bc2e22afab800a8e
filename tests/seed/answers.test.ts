import { describe, expect, test } from 'vitest'
import { dataset } from '../../prisma/seed/index.ts'
import { withParts } from '../../prisma/seed/rows.ts'
import { activities, activity, agreement, countriesInRole, countriesOf, inRole, organization, parts } from './facts.ts'

// What a desk officer asks, and what the five documents answer. That the server gives these answers is
// tested where the server is; here, that the facts are there and that nothing beside them gets in the way.

const COURSE = 'mois-idb-training-course-2018'
const FORUM = 'korea-central-america-ministers-forum-2017'
const DELEGATION = 'korea-delegation-peru-brazil-2017'
const people = (found: ReturnType<typeof inRole>) => found.map(({ person, post }) => [person, post])

describe('the workshop at ECLAC', () => {
  const slug = 'eclac-e-government-workshop-2013'

  test('was held by ECLAC at its headquarters in Santiago', () => {
    expect(inRole(slug, 'HOST').map((one) => one.organization)).toEqual(['eclac'])
    expect(activity(slug).places).toMatchObject([{ name: 'Santiago', venue: 'ECLAC headquarters', country: 'CL' }])
  })

  test('was opened by three people in their posts', () => {
    expect(people(inRole(slug, 'WELCOME'))).toEqual([
      ['alicia-barcena', 'Executive Secretary'],
      ['jorge-mattar', 'Director'],
      ['eui-seung-hwang', 'Ambassador'],
    ])
  })

  test('had six panels, the first on Korea, with half an hour by Mina Son', () => {
    expect(activity(slug).quantities).toMatchObject([{ metric: 'SESSIONS', value: 6 }])
    const panel = parts(slug).find(({ ordinal }) => ordinal === 1)
    expect(panel?.title).toBe('The Korean Experience on e-Government')
    const [presentation] = panel?.parts ?? []
    expect(presentation).toMatchObject({
      quantities: [{ metric: 'DURATION_MINUTES', value: 30 }],
      participations: [{ role: 'SPEAKER', person: 'mina-son', post: 'Principal Manager', organization: 'nia' }],
    })
  })
})

describe('the training course with IDB', () => {
  test('fourteen countries sent officials, and Korea was not one of them', () => {
    const sent = 'AR BO BR BS CL DM EC GY JM PE PY SV UY VE'.split(' ')
    expect(countriesInRole(COURSE, 'PARTICIPANT')).toEqual(sent)
    expect(inRole(COURSE, 'HOST', 'CO_HOST').map((one) => one.organization)).toEqual(['mois', 'idb'])
  })

  test('taught five things in four ways', () => {
    expect(activity(COURSE).topics).toEqual(
      expect.arrayContaining([
        'gov24',
        'cyber-security',
        'e-procurement',
        'e-civil-service-management',
        'e-archive-management',
      ]),
    )
    expect(parts(COURSE).map(({ kind }) => kind)).toEqual(['SESSION', 'FIELD_TRIP', 'SESSION', 'CONSULTATION'])
  })

  test('rests on two agreements', () => {
    expect(activity(COURSE).agreements).toEqual(['mois-idb-e-government-mou', 'korea-argentina-e-government-mou-2016'])
    expect(agreement('korea-argentina-e-government-mou-2016').signed?.edtf).toBe('2016')
  })

  test('leaves two follow-ups without a stated outcome', () => {
    const followUps = dataset.commitments.filter((one) => one.activity === COURSE)
    expect(followUps.map(({ slug, status }) => [slug, status])).toEqual([
      ['mois-idb-joint-projects-after-course-2018', 'UNKNOWN'],
      ['korea-uruguay-data-integration-research', 'UNKNOWN'],
    ])
  })
})

describe('the delegation to Peru and Brazil', () => {
  test('was sent by two ministries under Director General Chung', () => {
    expect(inRole(DELEGATION, 'DISPATCHER').map((one) => one.organization)).toEqual(['mois', 'mofa'])
    expect(people(inRole(DELEGATION, 'HEAD'))).toEqual([['chung-yoon-kee', 'Director General']])
  })

  test('signed with the Prime Minister of Peru', () => {
    const { parties, establishes } = agreement('korea-peru-e-government-cooperation-center-mou')
    expect(parties.map(({ country, signatory }) => [country, signatory])).toEqual([
      ['KR', undefined],
      ['PE', 'fernando-zavala'],
    ])
    expect(establishes).toEqual(['korea-peru-e-government-cooperation-center'])
  })

  test('lectured at ENAP on three systems', () => {
    const systems = activity('korea-peru-enap-training-2017').topics?.filter(
      (slug) => dataset.topics[slug]?.kind === 'SYSTEM',
    )
    expect(systems).toEqual(['d-brain', 'urban-transportation-system', 'urban-security-system'])
  })

  test('is the fifth of a yearly series, by reckoning', () => {
    expect(activity(DELEGATION).edition).toEqual({ number: 5, basis: 'DERIVED' })
    expect(activity('korea-latin-america-e-government-delegation')).toMatchObject({
      kind: 'SERIES',
      recurrence: 'P1Y',
      starts: { edtf: '2013' },
    })
  })
})

describe('Central America', () => {
  test('eight governments held the forum with Korea and IDB', () => {
    expect(countriesInRole(FORUM, 'CO_HOST')).toEqual(['BZ', 'CR', 'DO', 'GT', 'HN', 'NI', 'PA', 'SV'])
    expect(
      inRole(FORUM, 'CO_HOST')
        .filter((one) => one.organization)
        .map((one) => one.organization),
    ).toEqual(['idb'])
    expect(countriesInRole(FORUM, 'HOST')).toEqual(['KR'])
    expect(activity(FORUM)).toMatchObject({
      starts: { earliest: '2017-07-27', latest: '2017-07-27' },
      places: [{ name: 'San Jose', country: 'CR' }],
    })
  })

  test('the memorandum holds three promises of both countries', () => {
    const promised = dataset.commitments.filter(
      (one) => one.agreement === 'korea-costa-rica-digital-government-mou-2017',
    )
    expect(promised).toHaveLength(3)
    for (const { status, parties } of promised) {
      expect(status).toBe('PLEDGED')
      expect(parties.map(({ side, country }) => `${side} ${country}`)).toEqual(['BY KR', 'BY CR'])
    }
  })

  test.each([
    ['panama', 'PA', 'e-government-capacity-building'],
    ['honduras', 'HN', 'data-centre'],
    ['dominican-republic', 'DO', 'e-government-driven-public-service'],
  ])('the meeting with %s had its subject', (name, country, topic) => {
    const slug = `korea-${name}-bilateral-meeting-2017`
    expect(activity(slug).topics).toEqual([topic])
    expect(countriesInRole(slug, 'COUNTERPART')).toEqual([country])
  })
})

describe('the regional workshop', () => {
  const slug = 'apcict-second-regional-training-workshop-2007'

  test('37 came, about 40 were expected, from 21 countries', () => {
    const figures = activity(slug).quantities?.map(({ metric, value, basis }) => [metric, value, basis])
    expect(figures).toEqual([
      ['PARTICIPANTS', 37, 'ACTUAL'],
      ['COUNTRIES', 21, 'ACTUAL'],
      ['PARTICIPANTS', 40, 'PLANNED'],
      ['COUNTRIES', 21, 'PLANNED'],
    ])
  })

  test('a network was to be launched at it, and a curriculum announced', () => {
    expect(parts(slug).map((part) => part.slug)).toContain('apcict-network-on-training-institutes-launch')
    expect(activity('academy-of-ict-essentials')).toMatchObject({ kind: 'CURRICULUM', status: 'PLANNED' })
  })
})

describe('across documents', () => {
  test('two things took place with both Peru and Brazil', () => {
    const both = activities.filter((one) => ['PE', 'BR'].every((code) => countriesOf(one).includes(code as 'PE')))
    expect(both.map((one) => one.slug).sort()).toEqual([DELEGATION, COURSE])
  })

  test('El Salvador alone was both at the course and at the forum', () => {
    const course = countriesInRole(COURSE, 'PARTICIPANT')
    expect(countriesInRole(FORUM, 'PARTICIPANT').filter((code) => course.includes(code))).toEqual(['SV'])
  })

  test('every activity of a Korean delegation names Korea', () => {
    const trees = activities.filter(({ kind }) => kind === 'DELEGATION').flatMap(withParts)
    for (const one of trees) expect(countriesOf(one), one.slug).toContain('KR')
  })

  test('those who asked Korea for help, and with what', () => {
    const requests = dataset.commitments.filter(({ kind }) => kind === 'REQUEST')
    const asked = requests.map(({ parties, topics = [] }) => {
      const by = parties.find(({ side }) => side === 'BY')
      const to = parties.find(({ side }) => side === 'TO')
      expect(to).toMatchObject({ country: 'KR', organization: 'mois' })
      return [by?.country ?? by?.nameAsPrinted, ...topics]
    })
    expect(asked.sort()).toEqual([
      ['Central American countries', 'administrative-innovation'],
      ['DO', 'e-government-driven-public-service'],
      ['HN', 'data-centre'],
      ['PA', 'e-government-capacity-building'],
      ['PE', 'resident-registration', 'land-registry', 'smart-city'],
      ['PY', 'resident-registration', 'land-registry', 'smart-city'],
    ])
  })

  test('countries of RED GEALC are those of the course', () => {
    const members = organization('red-gealc')
      .countryMembers?.map(({ country }) => country)
      .sort()
    expect(members).toEqual(countriesInRole(COURSE, 'PARTICIPANT'))
  })
})
