import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { PrismaClient } from '../../prisma/generated/prisma/client.ts'
import { createApp } from '../../server/app.ts'
import type { Actor } from '../../server/context.ts'
import { failingOver } from '../../server/database/replicas/failover.ts'
import { includes, lsnOf, readPosition, writePosition } from '../../server/database/replicas/position.ts'
import { primaryLog } from '../../server/database/replicas/primary.ts'
import type { Replicas } from '../../server/database/replicas/replicas.ts'
import { everyField, rootLists } from '../kit/documents.ts'
import { type Data, NOW, seeded } from '../kit/world.ts'

// What of reading from replicas can be shown without any; with real ones: tests/faults/replicas.test.ts.

describe('positions in the log', () => {
  test.each(['000000010000000000000000', '0000000C00000000016B3748', '00000001FFFFFFFF00000001'])(
    '%s is read and written alike',
    (text) => {
      const position = readPosition(text)
      expect(position && writePosition(position)).toBe(text)
    },
  )

  test.each([
    '',
    'newest',
    '1',
    '0/16B3748',
    '00000001000000000000000',
    '0000000100000000000000000',
    '00000001000000000000000g',
  ])('%j is none', (text) => expect(readPosition(text)).toBeNull())

  test('the later one is the greater text, and the newest greater than any', () => {
    const at = (timeline: number, text: string) => writePosition({ timeline, lsn: lsnOf(text) })
    const inOrder = [at(1, '0/9'), at(1, '0/A'), at(1, '0/10'), at(1, '1/0'), at(2, '0/0'), at(10, '0/0'), 'newest']
    expect([...inOrder].sort()).toEqual(inOrder)
  })

  test('one is included where it is no further, on this timeline or one before', () => {
    const at = (timeline: number, text: string) => ({ timeline, lsn: lsnOf(text) })
    expect(includes(at(1, '1/0'), at(1, '0/FFFFFFFF'))).toBe(true)
    expect(includes(at(1, '1/0'), at(1, '1/0'))).toBe(true)
    expect(includes(at(1, '1/0'), at(1, '1/1'))).toBe(false)
    expect(includes(at(2, '1/0'), at(1, '1/0'))).toBe(true)
    expect(includes(at(1, '1/1'), at(2, '1/0'))).toBe(false)
  })
})

describe('how far a replica is behind', () => {
  const most = 5_000
  let now: number
  let log: ReturnType<typeof primaryLog>
  let row: { system: string; timeline: number; inserted: string; flushed: string }
  beforeAll(() => {
    now = 0
    const pool = { query: async () => ({ rows: [row] }) } as unknown as pg.Pool
    log = primaryLog(pool, most, () => now)
  })
  const lookAt = (at: number, flushed: string, timeline = 1) => {
    now = at
    row = { system: 'one', timeline, inserted: 'F/0', flushed }
    return log.look()
  }

  test('it is behind since the first moment of which it has not everything', async () => {
    expect(log.behind(0n)).toBe(0)
    await lookAt(1_000, '0/10')
    await lookAt(2_000, '0/20')
    await lookAt(4_000, '0/30')
    expect(log.behind(lsnOf('0/30'))).toBe(0)
    expect(log.behind(lsnOf('0/2F'))).toBe(0)
    expect(log.behind(lsnOf('0/20'))).toBe(0)
    expect(log.behind(lsnOf('0/1F'))).toBe(2_000)
    expect(log.behind(lsnOf('0/0'))).toBe(3_000)
  })

  test('where nothing is written, whoever has everything is behind by nothing, however long ago that was', async () => {
    await lookAt(100_000, '0/30')
    expect(log.behind(lsnOf('0/30'))).toBe(0)
    expect(log.behind(lsnOf('0/2F'))).toBeGreaterThan(most)
  })

  test('on a new timeline, numbers mean something else', async () => {
    await lookAt(101_000, '0/8', 2)
    expect(log.identity).toEqual({ system: 'one', timeline: 2 })
    expect(log.behind(lsnOf('0/8'))).toBe(0)
    expect(await log.end()).toEqual({ timeline: 2, lsn: lsnOf('F/0') })
  })
})

