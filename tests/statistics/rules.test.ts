import { describe, expect, test } from 'vitest'
import { compareGroups, inWords, wrongDimensions } from '../../server/registry/statistics.rules.ts'

describe('dimensions', () => {
  test.each([[['YEAR']], [['YEAR', 'KIND']]])('%j may be asked for', (groupBy) => {
    expect(wrongDimensions(groupBy)).toBeNull()
  })

  test.each([
    [[], 'groupBy', 'empty'],
    [['YEAR', 'KIND', 'ROLE'], 'groupBy', '3'],
    [['YEAR', 'YEAR'], 'groupBy.1', 'twice'],
  ])('%j may not', (groupBy, at, word) => {
    expect(wrongDimensions(groupBy)).toEqual({ at, message: expect.stringContaining(word) })
  })
})

test('groups stand largest first, then by their keys, the unknown last', () => {
  const group = (count: number, ...values: (string | null)[]) => ({ count, keys: values.map((value) => ({ value })) })
  const sorted = [
    group(3, null),
    group(2, 'BR', '2016'),
    group(2, 'BR', '2017'),
    group(2, 'BR', null),
    group(2, 'KR', '2016'),
    group(2, null, '2016'),
    group(2, null, null),
    group(1, 'AR'),
  ]
  expect([...sorted].reverse().sort(compareGroups)).toEqual(sorted)
})

test('names of values are put into words', () => {
  expect(['FIELD_TRIP', 'MOU', '2017'].map(inWords)).toEqual(['Field trip', 'MOU', '2017'])
})
