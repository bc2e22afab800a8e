import type { Plugin } from 'graphql-yoga'
import type { Gate } from './gate.ts'

// More than the server can do is sent away at the door, before anything of it is read. A subscription has passed the door
// when its stream begins. Health and readiness have no door: a process with too much to do is alive and ready, and one
// that is taken out of service for it leaves its share to the others.

const RETRY_AFTER = 1

const refusal = JSON.stringify({
  errors: [
    {
      message: `The server has more to do than it can do in time. This was not begun; try again in ${RETRY_AFTER} s.`,
      extensions: { code: 'OVERLOADED', retryAfter: RETRY_AFTER },
    },
  ],
})

/** To be the first of the plugins, so that nothing can keep a request from leaving. */
export function shedOverload(gate: Gate, endpoint: string): Plugin {
  const inside = new WeakSet<Request>()
  return {
    onRequest({ request, fetchAPI, endResponse }) {
      if (!isSentTo(endpoint, request)) return
      const entered = gate.enter(request.signal)
      if (entered === true) {
        inside.add(request)
        return
      }
      return entered.then((admitted) => {
        if (admitted) inside.add(request)
        else endResponse(sentAway(request, fetchAPI.Response))
      })
    },
    onResponse({ request }) {
      if (inside.delete(request)) gate.leave()
    },
  }
}

function isSentTo(endpoint: string, { url, method }: Request): boolean {
  if (method === 'OPTIONS') return false
  const from = url.indexOf('/', url.indexOf('//') + 2)
  const end = from + endpoint.length
  return url.startsWith(endpoint, from) && (url.length === end || url[end] === '?')
}

function sentAway({ headers }: Request, Answer: typeof Response): Response {
  const speaks = headers.get('accept')?.includes('application/graphql-response+json')
  return new Answer(refusal, {
    status: 503,
    headers: {
      'content-type': `application/${speaks ? 'graphql-response+json' : 'json'}; charset=utf-8`,
      'retry-after': String(RETRY_AFTER),
      'cache-control': 'no-store',
    },
  })
}
