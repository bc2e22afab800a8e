import type { DocumentNode, ExecutionArgs, ExecutionResult } from 'graphql'
import type { Actor } from './context.ts'
import type { Arrived } from './load/address.ts'
import type { Account } from './load/budgets.ts'
import type { Reading } from './read/reader.ts'

// What the express lane (`lane/`) found out of a request that it then left to Yoga. Nothing of it is done, counted or
// waited for again.

export type Execute = (args: ExecutionArgs) => Promise<ExecutionResult> | ExecutionResult

/** What answered an operation: the compiled read, or Yoga's execution of a mutation. */
export type Way = 'compiled' | Execute

export interface Visit {
  /** When the request came in, by the clock that only goes forward. */
  began: number
  requestId: string
  /** Who pays, and what is left; null where there is no budget to keep to, undefined where nothing was spent. */
  account?: Account | null
  /** Why the compiled read did not answer. */
  reading?: Extract<Reading, { reason: string }>
  /** Its time is over, or nobody waits for it any more. */
  late?: boolean
  /** What became of the mutation, which was begun and is not begun again. */
  written?: Promise<ExecutionResult>
  /** Hears which document was answered, to whom, and by what. */
  learn(document: DocumentNode, actor: Actor, way: Way): void
}

/** What Yoga hands on of a request as it came, and as it was found. */
export interface Received extends Arrived {
  visit?: Visit
}

export const visitOf = (received: object): Visit | undefined => (received as Received).visit
