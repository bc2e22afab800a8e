import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// Whether prisma/generated is what the schema files make: generates a copy beside it and compares.

const prismaDir = join(import.meta.dirname, '..')
const cache = join(prismaDir, '..', '.cache')

mkdirSync(cache, { recursive: true })
const copy = mkdtempSync(join(cache, 'generated-'))
try {
  for (const name of ['schema', 'prisma.config.ts'])
    cpSync(join(prismaDir, name), join(copy, name), { recursive: true })
  if (runs('format', '--check') && runs('generate')) compare(join(copy, 'generated'), join(prismaDir, 'generated'))
} finally {
  rmSync(copy, { recursive: true, force: true })
}

function runs(...words: string[]): boolean {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['prisma', ...words, '--config', join(copy, 'prisma.config.ts')],
    {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) complain(`\`prisma ${words.join(' ')}\` is not content:\n${stdout}${stderr}`)
  return status === 0
}

function compare(made: string, committed: string): void {
  const [now, before] = [contents(made), contents(committed)]
  const names = [...new Set([...now.keys(), ...before.keys()])].sort()
  const stale = names.filter((name) => now.get(name) !== before.get(name))
  if (stale.length > 0) complain(`prisma/generated is not what prisma/schema makes: ${stale.join(', ')}.`)
}

function contents(directory: string): Map<string, string> {
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path.slice(directory.length + 1), readFileSync(path, 'utf8')]
    }),
  )
}

function complain(what: string): void {
  console.error(`${what}\nRun \`npm run db:generate\` and commit what it writes.`)
  process.exitCode = 1
}
