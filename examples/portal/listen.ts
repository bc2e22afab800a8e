import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Serves requests of this machine at a port; 0 takes a free one. */
export async function listen(handler: RequestListener, port: number): Promise<string> {
  const server = createServer(handler).listen(port, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
