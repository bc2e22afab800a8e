import { type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import type { Context } from '../context.ts'
import { noteOf } from '../telemetry/note.ts'
import { visitOf } from '../visit.ts'
import { type Reader, resultOf } from './reader.ts'

// In place of execution. Parsing, validation, limits, authentication and the making of responses are Yoga's and ours
// as ever.

export const HOW_READ_HEADER = 'x-entente-read'

interface Options {
  read: Reader
  /** Tells in a header which way was taken, and why not the fast one. */
  tell: boolean
}

export function readCompiled({ read, tell }: Options): Plugin {
  const ways = new WeakMap<Request, string>()
  return {
    onExecute({ args: { document, operationName }, executeFn, setExecuteFn }) {
      if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.QUERY) return
      setExecuteFn(async (args: ExecutionArgs) => {
        const { request, actor } = args.contextValue as Context & { request: Request }
        const visit = visitOf(args.contextValue as object)
        const reading = visit?.reading ?? (await read(args))
        const compiled = 'text' in reading
        if (compiled) visit?.learn(document, actor)
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
