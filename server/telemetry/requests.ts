import { createHash } from 'node:crypto'
import { type DocumentNode, type ExecutionArgs, getOperationAST } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { knowRequestAs, requestIdOf, traceIdOf } from '../answers.ts'
import type { Context } from '../context.ts'
import { costOf } from '../load/cost.ts'
import { visitOf } from '../visit.ts'
import type { Log } from './log.ts'
import type { Meter } from './metrics.ts'
import { type Note, noteOf, type Told } from './note.ts'

// One line of the log for each request, and its place in the metrics.

/** Longer names of operations are cut. */
const LONGEST_NAME = 64

/** Where it is told. */
export interface Listeners {
  log: Log
  meter?: Meter | undefined
}

/** Notes what is about to be executed. */
export function noteOperation(note: Note, args: ExecutionArgs): void {
  const operation = getOperationAST(args.document, args.operationName)
  const name = operation?.name?.value.slice(0, LONGEST_NAME)
  const hash = hashOf(args.document)
  const cost = costOf(args)
  note.actor = (args.contextValue as Context).actor.id
  if (operation) note.operation = operation.operation
  if (name) note.name = name
  if (hash) note.document = hash
  if (cost) note.cost = cost.complexity
}

/** Tells of a request that is answered. */
export function tellRequest({ log, meter }: Listeners, note: Note, ids: Ids, path: string, status: number): void {
  note.status = status
  const { operation, name, document, actor, cost, way, codes } = note
  const ms = rounded(performance.now() - note.began)
  const told = { actor, operation, name, document, cost, way, codes, status, path, ms }
  meter?.count(told)
  log({ level: isLookIn(told) ? 'debug' : 'info', message: 'request', ...ids, ...told })
}

export interface Ids {
  requestId: string
  traceId?: string
}

export function tellRequests({ log, meter }: Listeners): Plugin<Context> {
  const begin = (args: ExecutionArgs) => {
    const { request, params } = args.contextValue as Context & YogaInitialContext
    const note = noteOf(request)
    // A document that was sent by its hash is known by now.
    note.params = params
    noteOperation(note, args)
  }
  return {
    onRequest({ request, serverContext }) {
      const note = noteOf(request)
      const visit = visitOf(serverContext)
      if (!visit) return
      note.began = visit.began
      knowRequestAs(request, visit.requestId)
    },
    onParams({ request, params }) {
      noteOf(request).params = params
    },
    onExecute: ({ args }) => {
      begin(args)
      noteOf(args.contextValue.request).way ??= 'resolvers'
    },
    onSubscribe({ args }) {
      begin(args)
      const { request } = args.contextValue
      let events = 0
      return {
        onSubscribeResult: () => ({
          onNext: () => {
            events++
          },
          onEnd: () => {
            const { began, name, document, actor, codes } = noteOf(request)
            const ms = rounded(performance.now() - began)
            log({ message: 'subscription ended', ...idsOf(request), actor, name, document, codes, events, ms })
          },
        }),
      }
    },
    onResponse({ request, response }) {
      tellRequest({ log, meter }, noteOf(request), idsOf(request), pathOf(request), response.status)
    },
  }
}

const rounded = (ms: number) => Math.round(ms * 100) / 100

function idsOf(request: Request): Ids {
  const traceId = traceIdOf(request)
  return { requestId: requestIdOf(request), ...(traceId ? { traceId } : {}) }
}

const paths = ['/graphql', '/health', '/ready']

/** Where it was sent. What we do not serve is not named: it may say anything. */
function pathOf({ url }: Request): string {
  const from = url.indexOf('/', url.indexOf('//') + 2)
  const path = url.slice(from, url.includes('?') ? url.indexOf('?') : undefined)
  return paths.includes(path) ? path : 'other'
}

/** Whoever watches over the server looks in every few seconds, and is of no interest while all is well. */
const isLookIn = ({ path, status }: Told) => path !== '/graphql' && status < 500

const hashes = new WeakMap<DocumentNode, string>()

/** Documents are kept parsed, so the hash is made once for each. */
function hashOf(document: DocumentNode): string | undefined {
  let hash = hashes.get(document)
  if (!hash && document.loc) {
    hash = createHash('sha256').update(document.loc.source.body).digest('hex')
    hashes.set(document, hash)
  }
  return hash
}
