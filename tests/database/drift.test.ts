import { expect, test } from 'vitest'
import { pendingSql } from '../../prisma/tools/engine.ts'

test('the migrations make exactly the database that the schema describes', async () => {
  expect(await pendingSql()).toBe('')
}, 60_000)
