import { parseArgs } from 'node:util'
import type { Environment } from '../config.ts'
import { carryOut, UsageError } from './carry-out.ts'
import { tokenCommands } from './tokens.ts'

// npm run token -- create|list|revoke. Against PostgreSQL, against an embedded database that nobody holds, or
// through the server that holds it.

const USAGE = `Usage:
  npm run token -- create --name "Desk officer, MOIS" --role EDITOR [--expires 2027-12-31]
  npm run token -- list
  npm run token -- revoke ID`

function parse(argv: string[]): { command: string; words: Record<string, unknown> } {
  const options = { name: { type: 'string' }, role: { type: 'string' }, expires: { type: 'string' } } as const
  try {
    const { positionals, values } = parseArgs({ args: argv, options, allowPositionals: true })
    const [verb, id, ...rest] = positionals
    const expected = { create: 1, list: 1, revoke: 2 }[verb ?? '']
    if (expected === positionals.length && rest.length === 0)
      return { command: `token-${verb}`, words: { ...values, id } }
  } catch {
    // An option that does not exist: the usage says which do.
  }
  throw new UsageError(USAGE)
}

interface Shown {
  id: string
  name: string
  role: string
  text?: string
  expiresAt: string | null
  revokedAt: string | null
}

function print(command: string, answer: unknown): void {
  if (command === 'token-revoke') {
    console.log('Revoked.')
    return
  }
  if (command === 'token-create') {
    const { text, name, role, id } = answer as Shown
    console.log(`${text}\n\nThis is the only time it is shown. ${role}, for ${name}; id ${id}.`)
    return
  }
  const tokens = answer as Shown[]
  if (tokens.length === 0) console.log('There are no tokens.')
  for (const { id, name, role, expiresAt, revokedAt } of tokens) {
    const state = revokedAt ? `revoked ${revokedAt}` : expiresAt ? `expires ${expiresAt}` : 'valid'
    console.log(`${id}  ${role.padEnd(7)}  ${name}  (${state})`)
  }
}

export async function run(argv: string[], env: Environment): Promise<number> {
  const { command, words } = parse(argv)
  print(command, JSON.parse(JSON.stringify(await carryOut(env, command, words, ({ prisma }) => tokenCommands(prisma)))))
  return 0
}
