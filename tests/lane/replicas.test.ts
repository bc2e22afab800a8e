import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Introduced } from '../../server/access/identity.ts'
import { clearanceOf } from '../../server/access/roles.ts'
import type { AppDeps } from '../../server/app.ts'
import type { Actor } from '../../server/context.ts'
import type { Replicas } from '../../server/database/replicas/replicas.ts'
import { NOW, scratch } from '../kit/world.ts'
import { type Served, serve } from './both.ts'

// With replicas, the lane reads where Yoga would: the same server for the same actor and position.

let express: Served
let usual: Served
let showing: ReturnType<typeof vi.fn>

beforeAll(async () => {
  const { database } = await scratch('seeded')
  // It has come to the position that ends in 5.
  showing = vi.fn(async (position: { lsn: bigint } | null) => (position && position.lsn > 5n ? null : database))
  const deps: AppDeps = {
    database,
    replicas: { showing } as unknown as Replicas,
    now: () => NOW,
    actorOf: ({ headers }: Introduced) => {
      const role = headers.get('x-test-role') as Actor['role']
      return { id: 'test', name: 'test', role, clearance: role ? clearanceOf[role] : 'PUBLIC' }
    },
  }
  express = await serve(deps)
  usual = await serve(deps, { lane: false })
})
afterAll(() => Promise.all([express, usual].map((served) => served?.stop())))

const body = JSON.stringify({ query: '{ topics(first: 2) { nodes { slug } } }' })
const at = (end: number) => `00000001${String(end).padStart(16, '0')}`

test.each([
  ['whoever only reads, from a replica', 'replica', {}],
  ['whoever may write and says nothing, from the primary', 'primary', { 'x-test-role': 'EDITOR' }],
  ['whoever may write, up to what they wrote', 'replica', { 'x-test-role': 'EDITOR', 'entente-position': at(5) }],
  ['nobody from a replica that is behind', 'primary', { 'entente-position': at(6) }],
  ['from the primary at a position that is none', 'primary', { 'entente-position': 'newest' }],
])('%s', async (_, server, headers) => {
  for (const served of [express, usual]) await served.send({ body, headers })
  const [by, without] = [await express.send({ body, headers }), await usual.send({ body, headers })]
  expect([by.status, by.headers, by.text, by.line]).toEqual([
    without.status,
    without.headers,
    without.text,
    without.line,
  ])
  expect([by.express, by.headers['x-entente-server']]).toEqual([true, server])
})
