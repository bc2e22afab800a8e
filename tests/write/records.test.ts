import { getNamedType, isUnionType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { keptModels } from '../../server/kit/datamodel.ts'
import { recordModels } from '../../server/kit/record.ts'
import { schema } from '../../server/schema.ts'
import { actions } from '../../server/write/mutations.ts'
import { scratch, type World } from '../kit/world.ts'
import { writer } from './writer.ts'

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const { create, run } = writer(() => world)

test('every mutation has an action in the policy, and answers with a union that holds its problems', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {})
  expect(fields.map(({ name }) => name).sort()).toEqual([...actions.keys()].sort())
  for (const field of fields) {
    const type = getNamedType(field.type)
    if (!isUnionType(type)) throw new Error(`${field.name} answers with no union.`)
    const members = type.getTypes().map(({ name }) => name)
    expect(members, field.name).toEqual(
      expect.arrayContaining([
        'ForbiddenError',
        'InvalidInputError',
        'NotFoundError',
        'ConflictError',
        'DuplicateError',
      ]),
    )
  }
})

test('every kind of record has its place among those that a call can write', () => {
  const records = recordModels().filter((model) => model !== 'Country')
  expect([...keptModels].sort()).toEqual([...records, 'OrganizationIdentifier'].sort())
})

describe('entering a visit in one call', () => {
  test('activity, parts, participations, agreement, figures and citations, all or nothing', async () => {
    const activity = await create(
      'Activity',
      {
        slug: 'visit-to-lima-2026',
        kind: 'DELEGATION',
        title: 'Visit to Lima',
        status: 'HELD',
        starts: { edtf: '2026-03-02' },
        ends: { edtf: '2026-03', basis: 'INFERRED', earliest: '2026-03-04', latest: '2026-03-06' },
        visibility: 'PUBLIC',
        topics: ['gov24'],
        places: [{ name: 'Lima', country: 'PE' }],
        participations: [
          { role: 'DISPATCHER', organization: 'mois', country: 'KR' },
          { role: 'HOST', country: 'pe', status: 'ATTENDED' },
        ],
        quantities: [{ metric: 'PARTICIPANTS', value: 12, qualifier: 'ABOUT', basis: 'PLANNED' }],
        children: [
          {
            slug: 'visit-to-lima-2026-meeting',
            kind: 'MEETING',
            title: 'Meeting with the host',
            visibility: 'PUBLIC',
            signedAgreements: [
              {
                slug: 'lima-mou-2026',
                kind: 'MOU',
                title: 'Memorandum of Lima',
                status: 'SIGNED',
                visibility: 'PUBLIC',
                parties: [{ country: 'KR' }, { country: 'PE' }],
              },
            ],
          },
        ],
        citations: [
          { source: 'mois-news-2018-06-26', locator: 'paragraph 1', basis: 'INFERRED', note: 'For the test.' },
        ],
      },
      'title starts { edtf earliest basis } ends { edtf earliest latest basis } topics { nodes { slug } } countries { nodes { code } } quantities { nodes { value } } citations { nodes { locator } } children { nodes { title signedAgreements { nodes { title parties { totalCount } } } } }',
    )
    expect(activity).toMatchObject({
      __typename: 'Activity',
      version: 1,
      starts: { edtf: '2026-03-02', earliest: '2026-03-02', basis: 'STATED' },
      ends: { edtf: '2026-03', earliest: '2026-03-04', latest: '2026-03-06', basis: 'INFERRED' },
      topics: { nodes: [{ slug: 'gov24' }] },
      countries: { nodes: [{ code: 'KR' }, { code: 'PE' }] },
      quantities: { nodes: [{ value: 12 }] },
      citations: { nodes: [{ locator: 'paragraph 1' }] },
      children: {
        nodes: [
          {
            title: 'Meeting with the host',
            signedAgreements: { nodes: [{ title: 'Memorandum of Lima', parties: { totalCount: 2 } }] },
          },
        ],
      },
    })
    // What was entered is there for everyone, and every row of it says who entered it and how.
    const { activity: seen } = await world.ask('{ activity(slug: "visit-to-lima-2026") { title } }')
    expect(seen.title).toBe('Visit to Lima')
    const { rows } = await world.database.pool.query(
      `SELECT DISTINCT actor, action FROM change WHERE action = 'createActivity'`,
    )
    expect(rows).toEqual([{ actor: 'test', action: 'createActivity' }])
  })

  test('every mistake is told at once, with its path, and nothing is written', async () => {
    const before = await world.database.prisma.change.count()
    const result = await create(
      'Activity',
      {
        slug: 'Not A Slug',
        kind: 'MEETING',
        title: '  ',
        starts: { edtf: 'soon' },
        parent: 'there-is-none',
        topics: ['gov24', 'no-topic'],
        participations: [
          { role: 'HOST', country: 'KR' },
          { role: 'HOST', country: 'XX', person: 'Agreement:0190f4c2-0000-7000-8000-000000000000' },
        ],
        citations: [{ source: 'no-source', locator: '' }],
      },
      '',
    )
    expect(result.__typename).toBe('InvalidInputError')
    expect(result.problems.map(({ path }: { path: string }) => path).sort()).toEqual([
      'input.citations.0.locator',
      'input.citations.0.source',
      'input.parent',
      'input.participations.1.country',
      'input.participations.1.person',
      'input.slug',
      'input.starts.edtf',
      'input.title',
      'input.topics.1',
    ])
    expect(await world.database.prisma.change.count()).toBe(before)
  })

  test('a rule that only the database can check is told as a mistake of the field', async () => {
    const someone = await create(
      'Activity',
      { slug: 'nobody-there', kind: 'MEETING', title: 'Nobody', participations: [{ role: 'HOST' }] },
      '',
    )
    expect(someone).toMatchObject({
      __typename: 'InvalidInputError',
      problems: [{ path: 'input.participations.0.organization' }],
    })
    const period = await create(
      'Activity',
      { slug: 'backwards', kind: 'MEETING', title: 'Backwards', starts: { edtf: '2020' }, ends: { edtf: '2019' } },
      '',
    )
    expect(period).toMatchObject({ __typename: 'InvalidInputError', problems: [{ path: 'input.ends' }] })
    expect(await world.database.prisma.activity.count({ where: { slug: { in: ['nobody-there', 'backwards'] } } })).toBe(
      0,
    )
  })

  test.each([
    [{ slug: 'a' }, 'input.slug'],
    [{ slug: 'a'.repeat(200) }, 'input.slug'],
    [{ slug: 'bad-ordinal', ordinal: -1 }, 'input.ordinal'],
    [{ slug: 'bad-edition', edition: 3 }, 'input.edition', 'input.edition'],
  ])('so is %j', async (input, ...paths) => {
    const refused = await create('Activity', { kind: 'OTHER', title: 'Wrong', ...input }, '')
    expect(refused).toMatchObject({ __typename: 'InvalidInputError', problems: paths.map((path) => ({ path })) })
  })

  test('the same thing twice in one call is a mistake, and says where', async () => {
    const part = { slug: 'the-same', kind: 'OTHER', title: 'Same' }
    const refused = await create('Activity', { ...part, slug: 'the-whole', children: [part, part] }, '')
    expect(refused).toMatchObject({ problems: [{ path: 'input.children.1.slug' }] })
    const host = { role: 'HOST', country: 'KR' }
    expect(
      await create('Activity', { ...part, participations: [host, { ...host, note: 'Again.' }] }, ''),
    ).toMatchObject({
      problems: [{ path: 'input.participations.1' }],
    })
  })

  test.each([20, 200])('records within records %i levels deep are refused, not choked on', async (levels) => {
    const nested = (level: number): object => ({
      slug: `deep-${level}`,
      kind: 'OTHER',
      title: 'Deep',
      ...(level > 0 ? { children: [nested(level - 1)] } : {}),
    })
    const { data, errors } = await world.send(
      'mutation ($input: CreateActivityInput!) { createActivity(input: $input) { __typename } }',
      { role: 'EDITOR', variables: { input: nested(levels) } },
    )
    expect(data?.createActivity.__typename ?? errors?.[0]?.extensions.code).toMatch(
      /^(InvalidInputError|BAD_USER_INPUT)$/,
    )
  })

  test('a slug that is taken is told with the record that has it', async () => {
    const twin = await create('Topic', { slug: 'gov24', kind: 'SYSTEM' }, '')
    expect(twin).toMatchObject({
      __typename: 'DuplicateError',
      fields: ['slug'],
      twins: [{ id: expect.stringMatching(/^Topic:/) }],
    })
  })
})

