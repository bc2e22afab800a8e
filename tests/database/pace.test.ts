import { beforeEach, expect, test } from 'vitest'
import { Pace } from '../../server/database/pace.ts'

// Which statements others may wait behind.

let now: number
let pace: Pace
beforeEach(() => {
  now = 0
  pace = new Pace(() => now)
})

test('nothing is quick that was never asked', () => {
  expect(pace.isQuick('unknown')).toBe(false)
})

test('what can be done in two milliseconds is quick, however long it takes on a busy machine', () => {
  for (const ms of [9, 2, 30]) pace.took('read', ms)
  expect(pace.isQuick('read')).toBe(true)
  for (const ms of [9, 2.1, 30]) pace.took('other', ms)
  expect(pace.isQuick('other')).toBe(false)
})

test('what was quick once has to be so again in time', () => {
  pace.took('read', 1)
  now = 10_000
  pace.took('read', 9)
  expect(pace.isQuick('read')).toBe(true)
  now = 20_000
  pace.took('read', 9)
  expect(pace.isQuick('read')).toBe(false)
})

test('what was slow goes alone for a hundred times as long', () => {
  pace.took('read', 1)
  pace.wasSlow('read', 25)
  pace.wasSlow('read', 20)
  now = 2_499
  expect(pace.isQuick('read')).toBe(false)
  now = 2_500
  expect(pace.isQuick('read')).toBe(true)
})
