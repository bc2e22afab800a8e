import { type Attributes, context, propagation, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base'
import type { Plugin } from 'graphql-yoga'
import type pg from 'pg'
import type { Log } from './log.ts'
import { noteOf } from './note.ts'
import { traceStatements } from './statements.ts'

// Traces, in the words of OpenTelemetry: a request, its phases, and each statement that the database was sent. A trace
// that the caller began is continued. This file and all it needs are loaded only where a collector is configured.

interface Settings {
  endpoint: string
  service: string
}

interface Spanning {
  kind?: SpanKind
  begun?: (span: Span) => void
  done?: (span: Span) => void
}

export function openTracing({ endpoint, service }: Settings, pool: pg.Pool, log: Log) {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` })
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  })
  const tracer = provider.getTracer('entente')

  /** Does the work within a span, which ends when the work does. */
  const within = (
    name: string,
    work: () => Promise<void> | void,
    { kind = SpanKind.INTERNAL, begun, done }: Spanning = {},
    parent = context.active(),
  ): Promise<void> | void => {
    const span = tracer.startSpan(name, { kind }, parent)
    begun?.(span)
    const end = () => {
      done?.(span)
      span.end()
    }
    const failed = (error: unknown) => {
      span.setStatus({ code: SpanStatusCode.ERROR })
      end()
      throw error
    }
    try {
      const working = context.with(trace.setSpan(parent, span), work)
      if (working instanceof Promise) return working.then(end, failed)
      end()
    } catch (error) {
      failed(error)
    }
  }

  traceStatements(pool, tracer)
  const plugin: Plugin = {
    instrumentation: {
      request: ({ request }, work) => {
        const given = { traceparent: request.headers.get('traceparent') ?? undefined }
        const parent = propagation.extract(context.active(), given)
        const begun = (span: Span) => {
          noteOf(request).traceId = span.spanContext().traceId
        }
        const done = (span: Span) => describe(span, request)
        return within('request', work, { kind: SpanKind.SERVER, begun, done }, parent)
      },
      parse: (_, work) => within('parse', work) as undefined,
      validate: (_, work) => within('validate', work) as undefined,
      execute: ({ context: { request } }, work) => {
        const done = (span: Span) => span.updateName(noteOf(request).way === 'compiled' ? 'read compiled' : 'execute')
        return within('execute', work, { done })
      },
      subscribe: (_, work) => within('subscribe', work),
    },
  }
  return {
    plugin,
    close: async () => {
      await provider
        .shutdown()
        .catch((error: Error) => log({ level: 'warn', message: `The last traces were not sent: ${error.message}` }))
    },
  }
}

/** What the span of a request says of it. Nothing of what it carried. */
function describe(span: Span, request: Request): void {
  const { operation, name, document, cost, way, status, codes } = noteOf(request)
  const known: Attributes = {
    'http.request.method': request.method,
    'http.response.status_code': status,
    'graphql.operation.type': operation,
    'graphql.operation.name': name,
    'entente.document': document,
    'entente.cost': cost,
    'entente.way': way,
  }
  span.setAttributes(known)
  if (operation) span.updateName(`GraphQL ${operation}`)
  if (codes.length > 0) span.setAttribute('entente.errors', codes)
  if ((status ?? 0) >= 500 || codes.includes('INTERNAL_SERVER_ERROR')) span.setStatus({ code: SpanStatusCode.ERROR })
}
