import { HOW_READ } from '../kit/both-ways.ts'
import { type Statement, statementsTo } from '../kit/statements.ts'
import type { Ask, World } from '../kit/world.ts'

// What a query sends to the database, and how the database would answer it.

/** A table of which nobody wants to read every row. */
const LARGE = 9_000

interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Rows Removed by Filter'?: number
  'Actual Rows'?: number
  'Actual Loops'?: number
  Plans?: Plan[]
}

export async function largeTables({ database }: World): Promise<string[]> {
  const { rows } = await database.pool.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > ${LARGE} ORDER BY 1`,
  )
  return rows.map(({ relname }) => relname)
}

/** How a query was read, and its statements. */
async function statementsOf(world: World, query: string, ask: Ask): Promise<{ how: string; statements: Statement[] }> {
  const { asked, restore } = statementsTo(world.database.pool)
  try {
    const { headers, errors } = await world.send(query, ask)
    if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`)
    return { how: headers.get(HOW_READ) ?? '', statements: asked() }
  } finally {
    restore()
  }
}

/** The large tables that a query reads from end to end, each with the plan that does; and how it was read. */
export async function readWhole(world: World, query: string, ask: Ask = {}) {
  const large = await largeTables(world)
  const { how, statements } = await statementsOf(world, query, ask)
  const whole: string[] = []
  for (const { text, values } of statements) {
    const { rows } = await world.database.pool.query(`EXPLAIN (FORMAT JSON) ${text}`, values)
    const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Plan }]
    for (const { 'Node Type': type, 'Relation Name': table = '' } of nodesOf(plan))
      if (type === 'Seq Scan' && large.includes(table)) whole.push(`${table}, in ${text}`)
  }
  return { how, asked: statements.length, whole }
}

/** How many rows a query reads in vain: of large tables some are found and then not wanted, of what is sorted only the first. */
export async function readInVain(world: World, query: string, ask: Ask = {}): Promise<number> {
  const large = await largeTables(world)
  const { statements } = await statementsOf(world, query, ask)
  let inVain = 0
  for (const { text, values } of statements) {
    const { rows } = await world.database.pool.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values)
    const [{ Plan: plan }] = rows[0]['QUERY PLAN'] as [{ Plan: Plan }]
    for (const node of nodesOf(plan))
      if (large.includes(node['Relation Name'] ?? ''))
        inVain += (node['Rows Removed by Filter'] ?? 0) * (node['Actual Loops'] ?? 1)
    for (const node of nodesOf(plan)) if (node['Node Type'] === 'Sort') inVain += read(node.Plans?.[0]) - read(node)
  }
  return inVain
}

const read = (node?: Plan) => (node?.['Actual Rows'] ?? 0) * (node?.['Actual Loops'] ?? 1)

const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
