import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

// Who may ask for how much. Each party has a budget of points for each minute, counted from its first request; what an
// operation costs is taken from it, and what it cannot pay is refused until the minute is over. Counted in the memory
// of this process; `sharing.ts` adds up what several processes counted.

/** Strangers are told apart by their address, everyone else by who they are. */
export type Kind = 'anonymous' | 'token'

export interface Party {
  kind: Kind
  /** The address, or the id of the actor. */
  key: string
}

export interface Account {
  kind: Kind
  /** Points for each span of time. */
  limit: number
  remaining: number
  /** Until the budget is whole again. */
  resetMs: number
  /** Whether it could pay what was asked last. */
  paid: boolean
}

/** Points for each minute; 0 for as many as one likes. */
export type Allowances = Record<Kind, number>

export const SECONDS = 60

/** Where processes that share the budgets tell each other what was spent. */
export interface Sharing {
  spent(party: Party, points: number): void
}

export class Budgets {
  readonly allowances: Allowances
  /** Requests refused so far, for those who watch the service. */
  readonly refused: Record<Kind, number> = { anonymous: 0, token: 0 }
  /** Points spent so far. */
  readonly spent: Record<Kind, number> = { anonymous: 0, token: 0 }
  readonly #counters: Record<Kind, RateLimiterMemory | null>
  #sharing: Sharing | null = null

  constructor(allowances: Allowances) {
    this.allowances = allowances
    const counter = (kind: Kind) =>
      allowances[kind] > 0
        ? new RateLimiterMemory({ keyPrefix: kind, points: allowances[kind], duration: SECONDS })
        : null
    this.#counters = { anonymous: counter('anonymous'), token: counter('token') }
  }

  shareBy(sharing: Sharing): void {
    this.#sharing = sharing
  }

  /** Pays for an operation, if the budget has as much. Null where the party has no budget to keep to. */
  async spend({ kind, key }: Party, cost: number): Promise<Account | null> {
    const counter = this.#counters[kind]
    if (!counter) return null
    // What costs more than all there ever is would else never be answered.
    const points = Math.min(Math.ceil(cost), this.allowances[kind])
    try {
      const counted = await counter.consume(key, points)
      this.spent[kind] += points
      this.#sharing?.spent({ kind, key }, points)
      return this.#account(kind, counted, true)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      this.refused[kind]++
      return this.#account(kind, await counter.reward(key, points), false)
    }
  }

  /** How the party stands. Null where it has spent nothing. */
  async look({ kind, key }: Party): Promise<Account | null> {
    const counted = await this.#counters[kind]?.get(key)
    if (!counted || counted.msBeforeNext <= 0) return null
    return this.#account(kind, counted, counted.consumedPoints < this.allowances[kind])
  }

  /** Notes what all processes together have counted for the party. */
  async correct({ kind, key }: Party, points: number, resetMs: number): Promise<void> {
    if (resetMs > 0) await this.#counters[kind]?.set(key, points, resetMs / 1000)
  }

  #account(kind: Kind, { consumedPoints, msBeforeNext }: RateLimiterRes, paid: boolean): Account {
    const limit = this.allowances[kind]
    return { kind, limit, remaining: Math.max(0, limit - consumedPoints), resetMs: Math.max(0, msBeforeNext), paid }
  }
}
