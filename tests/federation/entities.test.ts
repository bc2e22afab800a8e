import { beforeAll, describe, expect, test } from 'vitest'
import { MAX_REPRESENTATIONS } from '../../server/kit/subgraph.ts'
import { compareWays, HOW_READ } from '../kit/both-ways.ts'
import { recordTypes } from '../kit/documents.ts'
import { type Data, scratch, type World } from '../kit/world.ts'
import { costOf, type Reference, refer, statementsOf } from './references.ts'

compareWays()

// Records found by what other services know of them.

const UNKNOWN = '01990000-0000-7000-8000-000000000000'

let world: World

beforeAll(async () => {
  world = await scratch('seeded')
  const { organization } = world.database.prisma
  const identify = (slug: string, ...values: string[]) =>
    organization.update({
      where: { slug },
      data: { identifiers: { create: values.map((value) => ({ scheme: 'XM-TEST', value })) } },
    })
  await identify('mois', '1', '2')
  await identify('eclac', '3')
})

const records = '... on Record { id } ... on Country { code } ... on Organization { slug }'

async function found(references: Reference[], selection = records): Promise<Data[]> {
  const { data, errors, headers } = await refer(world, references, selection)
  expect(errors).toBeUndefined()
  expect(headers.get(HOW_READ)).toBe('compiled')
  return data._entities
}

const country = (code: unknown) => ({ __typename: 'Country', code })
const organization = (key: Reference) => ({ __typename: 'Organization', ...key })

describe('keys', () => {
  test('every type of record is found by its id', async () => {
    const references: Reference[] = []
    for (const { name } of recordTypes()) {
      const delegate = (world.database.prisma as Data)[name.charAt(0).toLowerCase() + name.slice(1)]
      const first = await delegate.findFirst({ select: { id: true } })
      if (first) references.push({ __typename: name, id: `${name}:${first.id}` })
    }
    expect(references.length).toBeGreaterThan(15)
    expect(await found(references, '... on Record { id }')).toEqual(references)
  })

  test('every type with a slug is found by it', async () => {
    const references: Reference[] = []
    for (const { name } of recordTypes().filter((type) => 'slug' in type.getFields())) {
      const delegate = (world.database.prisma as Data)[name.charAt(0).toLowerCase() + name.slice(1)]
      references.push({ __typename: name, slug: (await delegate.findFirst({ select: { slug: true } })).slug })
    }
    const selection = references.map(({ __typename }) => `... on ${__typename} { slug }`).join(' ')
    expect(references.length).toBeGreaterThan(5)
    expect(await found(references, selection)).toEqual(references)
  })

  test('a country is found by its codes, in either case', async () => {
    const references = [country('KR'), country('pe'), { __typename: 'Country', alpha3: 'BRA' }]
    const codes = (await found(references)).map(({ code }) => code)
    expect(codes).toEqual(['KR', 'PE', 'BR'])
  })

  test('an organisation is found by any identifier that another register gives it', async () => {
    const identifiers = (...values: string[]) =>
      organization({ identifiers: values.map((value) => ({ scheme: 'XM-TEST', value })) })
    const references = [
      identifiers('3'),
      identifiers('1'),
      identifiers('2', 'no such'),
      identifiers('no such'),
      organization({ identifiers: { scheme: 'XM-TEST', value: '3' } }),
    ]
    const slugs = (await found(references)).map((record) => record?.slug)
    expect(slugs).toEqual(['eclac', 'mois', 'mois', undefined, 'eclac'])
    const all = '... on Organization { slug identifiers { scheme value } }'
    expect(await found([identifiers('2')], all)).toEqual([
      {
        __typename: 'Organization',
        slug: 'mois',
        identifiers: [
          { scheme: 'XM-TEST', value: '1' },
          { scheme: 'XM-TEST', value: '2' },
        ],
      },
    ])
  })

  test('the slug of a record that went into another one leads to that, for those who may know of it', async () => {
    const { slugAlias, topic } = world.database.prisma
    const [first, second] = (await topic.findMany({ take: 2 })) as [Data, Data]
    const alias = (slug: string, recordId: string, visibility: 'PUBLIC' | 'INTERNAL') =>
      slugAlias.create({ data: { record: 'Topic', slug, recordId, visibility } })
    await alias('as-it-was-called', first.id, 'PUBLIC')
    await alias('called-so-in-secret', second.id, 'INTERNAL')
    const references = ['as-it-was-called', second.slug, 'called-so-in-secret', 'never-called-so', first.slug].map(
      (slug) => ({ __typename: 'Topic', slug }),
    )
    const slugs = (await found(references, '... on Topic { slug }')).map((record) => record?.slug ?? null)
    expect(slugs).toEqual([first.slug, second.slug, null, null, first.slug])
    expect(await costOf(world, references, '... on Topic { slug }')).toEqual({ compiled: 1, resolvers: 3 })
  })

  test('fields beside the key do not matter', async () => {
    expect(await found([{ ...country('KR'), population: 1 }], '... on Country { alpha3 }')).toEqual([
      { __typename: 'Country', alpha3: 'KOR' },
    ])
  })
})

