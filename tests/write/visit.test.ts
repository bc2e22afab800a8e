import { beforeAll, describe, expect, test } from 'vitest'
import { loadCountries } from '../../prisma/seed/load.ts'
import { type Data, scratch, seeded, type World } from '../kit/world.ts'
import { comparable } from './rows.ts'
import { visit } from './visit.input.ts'

const RECORD = `mutation ($input: RecordActivityInput!, $distinctFrom: [ID!]) { result: recordActivity(input: $input, distinctFrom: $distinctFrom) {
  __typename ... on Activity { slug visibility } ... on InvalidInputError { problems { path message } }
  ... on DuplicateError { fields twins { id } duplicates { path fields twin { id ... on Organization { slug } ... on Activity { slug } } } } } }`

let world: World
const record = async (
  input: object,
  distinctFrom: string[] = [],
  role: 'EDITOR' | 'READER' = 'EDITOR',
): Promise<Data> => (await world.ask(RECORD, { role, variables: { input, distinctFrom } })).result

beforeAll(async () => {
  world = await scratch()
  await loadCountries(world.database.prisma)
})

describe('the journey of 2017 to Peru and Brazil, entered in one call', () => {
  const input = visit('korea-delegation-peru-brazil-2017')

  test('one mistake deep within keeps all of it out', async () => {
    const organizations = (input.organizations as object[]).map((body, index) =>
      index === 3 ? { ...body, parent: 'no-such-body' } : body,
    )
    expect(await record({ ...input, organizations })).toMatchObject({
      problems: [{ path: 'input.organizations.3.parent', message: 'there is no Organization "no-such-body".' }],
    })
    expect(await world.database.prisma.change.count({ where: { action: 'recordActivity' } })).toBe(0)
  })

  test('makes what the seed makes', async () => {
    expect(await record(input)).toMatchObject({ __typename: 'Activity', slug: 'korea-delegation-peru-brazil-2017' })
    const entered = await comparable(world.database.pool)
    const expected = await comparable((await seeded()).database.pool)
    // The lineage of a ministry is no part of a visit.
    const told = [...expected]
      .filter(([row, sources]) => sources.has('moi-news-2017-06-20') && !row.includes('organization_change '))
      .map(([row]) => row)
    expect(told.length).toBeGreaterThan(100)
    expect(
      told.filter((row) => !entered.has(row)),
      'of the document and not entered',
    ).toEqual([])
    expect(
      [...entered.keys()].filter((row) => !expected.has(row)),
      'entered and not of the seed',
    ).toEqual([])
    const { rows } = await world.database.pool.query(
      `SELECT DISTINCT actor, xid FROM change WHERE action = 'recordActivity'`,
    )
    expect(rows).toHaveLength(1)
  })

  test('a second time, everything that is there already is told at once', async () => {
    const again = await record(input)
    expect(again.__typename).toBe('DuplicateError')
    const paths = new Set(again.duplicates.map(({ path }: Data) => path))
    expect(paths).toContain('input.activity')
    for (const name of ['organizations', 'people', 'topics', 'sources'] as const)
      for (const index of (input[name] as object[]).keys()) expect(paths).toContain(`input.${name}.${index}`)
  })
})

