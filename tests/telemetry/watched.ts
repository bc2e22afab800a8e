import { createApp } from '../../server/app.ts'
import type { Database } from '../../server/database/open.ts'
import { openLog } from '../../server/telemetry/log.ts'
import { type Meter, meterOf } from '../../server/telemetry/metrics.ts'

// A service whose log is written down as it would be by a process, to the letter.

export type Line = Record<string, unknown>

export interface Watched {
  /** Sends a document, and whatever else; resolves when the answer is read to its end. */
  ask(query: string, init?: { variables?: object; headers?: Record<string, string> }): Promise<Response>
  fetch(path: string, init?: RequestInit): Promise<Response>
  /** Every line of the log so far. */
  lines(): Line[]
  text(): string
  meter: Meter
}

/** The message with which a request fails inside that says so in this header. */
const BREAK = 'x-break'

export function watched(database: Database, meter = meterOf(database)): Watched {
  let text = ''
  const log = openLog({
    level: 'debug',
    to: {
      write: (line) => {
        text += line
      },
    },
  })
  const app = createApp({
    database,
    log,
    meter,
    plugins: [
      {
        onExecute({ args: { contextValue } }) {
          const message = (contextValue as { request: Request }).request.headers.get(BREAK)
          if (message) throw new Error(message)
        },
      },
    ],
  })
  const fetch = async (path: string, init?: RequestInit) => app.fetch(`http://entente.test${path}`, init ?? {})
  return {
    fetch,
    ask: async (query, { variables, headers } = {}) =>
      fetch('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      }),
    lines: () =>
      text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Line),
    text: () => text,
    meter,
  }
}
