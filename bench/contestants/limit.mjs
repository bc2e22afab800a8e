import { createServer } from 'node:http'
import pg from 'pg'

// The limit: a bare http server that sends one ideal, prepared statement for each piece of work, and its JSON unchanged.

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 10,
  idleTimeoutMillis: 0,
  options: '-c timezone=UTC -c jit=off',
})

const participation = (...more) => `json_build_object('role', p.role, ${more.join(', ')})`
const country = (alias) =>
  `'country', (SELECT json_build_object('code', c.code) FROM country c WHERE c.id = ${alias}.country_id AND c.visibility = 'PUBLIC')`
const organization = (alias) =>
  `'organization', (SELECT json_build_object('slug', o.slug) FROM organization o WHERE o.id = ${alias}.organization_id AND o.visibility = 'PUBLIC')`
const list = (item, rows) => `json_build_object('nodes', coalesce((SELECT json_agg(${item}) FROM (${rows}) x), '[]'))`
const participations = (first, item) =>
  `(SELECT json_build_object('nodes', coalesce(json_agg(${item}), '[]')) FROM (SELECT * FROM participation WHERE activity_id = a.id AND audience = 'PUBLIC' ORDER BY id LIMIT ${first}) p)`
const places = (first) =>
  `(SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('name', l.name, ${country('l')})), '[]')) FROM (SELECT * FROM activity_place WHERE activity_id = a.id AND audience = 'PUBLIC' ORDER BY name, id LIMIT ${first}) l)`
const recent = 'ORDER BY starts_earliest DESC NULLS LAST, starts_latest DESC NULLS LAST, id DESC'
const plain = (rows) =>
  `SELECT json_build_object('data', json_build_object('activities', ${list(`json_build_object('slug', x.slug, 'title', x.title, 'starts', json_build_object('edtf', x.starts_edtf))`, rows)}))::text`

const statements = {
  lookup: `SELECT json_build_object('data', json_build_object('activity', (SELECT json_build_object('title', a.title, 'kind', a.kind, 'status', a.status,
    'starts', json_build_object('edtf', a.starts_edtf), 'parent', (SELECT json_build_object('title', up.title) FROM activity up WHERE up.id = a.parent_id AND up.visibility = 'PUBLIC'),
    'participations', ${participations(10, participation(`'post', p.post`, country('p'), organization('p'), `'person', (SELECT json_build_object('name', w.name) FROM person w WHERE w.id = p.person_id AND w.visibility = 'PUBLIC')`))},
    'places', ${places(3)}) FROM activity a WHERE a.slug = $1 AND a.visibility = 'PUBLIC')))::text`,
  page: `SELECT json_build_object('data', json_build_object('activities', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('title', a.title,
    'starts', json_build_object('edtf', a.starts_edtf), 'participations', ${participations(5, participation(country('p'), organization('p')))}, 'places', ${places(5)},
    'children', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('title', k.title)), '[]')) FROM (SELECT * FROM activity WHERE parent_id = a.id AND visibility = 'PUBLIC' ${recent} LIMIT 5) k))), '[]')
    FROM (SELECT * FROM activity WHERE kind = $1 AND visibility = 'PUBLIC' ${recent} LIMIT 50) a))))::text`,
  depth: `SELECT json_build_object('data', json_build_object('country', (SELECT json_build_object('agreementParties', json_build_object('nodes', (SELECT coalesce(json_agg(json_build_object('agreement',
    (SELECT json_build_object('title', g.title, 'parties', (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('organization', (SELECT json_build_object('slug', o.slug, 'participations',
      (SELECT json_build_object('nodes', coalesce(json_agg(json_build_object('role', p.role, 'activity', (SELECT json_build_object('title', a.title) FROM activity a WHERE a.id = p.activity_id AND a.visibility = 'PUBLIC'))), '[]'))
       FROM (SELECT * FROM participation WHERE organization_id = o.id AND audience = 'PUBLIC' ORDER BY id LIMIT 5) p)) FROM organization o WHERE o.id = q.organization_id AND o.visibility = 'PUBLIC'))), '[]'))
      FROM (SELECT * FROM agreement_party WHERE agreement_id = g.id AND audience = 'PUBLIC' ORDER BY id LIMIT 5) q)) FROM agreement g WHERE g.id = y.agreement_id AND g.visibility = 'PUBLIC'))), '[]')
    FROM (SELECT * FROM agreement_party WHERE country_id = c.id AND audience = 'PUBLIC' ORDER BY id LIMIT 10) y))) FROM country c WHERE c.code = $1 AND c.visibility = 'PUBLIC')))::text`,
  statistics: `SELECT json_build_object('data', json_build_object('statistics', json_build_object('activities', json_build_object('total', sum(count)::int,
    'groups', json_agg(json_build_object('count', count, 'keys', json_build_array(json_build_object('value', kind))) ORDER BY count DESC, kind::text)))))::text
    FROM (SELECT kind, count(*)::int AS count FROM activity WHERE visibility = 'PUBLIC' GROUP BY kind) g`,
  first: plain(`SELECT * FROM activity WHERE visibility = 'PUBLIC' ${recent} LIMIT 50`),
  deep: plain(
    `SELECT * FROM activity WHERE visibility = 'PUBLIC' AND (starts_earliest, starts_latest, id) < ($1, $2, $3) ${recent} LIMIT 50`,
  ),
}

createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', async () => {
    const { work, values } = JSON.parse(Buffer.concat(chunks))
    const { rows } = await pool.query({ name: work, text: statements[work], values, rowMode: 'array' })
    response
      .writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(rows[0][0]) })
      .end(rows[0][0])
  })
}).listen(0, '127.0.0.1', function listening() {
  console.log(`at http://127.0.0.1:${this.address().port}/`)
})