describe('who may', () => {
  test.each([null, 'READER', 'PARTNER'] as const)(
    '%s may not write, and learns nothing about the input',
    async (role) => {
      for (const input of [
        { slug: 'x y', kind: 'THEME' },
        { slug: 'gov24', kind: 'SYSTEM' },
        { slug: 'new-topic', kind: 'THEME' },
      ]) {
        const refused = await create('Topic', input, '', role)
        expect(refused).toMatchObject({ __typename: 'ForbiddenError' })
      }
      const deletion = await run('deleteRecord', '', { id: 'no id at all', version: 1 }, role)
      expect(deletion.__typename).toBe('ForbiddenError')
    },
  )

  test('what is entered without a word on who may see it is seen by the staff alone, until it is published', async () => {
    const topic = await create(
      'Topic',
      { slug: 'quiet-topic', kind: 'THEME', labels: [{ label: 'Quiet', language: 'en' }] },
      'visibility label',
    )
    expect(topic).toMatchObject({ visibility: 'INTERNAL', label: 'Quiet' })
    const look = () => world.send('{ topic(slug: "quiet-topic") { label } }')
    expect((await look()).data.topic).toBeNull()
    const published = await run('setVisibility', '... on VisibilitySet { record { version visibility } }', {
      id: topic.id,
      version: 1,
      visibility: 'PUBLIC',
    })
    expect(published.record).toEqual({ version: 2, visibility: 'PUBLIC' })
    expect((await look()).data.topic).toEqual({ label: 'Quiet' })
  })
})

