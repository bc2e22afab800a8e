import { createHash } from 'node:crypto'
import type pg from 'pg'
import { RateLimiterPostgres } from 'rate-limiter-flexible'
import { type Budgets, type Kind, type Party, SECONDS, type Sharing } from './budgets.ts'

// Budgets that several processes share. No request waits for it: each process counts in its memory, and adds a few
// times a second what it counted to a table, which answers with what all have. So a party with requests everywhere at
// once gets at most what fits into that moment beyond its budget; and while the database does not answer, each process
// goes on with its own count.

const SETTLE_MS = 250

interface Settings {
  budgets: Budgets
  pool: pg.Pool
  log: (event: Record<string, unknown>) => void
}

interface Unsettled {
  party: Party
  points: number
}

/** No address and no name of a person goes into the table. */
const nameOf = ({ key }: Party): string => createHash('sha256').update(key).digest('base64url')

export class SharedBudgets implements Sharing {
  readonly #budgets: Budgets
  readonly #log: Settings['log']
  readonly #tables: Record<Kind, RateLimiterPostgres>
  #unsettled = new Map<string, Unsettled>()
  #due: NodeJS.Timeout | undefined
  #failing = false
  #last = Promise.resolve()

  constructor({ budgets, pool, log }: Settings) {
    this.#budgets = budgets
    this.#log = log
    const table = (kind: Kind) =>
      new RateLimiterPostgres({
        storeClient: pool,
        storeType: 'pool',
        schemaName: 'load',
        tableName: 'budget',
        tableCreated: true,
        keyPrefix: kind,
        points: budgets.allowances[kind],
        duration: SECONDS,
      })
    this.#tables = { anonymous: table('anonymous'), token: table('token') }
    budgets.shareBy(this)
  }

  /** Whether what was counted elsewhere is out of reach, and this process counts alone. */
  get failing(): boolean {
    return this.#failing
  }

  spent(party: Party, points: number): void {
    const name = `${party.kind} ${party.key}`
    const before = this.#unsettled.get(name)
    this.#unsettled.set(name, { party, points: points + (before?.points ?? 0) })
    this.#due ??= setTimeout(() => void this.settle(), SETTLE_MS).unref()
  }

  /** Adds what was counted here to what was counted everywhere, and takes that over; one after the other. */
  settle(): Promise<void> {
    this.#last = this.#last.then(() => this.#settle())
    return this.#last
  }

  async #settle(): Promise<void> {
    clearTimeout(this.#due)
    this.#due = undefined
    const settling = [...this.#unsettled.values()]
    this.#unsettled = new Map()
    for (const [at, { party, points }] of settling.entries()) {
      try {
        const all = await this.#tables[party.kind].penalty(nameOf(party), points)
        const since = this.#unsettled.get(`${party.kind} ${party.key}`)?.points ?? 0
        await this.#budgets.correct(party, all.consumedPoints + since, all.msBeforeNext)
        this.#tell(false)
      } catch (error) {
        this.#tell(true, error)
        // Nothing is forgotten: the rest is told with what comes next.
        for (const rest of settling.slice(at)) this.spent(rest.party, rest.points)
        return
      }
    }
  }

  #tell(failing: boolean, error?: unknown): void {
    if (failing === this.#failing) return
    this.#failing = failing
    const message = failing
      ? `Budgets cannot be shared, so this process counts alone: ${(error as Error).message}`
      : 'Budgets are shared again.'
    this.#log({ level: 'warn', message })
  }
}
