import { describe, expect, test } from 'vitest'
import { countries } from '../../prisma/seed/countries.ts'
import { formalNames } from '../../server/kit/formal-names.ts'
import { seeded } from '../kit/world.ts'
import { find, keyOf, keys, SEARCH } from './ask.ts'

// One box over everything: what it forgives, in which order it answers, and what it says of each answer.

const first = async (query: string) => (await find(await seeded(), { query, first: 5 })).nodes[0]

describe('what was typed is found', () => {
  test.each([
    ['without the accents of the text', 'Escuela Nacional de Administracion Publica', 'organization enap', 'EXACT'],
    ['with accents the text lacks', 'Bárcena', 'person alicia-barcena', 'WORDS'],
    ['with accents typed as marks of their own', 'Ba\u0301rcena', 'person alicia-barcena', 'WORDS'],
    ['in capitals', 'RED GEALC', 'organization red-gealc', 'EXACT'],
    ['in small letters', 'red gealc', 'organization red-gealc', 'EXACT'],
    ['in wide letters', 'ＩＤＢ', 'organization idb', 'EXACT'],
    ['in Hangul', '행정안전부', 'organization mois', 'EXACT'],
    ['in Hangul taken apart', '행정안전부'.normalize('NFD'), 'organization mois', 'EXACT'],
    ['as the beginning of a name in Hangul', '행정안', 'organization mois', 'PREFIX'],
    ['as the end of a name in Hangul', '자치부', 'organization mois', 'SIMILAR'],
    ['with a space in Hangul', '행정 안전부', 'organization mois', 'EXACT'],
    ['with a typing error in Hangul', '행정안젼부', 'organization mois', 'SIMILAR'],
    ['without the hyphen', 'dbrain', 'topic d-brain', 'EXACT'],
    ['with a hyphen the text lacks', 'gov-24', 'topic gov24', 'EXACT'],
    ['with an underscore', 'big_data', 'topic big-data', 'EXACT'],
    ['without the spaces', 'smartcity', 'topic smart-city', 'EXACT'],
    [
      'with an apostrophe of another form',
      "Prime Minister's Office",
      'organization peru-prime-ministers-office',
      'EXACT',
    ],
    ['as its beginning', 'Inter-Amer', 'organization idb', 'PREFIX'],
    ['up to the middle of a word', 'Ministers For', 'activity korea-central-america-ministers-forum-2017', 'WORDS'],
    ['in another order', 'Kee Chung', 'person chung-yoon-kee', 'WORDS'],
    [
      'in several texts of the record',
      'workshop incheon',
      'activity apcict-second-regional-training-workshop-2007',
      'WORDS',
    ],
    [
      'with the country it belongs to',
      'ministry of transport peru',
      'organization peru-ministry-of-transport-and-communications',
      'WORDS',
    ],
    ['with a letter too many', 'Valdez', 'person carlos-vadez', 'SIMILAR'],
    ['with a letter too few', 'e-goverment', 'topic e-government', 'SIMILAR'],
    ['with a wrong letter', 'Barzena', 'person alicia-barcena', 'SIMILAR'],
    ['with two letters swapped', 'geacl', 'organization red-gealc', 'SIMILAR'],
    ['with one word of several wrong', 'Ministry of Interor', 'organization mois', 'SIMILAR'],
    ['as the middle of a word', 'ealc', 'organization red-gealc', 'SIMILAR'],
    [
      'with words run together',
      'residentregistration and landregistry paraguay',
      'commitment paraguay-request-to-korea-2018',
      'SIMILAR',
    ],
    ['as a number', 'N/51/2007', 'source apcict-press-release-2007-10-05', 'EXACT'],
    ['as a code', 'per', 'country PE', 'EXACT'],
  ])('%s: %s', async (_how, query, key, how) => {
    const found = await find(await seeded(), { query, first: 5 })
    const hit = found.nodes.find((node) => keyOf(node) === key)
    expect(hit && { key: keyOf(hit), how: hit.matched.how }, JSON.stringify(found.nodes, null, 1)).toEqual({ key, how })
  })
})

test('every kind of record is found, and its title, record and text agree', async () => {
  const wanted = {
    COUNTRY: 'Honduras',
    ORGANIZATION: 'ECLAC',
    PERSON: 'Mina Son',
    ACTIVITY: 'On-site study tour',
    AGREEMENT: 'Korea-Central America free trade agreement',
    COMMITMENT: 'Improve access to information',
    TOPIC: 'Gov24',
    SOURCE: 'NIA newsletter',
  }
  for (const [kind, query] of Object.entries(wanted)) {
    const { nodes, totalCount } = await find(await seeded(), { query, kinds: [kind] })
    expect(totalCount, query).toBeGreaterThan(0)
    expect(nodes.length).toBe(Math.min(20, totalCount))
    for (const node of nodes) {
      expect(node.kind).toBe(kind)
      expect(node.record.__typename.toUpperCase()).toBe(kind)
    }
    expect(nodes[0]?.matched.text.toLowerCase()).toContain(query.toLowerCase())
  }
})

