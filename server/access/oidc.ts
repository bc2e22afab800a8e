import { createRemoteJWKSet, errors, jwtVerify } from 'jose'
import type { Actor } from '../context.ts'
import { clearanceOf, type Role, roles } from './roles.ts'

// Signed tokens of an OpenID Connect issuer: an institution's own login. The issuer's keys are fetched and
// kept by the jose library, which looks again when a token names a key it has not seen: that is how keys rotate.

export interface OidcSettings {
  issuer: string
  audience: string
  jwksUrl: string
  /** The claim that names the role, as one word or a list of words. */
  roleClaim: string
}

/** The issuer cannot be asked, so nobody can say whether the token is good. */
export class IssuerUnavailable extends Error {}

export type Verify = (token: string, now: Date) => Promise<Actor | null>

/** Clocks of two institutions differ by less than this, in seconds. */
const CLOCK_TOLERANCE = 60

const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA']

export function verifierOf({ issuer, audience, jwksUrl, roleClaim }: OidcSettings): Verify {
  const keys = createRemoteJWKSet(new URL(jwksUrl), { timeoutDuration: 5_000, cooldownDuration: 1_000 })
  return async (token, now) => {
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience,
        algorithms: ALGORITHMS,
        clockTolerance: CLOCK_TOLERANCE,
        currentDate: now,
        requiredClaims: ['sub', 'exp'],
      })
      const role = highest(payload[roleClaim])
      return { id: `${issuer} ${payload.sub}`, name: nameOf(payload), role, clearance: clearanceOf[role] }
    } catch (error) {
      if (isAboutToken(error)) return null
      throw new IssuerUnavailable('The issuer of the token cannot be reached.', { cause: error })
    }
  }
}

function nameOf({ preferred_username: name, sub }: Record<string, unknown>): string {
  return typeof name === 'string' && name !== '' ? name : String(sub)
}

/** The highest role that the claim names; whoever has none may read what is public. */
function highest(claim: unknown): Role {
  const named = (Array.isArray(claim) ? claim : [claim]).map((word) => String(word).toUpperCase())
  return [...roles].reverse().find((role) => named.includes(role)) ?? 'READER'
}

/** The token itself is wrong: its form, its key, its signature or what it claims. */
function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JOSEError && !(error instanceof errors.JWKSTimeout) && error.code !== 'ERR_JOSE_GENERIC'
  )
}
