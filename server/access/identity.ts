import { GraphQLError } from 'graphql'
import type { Pool } from 'pg'
import { type Actor, anonymous } from '../context.ts'
import { IssuerUnavailable, type Verify } from './oidc.ts'
import { clearanceOf } from './roles.ts'
import { findHolder } from './tokens.ts'

/** A request as far as it says who sends it. */
export interface Introduced {
  headers: { get(name: string): string | null }
}

export type ActorOf = (request: Introduced) => Promise<Actor> | Actor

/**
 * Who sends a request: the holder of its bearer token, which is one of ours or, where an issuer is configured,
 * one of theirs; else nobody in particular. A token that is wrong is refused, not ignored.
 */
export async function identify({ headers }: Introduced, pool: Pool, now: Date, verify?: Verify): Promise<Actor> {
  const header = headers.get('authorization')
  if (header === null) return anonymous
  const [, text] = /^Bearer ([\w.~+/=-]{1,8192})$/i.exec(header) ?? []
  const actor = text ? ((await holderOf(pool, text, now)) ?? (await signedIn(text, now, verify))) : null
  if (!actor) throw refusal('UNAUTHENTICATED', 401, 'The bearer token is not valid: it is unknown, expired or revoked.')
  return actor
}

/** Asks once about each request, however many want to know. */
export function oncePerRequest<Asking extends object, Found>(
  find: (request: Asking) => Found,
): (request: Asking) => Found {
  const found = new WeakMap<Asking, { is: Found }>()
  return (request) => {
    const known = found.get(request) ?? { is: find(request) }
    found.set(request, known)
    return known.is
  }
}

async function holderOf(pool: Pool, text: string, now: Date): Promise<Actor | null> {
  const token = await findHolder(pool, text, now)
  return token && { id: `token ${token.id}`, name: token.name, role: token.role, clearance: clearanceOf[token.role] }
}

async function signedIn(text: string, now: Date, verify?: Verify): Promise<Actor | null> {
  // A signed token has three parts; anything else need not trouble the issuer.
  if (!verify || text.split('.').length !== 3) return null
  try {
    return await verify(text, now)
  } catch (error) {
    if (!(error instanceof IssuerUnavailable)) throw error
    throw refusal(
      'IDENTITY_UNAVAILABLE',
      503,
      'The bearer token cannot be checked now: its issuer does not answer. Try again.',
    )
  }
}

function refusal(code: string, status: number, message: string): GraphQLError {
  const headers: Record<string, string> = status === 401 ? { 'www-authenticate': 'Bearer' } : { 'retry-after': '5' }
  return new GraphQLError(message, { extensions: { code, http: { status, headers } } })
}
