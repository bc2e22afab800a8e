import { type ExecutionArgs, type ExecutionResult, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { noteOf } from '../telemetry/note.ts'
import { type Execute, visitOf } from '../visit.ts'
import { type Reader, resultOf } from './reader.ts'

// In place of execution. Parsing, validation, limits, authentication and the making of responses are Yoga's and ours
// as ever.

export const HOW_READ_HEADER = 'x-entente-read'

/** There is but one way for a mutation. */
const EXECUTED = 'executed'

interface Options {
  read: Reader
  /** Tells in a header which way was taken, and why not the fast one. */
  tell: boolean
}

export function readCompiled({ read, tell }: Options): Plugin {
  const ways = new WeakMap<Request, string>()

  /** Mutations are executed, unless the lane has done so. */
  const write = async (args: ExecutionArgs, execute: Execute): Promise<ExecutionResult> => {
    const { request, actor } = args.contextValue as Context & { request: Request }
    const visit = visitOf(args.contextValue as object)
    if (tell) ways.set(request, EXECUTED)
    if (visit?.written) return visit.written
    const result = await execute(args)
    if (!result.errors) visit?.learn(args.document, actor, execute)
    return result
  }

  return {
    onExecute({ args: { document, operationName }, executeFn, setExecuteFn }) {
      const kind = getOperationAST(document, operationName)?.operation
      if (kind === OperationTypeNode.MUTATION) setExecuteFn((args) => write(args, executeFn))
      if (kind !== OperationTypeNode.QUERY) return
      setExecuteFn(async (args: ExecutionArgs) => {
        const { request, actor } = args.contextValue as Context & { request: Request }
        const visit = visitOf(args.contextValue as object)
        const reading = visit?.reading ?? (await read(args))
        const compiled = 'text' in reading
        if (compiled) visit?.learn(document, actor, 'compiled')
        noteOf(request).way = compiled ? 'compiled' : 'resolvers'
        if (tell) ways.set(request, compiled ? 'compiled' : `resolvers; ${reading.reason}`)
        return compiled ? resultOf(reading.text) : executeFn(args)
      })
    },
    onResponse({ request, response }) {
      const way = tell && ways.get(request)
      if (way) response.headers.set(HOW_READ_HEADER, way)
    },
  }
}
