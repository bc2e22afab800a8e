import { EntenteError } from './errors.ts'
import type { PlatformResponse } from './platform.ts'

/** An answer came, and not what was asked for. */
export class ResponseError extends EntenteError {
  override readonly name: string = 'ResponseError'
  /** The HTTP response. Its body has been read. Not enumerable, so that logs of the error stay short. */
  declare readonly response: PlatformResponse
  /** HTTP status: 200, 429, 502. */
  readonly status: number
  /** Id under which the server's log has the request. Null where the server told none. */
  readonly requestId: string | null

  constructor(message: string, code: string, response: PlatformResponse, requestId = requestIdOf(response)) {
    super(message, code)
    Object.defineProperty(this, 'response', { value: response })
    this.status = response.status
    this.requestId = requestId
  }
}

/** All that an answer without GraphQL says of itself. */
export const httpLine = ({ status, statusText }: PlatformResponse) => `HTTP ${status} ${statusText}`

export function requestIdOf(response: PlatformResponse): string | null {
  return response.headers.get('x-request-id')
}

/** The answer is not GraphQL: of a proxy between, or of another server. `code` is `HTTP_` and the status. */
export class HttpError extends ResponseError {
  override readonly name = 'HttpError'
  /** The body of the answer, at most its first 1,000 characters. */
  readonly body: string

  constructor(response: PlatformResponse, body: string) {
    super(httpLine(response), `HTTP_${response.status}`, response)
    this.body = body.slice(0, 1000)
  }
}
