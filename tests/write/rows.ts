import type pg from 'pg'

// The rows of a registry as they can be compared with those of another: without what each registry gives them
// (ids, versions, times), and every reference by what it leads to.

export const tables = [
  'country',
  'activity',
  'agreement',
  'organization',
  'organization_identifier',
  'organization_name',
  'organization_change',
  'person',
  'person_name',
  'person_contact',
  'membership',
  'topic',
  'topic_label',
  'source',
  'activity_place',
  'participation',
  'quantity',
  'agreement_party',
  'commitment',
  'commitment_party',
  'citation',
  '_ActivityToTopic',
  '_RestsOn',
  '_AgreementToTopic',
  '_CommitmentToTopic',
]

type Row = Record<string, unknown>

const own = new Set(['id', 'version', 'created_at', 'updated_at', 'audience'])

/** Every row but the countries as one line of text, with the slugs of the documents that are cited for it. */
export async function comparable(pool: pg.Pool): Promise<Map<string, Set<string>>> {
  const rows: [table: string, row: Row][] = []
  for (const table of tables) {
    const found = await pool.query<{ row: Row }>(`SELECT to_jsonb(it) AS row FROM "${table}" AS it`)
    rows.push(...found.rows.map(({ row }): [string, Row] => [table, row]))
  }
  const byId = new Map(rows.map(([table, row]) => [row.id as string, [table, row] as const]))
  const label = (table: string, row: Row): string => (row.slug ?? row.code ?? line(table, row)) as string
  const line = (table: string, row: Row): string => {
    const held = Object.entries(row).filter(([column, value]) => !own.has(column) && value !== null)
    const told = held.map(([column, value]) => {
      const other = /_id$|^[AB]$/.test(column) ? byId.get(value as string) : undefined
      return `${column}=${other ? label(...other) : JSON.stringify(value)}`
    })
    return `${table} ${told.sort().join(' ')}`
  }
  const told = new Map(
    rows.filter(([table]) => table !== 'country').map(([table, row]) => [line(table, row), new Set<string>()]),
  )
  for (const [table, row] of rows) {
    if (table !== 'citation') continue
    const source = byId.get(row.source_id as string)?.[1].slug as string
    told.get(line(table, row))?.add(source)
    for (const [column, value] of Object.entries(row)) {
      const cited = column !== 'source_id' && value !== null ? byId.get(value as string) : undefined
      if (cited && column.endsWith('_id')) told.get(line(...cited))?.add(source)
    }
  }
  return told
}

/** All that a registry holds, history and what counts it apart, as lines that can be compared. */
export async function content(pool: pg.Pool): Promise<string[]> {
  const lines: string[] = []
  for (const table of [...tables, 'slug_alias', 'activity_tree', 'activity_country', 'search_text']) {
    const { rows } = await pool.query<{ line: string }>(
      `SELECT (to_jsonb(it) - '{version,updated_at}'::text[])::text AS line FROM "${table}" AS it`,
    )
    lines.push(...rows.map(({ line }) => `${table} ${line}`))
  }
  return lines.sort()
}
