import { createHash, randomBytes } from 'node:crypto'

// The ids of imported records. PostgreSQL 15 makes no UUIDv7 itself, and Prisma only where it writes the row.

const dashed = (hex: string) =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')

const withVariant = (digit: string) => ((Number.parseInt(digit, 16) & 0b0011) | 0b1000).toString(16)

/** A new UUIDv7: the time in milliseconds, then chance. */
export function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0')
  const chance = randomBytes(10).toString('hex')
  return dashed(`${time}7${chance.slice(0, 3)}${withVariant(chance.charAt(3))}${chance.slice(4, 19)}`)
}

/** The id of what has no slug: the same for the same words, so that a second import finds the record. UUIDv8. */
export function derivedId(...words: unknown[]): string {
  const hash = createHash('sha256').update(JSON.stringify(words)).digest('hex')
  return dashed(`${hash.slice(0, 12)}8${hash.slice(12, 15)}${withVariant(hash.charAt(15))}${hash.slice(16, 31)}`)
}

export const isUuid = (text: string) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
