import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { refuseBadTargets } from './limits/target.ts'

export interface Listening {
  url: string
  /** For so long everything is answered as ever, but no connection is kept for another request. */
  leave(milliseconds: number): Promise<void>
  /** Stops accepting, lets running requests finish for at most so long, then cuts what is left. */
  drain(milliseconds: number): Promise<void>
}

/** The address cannot be listened on; the message is for the person who starts the server. */
export class CannotListen extends Error {}

export async function listen(handler: RequestListener, host: string, port: number): Promise<Listening> {
  let leaving = false
  const answer = refuseBadTargets(handler)
  const server = createServer((request, response) => {
    if (leaving) response.setHeader('connection', 'close')
    answer(request, response)
  })
  const silent = connectionsWithoutRequest(server)
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new CannotListen(`Cannot listen on ${host}:${port}: ${explain(error as NodeJS.ErrnoException)}`)
  }
  const leave = async (milliseconds: number) => {
    leaving = true
    if (milliseconds > 0) await new Promise((resolve) => setTimeout(resolve, milliseconds))
  }
  return { url: urlOf(server), leave, drain: (milliseconds) => drain(server, silent, milliseconds) }
}

function urlOf(server: Server): string {
  const { address, family, port } = server.address() as AddressInfo
  // "Every interface" is no address that a browser can open.
  if (address === '0.0.0.0' || address === '::') return `http://localhost:${port}`
  return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}`
}

/** Browsers open connections ahead of need; the server counts those on which nothing was asked yet as busy. */
function connectionsWithoutRequest(server: Server): Set<Socket> {
  const silent = new Set<Socket>()
  server.on('connection', (socket) => {
    silent.add(socket)
    socket.once('close', () => silent.delete(socket))
  })
  server.on('request', ({ socket }) => silent.delete(socket))
  return silent
}

async function drain(server: Server, silent: Set<Socket>, milliseconds: number): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  for (const socket of silent) if (socket.bytesRead === 0) socket.destroy()
  // A connection whose request is finished would be kept for the client's next one.
  const idle = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), milliseconds)
  await closed
  clearInterval(idle)
  clearTimeout(cut)
}

function explain({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return 'another process listens there. Set PORT to another port, or to 0 for a free one.'
  if (code === 'EACCES') return 'this user may not. Ports below 1024 often need another user; set PORT.'
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return 'this machine has no such address. Set HOST.'
  return message
}
