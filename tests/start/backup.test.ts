import { statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, directory, npmRun, start } from './process.ts'

// The two commands as they are typed: while a server runs, and where none does.

const run = (settings: Record<string, string>, command: 'backup' | 'restore', ...words: string[]) =>
  start(settings, npmRun(command, ...words))

test('a registry is backed up while a server runs, and restored into a directory of its own', async () => {
  const from = { ENTENTE_DATA_DIR: directory() }
  const server = start(from)
  const counted = await ask(await server.serving(), '{ activities { totalCount } changes { totalCount } }')
  const file = join(directory(), 'registry.backup')
  expect(await run(from, 'backup', file).ended).toMatchObject({ code: 0, errors: '' })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  const again = await run(from, 'backup', file).ended
  expect(again).toMatchObject({ code: 1, errors: expect.stringContaining('is there already') })
  // The server holds its directory, and goes on.
  const held = await run(from, 'restore', file, '--replace').ended
  expect(held).toMatchObject({ code: 1, errors: expect.stringContaining('is in use by') })

  const to = { ENTENTE_DATA_DIR: join(directory(), 'data') }
  const restored = await run(to, 'restore', file).ended
  expect(restored).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^Restored the registry as of .+ rows in \d+ tables/),
  })
  expect(await run(to, 'restore', file).ended).toMatchObject({ code: 1, errors: expect.stringContaining('--replace') })
  const url = await start(to).serving()
  expect(await ask(url, '{ activities { totalCount } changes { totalCount } }')).toEqual(counted)
})
