import { describe, expect, test } from 'vitest'
import { dataset } from '../../prisma/seed/index.ts'
import type { Rows } from '../../prisma/seed/rows/book.ts'
import { makeRows } from '../../prisma/seed/rows.ts'

const { rows } = makeRows(dataset)

// A record in the form that all have here: its citations, and its fields by the name of the column.
type Row = { id: string } & Record<string, unknown>
const citationsOf = new Map<string, Rows['citation']>()
for (const citation of rows.citation) {
  const record = Object.entries(citation).find(([column]) => column.endsWith('Id') && column !== 'sourceId')
  const id = String(record?.[1])
  citationsOf.set(id, [...(citationsOf.get(id) ?? []), citation])
}
const { citation: _, country: __, source: ___, ...cited } = rows
const models = Object.entries(cited) as [string, Row[]][]

describe.each(models)('every %s', (_model, records) => {
  test('says which passage it was read from, and how', () => {
    for (const record of records) {
      const citations = citationsOf.get(record.id) ?? []
      expect(citations.filter(({ field }) => !field).length, JSON.stringify(record)).toBeGreaterThan(0)
      for (const { locator, basis, sourceId } of citations) {
        expect(locator).toMatch(/^(press release, )?paragraph \d$|^header: \w+$|^introduction$|^list of /)
        expect(basis).toBeTruthy()
        expect(rows.source.map(({ id }) => id)).toContain(sourceId)
      }
    }
  })

  test('says of each field that is not stated how it was come by', () => {
    for (const record of records) {
      for (const [column, basis] of Object.entries(record)) {
        // `startsBasis` is how `starts` is known. The basis of a quantity is another thing.
        const field = column.match(/^(\w+)Basis$/)?.[1]
        if (!field || !basis || basis === 'STATED') continue
        const said = (citationsOf.get(record.id) ?? []).filter((citation) => citation.field === field)
        expect(
          said.map((citation) => citation.basis),
          `${field} of ${JSON.stringify(record)}`,
        ).toContain(basis)
        expect(said.every(({ note }) => note)).toBe(true)
      }
    }
  })
})

test('a passage that says otherwise says what', () => {
  const disputed = rows.citation.filter(({ basis }) => basis === 'DISPUTED')
  expect(disputed.length).toBeGreaterThan(0)
  for (const { claim, note } of disputed) expect(claim && note).toBeTruthy()
})

test('what is not stated is explained', () => {
  const silent = rows.citation.filter(({ basis, note }) => basis !== 'STATED' && !note)
  expect(silent).toEqual([])
})

test('there are five sources, each known by its text', () => {
  expect(rows.source).toHaveLength(5)
  for (const { sha256, language, url } of rows.source) {
    expect(sha256).toMatch(/^[0-9a-f]{64}$/)
    expect(language).toBe('en')
    expect(url ?? null).toBeNull()
  }
})
