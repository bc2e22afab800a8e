import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { referencesTo, tableOf } from '../../server/kit/datamodel.ts'
import { chooseFields, columnsOf, type MergedField } from '../../server/write/merge.rules.ts'
import { thorough } from '../kit/sample.ts'
import { type Data, scratch, type World } from '../kit/world.ts'
import { merger } from './merging.ts'
import { content } from './rows.ts'
import { caller, writer } from './writer.ts'

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const { create, run } = writer(() => world)
const call = caller(() => world)

const { merge, undo, preview, now } = merger(() => world)

const person = (slug: string, input: object = {}, distinctFrom: string[] = []) =>
  run('createPerson', '... on Person { id version }', {
    input: { slug, name: `Person ${slug}`, visibility: 'PUBLIC', ...input },
    distinctFrom,
  })

describe('which value is kept', () => {
  const one = (name: string, ...columns: string[]): MergedField => ({
    name,
    columns: columns.length ? columns : [name],
  })
  const fields = [
    one('title'),
    one('starts', 'startsEdtf', 'startsBasis'),
    one('status'),
    one('series'),
    one('edition'),
  ]
  const outcomes = (survivor: object, duplicate: object, take: string[] = []) =>
    Object.fromEntries(
      chooseFields(fields, { ...survivor }, { ...duplicate }, take).map(({ name, outcome }) => [name, outcome]),
    )

  test('what the survivor knows it keeps, what it does not know it takes, and what was asked for', () => {
    const survivor = { title: 'A', startsEdtf: null, status: 'UNKNOWN' }
    const duplicate = { title: 'B', startsEdtf: '2017', startsBasis: 'STATED', status: 'HELD' }
    expect(outcomes(survivor, duplicate)).toMatchObject({ title: 'KEPT', starts: 'FILLED', status: 'FILLED' })
    expect(outcomes(survivor, duplicate, ['title'])).toMatchObject({ title: 'TAKEN' })
    expect(outcomes(duplicate, survivor)).toMatchObject({ title: 'KEPT', starts: 'KEPT', status: 'KEPT' })
    expect(outcomes(survivor, survivor)).toMatchObject({ title: 'SAME', starts: 'SAME', status: 'SAME' })
    expect(outcomes({ status: null }, { status: 'UNKNOWN' })).toMatchObject({ status: 'SAME' })
  })

  test('the number of an edition does not come without its series', () => {
    expect(outcomes({ series: 'one' }, { series: 'two', edition: 3 })).toMatchObject({
      series: 'KEPT',
      edition: 'KEPT',
    })
    expect(outcomes({}, { series: 'two', edition: 3 })).toMatchObject({ series: 'FILLED', edition: 'FILLED' })
  })

  test('nothing that the survivor knew is lost unless it was asked for', () => {
    const value = fc.constantFrom(null, 'UNKNOWN', 'a', 'b')
    const row = fc.record({
      title: value,
      startsEdtf: value,
      startsBasis: value,
      status: value,
      series: value,
      edition: value,
    })
    fc.assert(
      fc.property(row, row, (survivor, duplicate) => {
        const result: Record<string, unknown> = {
          ...survivor,
          ...columnsOf(chooseFields(fields, survivor, duplicate), duplicate),
        }
        for (const column of ['title', 'status', 'series', 'edition'] as const)
          if (survivor[column] !== null && survivor[column] !== 'UNKNOWN') expect(result[column]).toBe(survivor[column])
      }),
      { seed: 7, numRuns: 300 },
    )
  })
})

