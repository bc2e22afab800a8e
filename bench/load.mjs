import { Agent, request } from 'node:http'

// Requests over connections that stay open, one after the other on each.

export function clientOf(url, connections, token = null) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const { hostname, port, pathname } = new URL(url)
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    ...(token && { authorization: `Bearer ${token}` }),
  }
  const ask = (body) =>
    new Promise((resolve, reject) => {
      const sent = request(
        {
          agent,
          hostname,
          port,
          path: pathname,
          method: 'POST',
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
        },
        (response) => {
          const chunks = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('end', () => resolve({ status: response.statusCode, text: Buffer.concat(chunks).toString() }))
        },
      )
      // A server may close a connection on which nothing was asked for a while, just as it is used again.
      sent.on('error', (error) =>
        sent.reusedSocket && error.code === 'ECONNRESET' ? resolve(ask(body)) : reject(error),
      )
      sent.end(body)
    })
  return { ask, close: () => agent.destroy() }
}

/** As many requests as fit into the time; how long each took. A wrong answer ends the benchmark. */
export async function loadFor(milliseconds, client, connections, bodyOf) {
  const took = []
  const end = performance.now() + milliseconds
  let count = 0
  const one = async () => {
    while (performance.now() < end) {
      const body = bodyOf(count++)
      const begun = performance.now()
      const { status, text } = await client.ask(body)
      if (status !== 200 || text.startsWith('{"errors"')) throw new Error(`${status} ${body}\n${text.slice(0, 500)}`)
      took.push(performance.now() - begun)
    }
  }
  const begun = performance.now()
  await Promise.all(Array.from({ length: connections }, one))
  return { requests: took.length, seconds: (performance.now() - begun) / 1000, took }
}
