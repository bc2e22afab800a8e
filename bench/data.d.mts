import type { Pool } from 'pg'

export type Size = 'small' | 'half' | 'realistic' | 'tenfold'

/** Fills a registry that has countries and nothing else, the same on every run. */
export function fill(pool: Pool, size: Size): Promise<void>

/** Values that exist, to ask for. */
export function factsOf(pool: Pool): Promise<Facts>

export interface Facts {
  kinds: string[]
  codes: string[]
  cursors: { entente: string }
}
