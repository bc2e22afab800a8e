import type { IncomingMessage } from 'node:http'

// The body of a request that somebody on the way has read already, kept with it for those who come after.

/** Something that can be read once more. Yoga wants anything but a buffer, of which it would list the bytes. */
interface Kept extends AsyncIterable<Buffer> {
  bytes: Buffer
}

export function keepBody(request: IncomingMessage, bytes: Buffer): void {
  const body: Kept = {
    bytes,
    async *[Symbol.asyncIterator]() {
      yield bytes
    },
  }
  // Where Yoga looks for it.
  Object.assign(request, { body })
}

export const bodyOf = (request: IncomingMessage): Buffer | undefined => (request as { body?: Kept }).body?.bytes
