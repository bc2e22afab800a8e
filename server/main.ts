import { ConfigError, type Environment, helpText, readConfig } from './config.ts'
import type { Database } from './database/open.ts'
import type { Replicas } from './database/replicas/replicas.ts'
import type { Log } from './telemetry/log.ts'

// The process: configuration, database, migrations, documents, http; and back down in reverse.
// What is slow to load is loaded after the first line is printed.

// Since the process began, the loading of the runtime included.
const seconds = () => (performance.now() / 1000).toFixed(1)

async function serve(words: string[], env: Environment): Promise<void> {
  if (words.some((word) => word === '--help' || word === '-h')) {
    console.log(helpText())
    return
  }
  if (words.length > 0) {
    throw new ConfigError(
      `"${words[0]}" means nothing here: settings come from the environment, and --help lists them.`,
    )
  }
  const config = readConfig(env)
  console.log('Entente is starting.')

  const { openEmbedded, openPostgres } = await import('./database/open.ts')
  const { migrate } = await import('./database/migrate.ts')
  const { openTelemetry } = await import('./telemetry/open.ts')
  // The schema is built while the database opens.
  const loading = import('./app.ts')
  const database = config.databaseUrl
    ? await openPostgres(config.databaseUrl, config.databaseConnections, {
        limits: config.deadlines,
        prepared: config.databasePrepared,
      })
    : await openEmbedded(config.dataDir, `process ${process.pid}, started ${new Date().toISOString()}`, {
        contents: config.seed ? 'documents' : 'empty',
        onCreate: () => progress('making the embedded database (only on the first start)'),
      })
  let replicas: Replicas | undefined
  try {
    let announced = false
    const applied = await migrate(database.pool, () => {
      if (!announced) progress('creating the tables')
      announced = true
    })
    const missing = await whatIsMissing(database.pool)
    if (config.seed && missing.records) {
      progress('loading what five documents say')
      const { loadSeed } = await import('../prisma/seed/load.ts')
      await loadSeed(database.prisma)
    } else if (missing.countries) {
      progress('loading the countries')
      const { loadCountries } = await import('../prisma/seed/load.ts')
      await loadCountries(database.prisma)
    }
    const { createApp, ENDPOINT } = await loading
    const { listen } = await import('./http.ts')
    const { openLoad } = await import('./load/open.ts')
    const { behindDoor } = await import('./load/door.ts')
    const { Arrivals } = await import('./load/arrivals.ts')
    const telemetry = await openTelemetry(config, database)
    const { log } = telemetry
    if (config.replicas) {
      const { openReplicas } = await import('./database/replicas/replicas.ts')
      replicas = await openReplicas(database.pool, { ...config.replicas, log })
    }
    const plugins = [
      ...telemetry.plugins,
      ...(config.apolloTracing ? [(await import('./apollo-tracing.ts')).apolloTracing()] : []),
    ]
    const { idempotencyHours, tellHowRead, limits, introspection, origins } = config
    // The times told are those of resolvers, so there must be some.
    const read = config.apolloTracing ? 'prisma' : config.read
    const oidc = config.oidc ?? undefined
    const { gate, ...load } = openLoad(config, database, log)
    telemetry.deps.meter?.watch({ gate, budgets: load.budgets.budgets })
    let stopping = false
    const app = createApp({
      database,
      replicas,
      isStopping: () => stopping,
      oidc,
      idempotencyHours,
      read,
      tellHowRead,
      limits,
      introspection,
      origins,
      plugins,
      log,
      ...telemetry.deps,
      ...load,
    })
    const control = config.databaseUrl ? null : await openCommands(config.dataDir, database, log)
    const stopUpkeep = config.databaseUrl ? null : (await import('./database/upkeep.ts')).upkeepOf(database.pool, log)
    const arrivals = new Arrivals(limits.bodyBytes)
    const served = behindDoor({ gate, endpoint: ENDPOINT, origins, arrivals }, app as never)
    const server = await listen(served, config.host, config.port)
    // Until here a signal ends the process at once, which loses nothing; from here there are requests to finish.
    const stop = stopSignal(config.underNpm)
    await warmUp(app)
    const counts = await contents(database.pool)
    console.log(
      [
        `Serving ${counts}`,
        `  at    ${server.url}/graphql`,
        `  from  ${database.description}${applied.length > 0 ? ` (${applied.length} migrations applied)` : ''}`,
        ...(replicas ? [`  and   ${replicas.places.join(', ')} for queries`] : []),
        ...telemetry.told,
        `  first answer after ${seconds()} s`,
        `Open the address in a browser and run the first tab. Ctrl-C stops.`,
        ...(await welcome(database, config.databaseUrl === null)),
      ].join('\n'),
    )
    await stop
    stopping = true
    await server.leave(config.drainNoticeMs)
    // Subscriptions would never finish by themselves; their clients resume elsewhere.
    await database.notifier.close()
    const drained = server.drain(config.drainMs)
    console.log('Stopping: finishing what is running.')
    // An import or export at work holds the database, for which requests may be waiting.
    await control?.close()
    await stopUpkeep?.()
    await drained
    await telemetry.close()
  } finally {
    await replicas?.close()
    await database.close()
  }
  console.log('Stopped.')
}

