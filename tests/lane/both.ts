import { request } from 'node:http'
import { type AppDeps, createApp } from '../../server/app.ts'
import { listen } from '../../server/http.ts'
import { addressesBehind } from '../../server/load/address.ts'
import { Budgets } from '../../server/load/budgets.ts'
import { HOW_READ_HEADER } from '../../server/read/plugin.ts'

// One service twice over real connections: with the express lane, and without it.

export interface Sent {
  body: string
  headers?: Record<string, string>
  path?: string
  method?: string
}

export interface Got {
  status: number
  headers: Record<string, unknown>
  text: string
  /** What the log tells of it. */
  line: Record<string, unknown>
  express: boolean
}

export interface Served {
  send(sent: Sent): Promise<Got>
  url: string
  lines: Record<string, unknown>[]
  stop(): Promise<void>
}

const ID = 'the-same-for-both'

export async function serve(deps: AppDeps, { lane = true, anonymous = 0, token = 0 } = {}): Promise<Served> {
  const lines: Record<string, unknown>[] = []
  const app = createApp({
    log: (event) => void lines.push(event),
    tellHowRead: true,
    budgets: { budgets: new Budgets({ anonymous, token }), addressOf: addressesBehind(['loopback']) },
    ...deps,
    // What is added by choice hears of every request, so none takes the lane.
    plugins: lane ? [] : [{}],
  })
  const server = await listen(app, '127.0.0.1', 0)
  const send = ({ body, headers = {}, path = '/graphql', method = 'POST' }: Sent) =>
    new Promise<Got>((resolve, reject) => {
      const known = lines.length
      const sent = request(`${server.url}${path}`, { method, headers: headersOf(body, headers) }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () => {
          const { ms: _, ...line } = lines.slice(known).find(({ message }) => message === 'request') ?? {}
          const how = String(response.headers[HOW_READ_HEADER] ?? '')
          resolve({
            status: response.statusCode ?? 0,
            headers: comparable(response.headers),
            text: Buffer.concat(chunks).toString(),
            line,
            express: how.includes('express'),
          })
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
  return { send, url: server.url, lines, stop: () => server.drain(0) }
}

const headersOf = (body: string, { ...headers }: Record<string, string>) => ({
  'content-type': 'application/json',
  'content-length': String(Buffer.byteLength(body)),
  'x-request-id': ID,
  ...headers,
})

/** Without the time of day, and how the answer was read. */
function comparable({ date: _date, [HOW_READ_HEADER]: _how, ...headers }: Record<string, unknown>) {
  return headers
}
