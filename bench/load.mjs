import { Pool } from 'undici'

// Requests over connections that stay open, one after the other on each. What asks shares the machine with what
// answers, so it is to be light: `dispatch` of undici makes no stream of a request, as Node's own client does.

export function clientOf(url, connections, token = null) {
  const { origin, pathname: path } = new URL(url)
  const pool = new Pool(origin, { connections, pipelining: 1 })
  const headers = [
    ...['content-type', 'application/json', 'accept', 'application/json'],
    ...(token ? ['authorization', `Bearer ${token}`] : []),
  ]
  const ask = (body) =>
    new Promise((resolve, reject) => {
      const chunks = []
      let status
      pool.dispatch(
        { path, method: 'POST', headers, body },
        {
          onConnect() {},
          onHeaders(code) {
            status = code
          },
          onData(chunk) {
            chunks.push(chunk)
          },
          onComplete() {
            const whole = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
            resolve({ status, text: whole.toString() })
          },
          onError: reject,
        },
      )
    })
  return { ask, close: () => pool.destroy() }
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
