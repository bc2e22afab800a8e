import { NetworkError, TimeoutError } from './errors.ts'
import { RateLimitedError, retryAfterMs } from './refusals.ts'
import { ResponseError } from './response-errors.ts'

// When a failed attempt is worth another one, and after how long.

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 8_000
/** A server that wants to be left alone for longer is left alone: the caller decides when to come back. */
const LONGEST_WAIT_MS = 60_000

/** Whether sending the document twice does what sending it once does. In doubt it does not. */
export function isRepeatable(text: string): boolean {
  return !/\b(mutation|subscription)\b/.test(text)
}

/** Milliseconds to wait before the next attempt. Null where there is no point in one. */
export function pauseAfter(error: unknown, attempt: number): number | null {
  if (!isPassing(error)) return null
  const told = error instanceof ResponseError ? retryAfterMs(error) : null
  if (told !== null) return told > LONGEST_WAIT_MS ? null : told + Math.random() * FIRST_PAUSE_MS
  // Anything from nothing up ("full jitter"): clients that failed together do not come back together.
  return Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1))
}

function isPassing(error: unknown): boolean {
  if (error instanceof NetworkError || error instanceof TimeoutError || error instanceof RateLimitedError) return true
  if (!(error instanceof ResponseError)) return false
  // An error of ours would come again; a 500 without a GraphQL answer is of something between.
  if (error.code === 'HTTP_500') return true
  return [408, 425, 429, 502, 503, 504].includes(error.status)
}
