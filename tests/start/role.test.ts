import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { ask, npmRun, refusal, start } from './process.ts'

// docs/operating.md: the server runs as a role that cannot change history, whatever it sends to the database.

const { TEST_DATABASE_URL = '' } = process.env

describe.skipIf(!TEST_DATABASE_URL)('a server with a role of its own', () => {
  let owner = ''
  let server = ''
  let names: { database: string; owner: string; server: string }

  beforeAll(async () => {
    const database = `entente_role_${randomUUID().slice(0, 8)}`
    names = { database, owner: `${database}_owner`, server: `${database}_server` }
    const admin = new pg.Client({ connectionString: TEST_DATABASE_URL })
    await admin.connect()
    // As docs/operating.md tells it.
    await admin.query(`CREATE ROLE ${names.owner} LOGIN PASSWORD 'one'`)
    await admin.query(`CREATE ROLE ${names.server} LOGIN PASSWORD 'two'`)
    await admin.query(`CREATE DATABASE ${database} OWNER ${names.owner}`)
    const as = (user: string, password: string) =>
      Object.assign(new URL(TEST_DATABASE_URL), { pathname: `/${database}`, username: user, password }).href
    owner = as(names.owner, 'one')
    server = as(names.server, 'two')
    return async () => {
      await admin.query(`DROP DATABASE ${database} WITH (FORCE)`)
      await admin.query(`DROP ROLE ${names.owner}, ${names.server}`)
      await admin.end()
    }
  })

  const migrate = (url: string, ...words: string[]) => start({ DATABASE_URL: url }, npmRun('migrate', ...words))

  async function connect(url: string): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    onTestFinished(() => client.end())
    return client
  }

  test('it does not start before the owner has made the tables', async () => {
    expect(await refusal(start({ DATABASE_URL: server }))).toMatch(/^The tables cannot be created: permission denied/)
    expect(await migrate(owner, '--grant', names.owner).ended).toMatchObject({
      code: 1,
      errors: expect.stringContaining('owns the tables'),
    })
    expect(await migrate(owner, '--grant', 'nobody-here').ended).toMatchObject({
      code: 1,
      errors: expect.stringContaining('There is no role'),
    })
    const done = await migrate(owner, '--grant', names.server).ended
    expect(done).toMatchObject({ code: 0, output: expect.stringContaining('Nothing to apply.') })
    const again = await migrate(owner, '--grant', names.server).ended
    expect(again).toMatchObject({ code: 0, errors: '' })
  })

  test('it loads the documents, makes tokens, writes records and their history, and imports', async () => {
    const running = start({ DATABASE_URL: server })
    const url = await running.serving()
    expect((await ask(url, '{ sources { totalCount } }')).sources.totalCount).toBe(5)
    const made = await start({ DATABASE_URL: server }, npmRun('token', 'create', '--name', 'Desk', '--role', 'ADMIN'))
      .ended
    const [bearer = ''] = made.output.match(/^entente_[\w-]{43}$/m) ?? []
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
      body: JSON.stringify({
        query: `mutation {
          one: createActivity(input: { slug: "visit", kind: DELEGATION, title: "Visit", topics: ["gov24"], participations: [{ country: "PE", role: HOST }] }) { __typename }
          two: importRecords(input: { format: NDJSON, content: "{\\"type\\":\\"Topic\\",\\"slug\\":\\"visit\\",\\"kind\\":\\"THEME\\"}" }) { __typename }
          three: createPerson(input: { slug: "hong", name: "Hong", contacts: [{ kind: EMAIL, value: "hong@example.org" }] }) { __typename }
        }`,
      }),
    })
    expect(await response.json()).toEqual({
      data: { one: { __typename: 'Activity' }, two: { __typename: 'ImportReport' }, three: { __typename: 'Person' } },
    })
    const { rows } = await (await connect(server)).query(
      `SELECT record, operation, actor, action FROM change WHERE actor = 'Desk' ORDER BY sequence`,
    )
    expect(rows).toEqual([
      { record: 'Activity', operation: 'CREATE', actor: 'Desk', action: 'createActivity' },
      { record: 'Participation', operation: 'CREATE', actor: 'Desk', action: 'createActivity' },
      { record: 'Activity', operation: 'UPDATE', actor: 'Desk', action: 'createActivity' },
      { record: 'Topic', operation: 'CREATE', actor: 'Desk', action: 'import' },
      { record: 'Person', operation: 'CREATE', actor: 'Desk', action: 'createPerson' },
      { record: 'PersonContact', operation: 'CREATE', actor: 'Desk', action: 'createPerson' },
    ])
    const send = async (query: string) =>
      (
        await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${bearer}` },
          body: JSON.stringify({ query }),
        })
      ).json()
    // The one thing that leaves history does so for the server, too; and the past is read.
    const { data } = (await send('{ person(slug: "hong") { id } }')) as { data: { person: { id: string } } }
    expect(
      await send(
        `mutation { erasePersonalData(id: "${data.person.id}", reason: "Asked.") { ... on ErasedPersonalData { contacts } } }`,
      ),
    ).toEqual({ data: { erasePersonalData: { contacts: 1 } } })
    expect(
      await send(`{ person(slug: "hong", asOf: "${new Date().toISOString()}") { slug contacts { id } } }`),
    ).toEqual({ data: { person: { slug: 'hong', contacts: [] } } })
  })

  test.each([
    ["UPDATE change SET actor = 'someone else'", 'permission denied for table change'],
    ['DELETE FROM change', 'permission denied for table change'],
    ['TRUNCATE change', 'permission denied for table change'],
    [
      "INSERT INTO change (record, record_id, operation) VALUES ('Topic', gen_random_uuid(), 'DELETE')",
      'permission denied for table change',
    ],
    [
      "SELECT note_change('Topic', gen_random_uuid(), 'DELETE', '{}', '{}', 'PUBLIC', 'PUBLIC')",
      'permission denied for function note_change',
    ],
    [
      "CREATE TEMP TABLE mine (id uuid); CREATE TRIGGER forge AFTER INSERT ON mine FOR EACH ROW EXECUTE FUNCTION record_change('Topic')",
      'permission denied for function record_change',
    ],
    ['TRUNCATE topic CASCADE', 'permission denied for table topic'],
    ['ALTER TABLE change DISABLE TRIGGER ALL', 'must be owner of table change'],
    ['ALTER TABLE topic DISABLE TRIGGER ALL', 'must be owner of table topic'],
    ['DROP TRIGGER change_recorded ON topic', 'must be owner of relation topic'],
    ['DROP TABLE change', 'must be owner of table change'],
    [
      'CREATE OR REPLACE FUNCTION record_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$',
      /permission denied for schema public|must be owner/,
    ],
    ['CREATE TABLE mine (id uuid)', 'permission denied for schema public'],
    ["SET session_replication_role = 'replica'", 'permission denied to set parameter "session_replication_role"'],
    ['SET ROLE $owner', 'permission denied to set role'],
    ['DELETE FROM _prisma_migrations', 'permission denied for table _prisma_migrations'],
  ])('it cannot: %s', async (sql, told) => {
    const client = await connect(server)
    const before = await client.query('SELECT count(*), max(sequence) FROM change')
    await expect(client.query(sql.replace('$owner', names.owner))).rejects.toThrow(told)
    expect((await client.query('SELECT count(*), max(sequence) FROM change')).rows).toEqual(before.rows)
  })

  test('no table of its own stands in for the history', async () => {
    const client = await connect(server)
    await client.query('CREATE TEMP TABLE change (LIKE public.change INCLUDING ALL)')
    await client.query(
      "SET search_path = pg_temp, public; UPDATE topic SET description = 'changed' WHERE slug = 'visit'",
    )
    const { rows } = await client.query(
      `SELECT (SELECT count(*)::int FROM pg_temp.change) AS forged, after FROM public.change ORDER BY sequence DESC LIMIT 1`,
    )
    expect(rows).toEqual([{ forged: 0, after: { description: 'changed', version: 2 } }])
  })

  test('the owner, too, changes no history by mistake', async () => {
    const client = await connect(owner)
    for (const sql of ['UPDATE change SET actor = NULL', 'DELETE FROM change', 'TRUNCATE change'])
      await expect(client.query(sql), sql).rejects.toThrow('history cannot be changed')
  })
})
