import { once } from 'node:events'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { finished } from 'node:stream/promises'
import { parseArgs } from 'node:util'
import { createGzip } from 'node:zlib'
import { checked } from '../backup/read.ts'
import type { Environment } from '../config.ts'
import { backupCommands } from './backups.ts'
import { carryOut, UsageError } from './carry-out.ts'

// npm run backup: everything the registry holds, of one moment, in one file. Also while servers run.

const USAGE = `Usage: npm run backup -- FILE

  FILE   where to write, such as registry-2027-01-31.backup; it must not be there yet

It holds what is internal as well, so only you can read the file. npm run restore puts it back.`

function parse(args: string[]): string {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true, options: {} })
    if (positionals.length === 1 && positionals[0]) return positionals[0]
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new UsageError(USAGE)
}

async function write(path: string, env: Environment): Promise<void> {
  const unfinished = `${path}.part`
  const packed = createGzip()
  const file = packed.pipe(createWriteStream(unfinished, { flags: 'wx', mode: 0o600 }))
  const failed = new Promise<never>((_, reject) => file.once('error', reject))
  failed.catch(() => {})
  try {
    const hear = async (lines: string) => {
      if (!packed.write(lines)) await Promise.race([once(packed, 'drain'), failed])
    }
    await Promise.race([
      carryOut(env, 'backup', {}, backupCommands, hear as (lines: never) => Promise<void>, { migrates: false }),
      failed,
    ])
    packed.end()
    await finished(file)
    // What cannot be read back is no backup.
    const { at } = await checked(unfinished)
    renameSync(unfinished, path)
    console.log(`${path} holds the registry as of ${at}.`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') rmSync(unfinished, { force: true })
    throw error
  }
}

export async function run(argv: string[], env: Environment): Promise<number> {
  const path = parse(argv)
  if (existsSync(path)) throw new UsageError(`${path} is there already, and is not overwritten.`)
  await write(path, env)
  return 0
}
