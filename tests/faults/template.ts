import { execFileSync } from 'node:child_process'
import { rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loadCountries } from '../../prisma/seed/load.ts'
import { createToken } from '../../server/access/tokens.ts'
import { migrate } from '../../server/database/migrate.ts'
import { openPostgres } from '../../server/database/open.ts'
import { makeCluster } from './cluster.ts'
import { type AtEnd, ownedDirectory } from './programs.ts'

// Before the tests: a cluster with an empty registry and a token that may write, to be copied by whoever needs one.

declare module 'vitest' {
  interface ProvidedContext {
    /** The directory of a cluster that was stopped, and the text of a token in its registry. */
    registry: { directory: string; token: string }
  }
}

export const DATABASE = 'entente'

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const clear: Parameters<AtEnd>[0][] = []
  const atEnd: AtEnd = (work) => clear.unshift(work)
  const cluster = await makeCluster({ atEnd, settings: { fsync: 'off' } })
  await cluster.sql(`CREATE DATABASE ${DATABASE}`)
  const database = await openPostgres(cluster.url(DATABASE), 1)
  await migrate(database.pool)
  await loadCountries(database.prisma)
  const { text: token } = await createToken(database.prisma, { name: 'Writer', role: 'ADMIN' })
  await database.close()
  await cluster.stop('fast')
  project.provide('registry', { directory: cluster.directory, token })
  return async () => {
    for (const work of clear) await work()
  }
}

/** A copy of the registry's files, owned as they are; with its write-ahead log elsewhere where that is named. */
export function copyOf(directory: string, atEnd: AtEnd, logDirectory?: string): string {
  const copy = join(ownedDirectory(atEnd), 'data')
  execFileSync('cp', ['-a', directory, copy])
  if (logDirectory) {
    const log = join(copy, 'pg_wal')
    execFileSync('cp', ['-a', '--no-target-directory', log, logDirectory])
    rmSync(log, { recursive: true })
    symlinkSync(logDirectory, log)
  }
  return copy
}
