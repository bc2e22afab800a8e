import { createHash } from 'node:crypto'
import { type DocumentNode, type ExecutionArgs, getOperationAST } from 'graphql'
import type { Plugin, YogaInitialContext } from 'graphql-yoga'
import { requestIdOf, traceIdOf } from '../answers.ts'
import type { Context } from '../context.ts'
import { costOf } from '../load/cost.ts'
import type { Log } from './log.ts'
import type { Meter } from './metrics.ts'
import { type Note, noteOf } from './note.ts'

// One line of the log for each request, and its place in the metrics.

/** Longer names of operations are cut. */
const LONGEST_NAME = 64

export interface Told extends Omit<Note, 'params' | 'began'> {
  path: string
  status: number
  ms: number
}

export function tellRequests({ log, meter }: { log: Log; meter?: Meter }): Plugin<Context> {
  const begin = (args: ExecutionArgs) => {
    const { document, operationName, contextValue } = args
    const { request, actor, params } = contextValue as Context & YogaInitialContext
    const operation = getOperationAST(document, operationName)
    const name = operation?.name?.value.slice(0, LONGEST_NAME)
    const hash = hashOf(document)
    const cost = costOf(args)
    Object.assign(noteOf(request), {
      // A document that was sent by its hash is known by now.
      params,
      actor: actor.id,
      ...(operation ? { operation: operation.operation } : {}),
      ...(name ? { name } : {}),
      ...(hash ? { document: hash } : {}),
      ...(cost ? { cost: cost.complexity } : {}),
    })
  }
  return {
    onRequest({ request }) {
      noteOf(request)
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
      const note = noteOf(request)
      note.status = response.status
      const { began, params: _unsaid, ...known } = note
      const told: Told = {
        ...known,
        path: pathOf(request),
        status: response.status,
        ms: rounded(performance.now() - began),
      }
      meter?.count(told)
      log({ level: isLookIn(told) ? 'debug' : 'info', message: 'request', ...idsOf(request), ...told })
    },
  }
}

const rounded = (ms: number) => Math.round(ms * 100) / 100

function idsOf(request: Request) {
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
