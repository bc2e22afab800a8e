import type { PrismaClient, Role, Visibility } from '../prisma/generated/prisma/client.ts'

/** Who asks: a name for the record, what they may do, and how much they may see. */
export interface Actor {
  name: string
  /** Null for whoever did not say who they are. */
  role: Role | null
  /** Sees everything up to and including this. */
  clearance: Visibility
}

export const anonymous: Actor = { name: 'anonymous', role: null, clearance: 'PUBLIC' }

/** What every resolver knows about the request it serves. */
export interface Context {
  db: PrismaClient
  actor: Actor
  requestId: string
  now(): Date
}
