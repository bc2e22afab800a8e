import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../server/bundle.js'
import { directory } from './process.ts'

const root = join(import.meta.dirname, '..', '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
const [, ...words] = scripts.start.split(' ')

/** What `npm start` prints under these words, in a folder. */
const printed = (folder: string, ...more: string[]) =>
  execFileSync(process.execPath, [...words, ...more], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

test('a start as `npm start` does it takes the code that V8 made at the build', () => {
  const flags = words.filter((word) => word.startsWith('--'))
  const look = `process.argv.push('server', '--help')
    import('./server/bundle.js').then(({ runBundle }) => {
      const script = runBundle()
      process.once('exit', () => console.error('rejected:', script.cachedDataRejected))
    })`
  const { stderr } = spawnSync(process.execPath, [...flags, '-e', look], {
    cwd: root,
    encoding: 'utf8',
    timeout: 60_000,
  })
  expect(stderr).toBe('rejected: false\n')
})

test('the bundle is started as long as no source is newer, and the sources else or where there is none', () => {
  const folder = directory()
  for (const path of ['package.json', 'package-lock.json', 'server', 'prisma', 'examples/questions'])
    cpSync(join(root, path), join(folder, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const help = /^Entente/m
  expect(printed(folder, '--help')).toMatch(help)

  mkdirSync(join(folder, 'dist'))
  const built = join(folder, 'dist', 'server.cjs')
  writeFileSync(built, 'console.log("the bundle")')
  expect(printed(folder, '--help')).toBe('the bundle\n')
  utimesSync(built, 0, 0)
  expect(printed(folder, '--help')).toMatch(help)
})

test('the bundle is ASCII, as which it is read', () => {
  expect(readFileSync(bundle).every((byte) => byte < 0x80)).toBe(true)
})
