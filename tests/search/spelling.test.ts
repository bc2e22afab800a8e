import fc from 'fast-check'
import { expect, test } from 'vitest'
import { edits } from '../../server/kit/search-spelling.ts'

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
