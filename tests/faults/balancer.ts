import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { onTestFinished } from 'vitest'
import { until } from './programs.ts'
import { statusOf } from './registry.ts'

// A small load balancer: it asks /ready again and again, sends requests in turn to whoever is ready, keeps connections
// open between requests, and repeats nothing. A request that a server does not answer fails.

export interface Balancer {
  url: string
  /** Servers from now on, each of which is used while it is ready. */
  serve(...urls: string[]): void
  /** Waits until it uses exactly these servers. */
  uses(...urls: string[]): Promise<void>
}

const LOOK_MS = 25

export async function makeBalancer(): Promise<Balancer> {
  let all: string[] = []
  let ready: string[] = []
  let turn = 0
  let over = false
  const agent = new Agent({ keepAlive: true })

  const looking = (async () => {
    while (!over) {
      const states = await Promise.all(all.map(async (url) => ({ url, status: await statusOf(url, '/ready') })))
      ready = states.filter(({ status }) => status === 200).map(({ url }) => url)
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    }
  })()
  const pass = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const url = ready[turn++ % Math.max(ready.length, 1)]
    if (!url) return void outgoing.writeHead(502).end('No server is ready.')
    const { method, headers, url: path = '/' } = incoming
    const onward = request(url + path, { method, headers, agent }, (answer) => {
      // The connections on either side are kept or closed each for itself.
      const { connection: _, ...told } = answer.headers
      outgoing.writeHead(answer.statusCode ?? 502, told)
      answer.pipe(outgoing)
    })
    onward.on('error', (error) => void outgoing.writeHead(502).end(`${url}: ${error.message}`))
    incoming.pipe(onward)
  }
  const server = createServer(pass)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(async () => {
    over = true
    await looking
    server.closeAllConnections()
    server.close()
    agent.destroy()
  })
  return {
    url: `http://127.0.0.1:${(server.address() as { port: number }).port}`,
    serve: (...urls) => {
      all = urls
    },
    uses: (...urls) =>
      until(
        'the balancer uses these servers',
        () => ready.length === urls.length && urls.every((url) => ready.includes(url)),
      ),
  }
}
