import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { compositionOf } from './composition.ts'
import { committed } from './schema.ts'

// Writes schema.graphql and subgraph.graphql. With --check it only says whether what is there is what the server
// serves; with --check and the schemas of other subgraphs, whether they compose with it. Nothing is fetched.

const root = join(import.meta.dirname, '..')
const [check, ...others] = process.argv.slice(2)

if (check !== '--check') {
  for (const [name, text] of Object.entries(committed)) writeFileSync(join(root, name), text())
} else if (others.length === 0) {
  const stale = Object.entries(committed).filter(([name, text]) => {
    const path = join(root, name)
    return !existsSync(path) || readFileSync(path, 'utf8') !== text()
  })
  for (const [name] of stale)
    console.error(`${name} is not the schema that the server serves. Run \`npm run schema:print\` and commit it.`)
  process.exitCode = stale.length > 0 ? 1 : 0
} else {
  const { composes, lines } = compositionOf(others)
  console[composes ? 'log' : 'error'](lines.join('\n'))
  process.exitCode = composes ? 0 : 1
}
