import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { AtEnd } from './programs.ts'

// A wire between two programs that can be cut, held, slowed down and moved.

export interface Wire {
  port: number
  /** How many connections lead through it now. */
  connections(): number
  /** Leads new connections to another port. */
  lead(port: number): void
  /** Breaks all connections, and refuses new ones where `refuse`. */
  cut(refuse?: boolean): void
  /** Takes everything and passes nothing on, in either direction: nobody is told. */
  hold(): void
  /** Passes everything on this many milliseconds late. */
  delay(milliseconds: number): void
  /** Is an ordinary wire again; what was held is passed on. */
  mend(): void
}

export async function makeWire(to: number, atEnd: AtEnd = onTestFinished): Promise<Wire> {
  let target = to
  let state: 'open' | 'held' | 'refusing' = 'open'
  let lag = 0
  const pairs = new Set<[Socket, Socket]>()
  let mended = () => {}
  let mending = Promise.resolve()

  const carry = (from: Socket, into: Socket) => {
    // One piece after the other, in their order, however late.
    let last = Promise.resolve()
    from.on('data', (piece) => {
      const due = lag > 0 ? new Promise<void>((resolve) => setTimeout(resolve, lag)) : undefined
      last = last.then(async () => {
        await due
        await mending
        if (!into.destroyed) into.write(piece)
      })
    })
    from.on('error', () => {}).on('close', () => void last.then(() => into.destroy()))
  }
  const server = createServer((near) => {
    if (state === 'refusing') return near.destroy()
    const far = connect(target, '127.0.0.1')
    const pair: [Socket, Socket] = [near.setNoDelay(), far.setNoDelay()]
    pairs.add(pair)
    near.on('close', () => pairs.delete(pair))
    carry(near, far)
    carry(far, near)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    for (const sockets of pairs) for (const socket of sockets) socket.destroy()
  }
  const mend = () => {
    state = 'open'
    lag = 0
    mended()
    mending = Promise.resolve()
  }
  atEnd(() => {
    mend()
    cut()
    server.close()
  })
  return {
    port: (server.address() as { port: number }).port,
    connections: () => pairs.size,
    lead: (port) => {
      target = port
    },
    cut: (refuse = false) => {
      if (refuse) state = 'refusing'
      cut()
    },
    hold: () => {
      state = 'held'
      mending = new Promise((resolve) => {
        mended = resolve
      })
    },
    delay: (milliseconds) => {
      lag = milliseconds
    },
    mend,
  }
}
