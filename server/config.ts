import { z } from 'zod'

// The only reader of the environment. What is written here is what `npm start -- --help` prints.

const text = z.string()

const flag = z.enum(['true', 'false'], 'should be true or false').transform((word) => word === 'true')

function wholeNumber(least: number, most: number) {
  const inRange = (word: string) => /^\d{1,15}$/.test(word) && Number(word) >= least && Number(word) <= most
  return text.refine(inRange, `should be a whole number from ${least} to ${most}`).transform(Number)
}

const settings = {
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

export interface Config {
  host: string
  port: number
  databaseUrl: string | null
  databaseConnections: number
  dataDir: string
  seed: boolean
  drainMs: number
  idempotencyHours: number
  apolloTracing: boolean
  read: 'compiled' | 'prisma'
  /** Answers tell which way they were read. */
  tellHowRead: boolean
  oidc: { issuer: string; audience: string; jwksUrl: string; roleClaim: string } | null
  /** A script of npm runs this process. */
  underNpm: boolean
}

/** A setting has a value the server cannot use; the message names each. */
export class ConfigError extends Error {}

/** The configuration; what is empty counts as not set. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const problems: string[] = []
  const read = (name: keyof typeof settings) => {
    const { type, default: fallback } = settings[name]
    const value = env[name]?.trim() || fallback
    const parsed = type.safeParse(value)
    if (!parsed.success) problems.push(`${name} is "${value}", but ${parsed.error.issues[0]?.message}.`)
    return parsed.data as never
  }
  const config: Config = {
    host: read('HOST'),
    port: read('PORT'),
    databaseUrl: read('DATABASE_URL') || null,
    databaseConnections: read('DATABASE_CONNECTIONS'),
    dataDir: read('ENTENTE_DATA_DIR'),
    seed: read('ENTENTE_SEED'),
    drainMs: read('ENTENTE_DRAIN_MS'),
    idempotencyHours: read('ENTENTE_IDEMPOTENCY_HOURS'),
    apolloTracing: read('ENTENTE_APOLLO_TRACING'),
    read: read('ENTENTE_READ'),
    tellHowRead: read('NODE_ENV') !== 'production',
    oidc: oidcOf(read, problems),
    underNpm: Boolean(env.npm_lifecycle_event),
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return config
}

type Read = (name: keyof typeof settings) => string

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
