import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pendingSql } from './engine.ts'

const name = process.argv[2]
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run db:migration -- <name>, the name in lower_case_words.')
  process.exit(2)
}

const sql = await pendingSql()
if (sql) {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const directory = join(import.meta.dirname, '..', 'migrations', `${stamp}_${name}`)
  mkdirSync(directory)
  writeFileSync(join(directory, 'migration.sql'), sql)
  console.log(`Wrote prisma/migrations/${stamp}_${name}/migration.sql. Read it before you commit it.`)
} else {
  console.log('The migrations already make what the schema says: nothing to write.')
}
process.exit(0)
