import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Context } from '../../server/context.ts'
import { edits, meantBy } from '../../server/kit/search-spelling.ts'
import { scratch } from '../kit/world.ts'

/** The same, written down as it is defined. */
function slowly(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length
  const same = a.at(-1) === b.at(-1) ? 0 : 1
  const least = Math.min(
    slowly(a.slice(0, -1), b) + 1,
    slowly(a, b.slice(0, -1)) + 1,
    slowly(a.slice(0, -1), b.slice(0, -1)) + same,
  )
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)
  return swapped ? Math.min(least, slowly(a.slice(0, -2), b.slice(0, -2)) + 1) : least
}

test('edits are counted as they are defined', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
  fc.assert(
    fc.property(word, word, (typed, known) => {
      const { whole, beginning } = edits(typed, known, 2)
      const exactly = slowly(typed, known)
      if (exactly <= 2) expect(whole).toBe(exactly)
      else expect(whole).toBeGreaterThan(2)
      const beginnings = Array.from({ length: known.length + 1 }, (_, length) => slowly(typed, known.slice(0, length)))
      const nearest = Math.min(...beginnings)
      if (nearest <= 2) expect(beginning).toBe(nearest)
      else expect(beginning).toBeGreaterThan(2)
    }),
    { numRuns: 500 },
  )
})

test('a word that is a part of thousands is measured against few of them, the shortest', async () => {
  const { database } = await scratch('empty')
  await database.pool.query(`
    INSERT INTO search_word (word, spelling, audience)
    SELECT word, search_spelling(word), 'PUBLIC' FROM (
      SELECT 'personnumber' || n FROM generate_series(1, 3000) AS n UNION ALL
      SELECT 'number' || n FROM generate_series(1, 3000) AS n UNION ALL SELECT 'mumber'
    ) AS made (word)`)
  let measured = 0
  const $queryRaw = async (...asked: Parameters<typeof database.prisma.$queryRaw>) => {
    const rows = await database.prisma.$queryRaw<unknown[]>(...asked)
    measured += rows.length
    return rows
  }
  const ctx = { db: { $queryRaw }, actor: { name: 'test', clearance: 'PUBLIC' } } as unknown as Context
  const { near = [], far = [] } = (await meantBy(['number'], new Map(), ctx)).get('number') ?? {}
  expect([near[0], near[1], near.at(-1), near.length, far]).toEqual([
    'mumber',
    'personnumber1',
    'personnumber99',
    100,
    [],
  ])
  expect(measured).toBeLessThanOrEqual(600)
})
