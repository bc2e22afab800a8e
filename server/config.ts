import { type Limits, limitsFrom } from './limits/settings.ts'
import { settings } from './settings.ts'

type Level = 'silent' | 'error' | 'warn' | 'info' | 'debug'

// The only reader of the environment. What can be set stands in settings.ts; `npm start -- --help` prints it.

export interface Config {
  host: string
  port: number
  databaseUrl: string | null
  databaseConnections: number
  databasePrepared: boolean
  replicas: { urls: URL[]; mostBehind: number } | null
  dataDir: string
  seed: boolean
  drainMs: number
  drainNoticeMs: number
  idempotencyHours: number
  apolloTracing: boolean
  read: 'compiled' | 'prisma'
  /** Who may ask for the schema. */
  introspection: 'public' | 'private'
  /** Whose pages may ask. */
  origins: '*' | string[]
  /** How much one request may ask for. */
  limits: Limits
  /** Answers tell which way they were read. */
  tellHowRead: boolean
  gate: { slots: number; patienceMs: number }
  deadlines: { readMs: number; writeMs: number }
  /** Points a minute; 0 for no limit. */
  budgets: { anonymous: number; token: number; shared: boolean }
  /** Proxies whose X-Forwarded-For is believed. */
  trustedProxies: string[]
  logLevel: 'auto' | Level
  logFormat: 'auto' | 'json' | 'text'
  /** Where metrics are served; null where they are not. */
  metrics: { host: string; port: number } | null
  /** Where traces are sent; null where none are made. */
  traces: { endpoint: string; service: string } | null
  oidc: { issuer: string; audience: string; jwksUrl: string; roleClaim: string } | null
  /** A script of npm runs this process. */
  underNpm: boolean
}

/** A setting has a value the server cannot use; the message names each. */
export class ConfigError extends Error {}

/** The variables of a process, by name. */
export type Environment = Record<string, string | undefined>

/** The configuration; what is empty counts as not set. */
export function readConfig(env: Environment): Config {
  const problems: string[] = []
  const read = (name: keyof typeof settings) => {
    const { type, default: fallback } = settings[name]
    const value = env[name]?.trim() || fallback
    const parsed = type.safeParse(value)
    if (!parsed.success) problems.push(`${name} is "${value}", but ${parsed.error.issues[0]?.message}.`)
    return parsed.data as never
  }
  const databaseConnections: number = read('DATABASE_CONNECTIONS')
  const config: Config = {
    host: read('HOST'),
    port: read('PORT'),
    databaseUrl: read('DATABASE_URL') || null,
    databaseConnections,
    databasePrepared: read('DATABASE_PREPARED'),
    replicas: replicasOf(read, problems),
    dataDir: read('ENTENTE_DATA_DIR'),
    seed: read('ENTENTE_SEED'),
    drainMs: read('ENTENTE_DRAIN_MS'),
    drainNoticeMs: read('ENTENTE_DRAIN_NOTICE_MS'),
    idempotencyHours: read('ENTENTE_IDEMPOTENCY_HOURS'),
    apolloTracing: read('ENTENTE_APOLLO_TRACING'),
    read: read('ENTENTE_READ'),
    gate: {
      slots: read('ENTENTE_CONCURRENCY') || databaseConnections,
      patienceMs: read('ENTENTE_QUEUE_MS'),
    },
    deadlines: { readMs: read('ENTENTE_DEADLINE_MS'), writeMs: read('ENTENTE_WRITE_DEADLINE_MS') },
    budgets: budgetsOf(read),
    trustedProxies: read('ENTENTE_TRUSTED_PROXIES'),
    introspection: read('ENTENTE_INTROSPECTION'),
    origins: read('ENTENTE_ORIGINS'),
    limits: limitsFrom(({ setting }) => read(setting)),
    tellHowRead: read('NODE_ENV') !== 'production',
    logLevel: read('ENTENTE_LOG_LEVEL'),
    logFormat: read('ENTENTE_LOG_FORMAT'),
    metrics: metricsOf(read),
    traces: tracesOf(read),
    oidc: oidcOf(read, problems),
    underNpm: Boolean(env.npm_lifecycle_event),
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return config
}

type Read = (name: keyof typeof settings) => string

/** Where nobody else can reach the server, nobody has a budget unless one is set. */
function budgetsOf(read: (name: keyof typeof settings) => never): Config['budgets'] {
  const open = !/^(localhost|127\.[\d.]+|::1)$/.test(read('HOST'))
  const set: { anonymous: number | null; token: number | null; shared: boolean } = {
    anonymous: read('ENTENTE_BUDGET_ANONYMOUS'),
    token: read('ENTENTE_BUDGET_TOKEN'),
    shared: read('ENTENTE_BUDGET_SHARED'),
  }
  return {
    ...set,
    anonymous: set.anonymous ?? (open ? 5_000_000 : 0),
    token: set.token ?? (open ? 20_000_000 : 0),
  }
}

function metricsOf(read: (name: keyof typeof settings) => never): Config['metrics'] {
  const [host, port]: [string, number | null] = [read('ENTENTE_METRICS_HOST'), read('ENTENTE_METRICS_PORT')]
  return port === null ? null : { host, port }
}

function tracesOf(read: Read): Config['traces'] {
  const [endpoint, service] = [read('OTEL_EXPORTER_OTLP_ENDPOINT'), read('OTEL_SERVICE_NAME')]
  return endpoint ? { endpoint, service } : null
}

function replicasOf(read: Read, problems: string[]): Config['replicas'] {
  const mostBehind = Number(read('DATABASE_REPLICA_LAG_MS'))
  const listed = read('DATABASE_REPLICA_URL')
    .split(',')
    .map((url) => url.trim())
    .filter((url) => url !== '')
  if (listed.length === 0) return null
  if (!read('DATABASE_URL'))
    problems.push('DATABASE_REPLICA_URL is set, but not DATABASE_URL, of which it names replicas.')
  const urls = listed.flatMap((url, index) => {
    if (URL.canParse(url) && /^postgres(ql)?:$/.test(new URL(url).protocol)) return [new URL(url)]
    problems.push(
      `DATABASE_REPLICA_URL has no address as URL ${index + 1}: it should look like postgresql://user:password@host:5432/database.`,
    )
    return []
  })
  return { urls, mostBehind }
}

/** All of the issuer, or nothing: half of it would look like a lock and be none. */
function oidcOf(read: Read, problems: string[]): Config['oidc'] {
  const [issuer, audience, jwksUrl] = [read('OIDC_ISSUER'), read('OIDC_AUDIENCE'), read('OIDC_JWKS_URL')]
  if (!issuer && !audience && !jwksUrl) return null
  if (!issuer || !audience || !jwksUrl)
    problems.push('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL are set together or not at all.')
  if (jwksUrl && !URL.canParse(jwksUrl))
    problems.push(`OIDC_JWKS_URL is "${jwksUrl}", but should be an address such as https://login.example.org/keys.`)
  return { issuer, audience, jwksUrl, roleClaim: read('OIDC_ROLE_CLAIM') }
}

export function helpText(): string {
  const width = Math.max(...Object.keys(settings).map((name) => name.length)) + 2
  const lines = Object.entries(settings).map(
    ([name, { default: fallback, help }]) =>
      `  ${name.padEnd(width)}${help}\n  ${''.padEnd(width)}Default: ${fallback || 'none'}.`,
  )
  return [
    'Entente: the system of record for digital-government cooperation.',
    '',
    'Usage: npm start',
    '',
    'Settings, from the environment:',
    ...lines,
  ].join('\n')
}
