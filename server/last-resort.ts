import { createServerAdapter } from '@whatwg-node/server'
import { inside, requestIdOf, traceIdOf } from './answers.ts'
import { dataHeaders } from './headers.ts'
import { withoutGiven } from './telemetry/given.ts'
import type { Log } from './telemetry/log.ts'
import { noteOf } from './telemetry/note.ts'
import type { Received } from './visit.ts'

// Yoga tells what goes wrong in an operation. What a hook throws before that, or when the answer is made already, its
// adapter would send whoever asked, with the stack. Here it is an internal error like any other.

/** The service, which has an answer whatever fails in it. */
export function answerAnyway(handle: (request: Request, received: Received) => Response | Promise<Response>, log: Log) {
  return createServerAdapter<Received>(async (request, received) => {
    try {
      return await handle(request, received)
    } catch (error) {
      noteFailure(error, request, log)
      return failed(requestIdOf(request))
    }
  })
}

function noteFailure(error: unknown, request: Request, log: Log): void {
  const failure = error instanceof Error ? error : new Error(String(error))
  const [message, stack] = withoutGiven([failure.message, failure.stack ?? ''], noteOf(request))
  const traceId = traceIdOf(request)
  log({ level: 'error', requestId: requestIdOf(request), ...(traceId ? { traceId } : {}), message, stack })
}

function failed(requestId: string): Response {
  const headers = { ...dataHeaders, 'x-request-id': requestId, 'cache-control': 'no-store' }
  return Response.json({ errors: [inside(requestId)] }, { status: 500, headers })
}
