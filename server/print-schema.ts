import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sdl } from './schema.ts'

// Writes schema.graphql. With --check it only says whether what is there is what the server serves.

const path = join(import.meta.dirname, '..', 'schema.graphql')

if (!process.argv.includes('--check')) {
  writeFileSync(path, sdl())
} else if (!existsSync(path) || readFileSync(path, 'utf8') !== sdl()) {
  console.error('schema.graphql is not the schema that the server serves. Run `npm run schema:print` and commit it.')
  process.exit(1)
}
