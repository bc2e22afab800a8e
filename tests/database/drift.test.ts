import { expect, test } from 'vitest'
import { pendingSql } from '../../prisma/tools/engine.ts'
import { thorough } from '../kit/sample.ts'

test.runIf(thorough)(
  'the migrations make exactly the database that the schema describes',
  async () => {
    expect(await pendingSql()).toBe('')
  },
  60_000,
)
