import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Serves requests of this machine at a port; 0 takes a free one. */
export async function listen(handler: RequestListener, port: number): Promise<string> {
  const server = createServer(handler).listen(port, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Error(`Cannot listen at port ${port}: ${(error as Error).message}. Set PORT to another one.`)
  }
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
