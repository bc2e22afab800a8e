import type { IncomingMessage, ServerResponse } from 'node:http'
import { keepBody } from '../body.ts'

// Requests on their way in. A place inside is for work, and to wait for the rest of a body is none: whoever sends half of
// one and then nothing would keep others out. So a request comes to the door when all of it is there. What came
// is held in memory, and not more of it than so much in all: beyond, who has been longest on the way is cut off.

/** So many of the longest bodies are held. */
const BODIES = 64

export class Arrivals {
  readonly #most: number
  readonly #all: number
  #held = 0
  /** How much of each came; those on their way with the oldest first. */
  readonly #came = new Map<IncomingMessage, number>()
  readonly #coming = new Set<IncomingMessage>()

  /** `most`: longest body, and what is held of all bodies together. */
  constructor(most: number, all = BODIES * most) {
    this.#most = most
    this.#all = all
  }

  /** Calls back when the body is there, or more of it than is read; never where the connection ends before. */
  whole(request: IncomingMessage, response: ServerResponse, then: () => void): void {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
    // What is announced as too long is refused unread.
    if (encoding === undefined && !(Number(length) > 0 && Number(length) <= this.#most)) return void then()
    const chunks: Buffer[] = []
    const done = () => {
      request.off('data', take).off('end', done)
      this.#coming.delete(request)
      keepBody(request, chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
      then()
    }
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      if (this.#take(request, chunk.length) <= this.#most) return
      done()
      request.resume()
    }
    this.#coming.add(request)
    request.on('data', take).once('end', done)
    response.once('close', () => this.leave(request))
  }

  /** It is answered, or gone. */
  leave(request: IncomingMessage): void {
    this.#held -= this.#came.get(request) ?? 0
    this.#came.delete(request)
    this.#coming.delete(request)
  }

  #take(request: IncomingMessage, bytes: number): number {
    const came = (this.#came.get(request) ?? 0) + bytes
    this.#came.set(request, came)
    this.#held += bytes
    for (const longest of this.#coming) {
      if (this.#held <= this.#all) break
      this.leave(longest)
      longest.destroy()
    }
    return came
  }
}
