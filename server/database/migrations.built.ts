import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const directory = join(import.meta.dirname, '..', '..', 'prisma', 'migrations')

/** Which migrations there are, in their order. */
export const migrations: { name: string; checksum: string }[] = readdirSync(directory, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const sql = readFileSync(join(directory, name, 'migration.sql'))
    return { name, checksum: createHash('sha256').update(sql).digest('hex') }
  })
  .sort((a, b) => (a.name < b.name ? -1 : 1))
