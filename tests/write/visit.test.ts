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
