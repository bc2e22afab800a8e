import { createHash } from 'node:crypto'
import { SearchKind } from '../../prisma/generated/prisma/enums.ts'
import { badInput } from './errors.ts'
import type { Key } from './search-texts.ts'

// A cursor holds where a hit stands, and for which search: in another one the same points mean another place.

export interface Searched {
  query: string
  kinds: readonly string[] | null
  countries: readonly string[] | null
}

function tagOf({ query, kinds, countries }: Searched): string {
  const sorted = (list: readonly string[] | null) => list && [...new Set(list)].sort()
  const told = JSON.stringify([query, sorted(kinds), sorted(countries)])
  return createHash('sha256').update(told).digest('base64url').slice(0, 16)
}

export function encodeCursor(searched: Searched, { points, kind, recordId }: Key): string {
  return Buffer.from(JSON.stringify([tagOf(searched), points, kind, recordId])).toString('base64url')
}

export function decodeCursor(searched: Searched, cursor: string, argument: string): Key {
  const wrong = badInput(
    argument,
    'not a cursor of this search. Cursors come from pageInfo and edges of the same search.',
  )
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw wrong
  }
  if (!Array.isArray(parts) || parts.length !== 4) throw wrong
  const [tag, points, kind, recordId] = parts
  const isKey =
    Number.isInteger(points) &&
    Math.abs(points) < 2 ** 31 &&
    Object.values<unknown>(SearchKind).includes(kind) &&
    typeof recordId === 'string' &&
    /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(recordId)
  if (tag !== tagOf(searched) || !isKey) throw wrong
  return { points, kind, recordId }
}
