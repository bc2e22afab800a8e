import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { expect } from 'vitest'

// Rows in plain SQL, so that what refuses or derives is the database and nothing above it.

export type Row = Record<string, unknown>

export interface Rows {
  query(sql: string, values?: unknown[]): Promise<Row[]>
  /** Inserts a row with whatever else its table asks for; returns its id. */
  add(table: string, row?: Row): Promise<string>
  /** What the database says when it refuses: the name of the rule that was broken. */
  refusal(work: Promise<unknown>): Promise<string>
}

let count = 0
let countries = 0
const slug = () => `slug-${++count}`

/** What a row of the table cannot be without, apart from what it joins. */
const needs: Record<string, () => Row> = {
  country: () => countryCodes(countries++),
  organization: () => ({ slug: slug(), classification: 'MINISTRY' }),
  organization_name: () => ({ name: 'Ministry', language: 'en', kind: 'OFFICIAL' }),
  organization_change: () => ({ kind: 'MERGE' }),
  person: () => ({ slug: slug(), name: 'Kim' }),
  person_contact: () => ({ kind: 'EMAIL', value: 'someone@example.org' }),
  membership: () => ({}),
  activity_place: () => ({ name: 'Seoul' }),
  activity: () => ({ slug: slug(), title: 'Forum', kind: 'FORUM' }),
  participation: () => ({ role: 'MEMBER' }),
  agreement: () => ({ slug: slug(), title: 'Memorandum', kind: 'MOU' }),
  commitment: () => ({ slug: slug(), title: 'Promise', kind: 'PLEDGE' }),
  commitment_party: () => ({ side: 'BY' }),
  topic: () => ({ slug: slug(), kind: 'THEME' }),
  source: () => ({ slug: slug(), title: 'News', kind: 'NEWS_ITEM', language: 'en' }),
  citation: () => ({ locator: 'paragraph 1', basis: 'STATED' }),
}

export function rowsOf(pool: pg.Pool): Rows {
  const query = async (sql: string, values?: unknown[]) => (await pool.query<Row>(sql, values)).rows
  return {
    query,
    add: async (table, row = {}) => {
      const whole: Row = { id: randomUUID(), ...needs[table]?.(), ...row }
      const columns = Object.keys(whole)
      await query(
        `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, index) => `$${index + 1}`).join(', ')})`,
        Object.values(whole),
      )
      return whole.id as string
    },
    refusal: async (work) => {
      try {
        await work
      } catch (error) {
        const { constraint, message } = error as { constraint?: string; message: string }
        return constraint ?? message
      }
      return expect.fail('It was let in.')
    },
  }
}

/** Codes in the form of a country's, from AA on. */
function countryCodes(number: number): Row {
  const letter = (index: number) => String.fromCharCode(65 + (index % 26))
  const code = `${letter(number / 26)}${letter(number)}`
  return { code, alpha3: `X${code}`, numeric: String(100 + number), m49_codes: [] }
}
