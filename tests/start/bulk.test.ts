import { existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ask, directory, npmRun, type Running, start } from './process.ts'

// Imports and exports from the command line: on a directory that nobody holds, through the server that holds it,
// killed half-way, and with little memory.

// Their log goes where their complaints go, and is left out, so that nothing is printed but what they export and say.
const run = (settings: Record<string, string>, command: 'import' | 'export', ...words: string[]): Running =>
  start({ ENTENTE_LOG_LEVEL: 'warn', ...settings }, npmRun(command, ...words))

const topic = (slug: string, more: object = {}) => ({
  type: 'Topic',
  slug,
  kind: 'THEME',
  visibility: 'PUBLIC',
  ...more,
})

/** A file in a directory of its own. */
function file(name: string, rows: object[]): string {
  const path = join(directory(), name)
  writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
  return path
}

const empty = () => ({ ENTENTE_DATA_DIR: join(directory(), 'data'), ENTENTE_SEED: 'false' })
const COUNT = '{ topics { totalCount } }'

test('a registry is carried into another, without a server and while one runs', async () => {
  const from = { ENTENTE_DATA_DIR: join(directory(), 'data') }
  const server = start(from)
  const url = await server.serving()
  const out = join(directory(), 'registry.ndjson')
  expect(await run(from, 'export', '--out', out).ended).toMatchObject({ code: 0, errors: '' })
  expect(statSync(out).mode & 0o777).toBe(0o600)
  const csv = join(directory(), 'tables')
  const { output } = await run(from, 'export', '--format', 'csv', '--out', csv).ended
  const tables = output.trim().split('\n')
  expect(tables.every((path) => existsSync(path))).toBe(true)

  const to = empty()
  expect(await run(to, 'import', ...tables).ended).toMatchObject({
    code: 0,
    output: expect.stringMatching(/created.*0 refused/),
  })
  expect((await run(to, 'export').ended).output).toBe(readFileSync(out, 'utf8'))

  const more = file('more.ndjson', [topic('one'), topic('two', { kind: 'NONE' })])
  const refused = await run(from, 'import', more).ended
  expect(refused).toMatchObject({ code: 1, output: expect.stringContaining('Nothing was written') })
  expect(refused.errors).toMatch(/^line 2, kind: Value "NONE" does not exist/m)
  const { topics } = await ask(url, COUNT)
  const report = join(directory(), 'report.ndjson')
  expect(await run(from, 'import', more, '--skip-bad', '--report', report).ended).toMatchObject({ code: 1 })
  expect((await ask(url, COUNT)).topics.totalCount).toBe(topics.totalCount + 1)
  const outcomes = readFileSync(report, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).outcome)
  expect(outcomes.sort()).toEqual(['CREATED', 'REFUSED'])
})

const many = Array.from({ length: 6_000 }, (_, index) => topic(`topic-${index}`))

test('an import that is killed goes on where it was, or leaves nothing', async () => {
  const settings = empty()
  const path = file('many.ndjson', many)
  const whole = run(settings, 'import', path)
  await whole.printed(/% *: [1-9]\d* rows/)
  whole.kill('SIGKILL')
  await whole.ended
  expect(await run(settings, 'export').ended).toMatchObject({ code: 0, output: '' })

  const cut = run(settings, 'import', path, '--skip-bad')
  await cut.printed(/% *: [1-9]\d* rows/)
  cut.kill('SIGKILL')
  await cut.ended
  const { code, output } = await run(settings, 'import', path, '--skip-bad').ended
  expect(code).toBe(0)
  expect(output).toMatch(/6000 created, 0 updated, 0 unchanged, 0 refused\. Went on after row [1-5]000\./)
  expect((await run(settings, 'export').ended).output.trim().split('\n')).toHaveLength(many.length)
})

