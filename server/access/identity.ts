import { GraphQLError } from 'graphql'
import type { PrismaClient } from '../../prisma/generated/prisma/client.ts'
import { type Actor, anonymous } from '../context.ts'
import { clearanceOf } from './roles.ts'
import { findToken } from './tokens.ts'

/** Who sends a request: the holder of its bearer token, or nobody in particular. A token that is wrong is refused, not ignored. */
export async function identify(request: Request, db: PrismaClient, now: Date): Promise<Actor> {
  const header = request.headers.get('authorization')
  if (header === null) return anonymous
  const [, text] = /^Bearer ([\w.~+/=-]+)$/i.exec(header) ?? []
  const token = text ? await findToken(db, text, now) : null
  if (!token) {
    throw new GraphQLError('The bearer token is not valid: it is unknown, expired or revoked.', {
      extensions: { code: 'UNAUTHENTICATED', http: { status: 401, headers: { 'www-authenticate': 'Bearer' } } },
    })
  }
  return { name: token.name, role: token.role, clearance: clearanceOf[token.role] }
}
