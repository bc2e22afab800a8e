import { expect, test } from 'vitest'
import { aimsTable, judged, type Row } from '../../bench/aims.mjs'

// The benchmark says by itself which of its aims a run reached.

const row = (work: string, contestant: string, connections: number, more: Partial<Row> = {}): Row => ({
  ...{ work, contestant, connections, perSecond: 100, serverMs: 1, databaseMs: 1, memory: 150, ...more },
})

const missed = (results: Row[], counts: number[]) =>
  judged(results, counts).flatMap(({ text, missed }) => missed.map(([work]) => `${work}: ${text}`))

test('an aim is missed where one number of connections misses it', () => {
  const over = (perSecond: number[]) =>
    perSecond.flatMap((entente, index) => [
      row('deep', 'limit', index),
      row('deep', 'entente', index, { perSecond: entente }),
    ])
  expect(missed(over([80, 95]), [0, 1])).toEqual([])
  expect(missed(over([95, 79]), [0, 1])).toEqual(['deep: ≥ 0.8 × the limit on lists, nested reads and statistics'])
})

test('memory, the size of the data, never-seen documents and writes are held to their bounds', () => {
  const [slow, large] = [{ perSecond: 40 }, { memory: 201 }]
  const dear = { serverMs: 2, databaseMs: 1.1 }
  expect(missed([row('search', 'entente', 1, large)], [1])).toEqual(['search: ≤ 200 MB of memory of the server'])
  expect(missed([row('lookup', 'entente', 1), row('lookup', 'tenfold', 1, dear)], [1])).toEqual([
    'lookup: ≤ 1.3 × the processor time over ten times the data',
  ])
  expect(missed([row('cold', 'entente', 1, slow), row('cold', 'postgraphile', 1)], [1])).toEqual([
    'cold: ≤ 2 × the time of PostGraphile for a document never seen before',
  ])
  expect(missed([row('write', 'entente', 1, dear), row('write', 'kept', 1)], [1])).toEqual([
    'write: ≤ 1.5 × the processor time of raw SQL with the same triggers for a write',
  ])
})

test('what was not measured is neither met nor missed', () => {
  const judgements = judged([row('first', 'entente', 1, { perSecond: 520 }), row('first', 'apollo', 1)], [1])
  expect(judgements.map(({ text }) => text)).toEqual([
    '≥ 5 × Apollo Server + Prisma on each but statistics',
    '≤ 200 MB of memory of the server',
  ])
  expect(aimsTable(judgements)).toContain('| ≥ 5 × Apollo Server + Prisma on each but statistics | first 5.20 | – |')
})
