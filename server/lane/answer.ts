import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { ExecutionArgs, GraphQLSchema } from 'graphql'
import type { ActorOf, Introduced } from '../access/identity.ts'
import { traceIdFrom } from '../answers.ts'
import type { Actor, Context } from '../context.ts'
import type { Limits } from '../limits/settings.ts'
import { refusalOf } from '../limits/variables.ts'
import { budgetHeaders, type Charging } from '../load/charge.ts'
import { costOf } from '../load/cost.ts'
import type { Deadlines } from '../load/deadline.ts'
import type { Reader } from '../read/reader.ts'
import { noteOf } from '../telemetry/note.ts'
import { type Listeners, noteOperation, tellRequest } from '../telemetry/requests.ts'
import type { Visit } from '../visit.ts'
import type { Asked } from './envelope.ts'
import { type Head, likenessOf, type Memory } from './memory.ts'
import { pay } from './pay.ts'
import { readInTime } from './read-in-time.ts'

// One request from its parameters to its answer.

export interface Lane {
  endpoint: string
  schema: GraphQLSchema
  limits: Limits
  memory: Memory
  /** The text of a document that is sent by its hash. */
  textOf(hash: string): string | undefined
  actorOf: ActorOf
  contextOf(request: Given): Context
  read: Reader
  listeners: Listeners
  budgets: Charging | undefined
  deadlines: Deadlines | undefined
}

/** What a context has of its request; by `request`, what is noted of it is found. */
type Given = Pick<Context, 'actor' | 'requestId' | 'identify' | 'signal'> & { request: object }

/** Whether the request is answered. */
export async function answer(
  lane: Lane,
  request: IncomingMessage,
  response: ServerResponse,
  asked: Asked,
  visit: Visit,
): Promise<boolean> {
  const { memory, limits, schema } = lane
  const { operationName, variables } = asked
  const document = memory.documentOf(asked.query, operationName)
  if (!document) return false
  const introduced = introductionIn(request.headers)
  const actor = await actorOf(lane, introduced)
  const head = actor && memory.headFor(likenessOf(request.headers, actor))
  if (!head || refusalOf({ variables }, limits)) return false

  const gone = new AbortController()
  const standIn = {}
  const contextValue = lane.contextOf({
    actor,
    requestId: visit.requestId,
    identify: async () => lane.actorOf(introduced),
    signal: gone.signal,
    request: standIn,
  })
  const args = { schema, document, operationName, variableValues: variables, contextValue } as ExecutionArgs
  const cost = costOf(args)
  if (!cost || cost.complexity > limits.complexity) return false
  if (lane.budgets && !(await pay(lane.budgets, args, request, visit))) return false

  const note = noteOf(standIn)
  note.began = visit.began
  note.params = asked
  const text = await readInTime(lane, args, response, gone, visit)
  if (text === null) return false

  send(response, head, visit, text)
  noteOperation(note, args)
  note.way = 'compiled'
  const traceId = traceIdFrom(request.headers.traceparent)
  tellRequest(lane.listeners, note, { requestId: visit.requestId, ...(traceId ? { traceId } : {}) }, lane.endpoint, 200)
  return true
}

function send(response: ServerResponse, head: Head, { requestId, account }: Visit, text: string): void {
  const headers = [...head, 'x-request-id', requestId, 'content-length', String(Buffer.byteLength(text))]
  if (account) headers.push(...Object.entries(budgetHeaders(account)).flat())
  response.writeHead(200, headers)
  response.end(text)
}

const introductionIn = (headers: IncomingHttpHeaders): Introduced => ({
  headers: { get: (name) => (headers[name] as string | undefined) ?? null },
})

/** Null where the token is wrong or cannot be looked at now, which Yoga tells. */
async function actorOf(lane: Lane, introduced: Introduced): Promise<Actor | null> {
  try {
    return await lane.actorOf(introduced)
  } catch {
    return null
  }
}
