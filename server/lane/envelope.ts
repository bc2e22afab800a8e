import type { IncomingMessage } from 'node:http'
import { bodyOf } from '../body.ts'

// Which requests the lane takes at all: those that are written as clients write them. It refuses none; whatever it does
// not know, Yoga and the limits look at.

/** What clients say of a body of JSON. */
const JSON_TYPES = new Set(['application/json', 'application/json; charset=utf-8', 'application/json;charset=utf-8'])

/** What only Yoga knows how to heed. */
const FOR_YOGA = [
  'content-encoding',
  'transfer-encoding',
  'idempotency-key',
  'access-control-request-method',
  'access-control-request-headers',
]

export function isUsual({ method, url, headers }: IncomingMessage, endpoint: string, mostBytes: number): boolean {
  return (
    method === 'POST' &&
    url === endpoint &&
    JSON_TYPES.has(headers['content-type'] as string) &&
    headers['content-length'] !== undefined &&
    Number(headers['content-length']) <= mostBytes &&
    !FOR_YOGA.some((name) => name in headers)
  )
}

/** Calls back with the whole body; never where the connection ends before. */
export function readBody(request: IncomingMessage, then: (body: Buffer) => void): void {
  const kept = bodyOf(request)
  if (kept) return void then(kept)
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.once('end', () => then(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)))
}

export interface Asked {
  query: string
  operationName?: string | undefined
  variables?: Record<string, unknown> | undefined
}

/** Of a document that is sent by its hash. */
type TextOf = (hash: string) => string | undefined

const PARAMETERS = new Set(['query', 'operationName', 'variables', 'extensions'])

/** What the body asks. Null where it is anything but the parameters of GraphQL over HTTP, or of a hash known here. */
export function askedIn(body: Buffer, textOf: TextOf): Asked | null {
  let params: unknown
  try {
    params = JSON.parse(body.toString())
  } catch {
    return null
  }
  if (!isObject(params)) return null
  for (const name in params) if (!PARAMETERS.has(name)) return null
  const { query, operationName, variables, extensions } = params
  if (operationName != null && typeof operationName !== 'string') return null
  if (variables != null && !isObject(variables)) return null
  const text = extensions == null ? query : query == null ? textOf(hashIn(extensions)) : undefined
  if (typeof text !== 'string') return null
  return { query: text, operationName: operationName ?? undefined, variables: variables ?? undefined }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The hash in extensions that hold nothing else; an empty one, which no document has, where there is more or less. */
function hashIn(extensions: unknown): string {
  if (!isObject(extensions) || Object.keys(extensions).length !== 1 || !isObject(extensions.persistedQuery)) return ''
  const { version, sha256Hash, ...others } = extensions.persistedQuery
  const plain = version === 1 && typeof sha256Hash === 'string' && Object.keys(others).length === 0
  return plain ? sha256Hash : ''
}
