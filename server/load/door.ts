import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { requestIdFrom } from '../answers.ts'
import type { Origins } from '../limits/origins.ts'
import type { Arrivals } from './arrivals.ts'
import type { Gate } from './gate.ts'

// More than the server can do is sent away at the door, before anybody looks into it: to say so has to cost next to
// nothing, when ten times as many are told so as are answered. A subscription has passed the door when its stream begins.
// Health and readiness have no door: a process with too much to do is alive and ready, and one that is taken out of
// service for it leaves its share to the others.

const RETRY_AFTER = 1

const refusal = JSON.stringify({
  errors: [
    {
      message: `The server has more to do than it can do in time. This was not begun; try again in ${RETRY_AFTER} s.`,
      extensions: { code: 'OVERLOADED', retryAfter: RETRY_AFTER },
    },
  ],
})

interface Door {
  gate: Gate
  /** What is behind the door; what is sent elsewhere goes by. */
  endpoint: string
  /** Pages that may read that they were sent away. */
  origins: Origins
  arrivals: Arrivals
}

export function behindDoor({ gate, endpoint, origins, arrivals }: Door, handler: RequestListener): RequestListener {
  const letIn = (request: IncomingMessage, response: ServerResponse, leave: () => void) => {
    leaveWithAnswer(response, () => {
      gate.leave()
      leave()
    })
    handler(request, response)
  }
  const come = (request: IncomingMessage, response: ServerResponse, leave: () => void) => {
    const gone = new AbortController()
    const entered = gate.enter(gone.signal)
    if (entered === true) return letIn(request, response, leave)
    const hangUp = () => gone.abort()
    response.once('close', hangUp)
    void entered.then((admitted) => {
      response.off('close', hangUp)
      if (admitted) letIn(request, response, leave)
      else sendAway(request, response, origins)
    })
  }
  return (request, response) => {
    if (!isSentTo(endpoint, request)) return handler(request, response)
    arrivals.whole(request, response, (leave) => come(request, response, leave))
  }
}

/** A request has left when its answer begins, however long that goes on, or when its connection ends without one. */
function leaveWithAnswer(response: ServerResponse, goOut: () => void): void {
  let inside = true
  const leave = () => {
    if (inside) goOut()
    inside = false
  }
  // Node calls this for every answer, whether or not the handler does.
  const { writeHead } = response
  response.writeHead = (...head: unknown[]) => {
    leave()
    return writeHead.apply(response, head as Parameters<typeof writeHead>)
  }
  response.once('close', leave)
}

function isSentTo(endpoint: string, { url = '', method }: IncomingMessage): boolean {
  return (
    method !== 'OPTIONS' && url.startsWith(endpoint) && (url.length === endpoint.length || url[endpoint.length] === '?')
  )
}

function sendAway({ headers }: IncomingMessage, response: ServerResponse, origins: Origins): void {
  const speaks = headers.accept?.includes('application/graphql-response+json')
  const readable = origins === '*' ? '*' : origins.find((origin) => origin === headers.origin)
  response.writeHead(503, {
    'content-type': `application/${speaks ? 'graphql-response+json' : 'json'}; charset=utf-8`,
    'content-length': Buffer.byteLength(refusal),
    'retry-after': String(RETRY_AFTER),
    'cache-control': 'no-store',
    'x-request-id': requestIdFrom(headers['x-request-id']),
    ...(readable
      ? { 'access-control-allow-origin': readable, 'access-control-expose-headers': 'x-request-id, retry-after' }
      : {}),
  })
  response.end(refusal)
}