test('where no room is left for what it writes, a command says so and leaves nothing unfinished', async () => {
  const settings = empty()
  expect(await run(settings, 'import', file('one.ndjson', [topic('one')])).ended).toMatchObject({ code: 0 })
  const out = join(directory(), 'registry.ndjson')
  symlinkSync('/dev/full', `${out}.part`)
  const full = { code: 1, errors: expect.stringMatching(/^ENOSPC: no space left on device, write$/m) }
  expect(await run(settings, 'export', '--out', out).ended).toMatchObject(full)
  expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([false, false])

  const report = join(directory(), 'report.ndjson')
  symlinkSync('/dev/full', report)
  const path = file('two.ndjson', [topic('two')])
  expect(await run(settings, 'import', path, '--report', report).ended).toMatchObject(full)
  expect((await run(settings, 'export').ended).output).toMatch(/^\{"type":"Topic",[^\n]*"slug":"one"[^\n]*\n$/)
})

test('a server that has an import at work stops all the same, and so does the import when its caller goes', async () => {
  const settings = empty()
  const path = file('many.ndjson', many)
  const server = start(settings)
  const url = await server.serving()
  const left = run(settings, 'import', path)
  await left.printed(/% *: [1-9]\d* rows/)
  left.kill('SIGKILL')
  await left.ended
  // The question waits for the database, which is free once the import is taken back.
  expect((await ask(url, COUNT)).topics.totalCount).toBe(0)
  const cut = run(settings, 'import', path)
  await cut.printed(/% *: [1-9]\d* rows/)
  server.kill('SIGTERM')
  expect(await server.ended).toMatchObject({ code: 0, output: expect.stringMatching(/Stopped\.\n$/) })
  expect(await cut.ended).toMatchObject({ code: 1, errors: expect.stringContaining('The server is stopping.') })
})

test('a hundred thousand participations are imported and exported in bounded memory', async () => {
  const rows = function* () {
    for (let person = 0; person < 500; person++)
      yield { type: 'Person', slug: `person-${person}`, name: `Person ${person}` }
    for (let activity = 0; activity < 1_000; activity++) {
      const slug = `course-${activity}`
      yield { type: 'Activity', slug, kind: 'TRAINING', title: `Course ${activity}`, starts: { edtf: '2016-05' } }
      for (let seat = 0; seat < 100; seat++) {
        const person = `person-${(activity * 7 + seat) % 500}`
        yield {
          type: 'Participation',
          activity: slug,
          person,
          country: 'KR',
          role: 'PARTICIPANT',
          post: `Officer ${seat}`,
        }
      }
    }
  }
  const settings = {
    ...empty(),
    // Hardly more than the program itself needs: it would die of keeping the rows, or what became of them.
    NODE_OPTIONS: '--max-old-space-size=96',
  }
  const path = file('participations.ndjson', [...rows()])
  const begun = performance.now()
  const { code, output } = await run(settings, 'import', path).ended
  expect(output).toContain('101500 created, 0 updated, 0 unchanged, 0 refused.')
  expect(code).toBe(0)
  console.log(`Imported 100,000 participations in ${Math.round((performance.now() - begun) / 1000)} s.`)
  const out = join(directory(), 'all.ndjson')
  expect(await run(settings, 'export', '--out', out).ended).toMatchObject({ code: 0 })
  expect(
    readFileSync(out, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{"type":"Participation"')),
  ).toHaveLength(100_000)
}, 600_000)

test.each([
  ['import', [], 'Usage'],
  ['import', ['x.ndjson', '--nonsense'], 'Usage'],
  ['import', ['x.ndjson', '--format', 'xlsx'], 'Usage'],
  ['import', ['/nowhere/x.ndjson'], '/nowhere/x.ndjson cannot be read'],
  ['export', ['--format', 'csv'], 'Usage'],
  ['export', ['--type', 'Visit'], 'There is no type Visit'],
] as const)('what makes no sense, %s %j, is told in a sentence', async (command, words, told) => {
  const { code, errors } = await run(empty(), command, ...words).ended
  expect(code).toBe(1)
  expect(errors).toContain(told)
  expect(errors).not.toMatch(/^\s+at /m)
})
