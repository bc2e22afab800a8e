import { expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'
import { measure, queries } from './quality.ts'

test('what people want is among the first answers', async () => {
  const world = await seeded()
  const { measured, recall, meanReciprocalRank } = await measure((document, variables) =>
    world.ask(document, { variables }),
  )
  const missed = measured.filter((one) => one.recall < 1 || one.reciprocalRank < 1)
  expect(queries.length).toBeGreaterThanOrEqual(60)
  expect(recall, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.95)
  expect(meanReciprocalRank, JSON.stringify(missed, null, 1)).toBeGreaterThanOrEqual(0.85)
})
