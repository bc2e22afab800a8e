import type { Fetch } from '../../sdk/src/index.ts'

// A server made of prepared answers, one for each request in turn; the last one answers whatever follows.

type Init = Parameters<Fetch>[1]
export type Prepared = Response | Error | ((url: string, init: Init) => Promise<Response> | Response)

export interface Fake {
  fetch: Fetch
  /** What was sent, oldest first. */
  sent: {
    url: string
    headers: Record<string, string>
    query: string
    variables: Record<string, unknown>
    at: number
  }[]
}

export function fake(...answers: Prepared[]): Fake {
  const sent: Fake['sent'] = []
  const fetch: Fetch = async (url, init) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)]
    sent.push({
      url,
      headers: init.headers,
      ...(JSON.parse(init.body) as { query: string; variables: Record<string, unknown> }),
      at: Date.now(),
    })
    if (answer instanceof Error) throw answer
    if (typeof answer === 'function') return answer(url, init)
    return (answer as Response).clone()
  }
  return { fetch, sent }
}

export function data(content: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ data: content }), { headers })
}

interface Told {
  message?: string
  path?: (string | number)[]
  extensions?: Record<string, unknown>
  status?: number
  headers?: Record<string, string>
  partial?: unknown
}

/** An answer of the server's with an error of this code. */
export function refused(
  code: string,
  { message = code, path, extensions, status = 200, headers = {}, partial }: Told = {},
): Response {
  const error = { message, path, extensions: { code, ...extensions } }
  return new Response(JSON.stringify({ errors: [error], data: partial }), { status, headers })
}

/** An answer that is not GraphQL. */
export function plain(status: number, body = '', headers: Record<string, string> = {}): Response {
  return new Response(body, { status, headers })
}

/** Never answers, and does not notice when it is given up. */
export const silence = () => new Promise<Response>(() => {})

export const url = 'http://registry.test/graphql'

/** What a call that must fail fails with. */
export async function failure(call: PromiseLike<unknown>): Promise<unknown> {
  try {
    await call
  } catch (error) {
    return error
  }
  throw new Error('It did not fail.')
}
