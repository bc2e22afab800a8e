import type { Told } from './note.ts'

export type Outcome = 'ok' | 'refused' | 'limited' | 'unavailable' | 'failed'

/**
 * What became of a request: answered; refused for what it asks; sent away because its sender asks too much, or because
 * the database is gone for now; or failed through a defect of ours. Whoever is sent away at the door is counted there.
 */
export function outcomeOf({ status, codes }: Pick<Told, 'status' | 'codes'>): Outcome {
  if (codes.includes('INTERNAL_SERVER_ERROR')) return 'failed'
  if (status === 429 || codes.some((code) => code.startsWith('RATE_LIMIT'))) return 'limited'
  if (status === 503 || codes.some((code) => code.endsWith('_UNAVAILABLE'))) return 'unavailable'
  if (status >= 500) return 'failed'
  return status >= 400 || codes.length > 0 ? 'refused' : 'ok'
}
