import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { expect, test } from 'vitest'
import { createApp } from '../../server/app.ts'
import { NOW, scratch } from '../kit/world.ts'

const CHANGES = 30
const LENGTH = 300_000
const QUERY = 'subscription { changed(after: "beginning", filter: { types: ["Topic"] }) { node { fields { after } } } }'

test('a client that does not read costs the server next to no memory', async () => {
  const { database } = await scratch()
  await database.pool.query(
    `INSERT INTO topic (id, slug, kind, description)
     SELECT gen_random_uuid(), 'slow-' || n, 'THEME', repeat('x', ${LENGTH}) FROM generate_series(1, ${CHANGES}) n`,
  )
  const app = createApp({
    database,
    now: () => NOW,
    actorOf: () => ({ id: 'test', name: 'test', role: 'EDITOR', clearance: 'INTERNAL' }),
  })
  const server = createServer(app)
  const sockets: Socket[] = []
  server.on('connection', (socket) => sockets.push(socket))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const open = async () => {
    const asked = request({
      port,
      method: 'POST',
      path: '/graphql',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      agent: false,
    })
    asked.on('error', () => {})
    asked.end(JSON.stringify({ query: QUERY }))
    const [response] = await once(asked, 'response')
    response.on('error', () => {})
    return { asked, response }
  }
  const slow = await open()
  const fast = await open()
  let read = 0
  for await (const chunk of fast.response) {
    read += chunk.length
    if (read > CHANGES * LENGTH) break
  }
  // By now a server that does not wait for its client would have written as much to the slow one.
  expect(read).toBeGreaterThan(CHANGES * LENGTH)
  expect(sockets[0]?.writableLength).toBeLessThan(6 * LENGTH)
  expect(database.notifier.subscribers).toBeGreaterThanOrEqual(1)
  slow.asked.destroy()
  fast.asked.destroy()
  while (database.notifier.subscribers > 0) await new Promise(setImmediate)
  server.close()
})
