import { context, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api'
import type pg from 'pg'

// A span for each statement that a request sends to the database, with its text: what a request gave is in the
// parameters of a statement, which no span holds.

const LONGEST_TEXT = 4_000

type Done = (error: unknown, result: unknown) => void
type Query = (...words: unknown[]) => unknown

export function traceStatements(pool: pg.Pool, tracer: Tracer): void {
  const known = new WeakSet<object>()
  pool.on('acquire', (client) => {
    if (known.has(client)) return
    known.add(client)
    const query = client.query.bind(client) as Query
    client.query = traced(query, tracer) as never
  })
  // Who waits for a connection goes on in the context of whoever gave it back, unless told otherwise.
  const connect = pool.connect.bind(pool) as (done?: (...words: never[]) => void) => unknown
  pool.connect = ((done?: (...words: never[]) => void) =>
    connect(done && context.bind(context.active(), done))) as never
}

function traced(query: Query, tracer: Tracer): Query {
  return (...words) => {
    // Only what a request asks for; and what reads its result by itself, and calls nobody back, has no end that could
    // be seen here.
    const text = textOf(words)
    if (text === undefined || !trace.getSpan(context.active())) return query(...words)
    const operation = /^\s*(?:\/\*.*?\*\/\s*)?(\w+)/.exec(text)?.[1]?.toUpperCase() ?? 'SQL'
    const span = tracer.startSpan(`SQL ${operation}`, {
      kind: SpanKind.CLIENT,
      attributes: {
        'db.system.name': 'postgresql',
        'db.operation.name': operation,
        'db.query.text': text.slice(0, LONGEST_TEXT),
      },
    })
    const end = (error?: unknown) => {
      if (error) {
        span.setAttribute('db.response.status_code', String((error as { code?: string }).code ?? ''))
        span.setStatus({ code: SpanStatusCode.ERROR })
      }
      span.end()
    }
    const done = words.at(-1)
    if (typeof done === 'function') {
      const told = context.bind(context.active(), done as Done)
      return query(...words.slice(0, -1), (error: unknown, result: unknown) => {
        end(error)
        told(error, result)
      })
    }
    const asked = query(...words) as Promise<unknown>
    return asked.then(
      (result) => {
        end()
        return result
      },
      (error: unknown) => {
        end(error)
        throw error
      },
    )
  }
}

function textOf(words: unknown[]): string | undefined {
  const [question] = words
  if (typeof question === 'string') return question
  const { text, submit } = question as { text?: string; submit?: unknown }
  return submit === undefined || typeof words.at(-1) === 'function' ? text : undefined
}
