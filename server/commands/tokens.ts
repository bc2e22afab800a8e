import { type Role, roles } from '../access/roles.ts'
import { type AccessToken, createToken, listTokens, revokeToken } from '../access/tokens.ts'
import type { PrismaClient } from '../database/open.ts'
import { UsageError } from './carry-out.ts'

// What `npm run token` can do, on a database that is at hand.

type Words = Record<string, unknown>

/** A token as it is shown: everything but what it opens doors with. */
function shown({ id, name, role, createdAt, expiresAt, revokedAt }: AccessToken) {
  return { id, name, role, createdAt, expiresAt, revokedAt }
}

export function tokenCommands(db: PrismaClient) {
  return {
    'token-create': async ({ name, role, expires }: Words) => {
      const { text, token } = await createToken(db, {
        name: nameOf(name),
        role: roleOf(role),
        expiresAt: expiryOf(expires),
      })
      return { text, ...shown(token) }
    },
    'token-list': async () => (await listTokens(db)).map(shown),
    'token-revoke': async ({ id }: Words) => {
      if (!/^[0-9a-f-]{36}$/.test(String(id)) || !(await revokeToken(db, String(id), new Date()))) {
        throw new UsageError(`There is no valid token with the id ${id}. "npm run token -- list" shows them.`)
      }
      return { id }
    },
  }
}

function nameOf(name: unknown): string {
  if (typeof name === 'string' && name.trim() !== '' && name.length <= 200) return name.trim()
  throw new UsageError('--name says whose the token is; it stands in the history of what is done with it.')
}

function roleOf(role: unknown): Role {
  const found = roles.find((one) => one === String(role).toUpperCase())
  if (found) return found
  throw new UsageError(`--role is one of ${roles.join(', ')}.`)
}

function expiryOf(expires: unknown): Date | null {
  if (expires === undefined || expires === null) return null
  const date = new Date(String(expires))
  if (Number.isNaN(date.getTime())) throw new UsageError('--expires is a day or a time, such as 2027-12-31.')
  if (date <= new Date()) throw new UsageError('--expires lies in the past.')
  return date
}
