import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Pool } from 'pg'
import type { AccessToken, PrismaClient } from '../../prisma/generated/prisma/client.ts'
import type { Role } from './roles.ts'

export type { AccessToken }

// Bearer tokens: long random words that the server knows only by their hash. With 256 random bits a plain
// hash is enough: there is nothing to guess.

const PREFIX = 'entente_'

export interface NewToken {
  name: string
  role: Role
  expiresAt?: Date | null
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

const newText = () => PREFIX + randomBytes(32).toString('base64url')

/** Makes a token. Its text is returned this once and kept nowhere. */
export async function createToken(
  db: PrismaClient,
  { name, role, expiresAt = null }: NewToken,
): Promise<{ text: string; token: AccessToken }> {
  const text = newText()
  return { text, token: await db.accessToken.create({ data: { name, role, expiresAt, hash: hashOf(text) } }) }
}

/** The same in SQL, for the start of the server: Prisma takes long to begin, and most starts do not need it. */
export async function createFirstToken(pool: Pool, { name, role }: Pick<NewToken, 'name' | 'role'>): Promise<string> {
  const text = newText()
  await pool.query('INSERT INTO access_token (id, name, role, hash) VALUES ($1, $2, $3, $4)', [
    randomUUID(),
    name,
    role,
    hashOf(text),
  ])
  return text
}

export function listTokens(db: PrismaClient): Promise<AccessToken[]> {
  return db.accessToken.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
}

/** Revokes a token by its id; false where there is none that is still valid. */
export async function revokeToken(db: PrismaClient, id: string, now: Date): Promise<boolean> {
  const { count } = await db.accessToken.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } })
  return count > 0
}

/** Whose token it is. */
export type Holder = Pick<AccessToken, 'id' | 'name' | 'role'>

/** Asked before everything that its holder asks, so by a prepared statement. */
const VALID = `SELECT id, name, role FROM access_token
  WHERE hash = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > $2)`

/** The holder of the valid token with this text, or null. */
export async function findHolder(pool: Pool, text: string, now: Date): Promise<Holder | null> {
  if (!text.startsWith(PREFIX)) return null
  const values = [hashOf(text), now.toISOString()]
  const { rows } = await pool.query<Holder>({ name: 'token', text: VALID, values })
  return rows[0] ?? null
}
