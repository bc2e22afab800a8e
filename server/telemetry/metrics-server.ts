import { type Listening, listen } from '../http.ts'
import type { Meter } from './metrics.ts'

// Metrics have a port of their own, which the proxy does not lead to: they say how much is asked and how well the
// server is, which is nobody's business outside.

export function serveMetrics(meter: Meter, host: string, port: number): Promise<Listening> {
  return listen(
    async ({ method, url }, response) => {
      if (url !== '/metrics' || (method !== 'GET' && method !== 'HEAD')) {
        response.writeHead(404).end()
        return
      }
      try {
        const text = await meter.text()
        response.writeHead(200, { 'content-type': meter.contentType }).end(text)
      } catch (error) {
        response.writeHead(500).end((error as Error).message)
      }
    },
    host,
    port,
  )
}
