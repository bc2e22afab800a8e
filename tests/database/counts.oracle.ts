import { expect } from 'vitest'
import type { Rows } from './rows.ts'

// record_count worked out again from the records alone, by a loop over them.

const dated = { activity: 'starts', agreement: 'signed', commitment: 'made' } as const
const types = { activity: 'Activity', agreement: 'Agreement', commitment: 'Commitment' } as const
export const counted = ['activity', 'agreement', 'commitment'] as const

/** The counts of all records as lines, from what is kept and from what is there, in one snapshot. */
export async function countsOf({ query }: Pick<Rows, 'query'>): Promise<{ kept: string[]; there: string[] }> {
  const [read = {}] = await query(`SELECT
    (SELECT coalesce(json_agg(held), '[]') FROM record_count held) AS held,
    ${counted.map((table) => `(SELECT coalesce(json_agg(json_build_object('kind', kind, 'status', status, 'visibility', visibility, 'from', ${dated[table]}_earliest, 'to', ${dated[table]}_latest)), '[]') FROM ${table}) AS ${table}`).join(', ')}`)
  const kept = new Sum()
  const there = new Sum()
  for (const { record, kind, status, year, visibility, count } of read.held as Record<string, string>[])
    kept.add([record, kind, status, year, visibility], Number(count))
  for (const table of counted)
    for (const { kind, status, visibility, from, to } of read[table] as Record<string, string | null>[]) {
      const [first, last] = [from, to].map((day) => day?.slice(0, 4))
      there.add([types[table], kind, status, first && first === last ? first : '', visibility], 1)
    }
  return { kept: kept.lines(), there: there.lines() }
}

export async function expectCountsRight(rows: Pick<Rows, 'query'>, when: string): Promise<void> {
  const { kept, there } = await countsOf(rows)
  expect(kept, `record_count ${when}`).toEqual(there)
  expect(await rows.query('SELECT * FROM miscounted_records()'), `miscounted_records ${when}`).toEqual([])
}

class Sum {
  private readonly sums = new Map<string, number>()

  add(cell: unknown[], count: number): void {
    const key = cell.join(' ')
    this.sums.set(key, (this.sums.get(key) ?? 0) + count)
  }

  lines(): string[] {
    return [...this.sums].flatMap(([key, count]) => (count === 0 ? [] : [`${key}: ${count}`])).sort()
  }
}