describe('two people who are one', () => {
  let survivor: Data
  let duplicate: Data
  let before: string[]
  let merged: Data

  beforeAll(async () => {
    survivor = await person('min-su-kim', { names: [{ name: '김민수', language: 'ko', kind: 'OFFICIAL' }] })
    const input = {
      name: 'Minsoo Kim',
      honorificPrefix: 'Mr.',
      names: [
        {
          name: '김민수',
          language: 'ko',
          kind: 'OFFICIAL',
          citations: [{ source: 'mois-news-2018-06-26', locator: 'p. 1' }],
        },
        { name: 'Kim, Minsoo', language: 'en', kind: 'AS_PRINTED' },
      ],
    }
    duplicate = await person('minsoo-kim', input, [survivor.id])
    await create(
      'Activity',
      {
        slug: 'met-twice',
        kind: 'MEETING',
        title: 'Met twice',
        visibility: 'PUBLIC',
        participations: [
          { role: 'SPEAKER', person: survivor.id },
          { role: 'SPEAKER', person: duplicate.id, status: 'ATTENDED', note: 'Spoke.' },
          { role: 'MODERATOR', person: duplicate.id },
        ],
      },
      '',
    )
    before = await content(world.database.pool)
  })

  test('the preview tells what would move, what differs and what would become one, and changes nothing', async () => {
    const told = await preview(survivor, duplicate)
    expect(told).toMatchObject({ collapseCount: 2, obstacles: [] })
    expect(told.fields).toEqual([
      { name: 'name', outcome: 'KEPT', survivor: 'Person min-su-kim', duplicate: 'Minsoo Kim' },
      { name: 'honorificPrefix', outcome: 'FILLED', survivor: null, duplicate: 'Mr.' },
    ])
    expect(told.moves).toEqual([
      { type: 'PersonName', relation: 'person', count: 1 },
      { type: 'Participation', relation: 'person', count: 1 },
    ])
    expect(told.collapses.map(({ lost }: Data) => lost)).toEqual([[], []])
    expect((await preview(survivor, duplicate, 'take: ["name"]')).fields[0]).toMatchObject({ outcome: 'TAKEN' })
    expect(await preview(survivor, duplicate, 'take: ["slug", "nothing"]')).toMatchObject({
      problems: [{ path: 'take.0' }, { path: 'take.1' }],
    })
    expect(await content(world.database.pool)).toEqual(before)
  })

  test('all that referred to the one refers to the other; its slug still finds, and its history stays', async () => {
    merged = await merge(survivor, duplicate, 'take: ["name"], reason: "The same man."')
    expect(merged).toMatchObject({
      __typename: 'Merge',
      duplicateSlug: 'minsoo-kim',
      actor: 'test',
      reason: 'The same man.',
      undoneAt: null,
    })
    const { person: found } = await world.ask(
      `{ person(slug: "minsoo-kim") { id slug name honorificPrefix names { name citations { totalCount } }
        participations { nodes { role status note } } } }`,
    )
    expect(found).toMatchObject({ id: survivor.id, slug: 'min-su-kim', name: 'Minsoo Kim', honorificPrefix: 'Mr.' })
    expect(found.names.map(({ name, citations }: Data) => [name, citations.totalCount]).sort()).toEqual([
      ['Kim, Minsoo', 0],
      ['Person min-su-kim', 0],
      ['김민수', 1],
    ])
    // The participation that stays has learnt what the other one knew.
    expect(found.participations.nodes).toHaveLength(2)
    expect(found.participations.nodes).toContainEqual({ role: 'SPEAKER', status: 'ATTENDED', note: 'Spoke.' })
    const { changes, merges } = await world.ask(
      `{ changes(filter: { records: ["${duplicate.id}"] }, last: 1) { nodes { operation action reason } }
        merges(of: "${duplicate.id}") { id survivor { id } } }`,
      { role: 'EDITOR' },
    )
    expect(changes.nodes).toEqual([{ operation: 'DELETE', action: 'mergeRecords', reason: 'The same man.' }])
    expect(merges).toEqual([{ id: merged.id, survivor: { id: survivor.id } }])
  })

  test('the old slug names the survivor in inputs, and is nobody else’s', async () => {
    const entered = await create(
      'Activity',
      {
        slug: 'by-old-name',
        kind: 'MEETING',
        title: 'By the old name',
        participations: [{ role: 'HEAD', person: 'minsoo-kim' }],
      },
      'participations { nodes { id person { id } } }',
    )
    expect(entered.participations.nodes).toMatchObject([{ person: { id: survivor.id } }])
    expect(await person('minsoo-kim', { name: 'Someone Else' })).toMatchObject({
      fields: ['slug'],
      twins: [{ id: survivor.id }],
    })
    const [participation] = entered.participations.nodes
    for (const { id } of [participation, entered]) await call(`deleteRecord(id: "${id}", expectedVersion: 1)`)
  })

  test('undone, everything is as it was, to the letter; a second time there is nothing to undo', async () => {
    expect(await undo(merged.id)).toMatchObject({ id: merged.id, undoneBy: 'test', undoneAt: expect.any(String) })
    expect(await content(world.database.pool)).toEqual(before)
    const { person: again } = await world.ask('{ person(slug: "minsoo-kim") { id name version } }')
    expect(again).toEqual({ id: duplicate.id, name: 'Minsoo Kim', version: 1 })
    expect(await undo(merged.id)).toMatchObject({ problems: [{ path: 'id' }] })
  })
})

