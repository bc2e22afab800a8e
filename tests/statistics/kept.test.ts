import { beforeAll, expect, test } from 'vitest'
import { restore } from '../../server/backup/restore.ts'
import { valuesOf } from '../../server/kit/datamodel.ts'
import { file, lines } from '../backup/registries.ts'
import { imported } from '../bulk/bulk.ts'
import { compareWays } from '../kit/both-ways.ts'
import { sample } from '../kit/sample.ts'
import { type Data, passing, scratch, type World, worldOver } from '../kit/world.ts'
import { type Id, merger } from '../write/merging.ts'
import { writer } from '../write/writer.ts'

// Statistics of all records come from counts that the database keeps, those under a filter from the records. So the
// first are right when they are those under a filter that every record meets: whatever was done to the records.

compareWays()

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const { create, run } = writer(() => world)
const { merge, undo, preview, now } = merger(() => world)

const things = { activities: 'Activity', agreements: 'Agreement', commitments: 'Commitment' }
const groupings = sample(
  ['[KIND]', '[STATUS]', '[YEAR]', '[KIND, YEAR]', '[YEAR, STATUS]', '[STATUS, KIND]', '[TOPIC]', null],
  3,
)
const clearances = ['PUBLIC', 'PARTNER', 'INTERNAL'] as const

const COUNT = '{ total groups { count keys { dimension value label } } }'
const document = (filtered: boolean) =>
  `{ statistics { ${Object.entries(things)
    .flatMap(([thing, type]) =>
      groupings.map((groupBy, index) => {
        const filter = filtered ? `filter: { kinds: [${valuesOf(`${type}Kind`)}] }` : ''
        const args = [filter, groupBy ? `groupBy: ${groupBy}` : ''].join(' ').trim()
        return `${thing}${index}: ${thing}${args ? `(${args})` : ''} ${COUNT}`
      }),
    )
    .join(' ')} }
    ${Object.entries(things)
      .map(
        ([thing, type]) =>
          `${thing}${filtered ? `(filter: { kinds: [${valuesOf(`${type}Kind`)}] })` : ''} { totalCount }`,
      )
      .join(' ')} }`

const totals = async (of: World): Promise<number[]> => {
  const { statistics } = await of.ask(document(false), { clearance: 'INTERNAL' })
  return Object.keys(things).map((thing) => statistics[`${thing}0`].total)
}

/** Says how many records of each type there are to those who see all, when it is sure of every count. */
async function counts(when: string, of = world): Promise<number[]> {
  for (const clearance of clearances)
    expect(await of.ask(document(false), { clearance }), `to ${clearance} ${when}`).toEqual(
      await of.ask(document(true), { clearance }),
    )
  return totals(of)
}

const activity = (slug: string, input: object = {}): Promise<Data> =>
  create('Activity', { slug, kind: 'FORUM', title: slug, ...input }, 'visibility')

test('as the five documents were entered', async () => {
  expect((await counts('at first')).every((count) => count > 5)).toBe(true)
})

test('entered, changed, shown, hidden and deleted', async () => {
  const [before = 0] = await counts('at first')
  let forum: Id = await activity('a-forum', { starts: { edtf: '2019-03' }, visibility: 'PARTNER' })
  expect((await counts('when it was entered'))[0]).toBe(before + 1)
  const next = async (mutation: string, variables: object) => {
    const { id, version } = forum
    const answer = await run(mutation, '', { id, version, ...variables })
    forum = await now(forum)
    expect(forum.version, JSON.stringify(answer)).toBe(version + 1)
    await counts(`after ${mutation}`)
  }
  await next('updateActivity', { input: { kind: 'WORKSHOP', status: 'HELD' } })
  await next('updateActivity', { input: { starts: { edtf: '2018-12-31/2019-01-02' } } })
  await next('setVisibility', { visibility: 'PUBLIC' })
  await next('setVisibility', { visibility: 'INTERNAL' })
  expect(await run('deleteRecord', '', forum)).toMatchObject({ __typename: 'DeletedRecord' })
  expect((await counts('when it was deleted'))[0]).toBe(before)
})

test('refused, merged, looked at and undone', async () => {
  const [before = 0] = await counts('at first')
  const [one, two] = [await activity('one'), await activity('two', { status: 'PLANNED', kind: 'MEETING' })]
  expect(await activity('one')).toMatchObject({ __typename: 'DuplicateError' })
  expect((await counts('with one refused'))[0]).toBe(before + 2)
  expect((await preview(one, two)).__typename).toBe('MergePreview')
  expect((await counts('after a look'))[0]).toBe(before + 2)
  const { id } = await merge(await now(one), await now(two), 'take: ["kind"]')
  expect((await counts('merged'))[0]).toBe(before + 1)
  expect((await undo(id)).__typename).toBe('Merge')
  expect((await counts('undone'))[0]).toBe(before + 2)
})

test('imported, and imported again with other values', async () => {
  const before = await counts('at first')
  const rows = (kinds: string[], more: object = {}) => [
    ...Array.from({ length: 30 }, (_, at) => ({
      type: 'Activity',
      slug: `imported-${at}`,
      kind: kinds[at % kinds.length],
      title: `Of number ${at}`,
      starts: { edtf: `${2010 + (at % 3)}-05-01`, basis: 'STATED' },
      ...more,
    })),
    { type: 'Agreement', slug: 'imported', kind: 'MOU', title: 'A memorandum' },
    { type: 'Commitment', slug: 'imported', kind: 'REQUEST', title: 'A request' },
  ]
  expect(await imported(world, rows(['FORUM', 'MEETING', 'OTHER']), { dryRun: true })).toMatchObject({ created: 32 })
  expect(await counts('after a trial')).toEqual(before)
  expect(await imported(world, rows(['FORUM', 'MEETING', 'OTHER']))).toMatchObject({ created: 32 })
  const after = await counts('imported')
  expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([30, 1, 1])
  expect(await imported(world, rows(['PROJECT', 'OTHER'], { visibility: 'PUBLIC' }))).toMatchObject({ updated: 30 })
  expect(await counts('imported again')).toEqual(after)
})

test('restored from a backup, and written after', async () => {
  const all = await counts('at first')
  const { database } = await passing()
  await restore(database.pool, file(await lines(world.database)), { replace: false, own: true })
  const restored = worldOver(database)
  expect(await counts('restored', restored)).toEqual(all)
  await database.prisma.activity.create({ data: { slug: 'later', kind: 'FORUM', title: 'Later' } })
  expect((await counts('written after', restored))[0]).toBe((all[0] ?? 0) + 1)
})
