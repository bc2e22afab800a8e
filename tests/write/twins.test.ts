import { beforeAll, describe, expect, test } from 'vitest'
import { type Data, scratch, type World } from '../kit/world.ts'
import { writer } from './writer.ts'

// What is entered a second time under another slug is told with the record that is there already.

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const { create } = writer(() => world)

const names = (...list: string[]) => list.map((name) => ({ name, language: 'en', kind: 'OFFICIAL' }))
const twinsOf = ({ duplicates }: Data) => duplicates?.map(({ twin }: Data) => twin?.id)
const idOf = async (field: string, slug: string) => (await world.ask(`{ ${field}(slug: "${slug}") { id } }`))[field].id

const agency = (slug: string, name: string, more: object = {}) =>
  create('Organization', { slug, classification: 'AGENCY', country: 'KR', names: names(name), ...more }, '')

describe('organisations', () => {
  test('are likely the same where a name is, or nearly, in the same country', async () => {
    const { id } = await agency('agency-of-data', 'Agency of Open Data')
    for (const name of ['agency of  OPEN-data', 'The Agency of Open Data', 'Agency of Open Datta']) {
      const refused = await agency('other-agency', name)
      expect(refused, name).toMatchObject({
        __typename: 'DuplicateError',
        fields: ['names', 'country'],
        duplicates: [{ path: 'input', twin: { id } }],
      })
    }
    expect(twinsOf(await agency('country-unknown', 'Agency of Open Data', { country: null }))).toEqual([id])
    // In another country, with another number, or with another name, they are others.
    expect(await agency('agency-of-peru', 'Agency of Open Data', { country: 'PE' })).toMatchObject({ version: 1 })
    expect(await agency('agency-2', 'Agency of Open Data 2')).toMatchObject({ version: 1 })
    expect(await agency('agency-of-posts', 'Agency of Posts')).toMatchObject({ version: 1 })
  })

  test('are the same where an identifier is, whatever they are called', async () => {
    const identifiers = [{ scheme: 'example.org', value: '42' }]
    const { id } = await agency('registered', 'Registered Office', { identifiers })
    expect(await agency('again', 'Something Else', { identifiers })).toMatchObject({
      duplicates: [{ path: 'input.identifiers.0', fields: ['scheme', 'value'], twin: { id } }],
    })
  })

  test('that are known to be others can be entered, when all that look like them are named', async () => {
    const { id } = await agency('first-of-two', 'Bureau of Maps')
    const input = { slug: 'second-of-two', classification: 'AGENCY', country: 'KR', names: names('Bureau of Maps') }
    const document = `mutation ($input: CreateOrganizationInput!, $known: [ID!]) {
      result: createOrganization(input: $input, distinctFrom: $known) { __typename ... on DuplicateError { twins { id } } } }`
    const send = async (known: string[]) =>
      (await world.ask(document, { role: 'EDITOR', variables: { input, known } })).result
    expect(await send([])).toEqual({ __typename: 'DuplicateError', twins: [{ id }] })
    expect(await send([id])).toEqual({ __typename: 'Organization' })
  })
})

test('a person is likely the same under any name and in any order of its words', async () => {
  const id = await idOf('person', 'alicia-barcena')
  const { name } = (await world.ask('{ person(slug: "alicia-barcena") { name } }')).person
  const turned = name.split(' ').reverse().join(' ')
  expect(twinsOf(await create('Person', { slug: 'someone', name: 'Somebody', names: names(turned) }, ''))).toEqual([id])
  expect(await create('Person', { slug: 'another', name: 'Somebody Else Altogether' }, '')).toMatchObject({
    version: 1,
  })
})

test('an activity is likely the same where its title is nearly, at the same time', async () => {
  const meeting = (slug: string, title: string, edtf: string) =>
    create('Activity', { slug, kind: 'MEETING', title, starts: { edtf } }, '')
  const { id } = await meeting('talks', 'Talks on the digital archive', '2026-01-12/2026-01-14')
  expect(await meeting('talks-again', 'Talks on a digital archive', '2026-01-14')).toMatchObject({
    fields: ['title', 'starts'],
    twins: [{ id }],
  })
  expect(await meeting('talks-later', 'Talks on a digital archive', '2026-02-14')).toMatchObject({ version: 1 })
  expect(await meeting('other-talks', 'Dinner with the archivists', '2026-01-14')).toMatchObject({ version: 1 })
})

test('an agreement is likely the same where its title is nearly, of the same parties', async () => {
  const memorandum = (slug: string, country: string) =>
    create(
      'Agreement',
      { slug, kind: 'MOU', title: 'Memorandum on archives', parties: [{ country: 'KR' }, { country }] },
      '',
    )
  const first = await memorandum('archives-peru', 'PE')
  const refused = await memorandum('archives-peru-again', 'PE')
  expect(twinsOf(refused)).toEqual([first.id])
  const alone = { slug: 'archives-chile', kind: 'MOU', title: 'Memorandum on archives', parties: [{ country: 'CL' }] }
  expect(await create('Agreement', alone, '')).toMatchObject({ version: 1 })
})

test('a document is the same by its checksum, and likely by its title and day', async () => {
  const { source } = await world.ask(
    '{ source(slug: "mois-news-2018-06-26") { id title sha256 language published { edtf } } }',
  )
  const { id, title, sha256, language, published } = source
  const enter = (more: object) => create('Source', { slug: 'copy', kind: 'NEWS_ITEM', language, ...more }, '')
  expect(await enter({ title: 'Copy', sha256 })).toMatchObject({ duplicates: [{ fields: ['sha256'], twin: { id } }] })
  expect(twinsOf(await enter({ title, published: { edtf: published.edtf } }))).toEqual([id])
  expect(await enter({ title, published: { edtf: '1999' } })).toMatchObject({ version: 1 })
})

test('of several who enter the same at once one succeeds, and the others are told of it', async () => {
  const enter = () => create('Topic', { slug: 'at-once', kind: 'THEME', visibility: 'PUBLIC' }, '')
  const results = await Promise.all([enter(), enter(), enter()])
  const [made, ...others] = results.sort((a, b) => (a.__typename > b.__typename ? -1 : 1))
  expect(made).toMatchObject({ __typename: 'Topic', version: 1 })
  for (const other of others) expect(other).toMatchObject({ fields: ['slug'], twins: [{ id: made.id }] })
})

test('nobody is told of a twin that they may not see', async () => {
  await create(
    'Topic',
    {
      slug: 'hidden-theme',
      kind: 'THEME',
      visibility: 'INTERNAL',
      labels: [{ label: 'Hidden theme', language: 'en' }],
    },
    '',
  )
  const again = (clearance: 'PUBLIC' | 'INTERNAL') =>
    world.ask(
      `mutation { createTopic(input: { slug: "seen-${clearance.toLowerCase()}", kind: THEME, visibility: PUBLIC, labels: [{ label: "Hidden theme", language: "en" }] }) {
        __typename ... on DuplicateError { twins { id } } } }`,
      { role: 'EDITOR', clearance },
    )
  expect((await again('INTERNAL')).createTopic.__typename).toBe('DuplicateError')
  expect((await again('PUBLIC')).createTopic.__typename).not.toBe('DuplicateError')
})
