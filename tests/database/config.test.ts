import { expect, test } from 'vitest'
import { ConfigError, helpText, readConfig } from '../../server/config.ts'
import { defaultLimits } from '../../server/limits/settings.ts'

const defaults = {
  host: '127.0.0.1',
  port: 4000,
  databaseUrl: null,
  databaseConnections: 10,
  databasePrepared: true,
  replicas: null,
  dataDir: '.entente',
  seed: true,
  drainMs: 10_000,
  drainNoticeMs: 0,
  idempotencyHours: 24,
  apolloTracing: false,
  read: 'compiled',
  gate: { slots: 10, patienceMs: 500 },
  deadlines: { readMs: 10_000, writeMs: 60_000 },
  budgets: { anonymous: 0, token: 0, shared: false },
  trustedProxies: [],
  tellHowRead: true,
  logLevel: 'auto',
  logFormat: 'auto',
  metrics: null,
  traces: null,
  introspection: 'public',
  origins: '*',
  limits: defaultLimits,
  oidc: null,
  underNpm: false,
}

test('without settings there are the defaults, and what is empty is not set', () => {
  expect(readConfig({})).toEqual(defaults)
  expect(readConfig({ HOST: '', PORT: ' ', DATABASE_URL: '', ENTENTE_DATA_DIR: '', ENTENTE_SEED: '' })).toEqual(
    defaults,
  )
})

test.each([
  ['127.0.0.1', 0],
  ['localhost', 0],
  ['::1', 0],
  ['0.0.0.0', 5_000_000],
  ['192.0.2.7', 5_000_000],
])('a server on %s, without a word on budgets, gives strangers %i points', (HOST, points) => {
  expect(readConfig({ HOST }).budgets.anonymous).toBe(points)
  expect(readConfig({ HOST, ENTENTE_BUDGET_ANONYMOUS: '300000' }).budgets.anonymous).toBe(300_000)
})

test('every setting is read', () => {
  const env = {
    HOST: '0.0.0.0',
    PORT: '0',
    DATABASE_URL: 'postgresql://user:password@host/entente',
    DATABASE_CONNECTIONS: '200',
    DATABASE_PREPARED: 'false',
    DATABASE_REPLICA_URL: 'postgresql://one/entente, postgresql://two/entente',
    DATABASE_REPLICA_LAG_MS: '0',
    ENTENTE_DATA_DIR: '/var/lib/entente',
    ENTENTE_SEED: 'false',
    ENTENTE_DRAIN_MS: '0',
    ENTENTE_DRAIN_NOTICE_MS: '3000',
    ENTENTE_APOLLO_TRACING: 'true',
    ENTENTE_READ: 'prisma',
    ENTENTE_CONCURRENCY: '7',
    ENTENTE_QUEUE_MS: '60000',
    ENTENTE_DEADLINE_MS: '100',
    ENTENTE_WRITE_DEADLINE_MS: '3600000',
    ENTENTE_BUDGET_ANONYMOUS: '300000',
    ENTENTE_BUDGET_TOKEN: '0',
    ENTENTE_BUDGET_SHARED: 'true',
    ENTENTE_TRUSTED_PROXIES: 'loopback, 10.1.0.0/16',
    ENTENTE_LOG_LEVEL: 'debug',
    ENTENTE_LOG_FORMAT: 'json',
    ENTENTE_METRICS_PORT: '9400',
    ENTENTE_METRICS_HOST: '10.0.0.1',
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
    OTEL_SERVICE_NAME: 'registry',
    ENTENTE_INTROSPECTION: 'private',
    ENTENTE_ORIGINS: 'https://portal.example.org, http://localhost:3000',
    ENTENTE_MAX_DEPTH: '30',
    NODE_ENV: 'production',
    OIDC_ISSUER: 'https://login.example.org',
    OIDC_AUDIENCE: 'entente',
    OIDC_JWKS_URL: 'https://login.example.org/keys',
    OIDC_ROLE_CLAIM: 'groups',
    npm_lifecycle_event: 'start',
  }
  expect(readConfig(env)).toEqual({
    host: '0.0.0.0',
    port: 0,
    databaseUrl: 'postgresql://user:password@host/entente',
    databaseConnections: 200,
    databasePrepared: false,
    replicas: { urls: [new URL('postgresql://one/entente'), new URL('postgresql://two/entente')], mostBehind: 0 },
    dataDir: '/var/lib/entente',
    seed: false,
    drainMs: 0,
    drainNoticeMs: 3000,
    idempotencyHours: 24,
    apolloTracing: true,
    read: 'prisma',
    gate: { slots: 7, patienceMs: 60_000 },
    deadlines: { readMs: 100, writeMs: 3_600_000 },
    budgets: { anonymous: 300_000, token: 0, shared: true },
    trustedProxies: ['loopback', '10.1.0.0/16'],
    tellHowRead: false,
    logLevel: 'debug',
    logFormat: 'json',
    metrics: { host: '10.0.0.1', port: 9400 },
    traces: { endpoint: 'http://collector:4318', service: 'registry' },
    introspection: 'private',
    origins: ['https://portal.example.org', 'http://localhost:3000'],
    limits: { ...defaultLimits, depth: 30 },
    oidc: {
      issuer: 'https://login.example.org',
      audience: 'entente',
      jwksUrl: 'https://login.example.org/keys',
      roleClaim: 'groups',
    },
    underNpm: true,
  })
})

