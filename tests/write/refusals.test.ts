import { beforeAll, describe, expect, test } from 'vitest'
import { commandContext } from '../../server/context.ts'
import { isCanceled } from '../../server/database/cancel.ts'
import type { Transaction } from '../../server/database/transaction.ts'
import { unavailability } from '../../server/database/unavailable.ts'
import { write } from '../../server/write/write.ts'
import { scratch, type World } from '../kit/world.ts'
import { writer } from './writer.ts'

// What the database refuses is told as what it is, and what may be settled by another try is tried again. What is
// entered in the hope that it is right, and is not, is told as if everything had been looked at before.

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
})

const { create } = writer(() => world)

const raise = (code: string, more = '') =>
  `DO $$ BEGIN RAISE EXCEPTION 'refused' USING ERRCODE = '${code}'${more}; END $$`

/** Writes what the database refuses so often, and tells how often that was tried and what came of it. */
async function refused(code: string, { more = '', times = 9 } = {}) {
  let attempts = 0
  const work = async (tx: Transaction) => {
    attempts++
    if (attempts <= times) await tx.run({ text: raise(code, more), values: [] })
    return 'done'
  }
  const actor = { id: 'test', name: 'test', role: 'ADMIN', clearance: 'INTERNAL' } as const
  const ctx = commandContext(world.database, actor, { requestId: 'refused' })
  const outcome = await write(ctx, 'create', 'test', work).catch((error) => error)
  return { attempts, outcome }
}

describe('by the database', () => {
  test.each(['40001', '40P01', '23503', '23505'])('%s is tried again', async (code) => {
    expect(await refused(code, { times: 2 })).toEqual({ attempts: 3, outcome: 'done' })
    expect(await refused(code)).toMatchObject({ attempts: 4 })
  })

  test.each(['55P03', '22P02', '23502', '42703'])('%s is a defect, told as it is', async (code) => {
    const { attempts, outcome } = await refused(code)
    expect(attempts).toBe(1)
    expect(outcome).toMatchObject({ code, message: 'refused' })
    expect(unavailability(outcome)).toBeNull()
  })

  test('a statement that is ended is known as that', async () => {
    const { attempts, outcome } = await refused('57014')
    expect(attempts).toBe(1)
    expect(isCanceled(outcome)).toBe(true)
  })

  test('a rule is told by the field that breaks it', async () => {
    const more = `, CONSTRAINT = 'activity_period', TABLE = 'activity'`
    const { attempts, outcome } = await refused('23514', { more })
    expect(attempts).toBe(1)
    expect(outcome.problems).toEqual([{ path: 'input.ends', message: 'ends before it starts.' }])
  })

  test('what must be unique is told by its fields', async () => {
    const more = `, CONSTRAINT = 'topic_label_topic_id_label_language_key', TABLE = 'topic_label'`
    expect((await refused('23505', { more })).outcome).toMatchObject({ fields: ['topic', 'label', 'language'] })
    expect(
      (await refused('23505', { more: `, CONSTRAINT = 'topic_slug_key', TABLE = 'topic'` })).outcome,
    ).toMatchObject({ fields: ['slug'] })
  })

  test.each([
    ['53300', 'busy'],
    ['53100', 'full'],
  ])('%s passes', async (code, kind) => {
    expect(unavailability((await refused(code)).outcome)).toMatchObject({ kind })
  })
})

describe('of what was entered with hope', () => {
  const day = (edtf: string) => ({ edtf, basis: 'STATED' })
  const count = async () => Number((await world.database.pool.query('SELECT count(*) FROM change')).rows[0].count)

  test('every mistake is told, those that only the database knows as well, and nothing is written', async () => {
    const before = await count()
    const input = {
      slug: 'of-two-mistakes',
      kind: 'MEETING',
      title: 'Meeting that ends before it starts',
      starts: day('2031-05-02'),
      ends: day('2031-05-01'),
      participations: [{ role: 'HOST', country: 'KR' }, { role: 'MEMBER' }],
      quantities: [{ metric: 'PARTICIPANTS', value: -1, qualifier: 'EXACT', basis: 'ACTUAL' }],
    }
    const { problems } = await create('Activity', input, '')
    expect(problems.map(({ path }: { path: string }) => path).sort()).toEqual([
      'input.ends',
      'input.participations.1.organization',
      'input.quantities.0.value',
    ])
    expect(await count()).toBe(before)
  })

  test('a mistake is told where the answer asks for relations as well, which are read as this write left them', async () => {
    const nodes = 'participations { totalCount nodes { role country { code } } }'
    const participations = [{ role: 'HOST', country: 'KR' }]
    const right = { slug: 'with-relations', kind: 'MEETING', title: 'Answered with relations', participations }
    const wrong = { ...right, participations: [...participations, { role: 'MEMBER' }] }
    expect(await create('Activity', wrong, nodes)).toMatchObject({
      problems: [{ path: 'input.participations.1.organization' }],
    })
    expect((await create('Activity', right, nodes)).participations).toEqual({
      totalCount: 1,
      nodes: [{ role: 'HOST', country: { code: 'KR' } }],
    })
  })

  test('a mistake is told sooner than a twin', async () => {
    const meeting = { kind: 'MEETING', title: 'Meeting of the twins of hope', starts: day('2031-06-01') }
    expect(await create('Activity', { slug: 'twin-of-hope', ...meeting }, '')).toMatchObject({ version: 1 })
    const wrong = { ...meeting, slug: 'twin-of-hope-2', ends: day('2031-05-01') }
    expect(await create('Activity', wrong, '')).toMatchObject({ problems: [{ path: 'input.ends' }] })
    expect(await create('Activity', { ...meeting, slug: 'twin-of-hope-2' }, '')).toMatchObject({
      __typename: 'DuplicateError',
      duplicates: [{ path: 'input', fields: ['title', 'starts'] }],
    })
  })

  test('a slug that is taken is told with whose it is', async () => {
    const one = await create('Topic', { slug: 'taken-slug', kind: 'THEME' }, '')
    expect(await create('Topic', { slug: 'taken-slug', kind: 'SYSTEM' }, '')).toMatchObject({
      __typename: 'DuplicateError',
      duplicates: [{ path: 'input', fields: ['slug'], twin: { id: one.id } }],
    })
  })
})
