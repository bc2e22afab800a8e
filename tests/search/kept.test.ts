import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { thorough } from '../kit/sample.ts'
import { passing, pglite, scratch, type World } from '../kit/world.ts'
import { find, keys } from './ask.ts'

// The texts of the search are what the records say, whatever way these were written.

let world: World
const run = (sql: string) => world.database.pool.query(sql)

beforeAll(async () => {
  world = await scratch('seeded')
})

/** The texts on hand that no record says (or says otherwise), and those that are missing. */
async function differences(): Promise<unknown[]> {
  const columns = 'origin, origin_id, field, kind, record_id, audience, language, weight::int, text'
  const { rows } = await run(`
    (SELECT 'too much' AS is, ${columns} FROM search_text EXCEPT ALL SELECT 'too much', ${columns} FROM search_source) UNION ALL
    (SELECT 'missing', ${columns} FROM search_source EXCEPT ALL SELECT 'missing', ${columns} FROM search_text) UNION ALL
    SELECT 'not normal', ${columns} FROM search_text
    WHERE words <> search_words(text) OR normal IS DISTINCT FROM CASE WHEN field <> 'DESCRIPTION' THEN search_normal(text) END`)
  return rows
}

test('after the documents were loaded', async () => {
  expect(await differences()).toEqual([])
  const { rows } = await run(`
    SELECT DISTINCT found.word FROM search_text, unnest(tsvector_to_array(words)) AS found (word)
    WHERE field NOT IN ('CODE', 'ALPHA3') AND length(search_spelling(found.word)) BETWEEN 3 AND 32 AND found.word !~ '^[0-9]+$'
      AND NOT EXISTS (SELECT FROM search_word known WHERE known.word = found.word AND known.spelling = search_spelling(known.word) AND known.audience = 'PUBLIC')`)
  expect(rows).toEqual([])
})

test.each([
  `UPDATE organization_name SET name = name || ' (renamed)' WHERE language = 'en'`,
  `UPDATE activity SET title = upper(title), description = NULL WHERE kind = 'SESSION'`,
  `UPDATE activity SET description = 'Newly described.' WHERE description IS NULL`,
  `UPDATE activity SET status = 'HELD'`,
  `UPDATE organization SET visibility = 'INTERNAL' WHERE slug < 'k'`,
  `UPDATE activity SET visibility = 'PARTNER' WHERE kind IN ('MEETING', 'FORUM')`,
  `UPDATE person SET visibility = 'INTERNAL', name = 'Somebody' WHERE slug < 'd'`,
  `UPDATE membership SET post = NULL, unit = 'A unit' WHERE post IS NOT NULL`,
  `UPDATE country SET visibility = 'PARTNER' WHERE code IN ('BR', 'CR')`,
  `UPDATE topic_label SET topic_id = (SELECT id FROM topic WHERE slug = 'd-brain') WHERE label LIKE 'e-gov%'`,
  `UPDATE organization_name SET id = gen_random_uuid() WHERE NOT EXISTS (SELECT FROM citation WHERE organization_name_id = organization_name.id) AND NOT EXISTS (SELECT FROM organization_change WHERE from_name_id = organization_name.id OR to_name_id = organization_name.id)`,
  `DELETE FROM activity_place WHERE name = 'Arequipa'`,
  `DELETE FROM topic WHERE slug IN ('gov24', 'd-brain')`,
  `INSERT INTO person (id, slug, name) SELECT gen_random_uuid(), 'person-' || n, 'Person ' || n FROM generate_series(1, 500) AS n`,
  `WITH gone AS (DELETE FROM person WHERE slug LIKE 'person-%' RETURNING 1) INSERT INTO person (id, slug, name) SELECT gen_random_uuid(), 'other-' || count(*), 'Other' FROM gone`,
  `INSERT INTO person (id, slug, name) VALUES ('00000000-0000-7000-8000-000000000001', 'mina-son', 'Nobody') ON CONFLICT (slug) DO UPDATE SET name = 'Mina Sohn'`,
  `TRUNCATE quantity, topic_label CASCADE`,
  `TRUNCATE source CASCADE`,
])('after %s', async (sql) => {
  await run(sql)
  expect(await differences()).toEqual([])
})

