import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { ask, directory, npmRun, server, start } from './process.ts'

// What a process tells of itself: its log, on a terminal and elsewhere, and its metrics.

const QUESTION = 'query Asked { activities(first: 1) { nodes { title } } }'

const eventsIn = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.startsWith('{"level"'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('a server logs each request and each command, shows its metrics, and has written all of it when it ends', async () => {
  const settings = { ENTENTE_DATA_DIR: directory(), ENTENTE_METRICS_PORT: '0' }
  const running = start(settings)
  const url = await running.serving()
  await ask(url, QUESTION)
  const [, metrics = ''] = await running.printed(/metrics at (http\S+)/)
  expect(await (await fetch(metrics)).text()).toMatch(/^entente_requests_total\{operation="query",outcome="ok"\} \d/m)
  const made = start(settings, npmRun('token', 'create', '--name', 'Kim Minji', '--role', 'READER'))
  expect(await made.ended).toMatchObject({ code: 0, errors: '' })
  running.kill('SIGTERM')
  const { code, output, errors } = await running.ended
  expect({ code, errors }).toEqual({ code: 0, errors: '' })
  const events = eventsIn(output)
  expect(events).toContainEqual(
    expect.objectContaining({ message: 'request', operation: 'query', name: 'Asked', actor: 'anonymous', status: 200 }),
  )
  expect(events).toContainEqual(
    expect.objectContaining({ message: 'command', command: 'token-create', outcome: 'done', role: 'READER' }),
  )
  expect(output).not.toContain('Kim Minji')
  // A command that has the database to itself leaves the same line.
  const alone = await start(settings, npmRun('token', 'list')).ended
  expect(eventsIn(alone.errors)).toMatchObject([{ command: 'token-list', outcome: 'done' }])
})

test('on a terminal no line is written for a request, unless it is asked for, and then for people', async () => {
  const terminal = ['script', '--quiet', '--return', '--command', server.join(' '), '/dev/null']
  const quiet = start({ ENTENTE_DATA_DIR: directory() }, terminal)
  await ask(await quiet.serving(), QUESTION)
  quiet.kill('SIGINT')
  expect((await quiet.ended).output).not.toMatch(/request|Asked|"level"/)
  const terse = start({ ENTENTE_DATA_DIR: directory(), ENTENTE_LOG_LEVEL: 'info' }, terminal)
  await ask(await terse.serving(), QUESTION)
  await terse.printed(/^\d\d:\d\d:\d\d INFO {2}request .*name=Asked .*status=200/m)
})

const { TEST_DATABASE_URL = '' } = process.env

test.skipIf(!TEST_DATABASE_URL)('the password of the database is told nobody', async () => {
  const name = `entente_telemetry_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: TEST_DATABASE_URL })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`)
  onTestFinished(async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  })
  const url = new URL(TEST_DATABASE_URL)
  url.pathname = `/${name}`
  url.password = 'hunter2-and-more'
  const running = start({ DATABASE_URL: url.href, ENTENTE_LOG_LEVEL: 'debug' })
  const at = await running.serving()
  await ask(at, QUESTION)
  // What goes wrong is told in full, but for the password.
  await admin.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${name}'`)
  await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
  await fetch(`${at}/graphql?query=${encodeURIComponent('{ search(query: "Peru") { totalCount } }')}`)
  await running.printed(/"level":"error"/)
  running.kill('SIGTERM')
  expect((await running.ended).output).not.toContain('hunter2')
})
