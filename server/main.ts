import { ConfigError, helpText, readConfig } from './config.ts'

// The process: configuration, database, migrations, documents, http; and back down in reverse.
// What is slow to load is loaded after the first line is printed.


// Since the process began, the loading of the runtime included.
const seconds = () => (performance.now() / 1000).toFixed(1)

async function main(): Promise<void> {
  if (process.argv.slice(2).some((word) => word === '--help' || word === '-h')) {
    console.log(helpText())
    return
  }
  const config = readConfig(process.env)
  console.log('Entente is starting.')

  const { openEmbedded, openPostgres } = await import('./database/open.ts')
  const { migrate } = await import('./database/migrate.ts')
  // The schema is built while the database opens.
  const loading = import('./app.ts')
  const first = progress()
  const database = config.databaseUrl
    ? await openPostgres(config.databaseUrl, config.databaseConnections)
    : await openEmbedded(config.dataDir, `process ${process.pid}, started ${new Date().toISOString()}`, () =>
        first('making the embedded database (only on the first start)'),
      )
  try {
    let announced = false
    const applied = await migrate(database.pool, () => {
      if (!announced) first('creating the tables')
      announced = true
    })
    if (config.seed && (await isEmpty(database.pool))) {
      first('loading what five documents say')
      const { loadSeed } = await import('../prisma/seed/load.ts')
      await loadSeed(database.prisma)
    }
    const { createApp } = await loading
    const { listen } = await import('./http.ts')
    const app = createApp({ database })
    const server = await listen(app as never, config.host, config.port)
    await warmUp(app)
    const counts = await contents(database.pool)
    console.log(
      [
        `Serving ${counts}`,
        `  at    ${server.url}/graphql`,
        `  from  ${database.description}${applied.length > 0 ? ` (${applied.length} migrations applied)` : ''}`,
        `  first answer after ${seconds()} s`,
        `Open the address in a browser and run the first tab. Ctrl-C stops.`,
      ].join('\n'),
    )
    await stopSignal()
    console.log('Stopping: finishing what is running.')
    await server.drain(config.drainMs)
  } finally {
    await database.close()
  }
  console.log('Stopped.')
}

/** Says what takes time while it does. */
function progress() {
  return (what: string) => console.log(`  ${what} …`)
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
  query(sql: string): Promise<{ rows: Record<string, string>[] }>
}

async function isEmpty(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query('SELECT 1 AS one FROM source LIMIT 1')
  return rows.length === 0
}

async function contents(pool: Pool): Promise<string> {
  const { rows } = await pool.query(
    `SELECT (SELECT count(*) FROM activity) AS activities, (SELECT count(*) FROM agreement) AS agreements,
            (SELECT count(*) FROM commitment) AS commitments, (SELECT count(*) FROM source) AS documents`,
  )
  return Object.entries(rows[0] ?? {})
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

function stopSignal(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        stop()
        // Whoever asks twice does not want to wait.
        process.on(signal, () => process.exit(130))
      })
    }
  })
}

/** What a person can put right is told in its sentence; only a defect of ours shows where it happened. */
function complain(error: unknown): void {
  const forPeople = ['ConfigError', 'DatabaseUnusable', 'DirectoryInUse', 'MigrationError', 'CannotListen']
  const known = error instanceof ConfigError || forPeople.includes((error as Error)?.constructor?.name)
  console.error(known ? (error as Error).message : error)
}

main().then(
  () => process.exit(0),
  (error) => {
    complain(error)
    process.exit(1)
  },
)
