// How many requests are at work at a time, and how long others wait for their turn. A few may always wait, such as come
// of some dozens of connections that each send one request after the other: their queue does not grow. A burst may wait: it
// is worked off in a moment. But a queue in which all have to wait, and go on having to, only makes everyone late. Then, until it has
// emptied, whoever came last is served first, and whoever is not served almost at once is told to come back: those who
// are answered are answered in time (controlled delay, after Nichols and Jacobson, with the newest first as Facebook
// has it).

export interface GateSettings {
  /** Requests at work at a time. */
  slots: number
  /** Longest wait where many do, and how long everyone may have to wait before it counts as overload. */
  patienceMs: number
  /** So many may wait for each slot without being sent away. */
  calm?: number
}

/** Waits up to this part of the patience are no matter; in overload nobody waits longer. */
const HURRY = 1 / 10
/** With ten slots, as many as 64 connections bring. */
const CALM = 6
/** Nobody waits behind more than this: it would be in vain, and costs memory. */
const PLACES = 1_000

interface Waiting {
  since: number
  /** Tells whether it may begin. */
  tell(admitted: boolean): void
}

export class Gate {
  readonly settings: GateSettings
  /** Requests that may be at work now: all the slots, or fewer while the process itself has too much to do. */
  room: number
  /** For those who watch the service: requests that began at once, that waited first, that were sent away. */
  readonly counts = { admitted: 0, waited: 0, refused: 0 }
  #running = 0
  readonly #queue: Waiting[] = []
  /** Since when whoever is first in the queue has had to wait for long. */
  #slowSince: number | null = null
  #overloaded = false
  readonly #onTurn: (gate: Gate) => void
  #timer: NodeJS.Timeout | undefined

  /** `onTurn` hears when overload begins, and when it is over. */
  constructor(settings: GateSettings, onTurn: (gate: Gate) => void = () => {}) {
    this.settings = settings
    this.room = settings.slots
    this.#onTurn = onTurn
  }

  get running(): number {
    return this.#running
  }

  get waiting(): number {
    return this.#queue.length
  }

  /** Whether there is more to do than can be done in time, since a while. */
  get overloaded(): boolean {
    return this.#overloaded
  }

  /** True where it may begin; else it has to wait for whether it may. Whoever began has to leave. */
  enter(signal?: AbortSignal): true | Promise<boolean> {
    if (this.#running < this.room && this.#queue.length === 0) {
      this.#running++
      this.counts.admitted++
      return true
    }
    return this.#wait(signal)
  }

  leave(): void {
    this.#running--
    this.#sendAway()
    while (this.#running < this.room && this.#queue.length > 0) {
      const next = (this.#overloaded ? this.#queue.pop() : this.#queue.shift()) as Waiting
      this.#judge()
      this.#running++
      this.counts.waited++
      next.tell(true)
    }
  }

  #wait(signal: AbortSignal | undefined): Promise<boolean> {
    this.#sendAway()
    if (this.#queue.length >= PLACES) {
      // In overload the newest is served first, so the oldest has waited in vain.
      if (!this.#overloaded) return Promise.resolve(this.#refuse())
      this.#queue.shift()?.tell(this.#refuse())
    }
    return new Promise<boolean>((resolve) => {
      const gone = () => {
        const at = this.#queue.indexOf(waiting)
        if (at < 0) return
        this.#queue.splice(at, 1)
        this.#judge()
        waiting.tell(false)
      }
      const waiting: Waiting = {
        since: performance.now(),
        tell: (admitted) => {
          signal?.removeEventListener('abort', gone)
          resolve(admitted)
        },
      }
      this.#queue.push(waiting)
      signal?.addEventListener('abort', gone, { once: true })
      this.#timer ??= setTimeout(() => this.#look(), this.#patience())
    })
  }

  /** Sends away whoever has waited too long, and looks again when the next will have. */
  #look(): void {
    this.#timer = undefined
    this.#sendAway()
    const oldest = this.#queue[0]
    if (!oldest) return
    const left = Math.max(1, oldest.since + this.#patience() - performance.now())
    this.#timer = setTimeout(() => this.#look(), left)
  }

  #sendAway(): void {
    this.#judge()
    if (!this.#overloaded && !this.#crowded) return
    const latest = performance.now() - this.#patience()
    let many = 0
    for (const { since } of this.#queue) {
      if (since > latest) break
      many++
    }
    if (many === 0) return
    for (const { tell } of this.#queue.splice(0, many)) tell(this.#refuse())
    this.#judge()
  }

  /** Overload begins when the first has been slow to be served for as long as the patience, and ends with the queue. */
  #judge(): void {
    const oldest = this.#queue[0]
    if (!oldest) {
      this.#slowSince = null
      if (this.#overloaded) this.#turn(false)
      return
    }
    const now = performance.now()
    const slow = oldest.since + this.settings.patienceMs * HURRY
    if (now < slow || !this.#crowded) this.#slowSince = null
    else this.#slowSince ??= slow
    const slowFor = this.#slowSince === null ? 0 : now - this.#slowSince
    if (!this.#overloaded && slowFor >= this.settings.patienceMs) this.#turn(true)
  }

  #turn(overloaded: boolean): void {
    this.#overloaded = overloaded
    this.#onTurn(this)
  }

  #refuse(): false {
    this.counts.refused++
    return false
  }

  get #crowded(): boolean {
    const { slots, calm = CALM } = this.settings
    return this.#queue.length > slots * calm
  }

  #patience(): number {
    const { patienceMs } = this.settings
    return this.#overloaded ? patienceMs * HURRY : patienceMs
  }
}
