import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verdictOn } from './schema-changes.ts'

// Compares schema.graphql with that of the last release, kept in docs/schema.released.graphql: a copy, because a fresh
// clone need not have the history. Fails where a breaking change is not named in CHANGELOG.md, or where the version
// of package.json is too low for what changed. With --release it keeps the schema as the one that is released.

const root = join(import.meta.dirname, '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const KEPT = 'docs/schema.released.graphql'
const current = read('schema.graphql')
const { version } = JSON.parse(read('package.json')) as { version: string }

if (process.argv.includes('--release')) {
  writeFileSync(join(root, KEPT), `# of ${version}\n${current}`)
} else {
  const { lines, problems } = await verdictOn({
    released: read(KEPT),
    current,
    changelog: read('CHANGELOG.md'),
    version,
  })
  for (const line of lines) console.log(line)
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) process.exitCode = 1
}
