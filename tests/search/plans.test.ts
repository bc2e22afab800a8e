import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Context } from '../../server/context.ts'
import { search } from '../../server/kit/search.ts'
import type { Sql } from '../../server/kit/sql.ts'
import { sample, thorough } from '../kit/sample.ts'
import { pglite, scratch, type World } from '../kit/world.ts'

// On thousands of texts, no search reads them all: the database finds them through the indexes.

// A server reckons with a disk, where each look into an index costs as much as reading several pages in a row: it
// rightly reads a table of few pages whole, and needs more texts before the indexes are the shorter way.
const SCALE = thorough || !pglite ? 0.2 : 0.02

let world: World

beforeAll(async () => {
  world = await scratch('seeded')
  const script = readFileSync(join(import.meta.dirname, 'many-texts.sql'), 'utf8').replaceAll(':scale', String(SCALE))
  const client = await world.database.pool.connect()
  await client.query(script)
  client.release()
}, 120_000)

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: Plan[]
}

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** The statements of a search, each with the nodes of its plan. */
async function plansOf(query: string, countries?: string[]): Promise<{ text: string; nodes: Plan[] }[]> {
  const { prisma, pool } = world.database
  const statements: Sql[] = []
  const $queryRaw = (statement: Sql & TemplateStringsArray, ...values: unknown[]) => {
    if (statement.text) statements.push(statement)
    return prisma.$queryRaw(statement, ...values)
  }
  const ctx = {
    db: { $queryRaw },
    actor: { name: 'test', clearance: 'PUBLIC' },
    requestId: '',
    now: () => new Date(),
  } as unknown as Context
  await search(
    {
      query,
      kinds: null,
      countries: countries ?? null,
      page: { size: 21, fromEnd: false, after: null, before: null },
    },
    ctx,
  )
  const plans = []
  for (const { text, values } of statements) {
    const { rows } = await pool.query(`EXPLAIN (FORMAT JSON) ${text}`, values)
    plans.push({ text, nodes: nodesOf(rows[0]['QUERY PLAN'][0].Plan) })
  }
  return plans
}

test('there are enough texts', async () => {
  const { rows } = await world.database.pool.query(
    'SELECT (SELECT count(*)::int FROM search_text) AS texts, (SELECT count(*)::int FROM search_word) AS words',
  )
  expect(rows[0].texts).toBeGreaterThan(SCALE * 100_000)
  expect(rows[0].words).toBeGreaterThan(SCALE * 50_000)
})

describe.each([
  ['before the first ANALYZE, as the embedded database always is', async () => {}],
  ['after ANALYZE', () => world.database.pool.query('ANALYZE')],
])('%s', (_when, prepare) => {
  beforeAll(async () => void (await prepare()))

  test.each(
    sample(
      [
        { query: 'Vadez' },
        { query: 'Valdez' },
        { query: '행정안전부' },
        { query: '행정안정부' },
        { query: 'digi' },
        { query: 'Ministry of Interor' },
        { query: 'forum costa rica' },
        { query: 'e-goverment' },
        { query: 'zzz' },
        { query: 'cooperation', countries: ['KR'] },
      ],
      3,
    ),
  )('$query', async ({ query, countries }) => {
    const plans = await plansOf(query, countries)
    const used = new Set(plans.flatMap(({ nodes }) => nodes.map((node) => node['Index Name'])))
    for (const { text, nodes } of plans) {
      const whole = nodes.filter(
        (node) => node['Node Type'] === 'Seq Scan' && /^search_(text|word)$/.test(node['Relation Name'] ?? ''),
      )
      expect(whole, text).toEqual([])
    }
    expect(used).toContain('search_text_words_idx')
    if (plans.length > 2) expect(used).toContain('search_word_spelling_idx')
  })
})
