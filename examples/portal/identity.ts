import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

// Who asks, and what each service is told of it.

export interface Identity {
  /** What the portal's own members send as x-portal-session. Stands for whatever sign-in a real portal has. */
  sessions: string[]
  /** The registry's token for the portal, of the role PARTNER: with it the portal asks for its signed-in members. */
  serviceToken?: string
}

/** Headers of a trace (W3C Trace Context) and of the request, which every service notes beside what goes wrong. */
const passedOn = ['tracestate', 'x-request-id']

/** The headers for a subgraph. A visitor's token is for the registry, and for nobody else. */
export function headersFor(subgraph: string, request: Request, identity: Identity): Record<string, string> {
  const headers: Record<string, string> = { traceparent: traceOf(request) }
  for (const name of passedOn) {
    const value = request.headers.get(name)
    if (value) headers[name] = value
  }
  const authorization = subgraph === 'entente' && authorizationOf(request, identity)
  return authorization ? { ...headers, authorization } : headers
}

/** The visitor's own token goes before the portal's; who is not signed in is nobody in particular. */
function authorizationOf(request: Request, { sessions, serviceToken }: Identity): string | null {
  const own = request.headers.get('authorization')
  if (own) return own
  const session = request.headers.get('x-portal-session')
  const member = session !== null && sessions.some((known) => same(known, session))
  return member && serviceToken ? `Bearer ${serviceToken}` : null
}

const digest = (text: string) => createHash('sha256').update(text).digest()
const same = (one: string, other: string) => timingSafeEqual(digest(one), digest(other))

const begun = new WeakMap<Request, string>()

/** The trace that the request is a part of; a new one where nobody began it. */
function traceOf(request: Request): string {
  const given = request.headers.get('traceparent')
  if (given) return given
  const trace = begun.get(request) ?? `00-${randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`
  begun.set(request, trace)
  return trace
}