describe('a visit of one’s own', () => {
  const activity = (more: object = {}) => ({
    slug: 'own-visit',
    kind: 'DELEGATION',
    title: 'A visit of our own',
    ...more,
  })

  test('is nobody’s to enter who may not write, whatever it says', async () => {
    expect(await record({ activity: activity({ title: ' ' }) }, [], 'READER')).toMatchObject({
      __typename: 'ForbiddenError',
    })
  })

  test('tells every mistake of every record at once, each where it stands', async () => {
    const refused = await record({
      activity: activity({
        parent: 'nowhere',
        starts: { edtf: '2026-03-02' },
        ends: { edtf: '2026-03-01' },
        participations: [{ role: 'HOST' }, { role: 'HEAD', person: 'new-person', organization: 'new-body' }],
        children: [
          {
            slug: 'own-signing',
            kind: 'SIGNING',
            title: 'Signing',
            signedAgreements: [{ slug: 'own-mou', kind: 'MOU', title: 'MOU', parties: [{ country: 'KR' }, {}] }],
          },
        ],
      }),
      organizations: [
        { slug: 'new-body', classification: 'AGENCY', names: [{ name: '', language: 'en_US', kind: 'ALIAS' }] },
      ],
      people: [{ slug: 'new-person', name: 'Someone New', citations: [{ source: 'new-item', locator: 'p. 1' }] }],
      memberships: [{ organization: 'new-body' }],
      sources: [
        { slug: 'new-item', kind: 'REPORT', title: 'Item', language: 'en', sha256: 'abc' },
        { slug: 'new-item', kind: 'REPORT', title: 'Item again', language: 'en' },
      ],
    })
    expect(refused.problems.map(({ path }: Data) => path).sort()).toEqual([
      'input.activity.children.0.signedAgreements.0.parties.1.country',
      'input.activity.parent',
      'input.activity.participations.0.organization',
      'input.memberships.0.person',
      'input.organizations.0.names.0.language',
      'input.organizations.0.names.0.name',
      'input.sources.0.sha256',
      'input.sources.1.slug',
    ])
  })

  test('begins unseen with all that is new, and is seen as far as each says', async () => {
    const visitOf = (slug: string, visibility?: string) => ({
      ...(visibility ? { visibility } : {}),
      activity: activity({
        slug,
        title: `Visit ${slug}`,
        participations: [{ role: 'HOST', organization: `${slug}-host` }],
        children: [{ slug: `${slug}-part`, kind: 'MEETING', title: 'Part' }],
      }),
      organizations: [{ slug: `${slug}-host`, classification: 'AGENCY' }],
      topics: [{ slug: `${slug}-topic`, kind: 'THEME', visibility: 'PUBLIC' }],
    })
    expect(await record(visitOf('unseen'))).toMatchObject({ visibility: 'INTERNAL' })
    expect(await record(visitOf('seen', 'PUBLIC'))).toMatchObject({ visibility: 'PUBLIC' })
    const seen = await world.ask(
      `{ activities(filter: { slugs: ["unseen", "unseen-part", "seen", "seen-part"] }, orderBy: { field: SLUG }) { nodes { slug participations { totalCount } } }
        organizations(filter: { slugs: ["unseen-host", "seen-host"] }) { nodes { slug } } topics(filter: { slugs: ["unseen-topic", "seen-topic"] }) { totalCount } }`,
    )
    expect(seen).toEqual({
      activities: {
        nodes: [
          { slug: 'seen', participations: { totalCount: 1 } },
          { slug: 'seen-part', participations: { totalCount: 0 } },
        ],
      },
      organizations: { nodes: [{ slug: 'seen-host' }] },
      topics: { totalCount: 2 },
    })
  })

  test('two records of one call that cannot both be above the other are refused', async () => {
    const loop = activity({
      slug: 'loop',
      parent: 'loop-part',
      children: [{ slug: 'loop-part', kind: 'OTHER', title: 'Part' }],
    })
    expect(await record({ activity: loop })).toMatchObject({
      problems: [{ path: 'input.activity.parent' }, { path: 'input.activity.children.0.parent' }],
    })
    const bodies = {
      activity: activity({ slug: 'with-bodies' }),
      organizations: [
        { slug: 'loop-body', classification: 'CENTRE', parent: 'loop-office' },
        { slug: 'loop-office', classification: 'CENTRE', parent: 'loop-body' },
      ],
    }
    expect(await record(bodies)).toMatchObject({
      problems: [{ path: 'input.organizations.0.parent' }, { path: 'input.organizations.1.parent' }],
    })
    expect(await record({ activity: activity({ slug: 'own-parent', parent: 'own-parent' }) })).toMatchObject({
      problems: [{ path: 'input.activity.parent' }],
    })
  })
})
