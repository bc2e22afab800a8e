import type { DocumentNode, GraphQLSchema } from 'graphql'
import { createLRUCache, createYoga, type Plugin, useReadinessCheck } from 'graphql-yoga'
import { identify, oncePerRequest } from './access/identity.ts'
import { type OidcSettings, verifierOf } from './access/oidc.ts'
import { answerErrors, requestIdOf } from './answers.ts'
import { answerAsOf } from './as-of.ts'
import { hintCaches } from './cache-hints.ts'
import type { Actor, Context } from './context.ts'
import { migrationProblem } from './database/migrate.ts'
import type { Database } from './database/open.ts'
import type { Replicas } from './database/replicas/replicas.ts'
import { documentsByHash } from './documents.ts'
import { graphiqlOptions, renderGraphiQL } from './graphiql.ts'
import { guardBrowsers } from './headers.ts'
import { answerRepetitions } from './idempotency.ts'
import { limitCoercionErrors } from './limits/coercion.ts'
import { limitCost } from './limits/cost.ts'
import { limitDocuments } from './limits/documents.ts'
import { limitEnvelope } from './limits/envelope.ts'
import { corsOf, limitOrigins, type Origins } from './limits/origins.ts'
import { defaultLimits, type Limits } from './limits/settings.ts'
import { keepSchemaFromStrangers } from './limits/strangers.ts'
import { limitVariables } from './limits/variables.ts'
import type { AddressOf } from './load/address.ts'
import type { Budgets } from './load/budgets.ts'
import { BUDGET_HEADERS, chargeBudgets } from './load/charge.ts'
import { type Deadlines, keepDeadlines } from './load/deadline.ts'
import { readCompiled } from './read/plugin.ts'
import { readerOver } from './read/reader.ts'
import { POSITION_HEADER, readFromReplicas } from './replicas.ts'
import { schema as registry } from './schema.ts'
import { SCHEMA_VERSION_HEADER, tellSchemaVersion } from './schema-version.ts'
import { type Log, openLog } from './telemetry/log.ts'
import type { Meter } from './telemetry/metrics.ts'
import { tellRequests } from './telemetry/requests.ts'

export interface AppDeps {
  database: Database
  /** Where queries are read, besides the database itself. */
  replicas?: Replicas | undefined
  /** Who sends the request, where that is not told by a bearer token. */
  actorOf?: (request: Request) => Promise<Actor> | Actor
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

export const ENDPOINT = '/graphql'

/** The whole service as one fetch handler: GraphQL and GraphiQL at /graphql, /health and /ready. */
export function createApp({
  database,
  now = () => new Date(),
  isStopping = () => false,
  log = openLog({ level: 'warn', to: process.stderr }),
  idempotencyHours = 24,
  schema = registry,
  ...deps
}: AppDeps) {
  const { replicas, read = 'compiled', tellHowRead = false, origins = '*', introspection = 'public' } = deps
  const limits = { ...defaultLimits, ...deps.limits }
  const verify = deps.oidc && verifierOf(deps.oidc)
  const actorOf = deps.actorOf ?? ((request: Request) => identify(request, database.prisma, now(), verify))
  const knownActorOf = oncePerRequest(actorOf)
  return createYoga<object, Context>({
    schema,
    context: async ({ request }) => ({
      db: database.prisma,
      actor: await knownActorOf(request),
      requestId: requestIdOf(request),
      now,
      identify: async () => actorOf(request),
      notifier: database.notifier,
      signal: request.signal,
    }),
    graphqlEndpoint: ENDPOINT,
    healthCheckEndpoint: '/health',
    landingPage: false,
    graphiql: graphiqlOptions(),
    renderGraphiQL,
    cors: corsOf(origins, [
      ...['x-request-id', 'retry-after', 'date', 'idempotency-replayed', SCHEMA_VERSION_HEADER, POSITION_HEADER],
      ...BUDGET_HEADERS,
    ]),
    multipart: false,
    maxRequestBodySize: false,
    parserAndValidationCache: documentCaches(),
    maskedErrors: false,
    logging: false,
    plugins: [
      tellRequests({ log, ...(deps.meter ? { meter: deps.meter } : {}) }),
      useReadinessCheck({
        endpoint: '/ready',
        check: async () => {
          if (isStopping()) return false
          try {
            return (await migrationProblem(database.pool)) === null
          } catch {
            // Without the primary nothing can be written, but what replicas show can be read.
            return Boolean(await replicas?.showing(null))
          }
        },
      }),
      guardBrowsers(),
      hintCaches(),
      limitOrigins(origins),
      limitEnvelope(limits),
      ...(introspection === 'private' ? [keepSchemaFromStrangers(knownActorOf)] : []),
      answerErrors(log),
      tellSchemaVersion(),
      limitVariables(limits),
      documentsByHash(limits),
      limitDocuments(limits),
      limitCoercionErrors(),
      limitCost(limits),
      ...(deps.budgets ? [chargeBudgets(deps.budgets)] : []),
      ...(replicas ? [readFromReplicas({ replicas, tell: tellHowRead, log })] : []),
      answerAsOf(database.asOf),
      answerRepetitions({ hours: idempotencyHours, log }),
      ...(read === 'compiled' ? [readCompiled({ read: readerOver(database, log), tell: tellHowRead })] : []),
      ...(deps.deadlines ? [keepDeadlines(deps.deadlines)] : []),
      ...(deps.plugins ?? []),
    ],
  })
}

/** Documents that are kept parsed and, with them, compiled. Each takes some hundred kilobytes at most. */
const MAX_DOCUMENTS = 300

const documentCaches = () => ({
  documentCache: createLRUCache<DocumentNode>({ max: MAX_DOCUMENTS }),
  errorCache: createLRUCache<object>({ max: MAX_DOCUMENTS }),
})