test.each([
  ['Republic of Korea', 'KR'],
  ['República de Corea', 'KR'],
  ['Korea, Republic of', 'KR'],
  ['Korea', 'KR'],
  ['Corea', 'KR'],
  ["Democratic People's Republic of Korea", 'KP'],
  ['Plurinational State of Bolivia', 'BO'],
  ['Bolivia (Plurinational State of)', 'BO'],
  ['República Bolivariana de Venezuela', 'VE'],
  ['Democratic Republic of the Congo', 'CD'],
  ['Federative Republic of Brazil', 'BR'],
])('%s is %s', async (query, code) => {
  const { nodes } = await find(await seeded(), { query, kinds: ['COUNTRY'] })
  expect(nodes[0] && keyOf(nodes[0])).toBe(`country ${code}`)
})

test('formal names are those of countries that are on record, each of one', () => {
  expect(countries.map(({ code }) => code)).toEqual(expect.arrayContaining(Object.keys(formalNames)))
  const names = Object.values(formalNames).flat(2)
  expect(new Set(names).size).toBe(names.length)
})

test('names of countries in every language asked of CLDR', async () => {
  for (const name of [
    'Brazil',
    '브라질',
    'Brasil',
    'Brésil',
    'Бразилия',
    '巴西',
    'البرازيل',
    'Brasilien',
    'ブラジル',
  ]) {
    const hit = await first(name)
    expect(hit && [keyOf(hit), hit.matched.how, hit.title]).toEqual(['country BR', 'EXACT', 'Brazil'])
  }
})

test('the exact name comes before the beginning, that before the words, those before what is alike; names before prose', async () => {
  const { nodes } = await find(await seeded(), { query: 'digital government', first: 100 })
  const order = ['EXACT', 'PREFIX', 'WORDS', 'SIMILAR']
  const names = nodes.filter(({ matched }) => ['NAME', 'TITLE', 'LABEL'].includes(matched.field))
  const ranks = names.map(({ matched }) => order.indexOf(matched.how))
  expect(ranks).toEqual([...ranks].sort())
  expect(new Set(ranks).size).toBeGreaterThan(2)
  const words = nodes.filter(({ matched }) => matched.how === 'WORDS')
  const lastName = words.findLastIndex(({ matched }) => ['NAME', 'TITLE', 'LABEL'].includes(matched.field))
  const firstProse = words.findIndex(({ matched }) => matched.field === 'DESCRIPTION')
  expect(firstProse).toBeGreaterThan(lastName)
  const scores = nodes.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  expect(scores[0]).toBe(1)
})

test('a record is found once, however many of its texts match', async () => {
  const { nodes, totalCount } = await find(await seeded(), { query: 'government', first: 100 })
  expect(new Set(nodes.map(({ record }) => record.id)).size).toBe(nodes.length)
  expect(nodes.length).toBe(Math.min(totalCount, 100))
})

test('the title is the present name in the language asked for, whatever was matched', async () => {
  const { ask } = await seeded()
  const { search } = await ask(
    '{ search(query: "MOSPA", kinds: [ORGANIZATION], first: 1) { nodes { title ko: title(lang: "ko") matched { text } } } }',
  )
  expect(search.nodes).toEqual([
    { title: 'Ministry of the Interior and Safety', ko: '행정안전부', matched: { text: 'MOSPA' } },
  ])
})

test('nested fields of the records are answered', async () => {
  const { ask } = await seeded()
  const { search } = await ask(`{
    search(query: "Arequipa", kinds: [ACTIVITY, ORGANIZATION]) {
      nodes { record { ... on Activity { slug places { nodes { name } } } ... on Organization { slug country { code } } } }
    }
  }`)
  expect(search.nodes).toContainEqual({ record: { slug: 'local-government-of-arequipa', country: { code: 'PE' } } })
  expect(search.nodes).toContainEqual({
    record: { slug: 'korea-expert-meeting-2017-peru', places: { nodes: [{ name: 'Arequipa' }] } },
  })
})