describe('every query through a replica that fails, so that the primary answers in a transaction that only reads', () => {
  let ask: (
    document: string,
    position?: string,
  ) => Promise<{ data: Data; errors?: unknown; server: string | null; read: string | null }>
  let failed: string[]
  const log: unknown[] = []
  beforeAll(async () => {
    const { database } = await seeded()
    failed = []
    const broken = new pg.Pool()
    broken.query = (async () => {
      throw new Error('the replica is broken')
    }) as never
    const pool = failingOver(broken, database.pool, ({ message }) => failed.push(message))
    const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
    const replicas = { showing: async () => ({ pool, prisma }) } as unknown as Replicas
    const actorOf = () => ({ id: 'test', name: 'test', role: 'EDITOR', clearance: 'INTERNAL' }) as Actor
    const app = createApp({
      database,
      replicas,
      actorOf,
      now: () => NOW,
      tellHowRead: true,
      log: (event) => void log.push(event),
    })
    ask = async (query, position = '000000010000000000000001') => {
      const headers = { 'content-type': 'application/json', 'entente-position': position }
      const response = await app.fetch('http://entente.test/graphql', {
        method: 'POST',
        headers,
        body: JSON.stringify({ query }),
      })
      return {
        ...(await response.json()),
        server: response.headers.get('x-entente-server'),
        read: response.headers.get('x-entente-read'),
      }
    }
  })

  test.each(rootLists())('every field of every record of $name', async ({ name, type }) => {
    const { ask: usual } = await seeded()
    const selections = [everyField(type, 1, ['history']), 'history(first: 1) { edges { cursor } }']
    for (const selection of selections) {
      const document = `{ ${name}(first: 1) { totalCount nodes { ${selection} } } }`
      const { data, errors, server, read } = await ask(document)
      expect(errors, document).toBeUndefined()
      expect(read).toMatch(/^compiled/)
      expect(data).toEqual(await usual(document, { role: 'EDITOR' }))
      expect(server).toBe(selection.startsWith('history') ? 'primary' : 'replica')
    }
    expect(failed.length).toBeGreaterThan(0)
    expect(log.filter((event) => (event as { level?: string }).level === 'error')).toEqual([])
  })

  test.each([
    '{ search(query: "forum", first: 3) { nodes { title } } }',
    '{ relationship(between: ["KR", "PE"]) { lastContact { activity { title } } topics(first: 3) { nodes { topic { slug } } } } }',
    '{ statistics { activities(groupBy: [COUNTRY]) { groups { count } } } }',
    '{ merges(of: "Topic:00000000-0000-0000-0000-000000000000") { __typename } }',
  ])('%s', async (document) => {
    const { ask: usual } = await seeded()
    const { data, errors, server } = await ask(document)
    expect(errors).toBeUndefined()
    expect(data).toEqual(await usual(document, { role: 'EDITOR' }))
    expect(server).toBe('replica')
  })

  test.each([
    '{ changes(first: 1) { edges { cursor } } }',
    '{ activity(slug: "korea-central-america-ministers-forum-2017", asOf: "2026-01-15T00:00:00Z") { title } }',
    'query ($asOf: DateTime) { activity(slug: "korea-central-america-ministers-forum-2017", asOf: $asOf) { title } }',
    '{ previewMerge(survivor: "Topic:0", duplicate: "Topic:1") { __typename } }',
  ])('%s is of the primary', async (document) => {
    expect((await ask(document)).server).toBe('primary')
  })

  test.each(['newest', 'anything', '000000010000000000000001, 000000010000000000000002'])(
    'the position %s is as far as there is',
    async (position) => {
      expect((await ask('{ __typename }', position)).server).toBe('primary')
    },
  )
})
