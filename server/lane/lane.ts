import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { requestIdFrom } from '../answers.ts'
import { keepBody } from '../body.ts'
import { withoutGiven } from '../telemetry/given.ts'
import type { Visit } from '../visit.ts'
import { answer, type Lane } from './answer.ts'
import { type Asked, askedIn, isUsual, readBody } from './envelope.ts'
import { likenessOf } from './memory.ts'

// The express lane: what was asked before, and was answered by the compiled read or as a mutation, is answered without a
// detour through the Fetch API, which costs more than the answer. It only knows how to answer: who asks, limits, budgets, deadlines and the log are
// the same functions that Yoga's plugins call, and at the first thing that is not as it should be, the request goes to
// Yoga, which tells what is wrong. What the lane knows, it learned from Yoga's answers.

/** Yoga, which is told what was found out before. */
export type Yoga = (request: IncomingMessage, response: ServerResponse, found: { visit?: Visit }) => unknown

export function expressLane(lane: Lane, yoga: Yoga): RequestListener {
  return (request, response) => {
    if (!isUsual(request, lane.endpoint, lane.limits.bodyBytes)) return void yoga(request, response, {})
    const began = performance.now()
    readBody(request, (body) => {
      const asked = askedIn(body, lane.textOf)
      const visit = begin(lane, request, response, asked, began)
      const leave = () => {
        keepBody(request, body)
        return yoga(request, response, { visit })
      }
      if (!asked) return leave()
      answer(lane, request, response, asked, visit).then(
        (answered) => answered || leave(),
        (error: Error) => {
          const [message, stack] = withoutGiven([error.message, error.stack ?? ''], { params: asked })
          lane.listeners.log({
            level: 'error',
            requestId: visit.requestId,
            message: `The lane failed: ${message}`,
            stack,
          })
          if (!response.headersSent) return leave()
          // What fails when the answer is sent is not for whoever reads it.
          if (!response.writableEnded) response.destroy(error)
        },
      )
    })
  }
}

function begin(
  { memory }: Lane,
  { headers }: IncomingMessage,
  response: ServerResponse,
  asked: Asked | null,
  began: number,
): Visit {
  const learn: Visit['learn'] = (document, actor, way) => {
    response.once('finish', () => {
      if (response.statusCode !== 200 || !asked) return
      memory.keepOperation(document, asked.operationName, way)
      memory.keepHead(likenessOf(headers, actor, way), response.getHeaders())
    })
  }
  return { began, requestId: requestIdFrom(headers['x-request-id']), learn }
}
