import { z } from 'zod'

// The only reader of the environment. What is written here is what `npm start -- --help` prints.

const flag = z.enum(['true', 'false']).transform((word) => word === 'true')
const port = z.coerce.number().int().min(0).max(65_535)

const settings = {
  HOST: { type: z.string().min(1), default: '127.0.0.1', help: 'Address to listen on. 0.0.0.0 for every network interface.' },
  PORT: { type: port, default: '4000', help: 'Port to listen on, 0 to 65535. 0 takes a free one.' },
  DATABASE_URL: {
    type: z.string().optional(),
    default: '',
    help: 'PostgreSQL 15 or newer, as postgresql://user:password@host:5432/database. Without it: the embedded database.',
  },
  DATABASE_CONNECTIONS: { type: z.coerce.number().int().min(1).max(200), default: '10', help: 'Most connections to PostgreSQL at a time.' },
  ENTENTE_DATA_DIR: { type: z.string().min(1), default: '.entente', help: 'Directory of the embedded database.' },
  ENTENTE_SEED: { type: flag, default: 'true', help: 'Load the five source documents into an empty registry: true or false.' },
  ENTENTE_DRAIN_MS: { type: z.coerce.number().int().min(0), default: '10000', help: 'Longest wait for running requests when stopping, in milliseconds.' },
} as const

export interface Config {
  host: string
  port: number
  databaseUrl: string | null
  databaseConnections: number
  dataDir: string
  seed: boolean
  drainMs: number
}

/** A setting has a value the server cannot use; the message names each. */
export class ConfigError extends Error {}

export function readConfig(env: Record<string, string | undefined>): Config {
  const problems: string[] = []
  const read = (name: keyof typeof settings) => {
    const { type, default: fallback } = settings[name]
    const value = env[name] || fallback
    const parsed = type.safeParse(value)
    if (!parsed.success) problems.push(`${name} is "${value}": ${parsed.error.issues[0]?.message}. ${settings[name].help}`)
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
  }
  if (problems.length > 0) throw new ConfigError(problems.join('\n'))
  return config
}

export function helpText(): string {
  const lines = Object.entries(settings).map(
    ([name, { default: fallback, help }]) => `  ${name.padEnd(22)}${help}\n  ${''.padEnd(22)}Default: ${fallback || 'none'}.`,
  )
  return ['Entente: the system of record for digital-government cooperation.', '', 'Usage: npm start', '', 'Settings, from the environment:', ...lines].join('\n')
}
