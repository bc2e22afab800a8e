import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { Line } from '../../server/load/line.ts'

const standing = (line: Line<string>) => {
  const values: string[] = []
  for (let place = line.oldest; place; place = line.oldest) {
    values.push(place.value)
    line.leave(place)
  }
  return values
}

test('whoever came first stands first, and whoever leaves does so once', () => {
  const line = new Line<string>()
  expect(line.oldest).toBeNull()
  const [, second, third] = ['one', 'two', 'three', 'four'].map((name) => line.enter(name))
  if (second) line.leave(second)
  if (third) line.leave(third)
  if (second) line.leave(second)
  line.enter('five')
  expect(standing(line)).toEqual(['one', 'four', 'five'])
  expect(line.oldest).toBeNull()
})

test('nothing of what has left stays until memory is swept from end to end', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (how?: { type: 'minor' }) => void
  const line = new Line<unknown>()
  let last = line.enter(null)
  // From here on the line counts as old.
  collect()
  collect()
  const before = process.memoryUsage().heapUsed
  for (let turn = 0; turn < 3_000; turn++) {
    const next = line.enter(Array(1_500).fill(turn + 0.5))
    line.leave(last)
    last = next
    if (turn % 100 === 0) collect({ type: 'minor' })
  }
  collect({ type: 'minor' })
  expect((process.memoryUsage().heapUsed - before) / 2 ** 20).toBeLessThan(4)
})