describe('changing', () => {
  test('changes what is sent and nothing else, and counts the version', async () => {
    const made = await create(
      'Commitment',
      { slug: 'promise-1', kind: 'PLEDGE', title: 'A promise', due: { edtf: '2027' }, topics: ['gov24'] },
      'createdAt',
    )
    const changed = await run(
      'updateCommitment',
      '... on Commitment { version title kind due { edtf } description topics { nodes { slug } } }',
      { id: made.id, version: 1, input: { description: 'More about it.', due: null, topics: ['d-brain'] } },
    )
    expect(changed).toMatchObject({
      version: 2,
      title: 'A promise',
      kind: 'PLEDGE',
      due: null,
      description: 'More about it.',
      topics: { nodes: [{ slug: 'd-brain' }] },
    })
  })

  test('a version that is gone is a conflict with the version there is; an unknown record is not found', async () => {
    const made = await create('Commitment', { slug: 'promise-2', kind: 'PLEDGE', title: 'A promise' }, '')
    const input = { title: 'Another promise' }
    await run('updateCommitment', '', { id: made.id, version: 1, input })
    expect(await run('updateCommitment', '', { id: made.id, version: 1, input })).toMatchObject({
      __typename: 'ConflictError',
      expectedVersion: 1,
      currentVersion: 2,
    })
    for (const id of [
      'Commitment:0190f4c2-0000-7000-8000-000000000000',
      'nonsense',
      made.id.replace('Commitment', 'Topic'),
    ]) {
      expect(await run('updateCommitment', '', { id, version: 1, input })).toMatchObject({
        __typename: 'NotFoundError',
      })
    }
  })

  test('of two writers at once one succeeds and the other meets a conflict', async () => {
    const made = await create('Commitment', { slug: 'promise-3', kind: 'PLEDGE', title: 'A promise' }, '')
    const write = (title: string) => run('updateCommitment', '', { id: made.id, version: 1, input: { title } })
    const results = await Promise.all(['one', 'two', 'three'].map(write))
    expect(results.map(({ __typename }) => __typename).sort()).toEqual(['Commitment', 'ConflictError', 'ConflictError'])
  })

  test('null cannot empty what a record must have, and nothing to change is a mistake', async () => {
    const made = await create('Commitment', { slug: 'promise-4', kind: 'PLEDGE', title: 'A promise' }, '')
    expect(await run('updateCommitment', '', { id: made.id, version: 1, input: { title: null } })).toMatchObject({
      problems: [{ path: 'input.title' }],
    })
    expect(await run('updateCommitment', '', { id: made.id, version: 1, input: {} })).toMatchObject({
      problems: [{ path: 'input' }],
    })
  })
})

test('an organisation that would come to be a part of itself is told by its field', async () => {
  const above = await create('Organization', { slug: 'above', classification: 'AGENCY' }, '')
  await create('Organization', { slug: 'below', classification: 'AGENCY', parent: 'above' }, '')
  const { id, version } = above
  expect(await run('updateOrganization', '', { id, version, input: { parent: 'below' } })).toMatchObject({
    __typename: 'InvalidInputError',
    problems: [{ path: 'input.parent', message: 'an organisation cannot be a part of itself.' }],
  })
})
