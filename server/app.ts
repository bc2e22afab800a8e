import type { RequestListener } from 'node:http'
import type { GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { type ActorOf, identify } from './access/identity.ts'
import { type OidcSettings, verifierOf } from './access/oidc.ts'
import type { Database } from './database/open.ts'
import type { Replicas } from './database/replicas/replicas.ts'
import { documentsByHash } from './documents.ts'
import { expressLane } from './lane/lane.ts'
import { Memory } from './lane/memory.ts'
import type { Origins } from './limits/origins.ts'
import { defaultLimits, type Limits } from './limits/settings.ts'
import type { AddressOf } from './load/address.ts'
import type { Budgets } from './load/budgets.ts'
import type { Deadlines } from './load/deadline.ts'
import { keepParsed } from './parsed.ts'
import { readerOver } from './read/reader.ts'
import { schema as registry } from './schema.ts'
import { type Log, openLog } from './telemetry/log.ts'
import type { Meter } from './telemetry/metrics.ts'
import { ENDPOINT, type Yoga, yogaOver } from './yoga.ts'

export { ENDPOINT }

export interface AppDeps {
  database: Database
  /** Where queries are read, besides the database itself. */
  replicas?: Replicas | undefined
  /** Who sends the request, where that is not told by a bearer token. */
  actorOf?: ActorOf
  /** The issuer whose signed tokens are accepted besides our own. */
  oidc?: OidcSettings
  now?: () => Date
  /** How much one request may ask for, where that is not as usual. */
  limits?: Partial<Limits>
  /** Who may ask for the schema: anybody, or those who say who they are. */
  introspection?: 'public' | 'private'
  /** Pages that may ask from a browser. */
  origins?: Origins
  /** Whether the process is about to stop: it is not ready any more, and still answers. */
  isStopping?: () => boolean
  /** How long an Idempotency-Key is remembered. */
  idempotencyHours?: number
  /** Which way queries are read: compiled to SQL where that can be, or by the resolvers alone. */
  read?: 'compiled' | 'prisma'
  /** Tells in a header of each answer which way it was read. */
  tellHowRead?: boolean
  /** What each may spend, and how strangers are told apart. Without: as much as they like. */
  budgets?: { budgets: Budgets; addressOf: AddressOf }
  /** How long operations may take. Without: as long as they take. */
  deadlines?: Deadlines
  /** Where it is noted what was asked, and what went wrong inside. */
  log?: Log
  /** Counts requests, for those who watch over the server. */
  meter?: Meter
  /** What is served; the registry, unless something else is tried. */
  schema?: GraphQLSchema
  /** What is added to the service by choice. */
  plugins?: Plugin[]
}

/** The whole service: GraphQL and GraphiQL at /graphql, /health and /ready; as a listener for Node, and as a fetch handler. */
export interface App extends RequestListener {
  fetch: Yoga['fetch']
}

export function createApp({
  database,
  now = () => new Date(),
  isStopping = () => false,
  log = openLog({ level: 'warn', to: process.stderr }),
  idempotencyHours = 24,
  schema = registry,
  read: way = 'compiled',
  tellHowRead = false,
  origins = '*',
  introspection = 'public',
  plugins = [],
  ...deps
}: AppDeps): App {
  const { oidc, replicas, budgets, deadlines, meter } = deps
  const limits = { ...defaultLimits, ...deps.limits }
  const verify = oidc && verifierOf(oidc)
  const actorOf = deps.actorOf ?? ((request) => identify(request, database.pool, now(), verify))
  const read = way === 'compiled' ? readerOver(database, log) : null
  const parsed = keepParsed()
  const byHash = documentsByHash(limits)
  const yoga = yogaOver({
    ...{ database, replicas, schema, limits, origins, introspection, actorOf, now, isStopping, idempotencyHours },
    ...{ read, tellHowRead, parsed, byHash, budgets, deadlines, log, meter, plugins },
  })
  // What is added by choice, such as traces, hears of every request from Yoga.
  if (!read || plugins.length > 0)
    return Object.assign<RequestListener, Pick<App, 'fetch'>>((request, response) => void yoga(request, response), {
      fetch: yoga.fetch,
    })
  const lane = expressLane(
    {
      ...{ endpoint: ENDPOINT, schema, limits, read, budgets, deadlines, replicas, listeners: { log, meter }, actorOf },
      memory: new Memory(parsed),
      textOf: byHash.textOf,
      contextOf: (given) => ({ db: database.prisma, pool: database.pool, notifier: database.notifier, now, ...given }),
      tellServer: tellHowRead,
    },
    yoga,
  )
  return Object.assign(lane, { fetch: yoga.fetch })
}
