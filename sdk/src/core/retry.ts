import { EntenteError } from './errors.ts'
import { retryAfterMs } from './refusals.ts'
import type { ResponseError } from './response-errors.ts'

// When a failed attempt is worth another one, and after how long.

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 8_000
/** A server that wants to be left alone for longer is left alone: the caller decides when to come back. */
const LONGEST_WAIT_MS = 60_000

/** Whether a document does more than read, and so is not the same sent twice. In doubt it does. */
export const isWrite = (text: string) => /\b(?:mutation|subscription)\b/.test(text)

/** 128 random bits. `crypto.randomUUID` is missing where a page came without encryption. */
export const randomKey = () => crypto.getRandomValues(new Uint32Array(4)).join('-')

/** Milliseconds to wait before the next attempt. Null where there is no point in one. */
export function pauseAfter(error: unknown, attempt: number): number | null {
  if (!isPassing(error)) return null
  const told = retryAfterMs(error as Partial<ResponseError>)
  if (told === null) return usualPause(attempt)
  return told > LONGEST_WAIT_MS ? null : told + Math.random() * FIRST_PAUSE_MS
}

/** Anything from nothing up ("full jitter"): clients that failed together do not come back together. */
export function usualPause(attempt: number): number {
  return Math.random() * Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1))
}

// An error of the server's own would come again, and so would what took it too long; a 500 or 504 without a GraphQL
// answer is of something between. What is unavailable may be a part of an answer, or of a stream, with the status 200.
const PASSING = [
  'NETWORK_ERROR',
  'TIMEOUT',
  'RATE_LIMITED',
  'SERVICE_UNAVAILABLE',
  'HTTP_500',
  'HTTP_504',
  408,
  425,
  429,
  502,
  503,
]

function isPassing(error: unknown): boolean {
  if (!(error instanceof EntenteError)) return false
  return PASSING.includes(error.code) || PASSING.includes((error as ResponseError).status)
}
