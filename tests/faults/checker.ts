import { expect } from 'vitest'
import type { Writers } from './writers.ts'

// Compares what writers were told with what is on record: nothing acknowledged is lost, nothing refused was done,
// nothing is there in part, nothing is there twice, and all of it is in the history.

/** Asks the database itself, not the server. */
export type Sql = <Row extends object>(text: string) => Promise<Row[]>

interface Found {
  slug: string
  children: number
  participations: number
  /** Records of the visit that have exactly one change, a creation by the mutation, all in one transaction. */
  told: number
  transactions: number
}

const visitsOf = (prefix: string) => `
  SELECT visit.slug, count(DISTINCT child.id)::int AS children, count(DISTINCT part.id)::int AS participations,
    (SELECT count(*)::int FROM (
      SELECT FROM change WHERE record_id = visit.id OR record_id = ANY (array_agg(child.id)) OR record_id = ANY (array_agg(part.id))
      GROUP BY record_id HAVING count(*) = 1 AND bool_and(operation = 'CREATE' AND action = 'recordActivity')) AS told) AS told,
    (SELECT count(DISTINCT xid)::int FROM change
      WHERE record_id = visit.id OR record_id = ANY (array_agg(child.id)) OR record_id = ANY (array_agg(part.id))) AS transactions
  FROM activity visit
  LEFT JOIN activity child ON child.parent_id = visit.id
  LEFT JOIN participation part ON part.activity_id = visit.id
  WHERE visit.slug LIKE '${prefix}-%' AND visit.parent_id IS NULL GROUP BY visit.id, visit.slug`

/** What an unbroken visit looks like in the database. */
const whole = { children: 2, participations: 2, told: 5, transactions: 1 }

export async function check({ prefix, visits, wrong }: Writers, sql: Sql): Promise<void> {
  expect(wrong, 'answers that no fault excuses').toEqual([])
  const found = new Map((await sql<Found>(visitsOf(prefix))).map((visit) => [visit.slug, visit]))
  const topics = new Set((await sql<{ slug: string }>(`SELECT slug FROM topic`)).map(({ slug }) => slug))

  const acknowledged = visits.filter(({ fate }) => fate === 'acknowledged').map(({ slug }) => slug)
  const refused = visits.filter(({ fate }) => fate === 'refused').map(({ slug }) => slug)
  expect(
    acknowledged.filter((slug) => !found.has(slug)),
    'acknowledged visits that are lost',
  ).toEqual([])
  expect(
    acknowledged.filter((slug) => !topics.has(slug)),
    'acknowledged topics that are lost',
  ).toEqual([])
  expect(
    refused.filter((slug) => found.has(slug)),
    'visits of which it was said that nothing was done',
  ).toEqual([])

  const broken = [...found.values()].filter(({ slug: _, ...visit }) => JSON.stringify(visit) !== JSON.stringify(whole))
  expect(broken, 'visits that are half done, doubled, or not in the history').toEqual([])
  const stray = await sql(
    `SELECT slug FROM activity WHERE parent_id IS NULL AND slug ~ '^visit-.*(morning|evening)$'
     UNION ALL SELECT record FROM change WHERE operation = 'CREATE' AND record_id NOT IN (
       SELECT id FROM activity UNION ALL SELECT id FROM participation UNION ALL SELECT id FROM topic)
       AND action IN ('recordActivity', 'createTopic')`,
  )
  expect(stray, 'parts without their visit, history without its record').toEqual([])
  const sent = new Set(visits.map(({ slug }) => slug))
  expect(
    [...found.keys()].filter((slug) => !sent.has(slug)),
    'visits that nobody entered',
  ).toEqual([])
}
