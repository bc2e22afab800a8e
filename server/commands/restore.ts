import { parseArgs } from 'node:util'
import { restore } from '../backup/restore.ts'
import { type Environment, readConfig } from '../config.ts'
import { openEmbedded, openPostgres } from '../database/open.ts'
import { UsageError } from './carry-out.ts'

// npm run restore: puts what npm run backup wrote into a registry, all of it or nothing. No server runs on it meanwhile.

const USAGE = `Usage: npm run restore -- FILE [--replace]

  FILE        a file that npm run backup wrote, from either kind of database
  --replace   empties the registry first, where it holds something; else such a one is refused

It goes into the database that the settings name. Stop the servers on it first.`

function parse(args: string[]): { path: string; replace: boolean } {
  try {
    const options = { replace: { type: 'boolean', default: false } } as const
    const { positionals, values } = parseArgs({ args, allowPositionals: true, options })
    if (positionals.length === 1 && positionals[0]) return { path: positionals[0], replace: values.replace }
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new UsageError(USAGE)
}

export async function run(argv: string[], env: Environment): Promise<number> {
  const { path, replace } = parse(argv)
  const { databaseUrl, databasePrepared: prepared, dataDir } = readConfig(env)
  const database = databaseUrl
    ? await openPostgres(databaseUrl, 1, { prepared })
    : await openEmbedded(dataDir, `npm run restore, process ${process.pid}`)
  try {
    const { at, tables, rows } = await restore(database.pool, path, { replace, own: !databaseUrl })
    console.log(`Restored the registry as of ${at}: ${rows} rows in ${tables} tables.`)
  } finally {
    await database.close()
  }
  return 0
}
