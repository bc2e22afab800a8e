import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { ExecutionArgs, GraphQLSchema } from 'graphql'
import type { ActorOf, Introduced } from '../access/identity.ts'
import { traceIdFrom } from '../answers.ts'
import type { Actor, Context } from '../context.ts'
import type { Replica } from '../database/replicas/replica.ts'
import type { Replicas } from '../database/replicas/replicas.ts'
import { coercedOf } from '../limits/coerced.ts'
import type { Limits } from '../limits/settings.ts'
import { refusalOf } from '../limits/variables.ts'
import { budgetHeaders, type Charging } from '../load/charge.ts'
import { costOf } from '../load/cost.ts'
import type { Deadlines } from '../load/deadline.ts'
import type { Reader } from '../read/reader.ts'
import { POSITION_HEADER, placeOf, SERVER_HEADER } from '../replicas.ts'
import { noteOf } from '../telemetry/note.ts'
import { type Listeners, noteOperation, tellRequest } from '../telemetry/requests.ts'
import type { Visit } from '../visit.ts'
import type { Asked } from './envelope.ts'
import { type Head, likenessOf, type Memory } from './memory.ts'
import { pay } from './pay.ts'
import { readInTime } from './read-in-time.ts'
import { writeOnce } from './write-once.ts'

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
  replicas: Replicas | undefined
  /** Tells in a header of each answer which server was read. */
  tellServer: boolean
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
  const known = memory.operationOf(asked.query, operationName)
  if (!known) return false
  const { document, way } = known
  const writes = way !== 'compiled'
  // With replicas, the answer to a mutation tells where the log ends, which Yoga finds out.
  if (writes && lane.replicas) return false
  const introduced = introductionIn(request.headers)
  const actor = await actorOf(lane, introduced)
  const head = actor && memory.headFor(likenessOf(request.headers, actor, way))
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
  if (!cost || cost.complexity > limits.complexity || !coercedOf(args).values) return false
  if (lane.budgets && !(await pay(lane.budgets, args, request, visit))) return false

  const replica = await replicaFor(lane, args, actor, introduced)
  if (replica) Object.assign(contextValue, { db: replica.prisma, replica })

  const note = noteOf(standIn)
  note.began = visit.began
  note.params = asked
  const text = writes ? await writeOnce(lane, args, way, visit) : await readInTime(lane, args, response, gone, visit)
  if (text === null) return false

  send(response, [...head, ...ownHeaders(lane, visit, replica)], text)
  noteOperation(note, args)
  note.way = writes ? 'resolvers' : 'compiled'
  const traceId = traceIdFrom(request.headers.traceparent)
  tellRequest(lane.listeners, note, { requestId: visit.requestId, ...(traceId ? { traceId } : {}) }, lane.endpoint, 200)
  return true
}

/** What an answer has in its head for itself alone, names and values in turns. */
function ownHeaders(lane: Lane, { requestId, account }: Visit, replica: Replica | null): string[] {
  const own = ['x-request-id', requestId]
  if (account) own.push(...Object.entries(budgetHeaders(account)).flat())
  if (lane.replicas && lane.tellServer) own.push(SERVER_HEADER, replica ? 'replica' : 'primary')
  return own
}

function send(response: ServerResponse, head: Head, text: string): void {
  response.writeHead(200, [...head, 'content-length', String(Buffer.byteLength(text))])
  response.end(text)
}

async function replicaFor({ replicas }: Lane, args: ExecutionArgs, actor: Actor, { headers }: Introduced) {
  return replicas ? placeOf(replicas, args, actor, headers.get(POSITION_HEADER)) : null
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
