import { randomUUID } from 'node:crypto'
import { cpus } from 'node:os'
import pg from 'pg'
import { loadCountries } from '../prisma/seed/load.ts'
import { importRecords } from '../server/bulk/import.ts'
import { textSource } from '../server/bulk/source.ts'
import { commandContext } from '../server/context.ts'
import { migrate } from '../server/database/migrate.ts'
import { type Database, openPostgres, overPglite } from '../server/database/open.ts'
import { startPglite } from '../server/database/pglite.ts'
import { schema } from '../server/schema.ts'

// How fast an import is, as a ratio: a hundred thousand participations from a text, against the same rows with all
// ids at hand inserted a thousand at a time. Both run the same triggers, in one transaction each, turn by turn.
//   npx tsx bench/import.ts [postgresql://…]

const ROUNDS = 3
const ACTIVITIES = 1_000
const SEATS = 100

const people = Array.from({ length: 500 }, (_, index) => ({
  type: 'Person',
  slug: `person-${index}`,
  name: `Person ${index}`,
}))
const activities = Array.from({ length: ACTIVITIES }, (_, index) => ({
  ...{ type: 'Activity', slug: `course-${index}`, kind: 'TRAINING', title: `Course ${index}` },
}))
const participations = activities.flatMap(({ slug }, index) =>
  Array.from({ length: SEATS }, (_, seat) => ({
    ...{ type: 'Participation', activity: slug, person: `person-${(index * 7 + seat) % people.length}` },
    ...{ country: 'KR', role: 'PARTICIPANT', post: `Officer ${seat}` },
  })),
)
const textOf = (rows: object[]) => rows.map((row) => JSON.stringify(row)).join('\n')

async function open(url: string | undefined): Promise<Database> {
  if (!url) return overPglite(await startPglite(), (version) => `embedded PostgreSQL ${version}`)
  const name = `entente_bench_${process.pid}`
  const admin = new pg.Client(url)
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  const database = await openPostgres(own.href)
  return {
    ...database,
    close: async () => {
      await database.close()
      await admin.query(`DROP DATABASE ${name}`)
      await admin.end()
    },
  }
}

async function load(database: Database, text: string): Promise<void> {
  const { refused } = await importRecords(
    commandContext(
      database,
      { id: 'bench', name: 'bench', role: 'ADMIN', clearance: 'INTERNAL' },
      { requestId: randomUUID() },
    ),
    { schema, source: textSource(schema, text, { format: 'ndjson' }), onProblem: 'ABORT' },
  )
  if (refused > 0) throw new Error(`${refused} rows were refused.`)
}

async function insertReady({ pool }: Database, rows: object[]): Promise<void> {
  const client = await pool.connect()
  await client.query('BEGIN')
  for (let from = 0; from < rows.length; from += 1_000) {
    await client.query(
      `INSERT INTO participation (id, activity_id, person_id, country_id, role, post)
       SELECT id, activity_id, person_id, country_id, role, post
       FROM jsonb_populate_recordset(NULL::participation, $1::jsonb)`,
      [JSON.stringify(rows.slice(from, from + 1_000))],
    )
  }
  await client.query('COMMIT')
  client.release()
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

const database = await open(process.argv[2])
await migrate(database.pool)
await loadCountries(database.prisma)
await load(database, textOf([...people, ...activities]))
const text = textOf(participations)
const ratios: number[] = []
for (let round = 1; round <= ROUNDS; round++) {
  const imported = await seconds(() => load(database, text))
  const { rows } = await database.pool.query(
    'SELECT id, activity_id, person_id, country_id, role, post FROM participation',
  )
  await database.pool.query('TRUNCATE participation CASCADE')
  const inserted = await seconds(() => insertReady(database, rows))
  await database.pool.query('TRUNCATE participation CASCADE')
  ratios.push(imported / inserted)
  console.log(`Round ${round}: import ${imported.toFixed(1)} s, ready-made rows ${inserted.toFixed(1)} s.`)
}
const median = ratios.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] as number
console.log(
  `On ${database.description}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}: the import of ` +
    `${participations.length} participations takes ${median.toFixed(2)} times as long as inserting rows that are ready-made.`,
)
await database.close()
process.exit(0)
