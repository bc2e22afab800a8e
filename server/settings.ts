import * as z from 'zod'
import { limitSettings } from './limits/settings.ts'
import { unusableProxies } from './load/address.ts'

// What can be set: how each setting is read, what it is where nothing is said, and what --help says of it.

const text = z.string()

const flag = z.enum(['true', 'false'], 'should be true or false').transform((word) => word === 'true')

function wholeNumber(least: number, most: number) {
  const inRange = (word: string) => /^\d{1,15}$/.test(word) && Number(word) >= least && Number(word) <= most
  return text.refine(inRange, `should be a whole number from ${least} to ${most}`).transform(Number)
}

/** A setting that need not be there at all. */
const noneOr = <T extends z.ZodType>(type: T) =>
  text.transform((word, context) => {
    if (word === '') return null
    const { data, error } = type.safeParse(word)
    if (error) context.addIssue({ code: 'custom', message: error.issues[0]?.message ?? '' })
    return data ?? null
  })

/** Enough for the most costly operation; 0 for no limit. */
const budget = wholeNumber(0, 1_000_000_000).refine(
  (points) => points === 0 || points >= 300_000,
  'should be 0 or at least 300000, so that every operation can be paid for',
)

const proxies = text
  .transform((list) =>
    list
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  )
  .refine(
    (words) => unusableProxies(words).length === 0,
    'should be addresses, networks such as 10.1.0.0/16, loopback or private, separated by commas',
  )
/** Origins as browsers send them, or any. */
const origins = text
  .transform((words) => words.split(',').map((word) => word.trim()))
  .refine(
    (words) => words.join() === '*' || words.every((word) => URL.canParse(word) && new URL(word).origin === word),
    'should be * or origins such as https://portal.example.org, separated by commas',
  )
  .transform((words) => (words.join() === '*' ? ('*' as const) : words))

type LimitSettings = (typeof limitSettings)[keyof typeof limitSettings]

const ofLimits = Object.fromEntries(
  Object.values(limitSettings).map(({ setting, default: usual, from, to, help }) => [
    setting,
    { type: wholeNumber(from, to), default: String(usual), help: `${help} ${from} to ${to}.` },
  ]),
) as Record<LimitSettings['setting'], { type: ReturnType<typeof wholeNumber>; default: string; help: string }>

