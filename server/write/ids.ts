import { randomUUID } from 'node:crypto'

// Identifiers given out before a record is written, so that records of one call can name each other. UUIDs of
// version 7, each greater than the one before: what is entered in one call keeps its order.

let last = 0n

/** A UUIDv7 of RFC 9562, its 12 bits after the version counting on within a millisecond. */
export function newId(): string {
  const now = BigInt(Date.now()) << 12n
  last = now > last ? now : last + 1n
  const time = (last >> 12n).toString(16).padStart(12, '0')
  const count = (last & 0xfffn).toString(16).padStart(3, '0')
  // What follows the version is of the same form in every UUID.
  return `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${randomUUID().slice(19)}`
}
