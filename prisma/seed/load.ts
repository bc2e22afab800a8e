import { Prisma, type PrismaClient } from '../generated/prisma/client.ts'
import { dataset } from './index.ts'
import type { Model } from './rows/book.ts'
import { makeRows } from './rows.ts'

// Writes the five documents into a registry. Identifiers follow from what the records are, and what is
// already there is left as it is: a second load changes nothing and undoes no correction.

/** Loads the countries, which every registry needs, with or without the documents. */
export async function loadCountries(db: PrismaClient): Promise<void> {
  const { rows } = makeRows(dataset)
  await write(db, [insertRows('country', rows.country)])
}

/** Loads the countries and the documents, everything or nothing. */
export async function loadSeed(db: PrismaClient): Promise<void> {
  const { rows, links } = makeRows(dataset)
  await write(db, [
    ...inOrder.map((model) => insertRows(model, rows[model])),
    ...Object.entries(links).map(([table, pairs]) => insertLinks(table, pairs)),
  ])
}

// Each after what it refers to.
const inOrder: Model[] = [
  'country',
  'activity',
  'agreement',
  'organization',
  'organizationName',
  'organizationChange',
  'person',
  'personName',
  'membership',
  'topic',
  'topicLabel',
  'source',
  'activityPlace',
  'participation',
  'quantity',
  'agreementParty',
  'commitment',
  'commitmentParty',
  'citation',
]

async function write(db: PrismaClient, statements: Prisma.Sql[]): Promise<void> {
  await db.$transaction([
    db.$queryRaw`SELECT set_config('entente.' || name, 'seed', true) FROM unnest(ARRAY['actor', 'action']) AS name`,
    ...statements.map((statement) => db.$executeRaw(statement)),
  ])
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** All rows of a model as one parameter: half the time of `createMany`, which sends each value by itself. */
function insertRows(model: Model, rows: object[]): Prisma.Sql {
  const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const table = Prisma.raw(`"${snakeCase(model)}"`)
  const columns = Prisma.raw(fields.map((field) => `"${snakeCase(field)}"`).join(', '))
  const json = JSON.stringify(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([field, value]) => [snakeCase(field), value]))),
  )
  return Prisma.sql`
    INSERT INTO ${table} (${columns})
    SELECT ${columns} FROM jsonb_populate_recordset(NULL::${table}, ${json}::jsonb)
    ON CONFLICT DO NOTHING`
}

/** Prisma has no bulk form for the tables that only join two records. */
function insertLinks(table: string, pairs: [string, string][]): Prisma.Sql {
  const first = pairs.map(([id]) => id)
  const second = pairs.map(([, id]) => id)
  return Prisma.sql`
    INSERT INTO ${Prisma.raw(`"${table}"`)} ("A", "B")
    SELECT * FROM unnest(${first}::uuid[], ${second}::uuid[])
    ON CONFLICT DO NOTHING`
}
