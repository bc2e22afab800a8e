import { beforeAll, expect, test } from 'vitest'
import { scratch, type World } from '../kit/world.ts'
import { type Rows, rowsOf } from './rows.ts'
import { expectDerivedTablesRight, LEVELS } from './tree.oracle.ts'

// What the database derives from the tree of activities stays right under any writes, in any order.

let world: World
let rows: Rows
beforeAll(async () => {
  world = await scratch('empty')
  rows = rowsOf(world.database.pool)
})

/** Numbers that look random and are the same each time. */
function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  return <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
}

async function play(seed: number, moves: number) {
  const pick = dice(seed)
  const ids = async (table: string) =>
    (await rows.query(`SELECT id FROM ${table} ORDER BY id`)).map(({ id }) => id as string)
  const one = async (table: string) => pick(await ids(table))
  const maybe = async (table: string) => pick([null, await one(table)])
  const level = () => pick(LEVELS)
  const set = (table: string, column: string, value: unknown, id: unknown) =>
    rows.query(`UPDATE ${table} SET ${column} = $1 WHERE id = $2`, [value, id])

  for (let number = 0; number < 4; number++) {
    await rows.add('country')
    await rows.add('organization', { country_id: await maybe('country') })
    await rows.add('person')
    await rows.add('activity')
  }
  const writes: Record<string, () => Promise<unknown>> = {
    'adds an activity': async () => rows.add('activity', { parent_id: await maybe('activity'), visibility: level() }),
    'moves an activity': async () => set('activity', 'parent_id', await maybe('activity'), await one('activity')),
    'moves all parts of an activity': async () =>
      rows.query('UPDATE activity SET parent_id = $1 WHERE parent_id = $2', [
        await maybe('activity'),
        await one('activity'),
      ]),
    'hides or shows an activity': async () => set('activity', 'visibility', level(), await one('activity')),
    'hides or shows many activities': async () =>
      rows.query('UPDATE activity SET visibility = $1 WHERE id <= $2', [level(), await one('activity')]),
    'deletes an activity': async () => rows.query('DELETE FROM activity WHERE id = $1', [await one('activity')]),
    'deletes an activity with its parts': async () =>
      rows.query('DELETE FROM activity WHERE id IN (SELECT descendant_id FROM activity_tree WHERE ancestor_id = $1)', [
        await one('activity'),
      ]),
    'adds a participation': async () =>
      rows.add('participation', {
        activity_id: await one('activity'),
        country_id: await maybe('country'),
        organization_id: await maybe('organization'),
        person_id: await maybe('person'),
        visibility: level(),
      }),
    'adds a place': async () =>
      rows.add('activity_place', {
        activity_id: await one('activity'),
        country_id: await maybe('country'),
        visibility: level(),
      }),
    'moves a participation': async () =>
      set('participation', 'activity_id', await one('activity'), await one('participation')),
    'gives a participation a country': async () =>
      set('participation', 'country_id', await maybe('country'), await one('participation')),
    'hides or shows participations': async () =>
      rows.query('UPDATE participation SET visibility = $1 WHERE id <= $2', [level(), await one('participation')]),
    'deletes participations': async () =>
      rows.query('DELETE FROM participation WHERE activity_id = $1', [await one('activity')]),
    'gives a place a country': async () =>
      set('activity_place', 'country_id', await maybe('country'), await one('activity_place')),
    'deletes a place': async () =>
      rows.query('DELETE FROM activity_place WHERE id = $1', [await one('activity_place')]),
    'gives an organisation a country': async () =>
      set('organization', 'country_id', await maybe('country'), await one('organization')),
    'hides or shows an organisation': async () => set('organization', 'visibility', level(), await one('organization')),
    'hides or shows a person': async () => set('person', 'visibility', level(), await one('person')),
    'hides or shows a country': async () => set('country', 'visibility', level(), await one('country')),
  }
  // More comes than goes, so that there is something to get wrong.
  const names = [
    ...Object.keys(writes),
    'adds an activity',
    'adds a participation',
    'adds a participation',
    'adds a place',
  ]
  let refused = 0
  for (let move = 0; move < moves; move++) {
    const name = pick(names)
    await writes[name]?.().catch(({ code, message }) => {
      // Broken rules: a loop, a double, an activity that still has parts. Anything else is a defect.
      if (!/^23/.test(code)) throw new Error(`seed ${seed}, move ${move}: ${name}: ${message}`)
      refused++
    })
    await expectDerivedTablesRight(rows, `after move ${move} of seed ${seed}: ${name}`)
  }
  expect(refused).toBeLessThan(moves / 2)
}

const SEEDS = (process.env.TREE_SEEDS ?? '1,2').split(',').map(Number)

test.each(SEEDS)('after each of many random writes, seed %i', (seed) =>
  play(seed, Number(process.env.TREE_MOVES ?? 60)),
)

test('after a rollback', async () => {
  const client = await world.database.pool.connect()
  await client.query('BEGIN')
  await client.query('UPDATE activity SET parent_id = NULL')
  await client.query('DELETE FROM participation')
  await client.query('ROLLBACK')
  client.release()
  await expectDerivedTablesRight(rows, 'after a rollback')
})

// `fails`: known, and not yet put right in the migrations.
test('after an activity goes together with its parts', async () => {
  const top = await rows.add('activity')
  const middle = await rows.add('activity', { parent_id: top })
  const bottom = await rows.add('activity', { parent_id: middle })
  await rows.add('participation', { activity_id: bottom, country_id: await rows.add('country') })
  await rows.query('DELETE FROM activity WHERE id IN ($1, $2)', [middle, bottom])
  await expectDerivedTablesRight(rows, 'after a deletion')
})