export const settings = {
  HOST: {
    type: text,
    default: '127.0.0.1',
    help: 'Address to listen on. 0.0.0.0 for every network interface.',
  },
  PORT: {
    type: wholeNumber(0, 65_535),
    default: '4000',
    help: 'Port to listen on, 0 to 65535. 0 takes a free one.',
  },
  DATABASE_URL: {
    type: text,
    default: '',
    help: 'PostgreSQL 15 or newer, as postgresql://user:password@host:5432/database. Without it: the embedded database.',
  },
  DATABASE_CONNECTIONS: {
    type: wholeNumber(1, 200),
    default: '10',
    help: 'Most connections to PostgreSQL at a time, 1 to 200.',
  },
  DATABASE_REPLICA_URL: {
    type: text,
    default: '',
    help: 'Streaming replicas of that PostgreSQL, from which queries are read: their URLs, with a comma between.',
  },
  DATABASE_REPLICA_LAG_MS: {
    type: wholeNumber(0, 3_600_000),
    default: '10000',
    help: 'The most that a replica may be behind, in milliseconds; one that is further behind is not read from.',
  },
  DATABASE_PREPARED: {
    type: flag,
    default: 'true',
    help: 'Keep statements prepared: true or false. false behind PgBouncer in transaction mode that does not (before 1.21).',
  },
  ENTENTE_DATA_DIR: {
    type: text,
    default: '.entente',
    help: 'Directory of the embedded database.',
  },
  ENTENTE_SEED: {
    type: flag,
    default: 'true',
    help: 'Load the five source documents into an empty registry: true or false.',
  },
  ENTENTE_DRAIN_MS: {
    type: wholeNumber(0, 600_000),
    default: '10000',
    help: 'Longest wait for running requests when stopping, in milliseconds.',
  },
  ENTENTE_DRAIN_NOTICE_MS: {
    type: wholeNumber(0, 600_000),
    default: '0',
    help: 'How long, when stopping, /ready says 503 while requests are still taken, for load balancers to look elsewhere.',
  },
  ENTENTE_IDEMPOTENCY_HOURS: {
    type: wholeNumber(1, 720),
    default: '24',
    help: 'How long an Idempotency-Key is remembered, in hours, 1 to 720.',
  },
  ENTENTE_APOLLO_TRACING: {
    type: flag,
    default: 'false',
    help: 'Tell gateways of Apollo that ask for it how long each field took: true or false. Slows every answer.',
  },
  ENTENTE_READ: {
    type: z.enum(['compiled', 'prisma'], 'should be compiled or prisma'),
    default: 'compiled',
    help: 'How queries are read: compiled to SQL where that can be, or all by way of Prisma. The answers are the same.',
  },
  ENTENTE_CONCURRENCY: {
    type: wholeNumber(0, 10_000),
    default: '0',
    help: 'Most requests at work at a time; others wait. 0 for as many as there are connections to the database.',
  },
  ENTENTE_QUEUE_MS: {
    type: wholeNumber(1, 60_000),
    default: '500',
    help: 'Longest wait of a request for its turn where many wait, in milliseconds. Where all do for so long, most are sent away at once.',
  },
  ENTENTE_DEADLINE_MS: {
    type: wholeNumber(100, 600_000),
    default: '10000',
    help: 'Longest time for a query, in milliseconds, 100 to 600000. PostgreSQL ends each statement after it, too.',
  },
  ENTENTE_WRITE_DEADLINE_MS: {
    type: wholeNumber(100, 3_600_000),
    default: '60000',
    help: 'Longest time for a mutation, in milliseconds, 100 to 3600000. What is not done by then is undone.',
  },
  ENTENTE_BUDGET_ANONYMOUS: {
    type: noneOr(budget),
    default: '',
    help: 'Points that all without a token at one address may spend in a minute (docs/security.md), from 300000; 0 for no limit. Not set: 5000000, or no limit where HOST is reached from this machine alone.',
  },
  ENTENTE_BUDGET_TOKEN: {
    type: noneOr(budget),
    default: '',
    help: 'Points that the holder of a token may spend in a minute, from 300000; 0 for no limit. Not set: 20000000, or no limit where HOST is reached from this machine alone.',
  },
  ENTENTE_BUDGET_SHARED: {
    type: flag,
    default: 'false',
    help: 'Budgets hold for all servers on the PostgreSQL database together: true or false. Else for each process.',
  },
  ENTENTE_TRUSTED_PROXIES: {
    type: proxies,
    default: '',
    help: 'Proxies whose X-Forwarded-For is believed: addresses, networks as 10.1.0.0/16, loopback or private, by commas.',
  },
  ENTENTE_LOG_LEVEL: {
    type: z.enum(
      ['auto', 'silent', 'error', 'warn', 'info', 'debug'],
      'should be auto, silent, error, warn, info or debug',
    ),
    default: 'auto',
    help: 'What is logged: silent, error, warn, info (each request) or debug. auto is info, on a terminal warn.',
  },
  ENTENTE_LOG_FORMAT: {
    type: z.enum(['auto', 'json', 'text'], 'should be auto, json or text'),
    default: 'auto',
    help: 'Form of the log: json, a line for each event, or text for people. auto is json, on a terminal text.',
  },
  ENTENTE_METRICS_PORT: {
    type: noneOr(wholeNumber(0, 65_535)),
    default: '',
    help: 'Port on which Prometheus finds /metrics. Without it there are none.',
  },
  ENTENTE_METRICS_HOST: {
    type: text,
    default: '127.0.0.1',
    help: 'Address for that port. Metrics are not for the public: keep it where only Prometheus comes.',
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    type: text.refine(
      (word) => word === '' || /^https?:/.test(word),
      'should be an address such as http://localhost:4318',
    ),
    default: '',
    help: 'Collector that traces are sent to (OTLP over HTTP). Its other settings, OTEL_..., hold as OpenTelemetry has them.',
  },
  OTEL_SERVICE_NAME: { type: text, default: 'entente', help: 'Name of this server in traces.' },
  ENTENTE_INTROSPECTION: {
    type: z.enum(['public', 'private'], 'should be public or private'),
    default: 'public',
    help: 'Who may ask for the schema: public is everybody; private those with a token, and others get no hints.',
  },
  ENTENTE_ORIGINS: {
    type: origins,
    default: '*',
    help: 'Origins whose pages may ask, such as https://portal.example.org, separated by commas. * is any.',
  },
  ...ofLimits,
  NODE_ENV: {
    type: text,
    default: '',
    help: 'Other than production, the header x-entente-read of an answer tells which way was taken, and why.',
  },
  OIDC_ISSUER: {
    type: text,
    default: '',
    help: 'Issuer whose signed tokens (OpenID Connect) are accepted, as it stands in them. Needs the next two.',
  },
  OIDC_AUDIENCE: { type: text, default: '', help: 'Audience that its tokens must name.' },
  OIDC_JWKS_URL: { type: text, default: '', help: 'Address of its public keys.' },
  OIDC_ROLE_CLAIM: {
    type: text,
    default: 'entente_role',
    help: 'Claim that names the role: READER, PARTNER, EDITOR or ADMIN.',
  },
} as const
