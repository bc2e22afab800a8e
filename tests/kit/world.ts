import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import pg from 'pg'
import { expect, inject, onTestFinished } from 'vitest'
import { clearanceOf } from '../../server/access/roles.ts'
import { type AppDeps, createApp } from '../../server/app.ts'
import type { Actor } from '../../server/context.ts'
import { type Database, over, overPglite } from '../../server/database/open.ts'
import { askBothWays, fetchBothWays } from './both-ways.ts'
import { type Template, takeEngine } from './engines.ts'
import { urlOf } from './template.ts'

// A world is a database and the service over it. `seeded` holds the five documents and is shared by all
// files of a worker, so it is only read. `scratch` is a new one for whoever asks, and may be written; `passing` is one
// for the test that asks, and no longer.

// biome-ignore lint/suspicious/noExplicitAny: the data of an answer has the shape of the question, which tests write freely.
export type Data = any

export interface Answer {
  status: number
  headers: Headers
  data: Data
  errors?: {
    message: string
    path?: (string | number)[]
    locations?: { line: number; column: number }[]
    extensions: Record<string, unknown>
  }[]
}

export interface Ask {
  variables?: Record<string, unknown>
  clearance?: Actor['clearance']
  role?: NonNullable<Actor['role']>
  headers?: Record<string, string>
}

export interface World {
  database: Database
  /** Everything that went wrong since the world began. */
  log: Record<string, unknown>[]
  /** Sends a document over the wire format and returns the answer, errors and all. */
  send(document: string, ask?: Ask): Promise<Answer>
  /** The data of a document that must succeed; a failure shows the document and the answer. */
  ask(document: string, ask?: Ask): Promise<Data>
  /** A plain request to the service. */
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** The same, to it alone: for who counts what it does. */
  fetchCompiled(path: string, init?: RequestInit): Promise<Response>
  /** The same to a service that compiles no query. */
  fetchFromResolvers(path: string, init?: RequestInit): Promise<Response>
}

export const NOW = new Date('2026-01-15T12:00:00.000Z')

export const pglite = !process.env.TEST_DATABASE_URL

let shared: Promise<World> | undefined

export function seeded(): Promise<World> {
  shared ??= open('seeded')
  return shared
}

/** The scratch worlds of one file: when another file asks for one, they are done with and make room. */
let opened: { file: string | undefined; databases: Database[] } = { file: undefined, databases: [] }

export async function scratch(from: Template = 'empty'): Promise<World> {
  const file = expect.getState().testPath
  if (opened.file !== file) {
    // A test may have closed its database itself.
    for (const database of opened.databases) await database.close().catch(() => {})
    opened = { file, databases: [] }
  }
  const world = await open(from)
  opened.databases.push(world.database)
  return world
}

export async function passing(from: Template = 'empty'): Promise<World> {
  const world = await open(from)
  onTestFinished(() => world.database.close().catch(() => {}))
  return world
}

async function open(template: Template): Promise<World> {
  return worldOver(await copy(template))
}

async function copy(template: Template): Promise<Database> {
  const templates = inject('templates')
  if ('archive' in templates) {
    const { pglite, giveBack } = await takeEngine(templates.archive, template)
    const database = await overPglite(pglite, String)
    return {
      ...database,
      close: async () => {
        try {
          await database.close()
        } finally {
          await giveBack()
        }
      },
    }
  }
  const { server, prefix } = templates
  const name = `${prefix}_${template}_${randomUUID().slice(0, 8)}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${prefix}_${template}`)
  await admin.end()
  return over(new pg.Pool({ connectionString: urlOf(server, name), options: '-c timezone=UTC', max: 4 }), String)
}

/** Asks the service over connections; it begins to listen when it is first asked. */
function overConnections(app: RequestListener) {
  let listening: Promise<string> | undefined
  const listen = async () => {
    // Never closes a connection at the moment when it is used again.
    const server = createServer({ keepAliveTimeout: 0 }, app).listen(0, '127.0.0.1').unref()
    await once(server, 'listening')
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }
  return async (path: string, init?: RequestInit) => {
    listening ??= listen()
    return globalThis.fetch(`${await listening}${path}`, init)
  }
}

export function worldOver(database: Database, now = NOW): World {
  const log: Record<string, unknown>[] = []
  const deps: Omit<AppDeps, 'log'> = {
    database,
    now: () => now,
    // The tests' own way in: role and clearance stand in headers that no real server reads.
    actorOf: (request) => {
      const role = request.headers.get('x-test-role') as Actor['role']
      const clearance = request.headers.get('x-test-clearance') as Actor['clearance'] | null
      return { id: 'test', name: 'test', role, clearance: clearance ?? (role ? clearanceOf[role] : 'PUBLIC') }
    },
  }
  const noting = (event: Record<string, unknown>) => {
    if (event.level === 'error' || event.level === 'warn') log.push(event)
  }
  const fetchOf = (app: ReturnType<typeof createApp>) => async (path: string, init?: RequestInit) =>
    app.fetch(`http://entente.test${path}`, init ?? {})
  const app = createApp({ ...deps, log: noting, tellHowRead: true })
  const fetch = fetchOf(app)
  const fetchFromResolvers = fetchOf(createApp({ ...deps, log: () => {}, read: 'prisma' }))
  const ways = { compiled: fetch, resolvers: fetchFromResolvers, express: overConnections(app) }
  const send = async (query: string, { variables, clearance, role, headers }: Ask = {}): Promise<Answer> => {
    const request = {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(clearance ? { 'x-test-clearance': clearance } : {}),
        ...(role ? { 'x-test-role': role } : {}),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    }
    const { text, ...answer } = await askBothWays(ways, request, query)
    return { ...answer, ...(JSON.parse(text) as Omit<Answer, 'status' | 'headers'>) }
  }
  return {
    database,
    log,
    fetch: (path, init = {}) => fetchBothWays(ways, path, init),
    fetchCompiled: fetch,
    fetchFromResolvers,
    send,
    ask: async (document, ask) => {
      const { data, errors } = await send(document, ask)
      if (errors) expect.fail(`${document}\n${JSON.stringify({ errors, log }, null, 2)}`)
      return data
    },
  }
}
