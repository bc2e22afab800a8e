import { beforeAll, expect, test } from 'vitest'
import { type Data, scratch, type World, worldOver } from '../kit/world.ts'

let world: World
beforeAll(async () => {
  world = worldOver((await scratch()).database, new Date('2100-01-01T00:00:00.000Z'))
})

const editor = { role: 'EDITOR' } as const
const admin = { role: 'ADMIN' } as const
const SECRET = 'hong@ministry.example'

// So unlike each other that none is taken for another's twin.
const names = ['Kim Minsu', 'Ana Rojas', 'Juan Soto', 'Maria Luz Vega', 'Peter Brandt', 'Oksana Bondar']

async function person(slug: string): Promise<{ id: string; contacts: { id: string; version: number }[] }> {
  const { createPerson } = await world.ask(
    `mutation { createPerson(input: { slug: "${slug}", name: "${names.pop()}", contacts: [{ kind: EMAIL, value: "${SECRET}" }, { kind: PHONE, value: "+82 44 205 0000" }] }) {
      ... on Person { id contacts { id version } } ... on InvalidInputError { problems { path message } } } }`,
    { ...editor, headers: { 'idempotency-key': `key-${slug}` } },
  )
  return createPerson
}

const erase = (id: string, as: object = admin): Promise<Data> =>
  world
    .ask(
      `mutation { erasePersonalData(id: "${id}", reason: "Asked to be forgotten.") { __typename ... on ErasedPersonalData { contacts changesErased } } }`,
      as,
    )
    .then((data) => data.erasePersonalData)

/** Everything in the database, as text. */
async function everything(): Promise<string> {
  const { rows } = await world.database.pool.query<{ name: string }>(
    `SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace`,
  )
  const parts = []
  for (const { name } of rows) {
    parts.push(JSON.stringify((await world.database.pool.query(`SELECT to_jsonb(t) AS row FROM ${name} t`)).rows))
  }
  return parts.join('\n')
}

test('only ADMIN may, and a stranger learns nothing', async () => {
  const { id } = await person('erased-not')
  for (const as of [editor, { role: 'PARTNER' }, {}]) {
    expect((await erase(id, as)).__typename).toBe('ForbiddenError')
    expect((await erase('nonsense', as)).__typename).toBe('ForbiddenError')
  }
  expect(await everything()).toContain(SECRET)
  for (const none of ['nonsense', 'Person:0190f4c2-0000-7000-8000-000000000000', id.replace('Person', 'Topic')])
    expect((await erase(none)).__typename).toBe('NotFoundError')
  expect(await erase(id)).toMatchObject({ contacts: 2 })
})

test('a person’s contacts are gone from everywhere, deleted ones too; that they were erased is told', async () => {
  const { id, contacts } = await person('erased')
  const [changed, deleted] = contacts as [{ id: string; version: number }, { id: string; version: number }]
  await world.ask(
    `mutation {
      updatePersonContact(id: "${changed.id}", expectedVersion: 1, input: { value: "other-${SECRET}" }) { __typename }
      deleteRecord(id: "${deleted.id}", expectedVersion: ${deleted.version}) { __typename }
    }`,
    editor,
  )
  const { at } = await world.database.prisma.change.findFirstOrThrow({ orderBy: { sequence: 'desc' } })
  const past = `{ node(id: "${id}", asOf: "${at.toISOString()}") { ... on Person { contacts { value } } } }`
  expect((await world.ask(past, editor)).node.contacts).toEqual([{ value: `other-${SECRET}` }])
  expect(await erase(id)).toEqual({ __typename: 'ErasedPersonalData', contacts: 2, changesErased: 6 })

  const left = await everything()
  expect(left).not.toContain(SECRET)
  expect(left).not.toContain('205 0000')
  expect((await world.ask(past, editor)).node.contacts).toEqual([])
  const { changes } = await world.ask(
    `{ changes(first: 100, filter: { records: ["${changed.id}", "${deleted.id}"] }) { nodes { operation action actor reason erasedAt fields { name before after } } } }`,
    editor,
  )
  expect(changes.nodes).toHaveLength(6)
  for (const { erasedAt, fields } of changes.nodes) {
    expect(erasedAt).not.toBeNull()
    for (const { name, before, after } of fields) if (name === 'value') expect([before, after]).toEqual([null, null])
  }
  expect(changes.nodes.filter(({ reason }: Data) => reason === 'Asked to be forgotten.')).toMatchObject([
    { operation: 'DELETE', action: 'erasePersonalData', actor: 'test' },
    { operation: 'DELETE', action: 'erasePersonalData', actor: 'test' },
  ])
  expect((await erase(id)).__typename, 'once is for good').toBe('NotFoundError')
})

test('one contact is erased alone, and a repeated request is still not done twice', async () => {
  const name = names.at(-1) as string
  const { id, contacts } = await person('erased-one')
  expect(await erase(contacts[0]?.id ?? '')).toMatchObject({ contacts: 1, changesErased: 2 })
  const { node } = await world.ask(`{ node(id: "${id}") { ... on Person { contacts { kind } } } }`, editor)
  expect(node.contacts).toEqual([{ kind: 'PHONE' }])
  names.push(name)
  await person('erased-one')
  expect(await world.database.prisma.person.count({ where: { slug: 'erased-one' } })).toBe(1)
})

test('nothing else in history can be changed that way', async () => {
  await person('erased-never')
  for (const change of [
    `UPDATE change SET erased_at = now(), actor = 'nobody' WHERE record = 'PersonContact'`,
    `UPDATE change SET erased_at = now() WHERE record = 'Person'`,
    `UPDATE change SET after = after || '{"value": null}' WHERE record = 'PersonContact' AND erased_at IS NULL`,
    `UPDATE change SET erased_at = now(), after = '{"value": null}' WHERE record = 'PersonContact'`,
    `DELETE FROM change WHERE record = 'PersonContact'`,
  ]) {
    await expect(world.database.pool.query(change), change).rejects.toThrow('history cannot be changed')
  }
})
