// What statements take, to tell which are so quick that others may wait behind them.

/** A statement that can be done in so long keeps nobody waiting to speak of. */
const QUICK_MS = 2

/** For so long it counts how quick it was. */
const PERIOD_MS = 10_000

/** One that was slow after all goes alone for so many times as long, so that others wait for it a hundredth of the time at most. */
const APART = 100

interface Known {
  /** The least that it took: load makes what is quick look slow, and never what is slow quick. */
  least: number
  before: number
  since: number
  apartUntil: number
}

/** By the names under which statements are prepared, of which there are a few hundred at most. */
export class Pace {
  readonly #known = new Map<string, Known>()
  readonly #now: () => number

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  isQuick(name: string): boolean {
    const known = this.#known.get(name)
    return known !== undefined && Math.min(known.least, known.before) <= QUICK_MS && known.apartUntil <= this.#now()
  }

  /** How long the database had it. */
  took(name: string, ms: number): void {
    const now = this.#now()
    const known = this.#known.get(name)
    if (!known) this.#known.set(name, { least: ms, before: ms, since: now, apartUntil: 0 })
    else if (now - known.since < PERIOD_MS) known.least = Math.min(known.least, ms)
    else Object.assign(known, { before: known.least, least: ms, since: now })
  }

  /** It kept others waiting for so long. */
  wasSlow(name: string, ms: number): void {
    const known = this.#known.get(name)
    if (known) known.apartUntil = Math.max(known.apartUntil, this.#now() + APART * ms)
  }
}
