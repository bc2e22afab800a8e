import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { ExecutionArgs, GraphQLSchema } from 'graphql'
import type { ActorOf, Introduced } from '../access/identity.ts'
import { requestIdFrom, traceIdFrom } from '../answers.ts'
import type { Actor, Context } from '../context.ts'
import type { Limits } from '../limits/settings.ts'
import { refusalOf } from '../limits/variables.ts'
import { budgetHeaders, type Charging } from '../load/charge.ts'
import { costOf } from '../load/cost.ts'
import type { Deadlines } from '../load/deadline.ts'
import { HOW_READ_HEADER } from '../read/plugin.ts'
import type { Reader } from '../read/reader.ts'
import { noteOf } from '../telemetry/note.ts'
import { type Listeners, noteOperation, tellRequest } from '../telemetry/requests.ts'
import type { Visit } from '../visit.ts'
import { type Asked, askedIn, isUsual, readBody } from './envelope.ts'
import { likenessOf, type Memory } from './memory.ts'
import { pay } from './pay.ts'
import { readInTime } from './read-in-time.ts'

// The express lane: what was asked before, and was answered by the compiled read, is answered without a detour through
// the Fetch API, which costs more than the answer. It only knows how to answer: who asks, limits, budgets, deadlines and the log are
// the same functions that Yoga's plugins call, and at the first thing that is not as it should be, the request goes to
// Yoga, which tells what is wrong. What the lane knows, it learned from Yoga's answers.

export interface Lane {
  endpoint: string
  schema: GraphQLSchema
  limits: Limits
  memory: Memory
  /** The text of a document that is sent by its hash. */
  textOf(hash: string): string | undefined
  actorOf: ActorOf
  contextOf(request: Pick<Context, 'actor' | 'requestId' | 'identify' | 'signal'>): Context
  read: Reader
  listeners: Listeners
  budgets: Charging | undefined
  deadlines: Deadlines | undefined
}

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
        // Where Yoga looks for a body that was read already.
        Object.assign(request, { body: again(body) })
        return yoga(request, response, { visit })
      }
      if (!asked) return leave()
      answer(lane, request, response, asked, visit).then(
        (answered) => answered || leave(),
        (error) => {
          lane.listeners.log({
            level: 'error',
            requestId: visit.requestId,
            message: 'The lane failed.',
            stack: error.stack,
          })
          if (!response.headersSent) return leave()
          response.destroy(error)
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
  const learn: Visit['learn'] = (document, actor) => {
    response.once('finish', () => {
      if (response.statusCode !== 200 || !asked) return
      memory.keepOperation(document, asked.operationName)
      memory.keepHead(likenessOf(headers, actor), response.getHeaders())
    })
  }
  return { began, requestId: requestIdFrom(headers['x-request-id']), learn }
}

/** The body as something that can be read once more. Yoga wants anything but a buffer, of which it would list the bytes. */
const again = (bytes: Buffer) => ({
  bytes,
  async *[Symbol.asyncIterator]() {
    yield bytes
  },
})

/** Whether the request is answered. */
async function answer(
  lane: Lane,
  request: IncomingMessage,
  response: ServerResponse,
  { query, operationName, variables }: Asked,
  visit: Visit,
): Promise<boolean> {
  const { memory, limits, schema } = lane
  const document = memory.documentOf(query, operationName)
  if (!document) return false
  const introduced = { headers: { get: (name: string) => (request.headers[name] as string | undefined) ?? null } }
  const actor = await actorOf(lane, introduced)
  const head = actor && memory.headFor(likenessOf(request.headers, actor))
  if (!head || refusalOf({ variables }, limits)) return false

  const gone = new AbortController()
  const identify = async () => lane.actorOf(introduced)
  const given = lane.contextOf({ actor, requestId: visit.requestId, identify, signal: gone.signal })
  const contextValue = { ...given, request }
  const args = { schema, document, operationName, variableValues: variables, contextValue } as ExecutionArgs
  const cost = costOf(args)
  if (!cost || cost.complexity > limits.complexity) return false
  if (lane.budgets && !(await pay(lane.budgets, args, request, visit))) return false

  const note = noteOf(request)
  note.began = visit.began
  note.params = { query, ...(variables ? { variables } : {}) }
  const text = await readInTime(lane, args, response, gone, visit)
  if (text === null) return false

  response.writeHead(200, {
    ...head,
    ...(HOW_READ_HEADER in head ? { [HOW_READ_HEADER]: 'compiled; express lane' } : {}),
    ...budgetHeaders(visit.account ?? null),
    'x-request-id': visit.requestId,
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
  noteOperation(note, args)
  note.way = 'compiled'
  const traceId = traceIdFrom(request.headers.traceparent)
  tellRequest(lane.listeners, note, { requestId: visit.requestId, ...(traceId ? { traceId } : {}) }, lane.endpoint, 200)
  return true
}

/** Null where the token is wrong or cannot be looked at now, which Yoga tells. */
async function actorOf(lane: Lane, introduced: Introduced): Promise<Actor | null> {
  try {
    return await lane.actorOf(introduced)
  } catch {
    return null
  }
}
