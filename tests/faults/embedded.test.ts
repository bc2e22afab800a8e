import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../server/database/open.ts'
import { directory, start } from '../start/process.ts'
import { check } from './checker.ts'
import { usual } from './registry.ts'
import { startWriters } from './writers.ts'

// The embedded database dies with its server. It does not wait for the disk (ADR 1), so this is what it promises: the
// death of the process, not that of the machine.

test('the server on the embedded database is killed in the middle of writes, twice', async () => {
  const settings = { ENTENTE_DATA_DIR: join(directory(), 'data'), ...usual }
  let running = start(settings)
  let url = await running.serving()
  const [, token = ''] = await running.printed(/"Bearer (entente_[\w-]{43})"/)
  const writers = startWriters(() => url, { token, writers: 2 })
  for (let time = 0; time < 2; time++) {
    await writers.more(6)
    running.kill('SIGKILL')
    await running.ended
    running = start(settings)
    url = await running.serving()
  }
  await writers.more(6)
  await writers.stop()
  expect(writers.failed(), 'requests that the kills cut off').toBeGreaterThan(0)
  running.kill('SIGTERM')
  expect(await running.ended).toMatchObject({ code: 0 })

  const { pool, close } = await openEmbedded(settings.ENTENTE_DATA_DIR, 'the test')
  try {
    await check(writers, async (text) => (await pool.query(text)).rows)
  } finally {
    await close()
  }
})
