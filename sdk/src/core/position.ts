import type { ClientOptions, Middleware } from './options.ts'

// How far the registry had come with the last thing that a client wrote: whatever it reads next is no older, from
// whichever replica.

const POSITION = 'entente-position'

/** The same options, with what remembers the furthest position that was told and sends it along. */
export function remembering(options: ClientOptions): ClientOptions {
  let furthest = ''
  const remember: Middleware = async (request, next) => {
    if (furthest && !request.headers.has(POSITION)) request.headers.set(POSITION, furthest)
    const response = await next(request)
    const reached = response.headers.get(POSITION) ?? ''
    // Of two answers that cross on their way, the one that was further counts.
    if (reached > furthest) furthest = reached
    return response
  }
  return { ...options, middleware: [...(options.middleware ?? []), remember] }
}
