import type { IncomingMessage, ServerResponse } from 'node:http'
import { keepBody } from '../body.ts'
import { Line } from './line.ts'

// Requests on their way in. A place inside is for work, and to wait for the rest of a body is none: whoever sends half of
// one and then nothing would keep others out. So a request comes to the door when all of it is there. What came
// is held in memory, and not more of it than so much in all: beyond, who has been longest on the way is cut off.

/** So many of the longest bodies are held. */
const BODIES = 64

interface Arrival {
  request: IncomingMessage
  /** How much of it came. */
  bytes: number
}

export class Arrivals {
  readonly #most: number
  readonly #all: number
  #held = 0
  readonly #coming = new Line<Arrival>()

  /** `most`: longest body, and what is held of all bodies together. */
  constructor(most: number, all = BODIES * most) {
    this.#most = most
    this.#all = all
  }

  /**
   * Calls back when the body is there, or more of it than is read; never where the connection ends before. What it calls
   * back with is called when the request is answered.
   */
  whole(request: IncomingMessage, response: ServerResponse, then: (leave: () => void) => void): void {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers
    // What is announced as too long is refused unread.
    if (encoding === undefined && !(Number(length) > 0 && Number(length) <= this.#most)) return void then(() => {})
    const arrival: Arrival = { request, bytes: 0 }
    const place = this.#coming.enter(arrival)
    const leave = () => {
      this.#coming.leave(place)
      this.#forget(arrival)
    }
    const chunks: Buffer[] = []
    const done = () => {
      request.off('data', take).off('end', done)
      this.#coming.leave(place)
      keepBody(request, chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks))
      then(leave)
    }
    const take = (chunk: Buffer) => {
      chunks.push(chunk)
      this.#hold(arrival, chunk.length)
      if (arrival.bytes <= this.#most) return
      done()
      request.resume()
    }
    request.on('data', take).once('end', done)
    response.once('close', leave)
  }

  #hold(arrival: Arrival, bytes: number): void {
    arrival.bytes += bytes
    this.#held += bytes
    for (let longest = this.#coming.oldest; longest && this.#held > this.#all; longest = this.#coming.oldest) {
      this.#coming.leave(longest)
      this.#forget(longest.value)
      longest.value.request.destroy()
    }
  }

  #forget(arrival: Arrival): void {
    this.#held -= arrival.bytes
    arrival.bytes = 0
  }
}