describe('filters', () => {
  const lists = `query ($codes: [CountryCode!]!) {
    organizations(first: 100, filter: { countries: { any: $codes } }) { nodes { slug } }
    people(first: 100, filter: { countries: { any: $codes } }) { nodes { slug } }
    activities(first: 100, filter: { countries: { any: $codes } }) { nodes { slug } }
    agreements(first: 100, filter: { countries: { any: $codes } }) { nodes { slug } }
    commitments(first: 100, filter: { countries: { any: $codes } }) { nodes { slug } }
    topics(first: 100, filter: { provider: { countries: { any: $codes } } }) { nodes { slug } }
    sources(first: 100) { nodes { slug publisher { country { code } } } }
  }`
  const names = {
    organizations: 'organization',
    people: 'person',
    activities: 'activity',
    agreements: 'agreement',
    commitments: 'commitment',
    topics: 'topic',
    sources: 'source',
  }

  test.each([[['PE']], [['KR', 'CR']], [['BZ']], [['IS']]])('countries %j are those of the lists', async (codes) => {
    const world = await seeded()
    const data = await world.ask(lists, { variables: { codes } })
    const ofTheirs = ({ publisher }: { publisher: { country: { code: string } | null } | null }) =>
      codes.includes(publisher?.country?.code ?? '')
    data.sources.nodes = data.sources.nodes.filter(ofTheirs)
    const ofCountry = new Set([
      ...codes.map((code) => `country ${code}`),
      ...Object.entries(names).flatMap(([list, kind]) =>
        data[list].nodes.map(({ slug }: { slug: string }) => `${kind} ${slug}`),
      ),
    ])
    // Enough answers without typing errors, so that the filter is all that differs.
    for (const query of ['government', 'korea', 'on', 'a', 'm', 'k']) {
      const all = await find(world, { query, first: 100 })
      const some = await find(world, { query, countries: codes, first: 100 })
      if (all.totalCount > 100 || some.totalCount < 10) continue
      expect(keys(some), query).toEqual(keys(all).filter((key) => ofCountry.has(key)))
    }
    for (const query of ['peru', 'cooperation', 'vadez', 'goverment']) {
      for (const key of keys(await find(world, { query, countries: codes, first: 100 })))
        expect(ofCountry).toContain(key)
    }
  })

  test('kinds', async () => {
    const world = await seeded()
    const all = await find(world, { query: 'government', first: 100 })
    const some = await find(world, { query: 'government', kinds: ['TOPIC', 'ACTIVITY'], first: 100 })
    expect(some.totalCount).toBeGreaterThan(10)
    expect(keys(some)).toEqual(all.nodes.filter(({ kind }) => kind === 'TOPIC' || kind === 'ACTIVITY').map(keyOf))
  })
})

test('what no record has finds nothing', async () => {
  for (const query of ['qqqqqqqq', '뷁뷁뷁', 'x9z7']) {
    const found = await find(await seeded(), { query })
    expect(found).toEqual({
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
      edges: [],
      nodes: [],
    })
  }
})

test('what would be a command of the database is only text', async () => {
  const world = await seeded()
  for (const query of [
    "'; DROP TABLE person; --",
    "peru' | 'x':*",
    'a & b | !c',
    '100% _x_ \\',
    'peru:* <-> (',
    '$1 {} []',
    '"quoted" \\\'x',
  ]) {
    const { errors } = await world.send('query ($query: String!) { search(query: $query) { totalCount } }', {
      variables: { query },
    })
    expect(errors, query).toBeUndefined()
  }
})

describe('arguments that mean nothing are refused', () => {
  test.each([
    [{ query: '' }, 'query'],
    [{ query: ' \t\n ' }, 'query'],
    [{ query: '?!…' }, 'query'],
    [{ query: 'p'.repeat(201) }, 'query'],
    [{ query: 'peru', first: 0 }, 'first'],
    [{ query: 'peru', first: -1 }, 'first'],
    [{ query: 'peru', first: 101 }, 'first'],
    [{ query: 'peru', last: 0 }, 'last'],
    [{ query: 'peru', first: 1, last: 1 }, 'last'],
    [{ query: 'peru', kinds: [] }, 'kinds'],
    [{ query: 'peru', before: 'nonsense' }, 'before'],
    [{ query: 'peru', countries: [] }, 'countries'],
    [{ query: 'peru', after: '' }, 'after'],
    [{ query: 'peru', after: 'nonsense' }, 'after'],
    [{ query: 'peru', after: Buffer.from('["x",1,"PERSON","y"]').toString('base64url') }, 'after'],
  ])('%j', async (variables, argument) => {
    const { send } = await seeded()
    const { data, errors } = await send(SEARCH, { variables })
    expect(data).toBeNull()
    expect(errors).toHaveLength(1)
    expect(errors?.[0]).toMatchObject({ path: ['search'], extensions: { code: 'BAD_USER_INPUT', argument } })
  })

  test('a NUL character, which no text of the database can have', async () => {
    const { send } = await seeded()
    const { data, errors } = await send('query ($query: String!) { search(query: $query) { totalCount } }', {
      variables: { query: 'peru\0' },
    })
    expect(data ?? null).toBeNull()
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })

  test('the longest query is answered', async () => {
    const world = await seeded()
    for (const query of [
      'p'.repeat(200),
      '가'.repeat(200),
      'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(3).slice(0, 200),
    ]) {
      await find(world, { query })
    }
  })
})
