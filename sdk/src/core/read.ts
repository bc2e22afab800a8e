import type { Received } from './attempt.ts'
import { type GraphQLErrorDetail, refusalOf } from './refusals.ts'
import { HttpError, httpLine, requestIdOf } from './response-errors.ts'

// What an answer says: data, or the error to throw.

interface GraphQLAnswer {
  data?: unknown
  errors?: readonly GraphQLErrorDetail[]
}

export function readAnswer<Data>({ response, text }: Received) {
  const answer = graphqlAnswer(text)
  const errors = Array.isArray(answer?.errors) ? answer.errors : []
  const first = errors[0]
  if (first) {
    const code = first.extensions?.code ?? 'UNKNOWN'
    throw refusalOf({ response, code, message: first.message, errors, data: answer?.data ?? undefined })
  }
  if (answer?.data == null) throw withoutGraphQL(response, text)
  return { data: answer.data as Data, response, requestId: requestIdOf(response) }
}

function graphqlAnswer(text: string): GraphQLAnswer | null {
  try {
    return JSON.parse(text) as GraphQLAnswer | null
  } catch {
    return null
  }
}

/** What proxies and gateways tell by the status alone. */
const codes: Record<number, string> = { 401: 'UNAUTHENTICATED', 403: 'FORBIDDEN', 429: 'RATE_LIMITED' }

function withoutGraphQL(response: Received['response'], text: string): Error {
  const code = codes[response.status]
  if (!code) return new HttpError(response, text)
  return refusalOf({ response, code, message: httpLine(response), errors: [] })
}
