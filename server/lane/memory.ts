import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http'
import type { DocumentNode } from 'graphql'
import type { Actor } from '../context.ts'
import { BUDGET_HEADERS } from '../load/charge.ts'
import type { Parsed } from '../parsed.ts'
import { HOW_READ_HEADER } from '../read/plugin.ts'
import { SERVER_HEADER } from '../replicas.ts'
import type { Way } from '../visit.ts'

// What the lane knows, all of it learned from answers that Yoga gave: which documents the compiled read answers, how
// mutations are executed, and how the head of such an answer looks to whom.

/** Heads of answers: each client has one, and each page in a browser. */
const MOST_HEADS = 200

/** What an answer has for itself alone. */
const OF_ONE_ANSWER = [
  ...['x-request-id', 'content-length', 'connection', 'date'],
  ...[...BUDGET_HEADERS, SERVER_HEADER],
]

/** What the lane writes: neither a stream of events nor an answer in parts. */
const ONE_TEXT = /^application\/(?:graphql-response\+)?json\b/

/** Names and values in turns. */
export type Head = readonly (string | string[])[]

export class Memory {
  /** Where Yoga keeps the documents that it has parsed and validated, by their text. */
  readonly #documents: Pick<Parsed, 'get'>
  /** By name, where a document has several. */
  readonly #operations = new WeakMap<DocumentNode, Map<string | undefined, Way>>()
  readonly #heads = new Map<string, Head>()

  constructor(documents: Pick<Parsed, 'get'>) {
    this.#documents = documents
  }

  /** The document with this text and what answers its operation of that name, if it was answered before. */
  operationOf(text: string, operationName: string | undefined): { document: DocumentNode; way: Way } | null {
    const document = this.#documents.get(text)
    const way = document && this.#operations.get(document)?.get(operationName)
    return way ? { document, way } : null
  }

  keepOperation(document: DocumentNode, operationName: string | undefined, way: Way): void {
    const ways = this.#operations.get(document) ?? new Map()
    this.#operations.set(document, ways.set(operationName, way))
  }

  /** The head of the answer to such a request, without what each answer has for itself. */
  headFor(like: string): Head | undefined {
    return this.#heads.get(like)
  }

  keepHead(like: string, answered: OutgoingHttpHeaders): void {
    if (!ONE_TEXT.test(String(answered['content-type']))) return
    // Anybody can send any origin: what is asked for again is soon learned again.
    if (this.#heads.size >= MOST_HEADS) this.#heads.clear()
    const head = Object.entries(answered).filter(([name]) => !OF_ONE_ANSWER.includes(name.toLowerCase()))
    const told = head.map(([name, value]) => [name, name === HOW_READ_HEADER ? `${value}; express lane` : value])
    this.#heads.set(like, told.flat() as Head)
  }
}

/** Requests whose answers have the same head: what the client can read, in which page it is, and what it may keep. */
export function likenessOf(
  { accept, origin, host }: IncomingHttpHeaders,
  { role, clearance }: Actor,
  way: Way,
): string {
  const writes = way !== 'compiled'
  // Which origin is the server's own depends on the host that was asked.
  return [writes, role, clearance, accept, origin, origin === undefined ? undefined : host].join('\n')
}
