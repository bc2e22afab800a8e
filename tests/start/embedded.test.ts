import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openEmbedded } from '../../server/database/open.ts'
import { ask, directory, refusal, start, usedDirectory } from './process.ts'

const HOW_MANY =
  '{ activities { totalCount } agreements { totalCount } sources { totalCount } countries { totalCount } }'

const firstAnswer = (output: string) => `${output.match(/first answer after ([\d.]+) s/)?.[1]} s after the start`

test('the first start makes the database, loads the documents and says what it serves; the next keeps all of it', async () => {
  const data = directory()
  const first = start({ ENTENTE_DATA_DIR: data })
  const url = await first.serving()
  const lines = first
    .output()
    .split('\n')
    .filter((line) => !line.startsWith('{"level"'))
  expect(lines.slice(0, 7)).toEqual([
    'Entente is starting.',
    expect.stringMatching(/^ {2}making the embedded database/),
    expect.stringMatching(/^Serving \d+ activities, \d+ agreements, \d+ commitments, 5 documents$/),
    `  at    ${url}/graphql`,
    expect.stringMatching(/^ {2}from {2}embedded PostgreSQL [\d.]+ in \S+( \(\d+ migrations applied\))?$/),
    expect.stringMatching(/^ {2}first answer after \d+\.\d s$/),
    'Open the address in a browser and run the first tab. Ctrl-C stops.',
  ])
  console.log(`First start: first answer ${firstAnswer(first.output())}.`)
  const counts = await ask(url, HOW_MANY)
  expect(counts.sources.totalCount).toBe(5)
  for (const path of ['/health', '/ready']) expect((await fetch(url + path)).status, path).toBe(200)
  first.kill('SIGTERM')
  expect(await first.ended).toMatchObject({ code: 0, errors: '' })

  // Somebody corrects the record in the meantime.
  const between = await openEmbedded(data, 'the test')
  await between.pool.query(`UPDATE activity SET title = 'Corrected'`)
  const { rows: before } = await between.pool.query('SELECT count(*) FROM change')
  await between.close()

  const second = start({ ENTENTE_DATA_DIR: data })
  const again = await second.serving()
  console.log(`Second start: first answer ${firstAnswer(second.output())}.`)
  expect(second.output()).not.toMatch(/making|creating|loading|applied/)
  expect(await ask(again, HOW_MANY)).toEqual(counts)
  const { activities } = await ask(again, '{ activities { nodes { title } } }')
  expect(new Set(activities.nodes.map(({ title }: { title: string }) => title))).toEqual(new Set(['Corrected']))
  second.kill('SIGTERM')
  await second.ended
  const after = await openEmbedded(data, 'the test')
  expect((await after.pool.query('SELECT count(*) FROM change')).rows).toEqual(before)
  await after.close()
})

test('a second process is refused while the first serves, and let in at once when the first is killed', async () => {
  const data = await usedDirectory()
  const first = start({ ENTENTE_DATA_DIR: data })
  const url = await first.serving()

  const refused = await refusal(start({ ENTENTE_DATA_DIR: data }))
  expect(refused).toBe(
    `The data directory ${data} is in use by process ${first.pid}, started ${refused.match(/started (\S+)\./)?.[1]}. Stop that process, or set ENTENTE_DATA_DIR to another directory.`,
  )
  expect((await ask(url, HOW_MANY)).sources.totalCount).toBe(5)

  first.kill('SIGKILL')
  await first.ended
  const next = start({ ENTENTE_DATA_DIR: data })
  expect((await ask(await next.serving(), HOW_MANY)).sources.totalCount).toBe(5)
  expect(next.output()).not.toMatch(/making|creating|loading/)
})

test('a start that is killed while it makes the database, or while it loads the documents, does no harm to the next', async () => {
  const data = directory()
  const killedAt = async (moment: RegExp, settings = {}) => {
    const running = start({ ENTENTE_DATA_DIR: data, ...settings })
    await running.printed(moment)
    running.kill('SIGKILL')
    await running.ended
  }
  await killedAt(/making the embedded database/)
  await killedAt(/Ctrl-C stops/, { ENTENTE_SEED: 'false' })
  await killedAt(/loading what five documents say/)
  const url = await start({ ENTENTE_DATA_DIR: data }).serving()
  expect((await ask(url, HOW_MANY)).sources.totalCount).toBe(5)
})

test('without the documents there are the countries, and the documents can still come later', async () => {
  const data = directory()
  const first = start({ ENTENTE_DATA_DIR: data, ENTENTE_SEED: 'false' })
  const counts = await ask(await first.serving(), HOW_MANY)
  expect(counts.sources.totalCount).toBe(0)
  expect(counts.countries.totalCount).toBeGreaterThan(200)
  first.kill('SIGTERM')
  await first.ended
  const second = start({ ENTENTE_DATA_DIR: data })
  expect(await ask(await second.serving(), HOW_MANY)).toMatchObject({
    sources: { totalCount: 5 },
    countries: counts.countries,
  })
})

// `fails`: known, because the socket of server/control.ts takes no long path.
test('a data directory may lie deep, and have a name in any script', async () => {
  const data = join(directory(), '전자정부 협력'.repeat(3), 'x'.repeat(100))
  mkdirSync(data, { recursive: true })
  const first = start({ ENTENTE_DATA_DIR: data })
  const url = await first.serving()
  expect(await refusal(start({ ENTENTE_DATA_DIR: data }))).toContain(`in use by process ${first.pid}`)
  expect((await ask(url, HOW_MANY)).sources.totalCount).toBe(5)
})
