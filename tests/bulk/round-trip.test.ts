import { beforeAll, expect, test } from 'vitest'
import type { Format } from '../../server/bulk/row.ts'
import { fileSource } from '../../server/bulk/source.ts'
import { schema } from '../../server/schema.ts'
import { hide } from '../access/canaries.ts'
import { passing, scratch, type World } from '../kit/world.ts'
import { content, exported, files, imported } from './bulk.ts'

// What is exported restores an equal registry: the documents, a record of every type besides, and texts that are
// hard on a format.

const TEXTS = [
  '=1+1',
  "'=1+1",
  "''",
  "'s-Hertogenbosch",
  '+82',
  '-',
  '@x',
  'a;b,"c"\r\nd\te',
  ' spaced ',
  '2028 \u2028 x',
  '\ufeff전자정부',
  '\\N',
  'null',
  '[1]',
  '\ttab',
  '\rcr',
]

let world: World
beforeAll(async () => {
  world = await scratch('seeded')
  const db = world.database.prisma
  await hide(db, 'INTERNAL')
  const organization = await db.organization.findFirstOrThrow({ orderBy: { slug: 'asc' } })
  for (const [index, text] of TEXTS.entries()) {
    await db.topic.create({
      data: {
        slug: `text-${index}`,
        kind: 'THEME',
        description: text,
        labels: { create: { label: text, language: 'en' } },
      },
    })
    await db.organizationIdentifier.create({
      data: { organizationId: organization.id, scheme: `x${index}`, value: text },
    })
  }
})

/** A registry with the countries alone, that of the canaries among them. */
async function target(): Promise<World> {
  const empty = await passing('countries')
  const countries = await world.database.prisma.country.findMany()
  await empty.database.prisma.country.createMany({ data: countries, skipDuplicates: true })
  return empty
}

test('what is exported is imported into an equal registry', async () => {
  const texts = await exported(world)
  const restored = await target()
  const result = await imported(restored, files(texts))
  expect(result).toMatchObject({ written: true, refused: 0, unchanged: 0 })
  const [before, after] = [await content(world), await content(restored)]
  expect(Object.keys(before).length).toBeGreaterThan(25)
  for (const [table, rows] of Object.entries(before)) expect(after[table], table).toEqual(rows)
  const empty = Object.keys(before).filter((table) => before[table]?.length === 0)
  expect(empty, 'tables of which nothing is known, because nothing is in them').toEqual([])
  // The same content is the same file, wherever and whenever it is exported.
  expect(await exported(restored)).toEqual(texts)
  expect(await imported(restored, files(texts))).toMatchObject({ created: 0, updated: 0, refused: 0 })
})

test.each(['json', 'csv'] as const)('%s says the same, row by row', async (format) => {
  const plain = await read(await exported(world), 'ndjson')
  const rows = await read(await exported(world, format), format)
  expect(rows.length).toBe(plain.length)
  expect(rows).toEqual(plain)
})

async function read(texts: Record<string, string>, format: Format): Promise<unknown[]> {
  const rows: unknown[] = []
  const source = await fileSource(schema, files(texts), { format })
  for await (const { value } of source.rows()) rows.push(value)
  return rows
}

test('one type by itself', async () => {
  const texts = await exported(world, 'csv', 'topic')
  expect(Object.keys(texts)).toEqual(['Topic.csv'])
  const rows = (texts['Topic.csv'] as string).split('\n')
  expect(rows[0]).toBe('id,slug,kind,description,dacSectorCode,visibility,broader,provider')
})

test('an empty registry exports to files that can be read', async () => {
  const empty = await passing('countries')
  for (const format of ['ndjson', 'json'] as const) {
    const texts = await exported(empty, format)
    expect(await imported(empty, files(texts), { format })).toMatchObject({ created: 0, refused: 0, written: true })
  }
  expect(await exported(empty, 'csv')).toEqual({})
})

test('no cell begins as a formula does', async () => {
  const texts = await exported(world, 'csv')
  const cells = Object.values(texts).flatMap((text) => text.match(/(?<=^|,)"?[=+\-@\t\r][^,]*/gm) ?? [])
  expect(cells).toEqual([])
})
