import type { GraphQLParams } from 'graphql-yoga'
import { rememberedWith } from '../kit/remembered.ts'

// What is known of a request on its way, for whoever tells of it afterwards: the log, the metrics, the traces. The parts
// of the server that know something note it here; nobody decides anything by it.

export interface Note {
  /** When the request was first seen, by the clock that only goes forward. */
  began: number
  /** The trace that it is a part of, where traces are made. */
  traceId?: string
  /** What it asks, as it was sent. It stays in memory and is told nobody. */
  params?: GraphQLParams
  operation?: 'query' | 'mutation' | 'subscription'
  name?: string
  /** SHA-256 of the document. */
  document?: string
  actor?: string
  /** What the operation costs as the limits reckon it. */
  cost?: number
  way?: 'compiled' | 'resolvers'
  /** Of the answer over HTTP. */
  status?: number
  /** The codes of the errors it was answered with. */
  codes: string[]
}

type Known = { [Part in 'operation' | 'name' | 'document' | 'actor' | 'cost' | 'way']: Note[Part] }

/** What is told of a request that is answered. */
export interface Told extends Pick<Note, 'codes'>, Partial<Known> {
  path: string
  status: number
  ms: number
}

/** Of a request, by whatever stands for it on its way. */
export const noteOf: (request: object) => Note = rememberedWith(() => ({ began: performance.now(), codes: [] }))
