import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ask, refusal, slowRequest, start } from './process.ts'

// On a real server: with TEST_DATABASE_URL, whose user may create databases and roles.

const { TEST_DATABASE_URL = '' } = process.env

const HOW_MANY = '{ activities { totalCount } sources { totalCount } countries { totalCount } }'

describe.skipIf(!TEST_DATABASE_URL)('on PostgreSQL', () => {
  test('it starts on an empty database, and a second one serves from the same', async () => {
    const { url, place } = await database()
    const first = start({ DATABASE_URL: url })
    const at = await first.serving()
    expect(first.output()).toMatch(/creating the tables[\s\S]+loading what five documents say/)
    expect(first.output()).toMatch(
      new RegExp(`^ {2}from {2}PostgreSQL \\d+[.\\d]* at ${place} \\(\\d+ migrations applied\\)$`, 'm'),
    )
    const counts = await ask(at, HOW_MANY)
    expect(counts.sources.totalCount).toBe(5)

    const second = start({ DATABASE_URL: url })
    expect(await ask(await second.serving(), HOW_MANY)).toEqual(counts)
    expect(second.output()).not.toMatch(/creating|loading/)

    const slow = await slowRequest(at)
    first.kill('SIGTERM')
    await first.printed(/Stopping/)
    slow.finish()
    expect(await slow.answer).toContain('HTTP/1.1 200')
    expect(await first.ended).toMatchObject({ code: 0, errors: '' })
  })

  test('of three that start on an empty database at once, each migration is applied by one, and each record is entered once', async () => {
    const { url, query } = await database()
    const servers = [start({ DATABASE_URL: url }), start({ DATABASE_URL: url }), start({ DATABASE_URL: url })]
    const answers = await Promise.all(servers.map(async (server) => ask(await server.serving(), HOW_MANY)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const applied = await query(`SELECT migration_name FROM "_prisma_migrations"`)
    expect(applied.length).toBe(new Set(applied.map(({ migration_name }) => migration_name)).size)
    const told = servers.map((server) => Number(/\((\d+) migrations applied\)/.exec(server.output())?.[1] ?? 0))
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(applied.length)
    const twice = await query(
      `SELECT record, record_id FROM change WHERE operation = 'CREATE' GROUP BY 1, 2 HAVING count(*) > 1`,
    )
    expect(twice).toEqual([])
  })

  test.each([/creating the tables/, /loading what/])(
    'a first start that is killed while it says %s does no harm to the next',
    async (moment) => {
      const { url } = await database()
      const first = start({ DATABASE_URL: url })
      await first.printed(moment)
      first.kill('SIGKILL')
      await first.ended
      const at = await start({ DATABASE_URL: url }).serving()
      expect((await ask(at, HOW_MANY)).sources.totalCount).toBe(5)
    },
  )

  test('when the database goes away it stays up and says that it is not ready, until the database is back', async () => {
    const { url, name, admin } = await database()
    const running = start({ DATABASE_URL: url })
    const at = await running.serving()
    const ready = async () => (await fetch(`${at}/ready`)).status
    expect(await ready()).toBe(200)

    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`)
    await admin.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name])
    expect(await ready()).toBe(503)
    expect((await fetch(`${at}/health`)).status).toBe(200)

    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`)
    expect(await ready()).toBe(200)
    expect((await ask(at, HOW_MANY)).sources.totalCount).toBe(5)
  })

  test('what the server refuses is told: no such database, no right to create tables', async () => {
    const { place, name, role, url } = await database()
    const missing = new URL(url)
    missing.pathname = '/entente_no_such_database'
    expect(await refusal(start({ DATABASE_URL: missing.href }))).toMatch(
      / cannot be reached: there is no such database\./,
    )
    const poor = new URL(url)
    poor.username = role
    poor.password = 'right'
    expect(await refusal(start({ DATABASE_URL: poor.href })), `${place} ${name}`).toBe(
      'The tables cannot be created: permission denied for schema public. The user of DATABASE_URL needs the right to.',
    )
  })

  test('a wrong password is told, where the server asks for one', async ({ skip }) => {
    const { url, role } = await database()
    const wrong = new URL(url)
    wrong.username = role
    wrong.password = 'wrong'
    const client = new pg.Client({ connectionString: wrong.href })
    const trusted = await client.connect().then(
      () => true,
      () => false,
    )
    await client.end().catch(() => {})
    if (trusted) skip('this server trusts whoever connects')
    expect(await refusal(start({ DATABASE_URL: wrong.href }))).toMatch(/ cannot be reached: the password is wrong\./)
  })
})

/** A new database, and a role that may connect but not create; both are gone after the test. */
async function database() {
  const name = `entente_start_${randomUUID().slice(0, 8)}`
  const role = `${name}_poor`
  const admin = new pg.Client({ connectionString: TEST_DATABASE_URL })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0`)
  await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'right'`)
  onTestFinished(async () => {
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.query(`DROP ROLE ${role}`)
    await admin.end()
  })
  const url = new URL(TEST_DATABASE_URL)
  url.pathname = `/${name}`
  const query = async (sql: string) => {
    const client = new pg.Client({ connectionString: url.href })
    await client.connect()
    const { rows } = await client.query(sql)
    await client.end()
    return rows
  }
  return { admin, name, role, url: url.href, place: `${url.host}/${name}`, query }
}