test('what the duplicate was called stays a name, and what is shown is the survivor’s', async () => {
  const names = (name: string) => [{ name, language: 'en', kind: 'OFFICIAL' }]
  const body = (slug: string, name: string) =>
    create(
      'Organization',
      { slug, classification: 'AGENCY', country: 'CL', visibility: 'PUBLIC', names: names(name) },
      '',
    )
  const [kept, gone] = [await body('zeta-body', 'Zeta Office'), await body('alpha-body', 'Alpha Bureau')]
  await merge(kept, gone)
  const { organization } = await world.ask('{ organization(slug: "alpha-body") { name names { name kind } } }')
  expect(organization.name).toBe('Zeta Office')
  expect(organization.names).toContainEqual({ name: 'Alpha Bureau', kind: 'ALIAS' })

  const topic = (slug: string, label: string) =>
    create('Topic', { slug, kind: 'THEME', visibility: 'PUBLIC', labels: [{ label, language: 'en' }] }, '')
  await merge(await topic('zeta-topic', 'Zeta'), await topic('alpha-topic', 'Alpha'))
  const { topic: told } = await world.ask('{ topic(slug: "alpha-topic") { label labels { label preferred } } }')
  expect(told).toEqual({
    label: 'Zeta',
    labels: [
      { label: 'Zeta', preferred: true },
      { label: 'Alpha', preferred: false },
    ],
  })
})

describe('whatever the type', () => {
  const PAIRS = thorough ? 2 : 1
  const types = {
    Organization: 'organizations',
    Person: 'people',
    Activity: 'activities',
    Agreement: 'agreements',
    Commitment: 'commitments',
    Topic: 'topics',
    Source: 'sources',
  }

  test.each(Object.entries(types))('%s records go into one another and come back', async (type, list) => {
    const slugs = (await world.ask(`{ ${list}(first: 40, orderBy: { field: SLUG }) { nodes { id version } } }`))[list]
      .nodes
    let done = 0
    for (const [index, duplicate] of slugs.entries()) {
      const survivor = slugs[(index * 7 + 3) % slugs.length]
      if (done === PAIRS || survivor === duplicate) continue
      if ((await preview(survivor, duplicate)).obstacles.length > 0) continue
      const before = await content(world.database.pool)
      const merged = await merge(await now(survivor), await now(duplicate))
      expect(merged.__typename, JSON.stringify(merged)).toBe('Merge')
      const key = duplicate.id.split(':')[1]
      for (const { model, field } of referencesTo(type as 'Person')) {
        const { rows } = await world.database.pool.query(
          `SELECT count(*)::int AS count FROM "${tableOf(model)}" WHERE to_jsonb("${tableOf(model)}") ->> $1 = $2`,
          [field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), key],
        )
        expect(rows[0].count, `${model}.${field}`).toBe(0)
      }
      expect((await undo(merged.id)).__typename).toBe('Merge')
      expect(await content(world.database.pool)).toEqual(before)
      done += 1
    }
    expect(done).toBe(PAIRS)
  })
})