test.each([
  ['PORT', ['abc', '-1', '65536', '1e3', '0x10', '4000.5', '4 000', 'NaN'], 'should be a whole number from 0 to 65535'],
  ['DATABASE_CONNECTIONS', ['0', '201', 'many'], 'should be a whole number from 1 to 200'],
  ['ENTENTE_DRAIN_MS', ['-1', '10s', '9'.repeat(20)], 'should be a whole number from 0 to 600000'],
  ['ENTENTE_BUDGET_TOKEN', ['1', '299999'], 'should be 0 or at least 300000, so that every operation can be paid for'],
  [
    'ENTENTE_TRUSTED_PROXIES',
    ['*', '10.0.0.0/8, all'],
    'should be addresses, networks such as 10.1.0.0/16, loopback or private, separated by commas',
  ],
  ['ENTENTE_METRICS_PORT', ['-1', 'many'], 'should be a whole number from 0 to 65535'],
  ['ENTENTE_LOG_LEVEL', ['all'], 'should be auto, silent, error, warn, info or debug'],
  ['OTEL_EXPORTER_OTLP_ENDPOINT', ['collector'], 'should be an address such as http://localhost:4318'],
  ['ENTENTE_READ', ['sql', 'PRISMA'], 'should be compiled or prisma'],
  ['ENTENTE_MAX_DEPTH', ['15', '101', 'deep'], 'should be a whole number from 16 to 100'],
  ['ENTENTE_INTROSPECTION', ['none', 'Private'], 'should be public or private'],
  [
    'ENTENTE_ORIGINS',
    ['portal.example.org', 'https://portal.example.org/', '*, https://portal.example.org', 'null'],
    'should be * or origins such as https://portal.example.org, separated by commas',
  ],
  ['ENTENTE_SEED', ['yes', 'TRUE', '1'], 'should be true or false'],
])('a wrong %s is named with what it should be', (name, values, sentence) => {
  for (const value of values) {
    expect(() => readConfig({ [name]: value })).toThrow(new ConfigError(`${name} is "${value}", but ${sentence}.`))
  }
})

test('what trusts a login service is set as a whole', () => {
  expect(() => readConfig({ OIDC_ISSUER: 'https://login.example.org' })).toThrow(
    'OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL are set together or not at all.',
  )
  expect(() => readConfig({ OIDC_ISSUER: 'a', OIDC_AUDIENCE: 'b', OIDC_JWKS_URL: 'c' })).toThrow('OIDC_JWKS_URL is "c"')
})

test('replicas are of the primary that is set, and each is named by its address', () => {
  expect(() => readConfig({ DATABASE_REPLICA_URL: 'postgresql://one/entente' })).toThrow('not DATABASE_URL')
  const urls = {
    DATABASE_URL: 'postgresql://host/entente',
    DATABASE_REPLICA_URL: 'postgresql://one/entente,mysql://secret@two/',
  }
  const sentence =
    'DATABASE_REPLICA_URL has no address as URL 2: it should look like postgresql://user:password@host:5432/database.'
  expect(() => readConfig(urls)).toThrow(new ConfigError(sentence))
})

test('several wrong settings are named together', () => {
  expect(() => readConfig({ PORT: 'abc', ENTENTE_SEED: 'yes', HOST: 'fine' })).toThrow(/^PORT .+\nENTENTE_SEED .+$/)
})

test('the help says the default that is taken', () => {
  const help = helpText()
  for (const value of [
    defaults.host,
    defaults.port,
    defaults.databaseConnections,
    defaults.dataDir,
    defaults.seed,
    defaults.drainMs,
  ]) {
    expect(help).toContain(`Default: ${value}.`)
  }
  expect(help).toContain('DATABASE_URL')
})
