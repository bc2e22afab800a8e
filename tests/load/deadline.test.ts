import { request } from 'node:http'
import { describe, expect, onTestFinished, test } from 'vitest'
import { clearanceOf } from '../../server/access/roles.ts'
import { createApp } from '../../server/app.ts'
import type { Actor } from '../../server/context.ts'
import { type Database, openPostgres } from '../../server/database/open.ts'
import { currentWork, during, Work } from '../../server/database/work.ts'
import { listen } from '../../server/http.ts'
import { pglite, scratch, seeded } from '../kit/world.ts'
import { locked, waitUntil } from './locked.ts'

// Operations that take too long, and clients that do not wait.

const FOREVER = 3_600_000

function serviceOver(
  database: Database,
  {
    readMs = FOREVER,
    writeMs = FOREVER,
    read = 'compiled' as const,
  }: {
    readMs?: number
    writeMs?: number
    read?: 'compiled' | 'prisma'
  } = {},
) {
  const log: Record<string, unknown>[] = []
  const actor: Actor = { id: 'desk', name: 'desk', role: 'EDITOR', clearance: clearanceOf.EDITOR }
  const app = createApp({
    database,
    actorOf: () => actor,
    read,
    log: (event) => void (event.level === 'error' && log.push(event)),
    deadlines: { readMs, writeMs },
  })
  const ask = async (query: string, signal?: AbortSignal) => {
    const response = await app.fetch('http://entente.test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
      ...(signal ? { signal } : {}),
    })
    return { status: response.status, ...(JSON.parse(await response.text()) as { data?: unknown; errors?: Refusal[] }) }
  }
  return { app, ask, log }
}

interface Refusal {
  message: string
  path?: unknown[]
  extensions: Record<string, unknown>
}

const TITLES = '{ topics(first: 3) { nodes { slug } } }'
const CREATE = 'mutation { createTopic(input: { slug: "deadlines", kind: THEME }) { __typename } }'

describe('a query', () => {
  test('that is answered in time is answered', async () => {
    const { ask } = serviceOver((await seeded()).database)
    expect(await ask(TITLES)).toMatchObject({ status: 200, data: { topics: expect.anything() } })
  })

  test.each(['compiled', 'prisma'] as const)(
    'is told when its time is up, even where it gets no connection; %s',
    async (read) => {
      const { database } = await scratch('seeded')
      const { ask, log } = serviceOver(database, { readMs: 50, read })
      const held = await Promise.all(Array.from({ length: pglite ? 1 : 4 }, () => database.pool.connect()))
      try {
        const { status, data, errors } = await ask(TITLES)
        expect([status, data]).toEqual([504, undefined])
        expect(errors).toEqual([
          {
            message:
              'The operation took longer than the 50 ms that it may take, and was ended. Ask for less at a time.',
            extensions: { code: 'DEADLINE_EXCEEDED', limit: 50 },
          },
        ])
      } finally {
        for (const client of held) client.release()
      }
      expect(log).toEqual([])
      const { ask: again } = serviceOver(database, { read })
      expect((await again(TITLES)).status).toBe(200)
    },
  )

  test('that has stopped begins no other statement', async () => {
    const { database } = await seeded()
    const work = new Work()
    await during(work, async () => {
      await database.pool.query('SELECT 1')
      work.stop(new Error('It is over.'))
      await expect(database.pool.query('SELECT 1')).rejects.toThrow('It is over.')
      await expect(database.pool.connect()).rejects.toThrow('It is over.')
      await expect(database.prisma.topic.count()).rejects.toThrow()
    })
    expect(currentWork()).toBeUndefined()
  })
})

describe.skipIf(pglite)('on PostgreSQL, which is told to stop', () => {
  describe.each(['compiled', 'prisma'] as const)('%s', (read) => {
    test('when the time is up', async () => {
      const { database, waiting } = await locked()
      const { ask, log } = serviceOver(database, { readMs: 200, read })
      const { status, errors } = await ask(TITLES)
      expect([status, errors?.[0]?.extensions]).toEqual([504, { code: 'DEADLINE_EXCEEDED', limit: 200 }])
      await waitUntil(async () => (await waiting()) === 0)
      expect(log).toEqual([])
    })

    test('when whoever asked has gone', async () => {
      const { database, waiting, release } = await locked()
      const { ask } = serviceOver(database, { read })
      const gone = new AbortController()
      const answer = ask(TITLES, gone.signal).catch((error: Error) => error.name)
      await waitUntil(async () => (await waiting()) === 1)
      gone.abort()
      await waitUntil(async () => (await waiting()) === 0)
      expect(await answer).toBe('AbortError')
      await release()
      expect((await ask(TITLES)).status).toBe(200)
    })

    test('but what was cancelled for the sake of another is asked again', async () => {
      const { database, waiting, cancel, release } = await locked()
      const { ask, log } = serviceOver(database, { read })
      const answer = ask(TITLES)
      await waitUntil(async () => (await waiting()) === 1)
      await cancel()
      await waitUntil(async () => (await waiting()) === 1)
      await release()
      expect(await answer).toMatchObject({ status: 200, data: { topics: expect.anything() } })
      expect(log).toEqual([])
    })

    test('by itself, where the server no longer tells it anything', async () => {
      const { database } = await locked()
      const own = await openPostgres(String(database.pool.options.connectionString), 1, {
        limits: { readMs: 100, writeMs: 100 },
      })
      onTestFinished(() => own.close())
      const { ask, log } = serviceOver(own, { read })
      const { errors } = await ask(TITLES)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'DEADLINE_EXCEEDED' })
      expect(log).toEqual([])
    })
  })

  test('when a connection over the network breaks', async () => {
    const { database, waiting } = await locked()
    const { app } = serviceOver(database)
    const server = await listen(app as never, '127.0.0.1', 0)
    onTestFinished(() => server.drain(0))
    const sent = request(`${server.url}/graphql?query=${encodeURIComponent(TITLES)}`)
    sent.on('error', () => {})
    sent.end()
    await waitUntil(async () => (await waiting()) === 1)
    sent.destroy()
    await waitUntil(async () => (await waiting()) === 0)
  })

  test('a mutation at its deadline, and nothing of it stays', async () => {
    const { database, release } = await locked()
    const { ask } = serviceOver(database, { writeMs: 200 })
    const { errors } = await ask(CREATE)
    expect(errors?.[0]).toMatchObject({
      path: ['createTopic'],
      extensions: { code: 'DEADLINE_EXCEEDED', limit: 200 },
    })
    await release()
    expect(await database.prisma.topic.count({ where: { slug: 'deadlines' } })).toBe(0)
  })

  test('a mutation is finished though whoever asked has gone', async () => {
    const { database, waiting, release } = await locked()
    const { ask } = serviceOver(database)
    const gone = new AbortController()
    const answer = ask(CREATE, gone.signal).catch((error: Error) => error.name)
    await waitUntil(async () => (await waiting()) === 1)
    gone.abort()
    expect(await answer).toBe('AbortError')
    expect(await waiting()).toBe(1)
    await release()
    await waitUntil(async () => (await database.prisma.topic.count({ where: { slug: 'deadlines' } })) === 1)
  })
})
