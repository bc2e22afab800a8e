import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { loadSeed } from '../../prisma/seed/load.ts'
import { migrate } from '../../server/database/migrate.ts'
import { over } from '../../server/database/open.ts'
import { urlOf } from '../kit/template.ts'
import { pglite, scratch, type World, worldOver } from '../kit/world.ts'
import { find, keys } from './ask.ts'

// In the plain locale "C" a letter is what ASCII says, and pg_trgm sees nothing in Hangul. The search must
// not depend on it. The embedded database has one locale only; there, that it asks ASCII questions is tested.

let world: World

beforeAll(async () => {
  const templates = inject('templates')
  if ('archive' in templates) {
    world = await scratch('seeded')
    return
  }
  const name = `${templates.prefix}_c_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: templates.server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C' ENCODING 'UTF8'`)
  await admin.end()
  const database = await over(
    new pg.Pool({ connectionString: urlOf(templates.server, name), options: '-c timezone=UTC', max: 4 }),
    String,
  )
  await migrate(database.pool)
  await loadSeed(database.prisma)
  world = worldOver(database)
})

afterAll(() => world.database.close())

test.runIf(!pglite)('trigrams of Hangul are nothing here, so that this is a test', async () => {
  const { rows } = await world.database.pool.query(`SELECT cardinality(show_trgm('행정안전부')) AS number`)
  expect(rows).toEqual([{ number: 0 }])
})

test('Hangul is measured in ASCII letters', async () => {
  const { rows } = await world.database.pool.query(`
    SELECT search_spelling('행정안전부') AS right, search_spelling('행정안정부') AS wrong, cardinality(show_trgm(search_spelling('행정안전부'))) AS number`)
  expect(rows[0].right).toMatch(/^[a-z]+$/)
  expect(rows[0].wrong).toMatch(/^[a-z]+$/)
  expect(rows[0].wrong).not.toBe(rows[0].right)
  expect(rows[0].number).toBeGreaterThan(10)
})

test('every syllable of Hangul has its letters', async () => {
  const { rows } = await world.database.pool.query(`
    SELECT count(*)::int AS number FROM generate_series(x'AC00'::int, x'D7A3'::int) AS code WHERE search_spelling(chr(code)) !~ '^[a-z]{2,3}$'`)
  expect(rows).toEqual([{ number: 0 }])
})

describe('found in any locale', () => {
  test.each([
    ['행정안전부', 'organization mois'],
    ['행정', 'organization mois'],
    ['안전부', 'organization mois'],
    ['행정안정부', 'organization mois'],
    ['행정 안전부', 'organization mois'],
    ['외교', 'organization mofa'],
    ['페루', 'country PE'],
    ['Бразилия', 'country BR'],
    ['Bárcena', 'person alicia-barcena'],
    ['SÃO PAULO', 'organization local-government-of-sao-paulo'],
    ['Valdez', 'person carlos-vadez'],
  ])('%s', async (query, key) => {
    expect(keys(await find(world, { query, first: 3 }))).toContain(key)
  })
})
