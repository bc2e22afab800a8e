import { type Environment, readConfig } from '../config.ts'
import { askServer, type Command } from '../control.ts'
import { migrate } from '../database/migrate.ts'
import { type Database, openEmbedded, openPostgres } from '../database/open.ts'
import { audited } from '../telemetry/audit.ts'
import { logOf } from '../telemetry/open-log.ts'

/** The words of a command mean nothing; the message says what would. */
export class UsageError extends Error {}

/**
 * Carries out a command of `npm run`: against PostgreSQL, against an embedded database that nobody holds, or through
 * the server that holds it.
 */
export async function carryOut(
  env: Environment,
  command: string,
  words: Record<string, unknown>,
  commandsOf: (database: Database) => Record<string, Command>,
  hear: (event: never) => Promise<void> | void = () => {},
  { migrates = true } = {},
): Promise<unknown> {
  const config = readConfig(env)
  if (!config.databaseUrl) {
    const answer = await askServer(config.dataDir, command, words, hear)
    if (answer !== undefined) return answer
  }
  const stop = new AbortController()
  const onSignal = () => stop.abort(new Error('Interrupted.'))
  const database = config.databaseUrl
    ? await openPostgres(config.databaseUrl, 2, { prepared: config.databasePrepared })
    : await openEmbedded(config.dataDir, `npm run ${command}, process ${process.pid}`)
  try {
    // What is backed up before a new version is tried is backed up as it is.
    if (migrates) await migrate(database.pool)
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal)
    const tell = async (event: unknown) => hear(event as never)
    const commands = audited(commandsOf(database), logOf(config, process.stderr))
    return await commands[command]?.(words, { tell, signal: stop.signal })
  } finally {
    await database.close()
  }
}
