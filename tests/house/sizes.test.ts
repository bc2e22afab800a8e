import { expect, test } from 'vitest'
import { files, read } from './files.ts'

// A file that fits on a few screens is read whole. Longer ones have more than one subject.

const MOST = 200
const LONGEST = 350

const sizes = files()
  .filter((path) => /\.(ts|js|prisma|sh)$|^\.ci\//.test(path))
  .map((path) => ({ path, lines: read(path).split('\n').length - 1 }))

test(`no file has more than ${LONGEST} lines`, () => {
  expect(sizes.filter(({ lines }) => lines > LONGEST)).toEqual([])
})

test(`nine in ten files have at most ${MOST} lines`, () => {
  const long = sizes.filter(({ lines }) => lines > MOST)
  expect(long.length, JSON.stringify(long, null, 2)).toBeLessThanOrEqual(sizes.length / 10)
})
