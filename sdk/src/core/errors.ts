// Everything that can go wrong with a call, as classes to tell apart by `instanceof`, or by `code` where two
// copies of the package may be loaded.

/** What every error of this package is. */
export class EntenteError extends Error {
  override readonly name: string = 'EntenteError'
  /** What went wrong, as a word for programs: `NOT_FOUND`, `TIMEOUT`, `HTTP_502`. */
  readonly code: string

  constructor(message: string, code: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
  }
}

/** No answer came: no connection, or it broke. `cause` has what `fetch` threw. */
export class NetworkError extends EntenteError {
  override readonly name = 'NetworkError'

  constructor(url: string, cause: unknown) {
    super(`No answer from ${url.split('?')[0]}: ${explain(cause)}`, 'NETWORK_ERROR', cause)
  }
}

// fetch says only that it failed; why is told by what caused that.
function explain(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  return cause.cause instanceof Error ? `${cause.message}: ${cause.cause.message}` : cause.message
}

/** No whole answer came in the time that one attempt may take. */
export class TimeoutError extends EntenteError {
  override readonly name = 'TimeoutError'
  /** Milliseconds that were waited. */
  readonly timeoutMs: number

  constructor(timeoutMs: number) {
    super(`No answer within ${timeoutMs} ms.`, 'TIMEOUT')
    this.timeoutMs = timeoutMs
  }
}

/** A page said that more follow and led to no other page. The list is not followed further. */
export class StuckCursorError extends EntenteError {
  override readonly name = 'StuckCursorError'
  /** The cursor that led nowhere, or back. */
  readonly cursor: string | null

  constructor(cursor: string | null) {
    super(`The cursor ${cursor} leads nowhere.`, 'STUCK_CURSOR')
    this.cursor = cursor
  }
}
