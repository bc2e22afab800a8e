import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { refusal } from './refusal.ts'

// Which pages may have their visitors' browsers ask this server. Any may, as the registry has no cookies that a page
// could use behind a visitor's back; a registry within a network that strangers cannot reach says which, since a page
// from outside, opened by somebody inside, could read what only the network protects.

/** The pages that may ask: `*` for any. */
export type Origins = '*' | readonly string[]

export function corsOf(origins: Origins, exposedHeaders: string[]) {
  const headers = { credentials: false, exposedHeaders }
  // A page that may not ask is not told that any may.
  return (request: Request) => {
    const origin = request.headers.get('origin')
    if (origins === '*') return { ...headers, origin: '*' }
    return origin !== null && origins.includes(origin) ? { ...headers, origin } : (false as const)
  }
}

export function limitOrigins(origins: Origins): Plugin<YogaInitialContext> {
  if (origins === '*') return {}
  return {
    onRequestParse({ request }) {
      const origin = request.headers.get('origin')
      if (origin === null || origins.includes(origin) || isOwn(origin, request)) return
      throw refusal(403, 'ORIGIN_NOT_ALLOWED', 'Pages of this origin may not ask this registry.')
    },
  }
}

/** GraphiQL, which this server gives out itself. */
function isOwn(origin: string, request: Request): boolean {
  const host = request.headers.get('host') ?? new URL(request.url).host
  return URL.canParse(origin) && new URL(origin).host === host
}
