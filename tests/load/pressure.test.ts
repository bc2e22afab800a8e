import { expect, test } from 'vitest'
import { roomAfter } from '../../server/load/pressure.ts'

// How much room there is inside, by how busy the process is.

test('a process that is busy all the time has less and less room, and never none', () => {
  const rooms = [10]
  for (let look = 0; look < 8; look++) rooms.push(roomAfter(rooms.at(-1) ?? 0, 10, 0.99))
  expect(rooms).toEqual([10, 7, 4, 2, 1, 1, 1, 1, 1])
})

test('one that has time to spare has more again, up to all of it', () => {
  const rooms = [1]
  for (let look = 0; look < 4; look++) rooms.push(roomAfter(rooms.at(-1) ?? 0, 3, 0.2))
  expect(rooms).toEqual([1, 2, 3, 3, 3])
})
