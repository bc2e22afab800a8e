import { parseArgs } from 'node:util'
import { type Environment, readConfig } from '../config.ts'
import { grantServer } from '../database/grants.ts'
import { migrate } from '../database/migrate.ts'
import { openPostgres } from '../database/open.ts'
import { UsageError } from './carry-out.ts'

// npm run migrate: brings a PostgreSQL database up to date as the owner of its tables, for a server that runs as
// another role and may not.

const USAGE = `Usage: DATABASE_URL=postgresql://owner@... npm run migrate -- [--grant ROLE]

  --grant ROLE   gives the role that the server runs as its rights: to records, not to history`

function roleOf(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { grant: { type: 'string' } } }).values.grant
  } catch {
    throw new UsageError(USAGE)
  }
}

export async function run(argv: string[], env: Environment): Promise<number> {
  const role = roleOf(argv)
  const { databaseUrl, databasePrepared: prepared } = readConfig(env)
  if (!databaseUrl) throw new UsageError(`${USAGE}\n\nThe embedded database is brought up to date when it is opened.`)
  const { pool, close } = await openPostgres(databaseUrl, 1, { prepared })
  try {
    const applied = await migrate(pool)
    console.log(applied.length > 0 ? `Applied ${applied.join(', ')}.` : 'Nothing to apply.')
    if (role) await grantServer(pool, role)
    if (role) console.log(`${role} may read and write records, and read the history.`)
  } finally {
    await close()
  }
  return 0
}
