import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { scratch, type World } from '../kit/world.ts'
import { type Rows, rowsOf } from './rows.ts'

// What the database refuses, whoever writes. Each rule is met twice: by a row that keeps it, and by one that
// breaks it and nothing else.

let world: World
let rows: Rows
beforeAll(async () => {
  world = await scratch('empty')
  rows = rowsOf(world.database.pool)
})

test('a participation names a country, an organisation or a person', async () => {
  const activity_id = await rows.add('activity')
  expect(await rows.refusal(rows.add('participation', { activity_id }))).toBe('participation_someone')
  await rows.add('participation', { activity_id, person_id: await rows.add('person') })
})

test('nobody takes part twice in one role, whoever else is missing from the row', async () => {
  const activity_id = await rows.add('activity')
  const [country_id, organization_id, person_id] = [
    await rows.add('country'),
    await rows.add('organization'),
    await rows.add('person'),
  ]
  for (const who of [
    { country_id },
    { organization_id },
    { person_id },
    { country_id, person_id },
    { country_id, organization_id, person_id },
  ]) {
    await rows.add('participation', { activity_id, ...who })
    expect(await rows.refusal(rows.add('participation', { activity_id, ...who }))).toMatch(
      /^participation_activity_id_role_.+_key$/,
    )
    await rows.add('participation', { activity_id, ...who, role: 'HOST' })
  }
})

test('nobody is a party twice to one agreement, or to one side of a commitment', async () => {
  const country_id = await rows.add('country')
  const agreement_id = await rows.add('agreement')
  await rows.add('agreement_party', { agreement_id, country_id })
  expect(await rows.refusal(rows.add('agreement_party', { agreement_id, country_id }))).toMatch(
    /^agreement_party_.+_key$/,
  )
  expect(await rows.refusal(rows.add('agreement_party', { agreement_id }))).toBe('agreement_party_someone')
  const commitment_id = await rows.add('commitment')
  await rows.add('commitment_party', { commitment_id, country_id })
  expect(await rows.refusal(rows.add('commitment_party', { commitment_id, country_id }))).toMatch(
    /^commitment_party_.+_key$/,
  )
  expect(await rows.refusal(rows.add('commitment_party', { commitment_id }))).toBe('commitment_party_someone')
  await rows.add('commitment_party', { commitment_id, country_id, side: 'TO' })
})

test.each([
  ['activity', 'starts', 'ends', 'activity_period'],
  ['agreement', 'signed', 'expires', 'agreement_period'],
  ['agreement', 'in_force', 'expires', 'agreement_period'],
  ['commitment', 'made', 'due', 'commitment_period'],
  ['organization_name', 'valid_from', 'valid_until', 'organization_name_period'],
  ['membership', 'valid_from', 'valid_until', 'membership_period'],
])(
  'the period of %s (%s, %s) does not end before it starts, as far as the dates can tell',
  async (table, from, until, rule) => {
    const owner = { organization_name: ['organization_id'], membership: ['organization_id', 'person_id'] }[table] ?? []
    const base: Record<string, string> = {}
    for (const key of owner) base[key] = await rows.add(key.replace('_id', ''))
    const date = (of: string, edtf: string, earliest: string, latest: string) => ({
      [`${of}_edtf`]: edtf,
      [`${of}_earliest`]: earliest,
      [`${of}_latest`]: latest,
      [`${of}_basis`]: 'STATED',
    })
    const june = date(from, '2017-06', '2017-06-01', '2017-06-30')
    expect(
      await rows.refusal(rows.add(table, { ...base, ...june, ...date(until, '2017-05', '2017-05-01', '2017-05-31') })),
    ).toBe(rule)
    // The year may well end after June.
    await rows.add(table, { ...base, ...june, ...date(until, '2017', '2017-01-01', '2017-12-31') })
  },
)

