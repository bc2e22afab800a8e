import { expect, test } from 'vitest'
import { seeded } from '../kit/world.ts'

test('the past has the tables of the present, column by column', async () => {
  const { database } = await seeded()
  const { rows } = await database.pool.query<{ schema: string; name: string; columns: string }>(
    `SELECT c.relnamespace::regnamespace::text AS schema, relname AS name,
       string_agg(attname || ' ' || format_type(atttypid, NULL), ', ' ORDER BY attnum) AS columns
     FROM pg_class c JOIN pg_attribute ON attrelid = c.oid AND attnum > 0 AND NOT attisdropped
     WHERE relnamespace IN ('public'::regnamespace, 'as_of'::regnamespace) AND relkind IN ('r', 'v')
     GROUP BY 1, 2`,
  )
  const { rows: kept } = await database.pool.query<{ name: string }>(
    `SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'change_recorded'`,
  )
  expect(kept.length).toBeGreaterThan(20)
  for (const name of kept.map((table) => table.name.replaceAll('"', ''))) {
    const [now, then] = ['public', 'as_of'].map((schema) =>
      rows.find((row) => row.schema === schema && row.name === name),
    )
    expect(then?.columns, `${name}: end the migration with SELECT as_of_views()`).toBe(now?.columns)
  }
})
