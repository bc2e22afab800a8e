import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bundle } from '../../server/bundle.js'
import { edtfRange } from '../../server/kit/edtf.ts'
import { files, read } from '../house/files.ts'
import { ask, directory, npmRun, start } from './process.ts'

const root = join(import.meta.dirname, '..', '..')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { start: string } }
const [, ...words] = scripts.start.split(' ')

/** What `npm start` prints under these words, in a folder. */
const printed = (folder: string, ...more: string[]) =>
  execFileSync(process.execPath, [...words, ...more], { cwd: folder, encoding: 'utf8', stdio: 'pipe' })

test('a start as `npm start` does it takes the code that V8 made at the build', () => {
  const flags = words.filter((word) => word.startsWith('--'))
  const look = `import('./server/bundle.js').then(({ runBundle }) => {
      const script = runBundle('server', ['--help'])
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
  writeFileSync(built, 'exports.run = (name) => console.log("the bundle,", name)')
  expect(printed(folder, '--help')).toBe('the bundle, server\n')
  utimesSync(built, 0, 0)
  expect(printed(folder, '--help')).toMatch(help)
})

test('the bundle is ASCII, as which it is read', () => {
  expect(readFileSync(bundle).every((byte) => byte < 0x80)).toBe(true)
})

test('the classes of the server have their names in the bundle, by which the log and the last words tell errors', () => {
  const code = readFileSync(bundle, 'utf8')
  const classes = files('server').flatMap((path) =>
    path.endsWith('.ts') ? [...read(path).matchAll(/^(?:export )?class (\w+)/gm)].map(([, name]) => name) : [],
  )
  expect(classes).toContain('ConfigError')
  // A class that is renamed, or that speaks of itself, is Name2 or _Name there.
  expect(classes.filter((name) => !new RegExp(`\\b${name}=\\s*class\\b(?! _)`).test(code))).toEqual([])
})

// A library may go by the name of a class, which a bundle may change.
test('the bundle understands and refuses dates as the sources do', async () => {
  const understood = ['2017-06-13', '2018-05', '2016', '2017~', '201X', '198', '19', 'XXXX-12-17', 'XXXX']
  understood.push(
    '2013/2016-02',
    '/2017-07-26',
    '2013/',
    '2013/..',
    '../2013',
    '[2016..2018]',
    '[..2016]',
    '[2016,2018]',
  )
  const refused = ['2017-06-14/2017-06-13', '{2016,2018}', '2017-21', 'Y170000002', '2017-06-13T10:00:00Z', '-0004']
  const settings = { ENTENTE_DATA_DIR: join(directory(), 'data'), ENTENTE_SEED: 'false', ENTENTE_LOG_LEVEL: 'warn' }
  const rows = [...understood, ...refused].map((edtf, index) =>
    JSON.stringify({
      type: 'Activity',
      slug: `a-${index}`,
      kind: 'MEETING',
      title: edtf,
      visibility: 'PUBLIC',
      starts: { edtf },
    }),
  )
  const path = join(directory(), 'dates.ndjson')
  writeFileSync(path, rows.join('\n'))
  const { output, errors } = await start(settings, npmRun('import', path, '--skip-bad')).ended
  expect(output).toContain(`${understood.length} created, 0 updated, 0 unchanged, ${refused.length} refused.`)
  const sentences = errors.match(/starts\b.*: .*/g) ?? []
  expect(sentences).toHaveLength(refused.length)
  for (const edtf of refused) expect(() => edtfRange(edtf)).toThrow(sentenceAbout(edtf, sentences))
  const url = await start(settings).serving()
  const { activities } = await ask(url, '{ activities(first: 100) { nodes { starts { edtf earliest latest } } } }')
  const bounds = activities.nodes.map(({ starts }: { starts: { edtf: string } }) => [starts.edtf, starts])
  expect(Object.fromEntries(bounds)).toEqual(
    Object.fromEntries(understood.map((edtf) => [edtf, { edtf, ...edtfRange(edtf) }])),
  )
})

const sentenceAbout = (edtf: string, sentences: string[]) =>
  sentences.find((sentence) => sentence.includes(`"${edtf}"`))?.replace(/^.*?: (?=")/, '') ??
  `no sentence about ${edtf}`