test('every uncertain date of every table is whole or absent, and its bounds are in order', async () => {
  const dates = await rows.query(`
    SELECT table_name AS table, replace(column_name, '_edtf', '') AS date FROM information_schema.columns
    WHERE table_schema = 'public' AND column_name LIKE '%\\_edtf' ORDER BY 1, 2`)
  expect(dates.length).toBeGreaterThan(10)
  for (const { table, date } of dates) {
    const [rule] = await rows.query(`SELECT pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE conname = $1`, [
      `${table}_${date}`,
    ])
    expect(rule?.sql).toBe(`CHECK (is_uncertain_date(${date}_edtf, ${date}_earliest, ${date}_latest, ${date}_basis))`)
  }
  const refused = (row: object) => rows.refusal(rows.add('activity', { ...row }))
  const [starts_edtf, starts_earliest, starts_latest, starts_basis] = ['2017-06', '2017-06-01', '2017-06-30', 'STATED']
  expect(await refused({ starts_edtf })).toBe('activity_starts')
  expect(await refused({ starts_basis })).toBe('activity_starts')
  expect(await refused({ starts_earliest })).toBe('activity_starts')
  expect(await refused({ starts_latest })).toBe('activity_starts')
  expect(await refused({ starts_edtf, starts_earliest, starts_latest })).toBe('activity_starts')
  expect(
    await refused({ starts_edtf, starts_basis, starts_earliest: starts_latest, starts_latest: starts_earliest }),
  ).toBe('activity_starts')
  // A date may be open at either end, or say nothing that bounds it.
  for (const bounds of [{}, { starts_earliest }, { starts_latest }, { starts_earliest, starts_latest }]) {
    await rows.add('activity', { starts_edtf, starts_basis, ...bounds })
  }
})

test('contacts are INTERNAL and stay so', async () => {
  const person_id = await rows.add('person')
  for (const visibility of ['PUBLIC', 'PARTNER']) {
    expect(await rows.refusal(rows.add('person_contact', { person_id, visibility }))).toBe('person_contact_internal')
  }
  const id = await rows.add('person_contact', { person_id, visibility: 'INTERNAL' })
  expect(await rows.refusal(rows.query(`UPDATE person_contact SET visibility = 'PUBLIC' WHERE id = $1`, [id]))).toBe(
    'person_contact_internal',
  )
})

test('a citation supports one record: not none, not two', async () => {
  const source_id = await rows.add('source')
  const [activity_id, person_id] = [await rows.add('activity'), await rows.add('person')]
  expect(await rows.refusal(rows.add('citation', { source_id }))).toBe('citation_one_record')
  expect(await rows.refusal(rows.add('citation', { source_id, activity_id, person_id }))).toBe('citation_one_record')
  const id = await rows.add('citation', { source_id, activity_id })
  expect(await rows.refusal(rows.query('UPDATE citation SET person_id = $2 WHERE id = $1', [id, person_id]))).toBe(
    'citation_one_record',
  )
  // No record that can be cited is left out of the rule.
  const [rule] = await rows.query(
    `SELECT pg_get_constraintdef(oid) AS sql FROM pg_constraint WHERE conname = 'citation_one_record'`,
  )
  const ends = await rows.query(`
    SELECT column_name AS name FROM information_schema.columns
    WHERE table_name = 'citation' AND column_name LIKE '%\\_id' AND column_name <> 'source_id'`)
  for (const { name } of ends) expect(rule?.sql).toMatch(new RegExp(`\\b${name}\\b`))
})

test('no activity is a part of itself, however far down', async () => {
  const top = await rows.add('activity')
  const middle = await rows.add('activity', { parent_id: top })
  const bottom = await rows.add('activity', { parent_id: middle })
  const move = (id: string, parent: string) =>
    rows.query('UPDATE activity SET parent_id = $2 WHERE id = $1', [id, parent])
  for (const below of [top, middle, bottom]) expect(await rows.refusal(move(top, below))).toBe('activity_acyclic')
  expect(await rows.refusal(move(middle, bottom))).toBe('activity_acyclic')
  await move(bottom, top)
  await move(middle, bottom)
})

