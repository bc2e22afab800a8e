import type { GraphQLSchema } from 'graphql'
import { createLRUCache, createYoga, type Plugin, useReadinessCheck } from 'graphql-yoga'
import { type ActorOf, oncePerRequest } from './access/identity.ts'
import { answerErrors, requestIdOf } from './answers.ts'
import { answerAsOf } from './as-of.ts'
import { hintCaches } from './cache-hints.ts'
import type { Context } from './context.ts'
import { migrationProblem } from './database/migrate.ts'
import type { Database } from './database/open.ts'
import type { Replicas } from './database/replicas/replicas.ts'
import type { DocumentsByHash } from './documents.ts'
import { graphiqlOptions, renderGraphiQL } from './graphiql.ts'
import { guardBrowsers } from './headers.ts'
import { answerRepetitions } from './idempotency.ts'
import { answerAnyway } from './last-resort.ts'
import { limitCoercionErrors } from './limits/coercion.ts'
import { limitCost } from './limits/cost.ts'
import { limitDocuments } from './limits/documents.ts'
import { limitEnvelope } from './limits/envelope.ts'
import { corsOf, limitOrigins, type Origins } from './limits/origins.ts'
import type { Limits } from './limits/settings.ts'
import { keepSchemaFromStrangers } from './limits/strangers.ts'
import { limitVariables } from './limits/variables.ts'
import { BUDGET_HEADERS, type Charging, chargeBudgets } from './load/charge.ts'
import { type Deadlines, keepDeadlines } from './load/deadline.ts'
import type { Parsed } from './parsed.ts'
import { readCompiled } from './read/plugin.ts'
import type { Reader } from './read/reader.ts'
import { POSITION_HEADER, readFromReplicas } from './replicas.ts'
import { SCHEMA_VERSION_HEADER, tellSchemaVersion } from './schema-version.ts'
import type { Log } from './telemetry/log.ts'
import type { Meter } from './telemetry/metrics.ts'
import { tellRequests } from './telemetry/requests.ts'
import type { Received } from './visit.ts'

export const ENDPOINT = '/graphql'

/** Documents of which it is remembered that they cannot be parsed. */
const MOST_MISTAKEN = 100

export interface Parts {
  database: Database
  replicas: Replicas | undefined
  schema: GraphQLSchema
  actorOf: ActorOf
  now(): Date
  isStopping(): boolean
  limits: Limits
  origins: Origins
  introspection: 'public' | 'private'
  idempotencyHours: number
  /** Null where the resolvers read. */
  read: Reader | null
  tellHowRead: boolean
  parsed: Parsed
  byHash: DocumentsByHash
  budgets: Charging | undefined
  deadlines: Deadlines | undefined
  log: Log
  meter: Meter | undefined
  plugins: Plugin[]
}

export type Yoga = ReturnType<typeof yogaOver>

/** What Yoga does with a request, and each guard's place in it. */
export function yogaOver({ database, replicas, actorOf, now, origins, limits, log, ...parts }: Parts) {
  const { byHash, read, tellHowRead: tell } = parts
  const knownActorOf = oncePerRequest(actorOf)
  const yoga = createYoga<Received, Context>({
    schema: parts.schema,
    context: async ({ request }) => ({
      db: database.prisma,
      pool: database.pool,
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
    parserAndValidationCache: {
      documentCache: parts.parsed,
      errorCache: createLRUCache<object>({ max: MOST_MISTAKEN }),
    },
    maskedErrors: false,
    logging: false,
    plugins: [
      tellRequests({ log, meter: parts.meter }),
      useReadinessCheck({
        endpoint: '/ready',
        check: async () => {
          if (parts.isStopping()) return false
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
      ...(parts.introspection === 'private' ? [keepSchemaFromStrangers(knownActorOf)] : []),
      answerErrors(log),
      tellSchemaVersion(),
      limitVariables(limits),
      byHash.plugin,
      limitDocuments(limits),
      limitCoercionErrors(),
      limitCost(limits),
      ...(parts.budgets ? [chargeBudgets(parts.budgets)] : []),
      ...(replicas ? [readFromReplicas({ replicas, tell, log })] : []),
      answerAsOf(database.asOf),
      answerRepetitions({ hours: parts.idempotencyHours, log }),
      ...(read ? [readCompiled({ read, tell })] : []),
      ...(parts.deadlines ? [keepDeadlines(parts.deadlines)] : []),
      ...parts.plugins,
    ],
  })
  return answerAnyway(yoga.handleRequest, log)
}
