import type { Middleware, OutgoingRequest } from './core/options.ts'
import type { GraphQLErrorDetail } from './core/refusals.ts'

// Documents by their hash, as Apollo's clients and servers agreed on it ("automatic persisted queries").

/** A program has few documents; one that makes them up is not remembered without end. */
const MOST = 1000

/**
 * Middleware that sends the SHA-256 hash of a document in place of its text. A server that does not know the hash says
 * so; then the text is sent along, and the next time it knows. Requests become small, and each document travels once.
 *
 * Where the platform cannot hash (a page that came without encryption), where the server knows no hashes, and for
 * `watch`, the text is sent as always. Put it last, so that other middleware sees documents and not hashes.
 *
 * @example
 * import { persisted } from '@entente/sdk/persisted'
 *
 * const client = createClient({ url: 'https://registry.example.org/graphql', middleware: [persisted()] })
 * const { name } = await client.countries.get({ code: 'KR' })
 * console.log(name)
 */
export function persisted(): Middleware {
  const hashes = new Map<string, string>()
  let isRefused = false

  async function hashOf(text: string): Promise<string> {
    const known = hashes.get(text)
    if (known) return known
    if (hashes.size >= MOST) hashes.clear()
    const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    const hash = Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')
    hashes.set(text, hash)
    return hash
  }

  return async (request, next) => {
    if (isRefused || isStream(request) || !globalThis.crypto?.subtle) return next(request)
    const { query, ...rest } = JSON.parse(request.body) as { query: string; extensions?: object }
    const persistedQuery = { version: 1, sha256Hash: await hashOf(query) }
    const extensions = { ...rest.extensions, persistedQuery }
    const response = await next({ ...request, body: JSON.stringify({ ...rest, extensions }) })
    const text = await response.text()
    const complaint = complaintIn(text)
    if (/PERSISTED_?QUERY_?NOT_?FOUND/i.test(complaint))
      return next({ ...request, body: JSON.stringify({ query, ...rest, extensions }) })
    if (/PERSISTED_?QUERY_?NOT_?SUPPORTED|must provide query/i.test(complaint)) {
      isRefused = true
      return next(request)
    }
    return new Response(text, response)
  }
}

const isStream = ({ headers }: OutgoingRequest) => headers.get('accept') === 'text/event-stream'

/** What a server says that did nothing. They say it with several statuses, and all in much the same words. */
function complaintIn(text: string): string {
  if (text.length > 5000 || text.startsWith('{"data":{')) return ''
  try {
    const { data, errors } = JSON.parse(text) as { data?: unknown; errors: GraphQLErrorDetail[] }
    return data ? '' : errors.map(({ message, extensions }) => `${message} ${extensions?.code}`).join()
  } catch {
    return ''
  }
}