test.each([
  ['organization', 'parent_id'],
  ['topic', 'broader_id'],
  ['agreement', 'superseded_by_id'],
])('no %s comes to stand above itself by its %s, however far up', async (table, column) => {
  const top = await rows.add(table)
  const middle = await rows.add(table, { [column]: top })
  const bottom = await rows.add(table, { [column]: middle })
  const move = (id: string, above: string) =>
    rows.query(`UPDATE ${table} SET ${column} = $2 WHERE id = $1`, [id, above])
  for (const below of [middle, bottom]) expect(await rows.refusal(move(top, below))).toBe(`${table}_acyclic`)
  expect(await rows.refusal(move(top, top))).toMatch(`${table}_not_own`)
  const [one, other] = [randomUUID(), randomUUID()]
  const both = rows.query(
    `INSERT INTO ${table} SELECT (jsonb_populate_record(held, made)).* FROM ${table} held, (VALUES ($2::jsonb), ($3)) AS new (made) WHERE id = $1`,
    [top, { id: one, slug: `${table}-one`, [column]: other }, { id: other, slug: `${table}-other`, [column]: one }],
  )
  expect(await rows.refusal(both)).toBe(`${table}_acyclic`)
  await move(bottom, top)
  await move(middle, bottom)
})

test('a membership has one member, which is not the organisation itself', async () => {
  const organization_id = await rows.add('organization')
  const [person_id, member_country_id] = [await rows.add('person'), await rows.add('country')]
  expect(await rows.refusal(rows.add('membership', { organization_id }))).toBe('membership_one_member')
  expect(await rows.refusal(rows.add('membership', { organization_id, person_id, member_country_id }))).toBe(
    'membership_one_member',
  )
  expect(await rows.refusal(rows.add('membership', { organization_id, member_organization_id: organization_id }))).toBe(
    'membership_of_another',
  )
  await rows.add('membership', { organization_id, member_country_id })
})

test.each([
  ['organization', { slug: 'Ministry' }, 'organization_slug_form'],
  ['activity', { slug: '-forum' }, 'activity_slug_form'],
  ['activity', { slug: 'a' }, 'activity_slug_form'],
  ['country', { code: 'kr' }, 'country_codes_form'],
  ['activity', { edition: 2 }, 'activity_edition'],
  ['activity', { edition: 2, edition_basis: 'STATED' }, 'activity_edition_of_series'],
  ['activity', { ordinal: 0 }, 'activity_ordinal'],
  ['activity', { recurrence: 'P1Y' }, 'activity_recurrence'],
  ['activity', { kind: 'SERIES', recurrence: 'yearly' }, 'activity_recurrence'],
  ['source', { sha256: 'F'.repeat(64) }, 'source_sha256'],
  ['topic', { dac_sector_code: '1511' }, 'topic_dac_code'],
])('%s %o is refused', async (table, row, rule) => {
  expect(await rows.refusal(rows.add(table, row))).toBe(rule)
})

test('a value is not negative and not without end', async () => {
  const activity_id = await rows.add('activity')
  const figure = { activity_id, metric: 'PARTICIPANTS', qualifier: 'EXACT', basis: 'ACTUAL' }
  for (const value of [-1, 'Infinity', 'NaN']) {
    expect(await rows.refusal(rows.add('quantity', { ...figure, value }))).toBe('quantity_not_negative')
  }
  await rows.add('quantity', { ...figure, value: 0 })
})

test('Prisma meets the same rules', async () => {
  const { prisma } = world.database
  const activity = await prisma.activity.create({ data: { slug: 'by-prisma', title: 'Forum', kind: 'FORUM' } })
  await expect(prisma.participation.create({ data: { activityId: activity.id, role: 'HOST' } })).rejects.toThrow(
    'participation_someone',
  )
  await expect(prisma.activity.update({ where: { id: activity.id }, data: { parentId: activity.id } })).rejects.toThrow(
    'activity cannot be a part of itself',
  )
})
