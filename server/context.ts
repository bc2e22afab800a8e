import type { PrismaClient, Visibility } from '../prisma/generated/prisma/client.ts'

/** Who asks: a name for the record, and how much they may see. */
export interface Actor {
  name: string
  /** Sees everything up to and including this. */
  clearance: Visibility
}

export const anonymous: Actor = { name: 'anonymous', clearance: 'PUBLIC' }

/** What every resolver knows about the request it serves. */
export interface Context {
  db: PrismaClient
  actor: Actor
  requestId: string
  now(): Date
}
