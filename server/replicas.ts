import {
  type DocumentNode,
  type ExecutionArgs,
  type GraphQLSchema,
  getOperationAST,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { may } from './access/policy.ts'
import type { Actor, Context } from './context.ts'
import { readPosition, writePosition } from './database/replicas/position.ts'
import type { Replica } from './database/replicas/replica.ts'
import type { Replicas } from './database/replicas/replicas.ts'
import { isOfPrimary } from './kit/reading.ts'

// Queries are read from replicas, and still show whoever wrote what they wrote. Each answer to a mutation tells the
// position of the log by which it is done; who sends it along is served from a server that has come that far. Who may write
// and sends none may have written through any process: they are served from the primary.

/** Of an answer, how far the registry had come; of a request, how far it has to be. */
export const POSITION_HEADER = 'entente-position'
/** In place of a position: as far as there is. */
const NEWEST = 'newest'
/** Tells, where people look at such things, who answered. */
export const SERVER_HEADER = 'x-entente-server'

interface Options {
  replicas: Replicas
  tell: boolean
  log: (event: Record<string, unknown>) => void
}

export function readFromReplicas({ replicas, tell, log }: Options): Plugin<Context> {
  const reached = new WeakMap<Request, string>()
  const servers = new WeakMap<Request, 'replica' | 'primary'>()

  const positionAfter = async (ctx: Context): Promise<string> => {
    try {
      return writePosition(await replicas.end())
    } catch (error) {
      log({ level: 'warn', requestId: ctx.requestId, message: `The end of the log is not known: ${error}` })
      return NEWEST
    }
  }

  return {
    async onExecute({ args }) {
      const ctx = args.contextValue
      const operation = getOperationAST(args.document, args.operationName)?.operation
      if (operation === 'mutation' && mayWrite(ctx.actor)) {
        return { onExecuteDone: async () => void reached.set(ctx.request, await positionAfter(ctx)) }
      }
      if (operation !== 'query') return
      const position = ctx.request.headers.get(POSITION_HEADER)
      const replica = await placeOf(replicas, args, ctx.actor, position)
      servers.set(ctx.request, replica ? 'replica' : 'primary')
      if (replica) Object.assign(ctx, { db: replica.prisma, replica })
    },
    onResponse({ request, response }) {
      const position = reached.get(request)
      if (position) response.headers.set(POSITION_HEADER, position)
      const server = servers.get(request)
      if (!server) return
      response.headers.append('vary', POSITION_HEADER)
      if (tell) response.headers.set(SERVER_HEADER, server)
    },
  }
}

const mayWrite = (actor: Actor) => may(actor, 'create')

/** Where a query is read for the actor, who may have sent a position: on a replica, or on the primary where it is null. */
export async function placeOf(
  replicas: Replicas,
  { schema, document }: Pick<ExecutionArgs, 'schema' | 'document'>,
  actor: Actor,
  given: string | null,
): Promise<Replica | null> {
  if (needsPrimary(schema, document)) return null
  if (given === null) return mayWrite(actor) ? null : replicas.showing(null)
  // What means nothing to this server asks for the most: that is never too little.
  const position = readPosition(given)
  return position && replicas.showing(position)
}

const known = new WeakMap<DocumentNode, boolean>()

/** Whether anything in the document is of the primary, or of the past, which is read there. */
function needsPrimary(schema: GraphQLSchema, document: DocumentNode): boolean {
  let needs = known.get(document)
  if (needs !== undefined) return needs
  needs = false
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        needs ||= isOfPrimary(types.getFieldDef()) || node.arguments?.some(({ name }) => name.value === 'asOf') === true
      },
    }),
  )
  known.set(document, needs)
  return needs
}
