import { beforeAll, describe, expect, test } from 'vitest'
import type { RecordModel } from '../../server/access/visibility.ts'
import { columnOf, fieldOf, fieldsOf, keptModels, tableOf } from '../../server/kit/datamodel.ts'
import { dependentsOf } from '../../server/write/parts.ts'
import { scratch, type World } from '../kit/world.ts'
import { writer } from './writer.ts'

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const { create, run } = writer(() => world)

describe('deleting', () => {
  test('is refused while others depend on the record, and says what they are', async () => {
    const { organization } = await world.ask('{ organization(slug: "mois") { id version } }')
    const refused = await run('deleteRecord', '... on InUseError { dependents { field count } }', {
      id: organization.id,
      version: organization.version,
    })
    expect(refused.__typename).toBe('InUseError')
    expect(refused.dependents).toContainEqual({ field: 'participations', count: expect.any(Number) })
  })

  test('is refused to a document while something is cited from it', async () => {
    const { source } = await world.ask(
      '{ source(slug: "mois-news-2018-06-26") { id version citations { totalCount } } }',
    )
    const refused = await run('deleteRecord', '... on InUseError { dependents { field count } }', {
      id: source.id,
      version: source.version,
    })
    expect(refused).toMatchObject({
      __typename: 'InUseError',
      dependents: [{ field: 'citations', count: source.citations.totalCount }],
    })
  })

  test('whatever keeps a record from being deleted is told', async () => {
    const { rows } = await world.database.pool.query<{ kept: string; by: string; column: string }>(
      `SELECT kept.relname AS kept, holder.relname AS by, attname AS column
       FROM pg_constraint JOIN pg_class kept ON kept.oid = confrelid JOIN pg_class holder ON holder.oid = conrelid
       JOIN pg_attribute ON attrelid = conrelid AND attnum = conkey[1]
       WHERE contype = 'f' AND confdeltype IN ('a', 'r')`,
    )
    const told = keptModels
      .filter((model) => model !== 'OrganizationIdentifier')
      .flatMap((model) =>
        dependentsOf(model).map((list) => {
          const { type, relationName } = fieldOf(model, list)
          const back = fieldsOf(type as RecordModel).find(
            (field) => field.relationName === relationName && field.name !== list,
          )
          return `${tableOf(model)} by ${tableOf(type as RecordModel)}.${columnOf(back?.relationFromFields?.[0] ?? '')}`
        }),
      )
    // What the database derives goes with what it is derived from.
    const tables = keptModels.map(tableOf)
    const holding = rows.filter(({ kept, by }) => tables.includes(kept) && tables.includes(by))
    expect(holding.length).toBeGreaterThan(10)
    for (const { kept, by, column } of holding) expect(told).toContain(`${kept} by ${by}.${column}`)
  })

  test('takes the record with its names and citations, and leaves its history', async () => {
    const made = await create(
      'Organization',
      {
        slug: 'short-lived',
        classification: 'AGENCY',
        names: [{ name: 'Short-lived', language: 'en', kind: 'OFFICIAL' }],
        identifiers: [{ scheme: 'test', value: '1' }],
        citations: [{ source: 'mois-news-2018-06-26', locator: 'paragraph 2' }],
      },
      'name',
    )
    expect(made.name).toBe('Short-lived')
    const deleted = await run('deleteRecord', '... on DeletedRecord { id }', { id: made.id, version: 1 })
    expect(deleted).toMatchObject({ __typename: 'DeletedRecord', id: made.id })
    expect(
      (await world.send('{ organization(slug: "short-lived") { id } }', { role: 'ADMIN' })).data.organization,
    ).toBeNull()
    const key = made.id.split(':')[1]
    const changes = await world.database.prisma.change.findMany({
      where: { recordId: key },
      orderBy: { sequence: 'asc' },
    })
    expect(changes.map(({ operation, actor, action }) => [operation, actor, action])).toEqual([
      ['CREATE', 'test', 'createOrganization'],
      ['DELETE', 'test', 'deleteRecord'],
    ])
  })
})

test('a country is nobody’s to hide or delete', async () => {
  const { country } = await world.ask('{ country(code: "KR") { id version } }')
  const given = { id: country.id, version: country.version }
  expect(await run('deleteRecord', '', given, 'ADMIN')).toMatchObject({ __typename: 'NotFoundError' })
  expect(await run('setVisibility', '', { ...given, visibility: 'INTERNAL' }, 'ADMIN')).toMatchObject({
    __typename: 'NotFoundError',
  })
})

test('a citation supports any record, by its global id', async () => {
  const { person } = await world.ask('{ person(slug: "alicia-barcena") { id } }')
  const citation = await create(
    'Citation',
    { record: person.id, source: 'nia-newsletter-2014-01', locator: 'paragraph 4', basis: 'STATED' },
    'record { id } visibility',
  )
  expect(citation).toMatchObject({ record: { id: person.id }, visibility: 'PUBLIC' })
  expect(
    await create(
      'Citation',
      {
        record: 'Country:0190f4c2-0000-7000-8000-000000000000',
        source: 'nia-newsletter-2014-01',
        locator: 'x',
        basis: 'STATED',
      },
      '',
    ),
  ).toMatchObject({ problems: [{ path: 'input.record' }] })
})
