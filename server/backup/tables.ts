import type pg from 'pg'

// The tables of the registry as PostgreSQL's own catalogue has them, so that no table and no column is ever forgotten.

/** How values are written as text is the same wherever and by whomever it is read; and it takes as long as it takes. */
export const SETTINGS = `SET LOCAL statement_timeout = 0; SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL bytea_output = 'hex'`

export interface Column {
  name: string
  type: string
}

/** Every table of the schema, but the one in which migrations keep their books. */
export async function tablesOf(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
     ORDER BY relname COLLATE "C"`,
  )
  return rows.map(({ name }) => name)
}

/** The columns that hold something: what the database works out by itself it works out again. */
export async function columnsOf(client: pg.PoolClient, table: string): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = format('public.%I', $1::text)::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
     ORDER BY attnum`,
    [table],
  )
  return rows
}

/** What was given out last by each sequence; null where it has given out none. */
export async function sequencesOf(client: pg.PoolClient): Promise<Record<string, string | null>> {
  const { rows } = await client.query<{ name: string; last: string | null }>(
    `SELECT sequencename AS name, last_value::text AS last FROM pg_sequences WHERE schemaname = 'public'
     ORDER BY sequencename COLLATE "C"`,
  )
  return Object.fromEntries(rows.map(({ name, last }) => [name, last]))
}

/** Each row as a list of texts. */
export function selectOf(client: pg.PoolClient, table: string, columns: Column[]): string {
  const values = columns.map(({ name }) => `${client.escapeIdentifier(name)}::text`)
  return `SELECT json_build_array(${values.join(', ')}) AS row FROM public.${client.escapeIdentifier(table)}`
}

/** Writes rows that came as lists of texts, all of them in its one parameter. */
export function insertOf(client: pg.PoolClient, table: string, columns: Column[]): string {
  const names = columns.map(({ name }) => client.escapeIdentifier(name))
  const values = columns.map(({ type }, at) => `(row ->> ${at})::${type}`)
  return `INSERT INTO public.${client.escapeIdentifier(table)} (${names.join(', ')}) OVERRIDING SYSTEM VALUE
    SELECT ${values.join(', ')} FROM json_array_elements($1::json) AS row`
}