/** What `npm run` asks of the server while it holds the embedded database. */
async function openCommands(directory: string, database: Database, log: Log) {
  const { openControl } = await import('./control.ts')
  const { tokenCommands } = await import('./commands/tokens.ts')
  const { bulkCommands } = await import('./commands/bulk.ts')
  const { backupCommands } = await import('./commands/backups.ts')
  const { audited } = await import('./telemetry/audit.ts')
  const commands = { ...tokenCommands(database.prisma), ...bulkCommands(database), ...backupCommands(database) }
  return openControl(directory, audited(commands, log))
}

/** On the first start of an embedded registry nobody may write yet: one token is made, and shown this once. */
async function welcome({ pool }: Database, embedded: boolean): Promise<string[]> {
  if (!embedded || (await pool.query('SELECT FROM access_token LIMIT 1')).rowCount !== 0) return []
  const { createFirstToken } = await import('./access/tokens.ts')
  const text = await createFirstToken(pool, { name: 'First administrator', role: 'ADMIN' })
  return [
    '',
    `To write, send this token, which is shown only now:`,
    `  {"authorization": "Bearer ${text}"}`,
    'In GraphiQL it goes into the Headers tab, below the query.',
  ]
}

/** Says what takes time while it does. */
function progress(what: string): void {
  console.log(`  ${what} …`)
}

/** Asks the first question, so that the time printed is the time of a real answer. */
async function warmUp(app: { fetch(url: string, init: object): Promise<Response> | Response }): Promise<void> {
  const response = await app.fetch('http://localhost/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ activities(first: 1) { nodes { title } } }' }),
  })
  const { errors } = (await response.json()) as { errors?: { message: string }[] }
  if (errors) throw new Error(errors[0]?.message)
}

interface Pool {
  query<Row>(sql: string): Promise<{ rows: Row[] }>
}

/** Asked in SQL, because the module that knows the documents takes long to load and most starts do not need it. */
async function whatIsMissing(pool: Pool): Promise<{ countries: boolean; records: boolean }> {
  const { rows } = await pool.query<{ countries: boolean; records: boolean }>(
    `SELECT NOT EXISTS (SELECT FROM country) AS countries,
       NOT EXISTS (SELECT FROM source UNION ALL SELECT FROM organization UNION ALL SELECT FROM activity) AS records`,
  )
  return rows[0] as { countries: boolean; records: boolean }
}

async function contents(pool: Pool): Promise<string> {
  const { rows } = await pool.query<Record<string, string>>(
    `SELECT (SELECT count(*) FROM activity) AS activities, (SELECT count(*) FROM agreement) AS agreements,
            (SELECT count(*) FROM commitment) AS commitments, (SELECT count(*) FROM source) AS documents`,
  )
  return Object.entries(rows[0] ?? {})
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

/** Resolves when somebody wants the process to stop. */
function stopSignal(underNpm: boolean): Promise<void> {
  return new Promise((stop) => {
    let asked = 0
    const ask = () => {
      asked ||= performance.now()
      stop()
      // Whoever asks again does not want to wait. But npm passes on a Ctrl-C that reached this process already.
      if (performance.now() - asked > 1000) process.exit(130)
    }
    process.on('SIGINT', ask).on('SIGTERM', ask)
    // Between npm and this process stands a shell, which a signal may end without reaching this process.
    const parent = process.ppid
    if (underNpm) setInterval(() => process.ppid !== parent && stop(), 500).unref()
  })
}

/** What a person can put right is told in its sentence; only a defect of ours shows where it happened. */
function complain(error: unknown): void {
  const forPeople = ['ConfigError', 'DatabaseUnusable', 'DirectoryInUse', 'MigrationError', 'CannotListen']
  const known = forPeople.includes((error as Error)?.constructor?.name)
  console.error(known ? (error as Error).message : error)
}

export async function run(words: string[], env: Environment): Promise<number> {
  try {
    await serve(words, env)
    return 0
  } catch (error) {
    complain(error)
    return 1
  }
}