describe('a batch', () => {
  test('keeps the order of its references, repeats what is repeated, and is null where nothing is known', async () => {
    const references = [
      country('PE'),
      organization({ slug: 'mois' }),
      country('KR'),
      country('ZZ'),
      organization({ slug: 'no-such-organization' }),
      organization({ id: `Organization:${UNKNOWN}` }),
      country('PE'),
    ]
    const names = (await found(references)).map((record) => record?.code ?? record?.slug ?? null)
    expect(names).toEqual(['PE', 'mois', 'KR', null, null, null, 'PE'])
  })

  test('asks the database once, or once for each type, however many references and keys', async () => {
    const { data } = await world.send('{ countries(first: 100) { nodes { id code alpha3 } } }')
    const countries: Data[] = data.countries.nodes
    const one = [country('KR')]
    const many = countries.map(({ id, code, alpha3 }, place) => ({
      __typename: 'Country',
      ...[{ id }, { code }, { alpha3 }][place % 3],
    }))
    const two = [...many, organization({ slug: 'mois' }), organization({ slug: 'eclac' })]
    expect(await costOf(world, one, records)).toEqual({ compiled: 1, resolvers: 1 })
    expect(await costOf(world, many, records)).toEqual({ compiled: 1, resolvers: 1 })
    expect(await costOf(world, two, records)).toEqual({ compiled: 1, resolvers: 2 })
  })

  test('asks the relations of all its records together', async () => {
    const { data } = await world.send('{ organizations(first: 100) { nodes { slug } } }')
    const all = data.organizations.nodes.map(organization)
    const selection = '... on Organization { slug name country { code } memberships(first: 3) { nodes { post } } }'
    expect(all.length).toBeGreaterThan(20)
    const [one, many] = [await costOf(world, all.slice(0, 1), selection), await costOf(world, all, selection)]
    expect([one.compiled, many.compiled]).toEqual([1, 1])
    expect(many.resolvers).toBeLessThanOrEqual(one.resolvers + 1)
  })

  test('an empty batch is an empty answer', async () => {
    expect(await found([])).toEqual([])
  })
})

describe('what is refused', () => {
  const refused = async (references: Reference[]) => {
    const { data, errors } = await refer(world, references, records)
    return { data, told: errors?.map(({ message, path, extensions }) => ({ message, path, code: extensions.code })) }
  }

  test.each([
    ['an unknown type', { __typename: 'Planet', id: '1' }, '"Planet" is no type that this subgraph has records of.'],
    [
      'a type that is no record',
      { __typename: 'PageInfo' },
      '"PageInfo" is no type that this subgraph has records of.',
    ],
    [
      'a name of JavaScript',
      { __typename: 'constructor' },
      '"constructor" is no type that this subgraph has records of.',
    ],
    [
      'a reference without a key',
      { __typename: 'Country', name: 'Peru' },
      'a reference to Country should hold one of its keys: { id }, { code }, { alpha3 }.',
    ],
    ['a key of another form', country(7), 'code should be a text.'],
    [
      'the id of another type',
      { __typename: 'Country', id: `Topic:${UNKNOWN}` },
      'id should be that of a Country record, and is that of a Topic record.',
    ],
    [
      'identifiers of another form',
      organization({ identifiers: [{ scheme: 'XM-TEST' }] }),
      'identifiers should be a list of { scheme, value }, and not empty.',
    ],
    [
      'identifiers of two organisations',
      organization({ identifiers: ['1', '3'].map((value) => ({ scheme: 'XM-TEST', value })) }),
      'identifiers { scheme value } of one reference names several records.',
    ],
  ])('%s, at its own place', async (_what, reference, message) => {
    const { data, told } = await refused([country('KR'), reference, country('PE')])
    expect(data._entities.map((record: Data) => record?.code ?? null)).toEqual(['KR', null, 'PE'])
    expect(told).toEqual([{ message: `representations: ${message}`, path: ['_entities', 1], code: 'BAD_USER_INPUT' }])
  })

  test('an id that is none', async () => {
    const { told } = await refused([{ __typename: 'Country', id: 'KR' }])
    expect(told).toMatchObject([{ path: ['_entities', 0], code: 'BAD_USER_INPUT' }])
  })

  test.each([[['KR']], [[{ code: 'KR' }]], [[null]], [{ code: 'KR' }]])(
    '%j, which is no list of references',
    async (given) => {
      const { data, told } = await refused(given as never)
      expect(data).toBeUndefined()
      expect(told).toMatchObject([{ code: 'BAD_USER_INPUT' }])
    },
  )

  test('more references than a page holds, before the database is asked', async () => {
    const most = Array.from({ length: MAX_REPRESENTATIONS }, () => country('KR'))
    expect(await found(most, '... on Country { code }')).toHaveLength(MAX_REPRESENTATIONS)
    const statements = await statementsOf(world, async () => {
      const { told } = await refused([...most, country('KR')])
      expect(told).toMatchObject([
        {
          message: 'representations: has 1001 references; at most 1000 are answered at a time.',
          code: 'BAD_USER_INPUT',
        },
      ])
    })
    expect(statements).toEqual([])
  })

  test('the same batch under so many names that it is too much', async () => {
    const names = Array.from(
      { length: 100 },
      (_, index) => `a${index}: _entities(representations: $given) { __typename ... on Country { code } }`,
    )
    const { errors } = await world.send(`query ($given: [_Any!]!) { ${names.join(' ')} }`, {
      variables: { given: Array.from({ length: MAX_REPRESENTATIONS }, () => country('KR')) },
    })
    expect(errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_COMPLEX' } }])
  })
})
