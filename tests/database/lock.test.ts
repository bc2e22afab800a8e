import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, onTestFinished, test } from 'vitest'
import { DirectoryInUse, lockDirectory } from '../../server/database/lock.ts'

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'entente-lock-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('the second to come is told who holds the directory, until it is released', async () => {
  const path = directory()
  const lock = await lockDirectory(path, 'the first')
  const refused = lockDirectory(path, 'the second')
  await expect(refused).rejects.toThrow(DirectoryInUse)
  await expect(refused).rejects.toThrow(`The data directory ${path} is in use by the first. Stop that process`)
  await lock.release()
  const next = await lockDirectory(path, 'the third')
  await expect(lockDirectory(path, 'the fourth')).rejects.toThrow('in use by the third')
  await next.release()
})

test('of many that come at once to a directory left behind, exactly one is let in', async () => {
  const path = directory()
  for (let round = 0; round < 50; round++) {
    const coming = [1, 2, 3, 4, 5].map((number) => lockDirectory(path, `number ${number}`))
    const results = await Promise.allSettled(coming)
    const winners = results.filter((result) => result.status === 'fulfilled')
    expect(winners).toHaveLength(1)
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(DirectoryInUse)
    }
    for (const { value } of winners) await value.release()
  }
  // What the many left behind is one file.
  expect(readdirSync(path)).toEqual([expect.stringMatching(/^lock\.\d+$/)])
})

test('processes that take and leave the lock as fast as they can, or are killed with it, never hold it together', async () => {
  const path = directory()
  // In one piece of JavaScript: four processes that translate it themselves would do little else.
  const program = join(directory(), 'contender.mjs')
  const entryPoints = [join(import.meta.dirname, 'contender.ts')]
  await build({ entryPoints, outfile: program, bundle: true, platform: 'node', format: 'esm' })
  const ends = Array.from({ length: 4 }, () => {
    const contender = spawn(process.execPath, [program, path, '60'], { stdio: ['ignore', 'inherit', 'inherit'] })
    return once(contender, 'exit')
  })
  // Each is killed in the end, because it kills itself; one that met another inside has failed instead.
  for (const [, signal] of await Promise.all(ends)) expect(signal).toBe('SIGKILL')
  const lock = await lockDirectory(path, 'the last')
  await lock.release()
})

test.skipIf(process.platform === 'win32')(
  'a path that is no socket any more, as after a restored backup, holds nothing',
  async () => {
    const path = directory()
    writeFileSync(join(path, 'lock.7'), '')
    const lock = await lockDirectory(path, 'the holder')
    await expect(lockDirectory(path, 'another')).rejects.toThrow('in use by the holder')
    await lock.release()
  },
)

test.skipIf(process.platform === 'win32')('another way to the same directory meets the same lock', async () => {
  const path = directory()
  const long = join(path, '전자정부'.repeat(5), 'x'.repeat(120))
  mkdirSync(long, { recursive: true })
  const way = join(path, 'way')
  symlinkSync(long, way)
  const lock = await lockDirectory(long, 'the holder')
  await expect(lockDirectory(way, 'another')).rejects.toThrow('in use by the holder')
  await lock.release()
  const next = await lockDirectory(way, 'the next')
  await expect(lockDirectory(long, 'another')).rejects.toThrow('in use by the next')
  await next.release()
})
