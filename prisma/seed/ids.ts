import { createHash } from 'node:crypto'

// Identifiers of the seed are UUIDv7 in form, made of one fixed moment and the hash of what the record
// is: the same record has the same identifier in every registry and at every load.

const MOMENT = Date.UTC(2026, 0, 1).toString(16).padStart(12, '0')
const VERSION = '7'

/** The identifier of a record, told apart by its model and by what makes it unique within that. */
export function seedId(model: string, ...key: (string | null | undefined)[]): string {
  const naturalKey = JSON.stringify([model, ...key.map((part) => part ?? null)])
  const hash = createHash('sha256').update(naturalKey).digest('hex')
  // The two highest bits of this digit are the variant, 10.
  const variant = ((Number.parseInt(hash.charAt(3), 16) & 0b0011) | 0b1000).toString(16)
  return [
    MOMENT.slice(0, 8),
    MOMENT.slice(8),
    VERSION + hash.slice(0, 3),
    variant + hash.slice(4, 7),
    hash.slice(7, 19),
  ].join('-')
}
