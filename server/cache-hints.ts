import { type ExecutionResult, getOperationAST } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import type { Context } from './context.ts'

// Whether caches on the way may keep an answer, and a gateway the answer it is put together from. What everyone may
// read may be kept for a moment; what depends on who asks, or went wrong, by nobody.

/** For so many seconds an answer may be older than the registry. */
const MAX_AGE = 30

const forEveryone = `public, max-age=${MAX_AGE}`
const forNobody = 'private, no-store'

export function hintCaches(): Plugin<Context & YogaInitialContext> {
  const asked = new WeakMap<Request, string>()
  return {
    onExecute({ args: { contextValue, document, operationName } }) {
      const reads = getOperationAST(document, operationName)?.operation === 'query'
      const anyone = contextValue.actor.role === null && contextValue.actor.clearance === 'PUBLIC'
      asked.set(contextValue.request, reads && anyone ? forEveryone : forNobody)
    },
    onResultProcess({ request, result }) {
      if ((result as ExecutionResult).errors) asked.set(request, forNobody)
    },
    onResponse({ request, response }) {
      const hint = asked.get(request)
      if (!hint || response.headers.has('cache-control')) return
      response.headers.set('cache-control', response.ok ? hint : forNobody)
      // What is accepted decides on the media type, and whether there is an answer at all.
      response.headers.append('vary', 'accept, authorization')
    },
  }
}