test('what is not committed is not found', async () => {
  await run(
    `BEGIN; INSERT INTO person (id, slug, name) VALUES (gen_random_uuid(), 'not-yet', 'Notyet Committed'); ROLLBACK`,
  )
  expect(await differences()).toEqual([])
  expect(keys(await find(world, { query: 'Notyet Committed' }))).not.toContain('person not-yet')
})

test('a text of any form is kept and does no harm', async () => {
  const texts = [
    '',
    ' ',
    '---',
    "'\\'' & | !",
    '\u0301',
    '가'.repeat(3000),
    'x'.repeat(5000),
    'ﷺ'.repeat(200),
    '👩‍👩‍👧 family',
    'a\u00a0b\u200bc\n\td',
    'İstanbul ǅ ß',
    '東京都庁',
    Array.from({ length: thorough ? 300_000 : 3_000 }, (_, index) => `word${index}`).join(' '),
  ]
  for (const [index, text] of texts.entries()) {
    await world.database.prisma.topic.create({
      data: {
        slug: `text-${index}`,
        kind: 'THEME',
        description: text,
        labels: { create: { label: text.slice(0, 2000), language: 'en' } },
      },
    })
  }
  expect(await differences()).toEqual([])
  expect(keys(await find(world, { query: 'istanbul' }))).toContain('topic text-10')
  expect(keys(await find(world, { query: '東京' }))).toContain('topic text-11')
  expect(keys(await find(world, { query: 'a bc d' }))).toContain('topic text-9')
})

test('what nothing of is searched writes nothing', async () => {
  const written = async () => (await run(`SELECT sum(xmin::text::bigint)::text AS sum FROM search_text`)).rows[0].sum
  const before = await written()
  await run(`UPDATE activity SET status = 'UNKNOWN', recurrence = NULL`)
  expect(await written()).toBe(before)
})

test('a registry that was there before has its texts after the migration', async () => {
  const old = await passing('seeded')
  const query = (sql: string) => old.database.pool.query(sql)
  const history = async () => (await query('SELECT count(*)::int AS changes FROM change')).rows[0].changes
  const [changes, texts] = [await history(), (await query('SELECT count(*)::int AS texts FROM search_text')).rows]
  await query(`
    DROP FUNCTION search_kept, search_kept_of_country, search_kept_of_organization, search_kept_of_organization_name,
      search_kept_of_person, search_kept_of_person_name, search_kept_of_membership, search_kept_of_activity,
      search_kept_of_activity_place, search_kept_of_agreement, search_kept_of_commitment, search_kept_of_topic,
      search_kept_of_topic_label, search_kept_of_source CASCADE;
    DROP FUNCTION keep_search_of;
    DROP VIEW search_source;
    DROP FUNCTION search_words, search_normal, search_unmarked, search_folded, search_spelling;
    DROP TABLE search_text, search_word;
    DROP TYPE search_kind, search_field`)
  const migrations = join(import.meta.dirname, '..', '..', 'prisma', 'migrations')
  for (const name of ['20261121000400_search', '20261128000300_search_kept_prepared'])
    await query(readFileSync(join(migrations, name, 'migration.sql'), 'utf8'))
  expect((await query('SELECT count(*)::int AS texts FROM search_text')).rows).toEqual(texts)
  expect(await history()).toBe(changes)
})

test.skipIf(pglite)('two writers of the same new words do not wait for each other', async () => {
  const insert = (slug: string, label: string) =>
    `WITH made AS (INSERT INTO topic (id, slug, kind) VALUES (gen_random_uuid(), '${slug}', 'THEME') RETURNING id)
     INSERT INTO topic_label (id, topic_id, label, language) SELECT gen_random_uuid(), id, '${label}', 'en' FROM made`
  const [one, other] = [await world.database.pool.connect(), await world.database.pool.connect()]
  await one.query('BEGIN')
  await other.query('BEGIN')
  await one.query(`SET LOCAL lock_timeout = '2s'; ${insert('first-a', 'brandnew')}`)
  await other.query(`SET LOCAL lock_timeout = '2s'; ${insert('second-a', 'fardistant')}`)
  await one.query(insert('first-b', 'fardistant'))
  await other.query(insert('second-b', 'brandnew'))
  await one.query('COMMIT')
  await other.query('COMMIT')
  one.release()
  other.release()
  expect(await differences()).toEqual([])
  expect(keys(await find(world, { query: 'brandnwe' })).sort()).toEqual(['topic first-a', 'topic second-b'])
})
