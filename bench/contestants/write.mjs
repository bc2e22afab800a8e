import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import pg from 'pg'

// An activity and who took part in it, written by a bare http server in the way that WAY names: `raw`, three statements
// in a transaction, one of which notes what the others wrote, where no trigger runs and no foreign key is checked;
// `bare`, the same without the note; `kept`, the first two with all that the database keeps of them; `prisma`, an interactive transaction of Prisma that
// writes the same rows, again without triggers and without a note.

const way = process.env.WAY
const options = `-c timezone=UTC -c jit=off${way === 'kept' ? '' : ' -c session_replication_role=replica'}`
const connectionString = process.env.DATABASE_URL

const pool = new pg.Pool({ connectionString, max: 10, idleTimeoutMillis: 0, options })
const activity = `INSERT INTO activity (id, slug, kind, title, starts_edtf, starts_earliest, starts_latest, starts_basis, visibility)
  VALUES ($1, $2, $3::activity_kind, $4, $5::text, $5::text::date, $5::text::date, 'STATED', 'PUBLIC')`
const participations = `INSERT INTO participation (id, activity_id, country_id, organization_id, person_id, role, visibility)
  SELECT gen_random_uuid(), $1, c.id, o.id, p.id, given.role, 'PUBLIC'
  FROM unnest($2::participation_role[], $3::text[], $4::text[], $5::text[]) AS given (role, country, organization, person)
  LEFT JOIN country c ON c.code = given.country LEFT JOIN organization o ON o.slug = given.organization
  LEFT JOIN person p ON p.slug = given.person`
const change = `INSERT INTO change (record, record_id, operation, after, actor, action, audience_after, xid)
  SELECT 'Activity', id, 'CREATE'::change_operation, to_jsonb(activity), 'bench', 'createActivity', visibility, pg_current_xact_id()::text::bigint
  FROM activity WHERE id = $1
  UNION ALL SELECT 'Participation', id, 'CREATE', to_jsonb(participation), 'bench', 'createActivity', visibility, pg_current_xact_id()::text::bigint
  FROM participation WHERE activity_id = $1`

async function raw(input) {
  const client = await pool.connect()
  const id = randomUUID()
  const each = (key) => input.participations.map((one) => one[key] ?? null)
  const run = (name, text, values) => client.query({ name, text, values })
  try {
    await client.query('BEGIN')
    await run('activity', activity, [id, input.slug, input.kind, input.title, input.starts.edtf])
    await run('participations', participations, [id, ...['role', 'country', 'organization', 'person'].map(each)])
    if (way === 'raw') await run('change', change, [id])
    await client.query('COMMIT')
  } finally {
    client.release()
  }
}

async function prismaTransaction() {
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { PrismaClient } = await import('../../prisma/generated/prisma/client.ts')
  const prisma = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 10, options }) })
  return (input) =>
    prisma.$transaction(async (tx) => {
      const day = new Date(input.starts.edtf)
      const starts = { startsEdtf: input.starts.edtf, startsEarliest: day, startsLatest: day, startsBasis: 'STATED' }
      const { slug, kind, title } = input
      const { id } = await tx.activity.create({ data: { slug, kind, title, ...starts }, select: { id: true } })
      const rows = []
      for (const { role, country, organization, person } of input.participations)
        rows.push({
          activityId: id,
          role,
          countryId: country && (await tx.country.findUnique({ where: { code: country }, select: { id: true } }))?.id,
          organizationId:
            organization &&
            (await tx.organization.findUnique({ where: { slug: organization }, select: { id: true } }))?.id,
          personId: person && (await tx.person.findUnique({ where: { slug: person }, select: { id: true } }))?.id,
        })
      await tx.participation.createMany({ data: rows })
    })
}

const write = way === 'prisma' ? await prismaTransaction() : raw

createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const { input } = JSON.parse(Buffer.concat(chunks))
    try {
      await write(input)
    } catch (error) {
      return response.writeHead(500).end(String(error))
    }
    const { kind, starts } = input
    const answer = JSON.stringify({ data: { createActivity: { kind, version: 1, starts: { edtf: starts.edtf } } } })
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) })
      .end(answer)
  })
}).listen(0, '127.0.0.1', function listening() {
  console.log(`at http://127.0.0.1:${this.address().port}/`)
})
