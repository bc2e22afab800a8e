import { AsyncResource } from 'node:async_hooks'
import pg from 'pg'
import { type Cancel, isCanceled } from './cancel.ts'
import type { Pace } from './pace.ts'
import { type Sent, type Statement, Undescribed } from './undescribed.ts'
import type { Work } from './work.ts'

// A connection on which the statements of many requests follow each other without waiting for answers: when the
// database is done with one, the next is there. It is taken from the pool for as long as there is something to send.

/** A statement, and who waits for its answer. */
export interface Asked {
  statement: Statement & { name: string }
  work: Work | undefined
  resolve(sent: Sent): void
  reject(error: unknown): void
}

/** One on its way. */
interface Underway extends Asked {
  question: Undescribed
  /** Also asked on another connection: the first answer counts. */
  elsewhere: boolean
  /** The cancelling of the one before may have hit this one instead. */
  beside: boolean
}

/** Whom a pipeline tells of itself. */
export interface Told {
  pace: Pace
  /** This one cannot be answered here for a reason that is not its own. */
  again(asked: Asked): void
  /** The connection is given back. */
  closed(): void
}

/** Whoever waits longer behind another is asked for on another connection as well. */
const PATIENCE_MS = 20

/** How often is looked for that, and for whether the connection is of use still. */
const LOOK_MS = 10

export class Pipeline {
  readonly #told: Told
  readonly #underway: Underway[] = []
  /** What is sent once there is a connection. */
  readonly #waiting: (() => void)[] = []
  readonly #pool: pg.Pool
  readonly #cancelOn: Cancel
  #client: pg.PoolClient | null = null
  #release: (broken: boolean) => void = () => {}
  /** When the answer before came. */
  #answered = 0
  #timer: NodeJS.Timeout | undefined
  /** The first takes long. */
  #stuck = false
  #stopListening = () => {}
  #canceling: Promise<void> | null = null
  #broken = false
  #closed = false

  constructor(pool: pg.Pool, told: Told, cancel: Cancel) {
    this.#pool = pool
    this.#told = told
    this.#cancelOn = cancel
  }

  /** Takes a connection, when there is one. */
  connect(): this {
    this.#pool.connect((error, client, release) => {
      if (error || !client) return this.#fail(error)
      this.#client = client
      this.#release = release
      this.#answered = performance.now()
      client.on('error', this.#breaks)
      for (const send of this.#waiting.splice(0)) send()
      this.#look()
    })
    return this
  }

  get length(): number {
    return this.#underway.length
  }

  /** Whether one that is sent here now would be answered soon. */
  get flows(): boolean {
    return !this.#stuck && !this.#broken && !this.#closed && !this.#canceling
  }

  ask(statement: Asked['statement'], work: Asked['work'], resolve: Asked['resolve'], reject: Asked['reject']): void {
    const question = new Undescribed(statement, true)
    const underway = { statement, work, resolve, reject, question, elsewhere: false, beside: false }
    this.#underway.push(underway)
    if (this.#client) this.#send(this.#client, underway)
    // Each as a part of its own request, also where another's connects.
    else this.#waiting.push(AsyncResource.bind(() => this.#send(this.#client as pg.PoolClient, underway)))
  }

  #send(client: pg.PoolClient, underway: Underway): void {
    const { question, work, reject } = underway
    if (work?.stopped) {
      this.#take(underway)
      reject(work.stopped)
      return
    }
    const done = (error: unknown, sent: Sent) => this.#answer(underway, error, sent)
    ;(client.query as (question: Undescribed, done: unknown) => void)(question, done)
  }

  #answer(underway: Underway, error: unknown, sent: Sent): void {
    // Who was told of an error before is not told again.
    if (!this.#take(underway)) return
    const { statement, question, resolve, reject } = underway
    const now = performance.now()
    if (!error) {
      // Only a statement with nothing ahead of it can be timed: answers that came together tell nothing of each.
      if (question.sentAt >= this.#answered) this.#told.pace.took(statement.name, now - question.sentAt)
      if (this.#stuck) this.#told.pace.wasSlow(statement.name, now - this.#since(question))
      resolve(sent)
    } else if (this.#isAnothers(underway, error)) this.#told.again(underway)
    else reject(error)
    this.#answered = now
    if (this.#stuck) this.#flow()
    this.#settle()
  }

  /** Takes it out; false where it is out already. */
  #take(underway: Underway): boolean {
    const index = this.#underway.indexOf(underway)
    if (index >= 0) this.#underway.splice(index, 1)
    return index >= 0
  }

  /** When the database began with it. */
  #since({ sentAt }: Undescribed): number {
    return Math.max(sentAt, this.#answered)
  }

  /** An error that is the fate of the connection, or of the one before. */
  #isAnothers({ work, beside }: Underway, error: unknown): boolean {
    if (error instanceof pg.DatabaseError && error.severity !== 'FATAL')
      return beside && isCanceled(error) && !work?.stopped
    // What the database had for long may be what broke it, or what somebody wanted to end.
    const isOwn = this.#stuck && !this.#broken
    this.#broken = true
    return !isOwn && !work?.stopped
  }

  #look(): void {
    const now = performance.now()
    const [first] = this.#underway
    if (!first) {
      if (now - this.#answered >= LOOK_MS || this.#pool.waitingCount > 0) this.#close()
      if (this.#closed) return
      // This process may have been busy: answers that have arrived already are heard first.
    } else if (now - this.#since(first.question) >= PATIENCE_MS)
      setImmediate(() => this.#underway[0] === first && this.#passBy(first))
    this.#timer = setTimeout(() => this.#look(), LOOK_MS)
  }

  #passBy(first: Underway): void {
    if (this.#stuck) return
    this.#stuck = true
    for (const other of this.#underway) {
      if (other === first || other.elsewhere) continue
      other.elsewhere = true
      // Where that fails, the answer from here is waited for.
      this.#told.again({ ...other, reject: () => {} })
    }
    const cancel = () => this.#cancel()
    if (first.work?.stopped) cancel()
    else this.#stopListening = first.work?.onStop(cancel) ?? this.#stopListening
  }

  #flow(): void {
    this.#stuck = false
    this.#stopListening()
    this.#stopListening = () => {}
  }

  /** Cancels the first, which nobody waits for any more. */
  #cancel(): void {
    if (this.#canceling) return
    for (const other of this.#underway.slice(1)) other.beside = true
    this.#canceling = this.#cancelOn(this.#client as unknown as pg.Client)
      // What cannot be cancelled ends by itself, or by the timeout of the database.
      .catch(() => {})
      .finally(() => {
        this.#canceling = null
        this.#settle()
      })
  }

  /** Where nobody waits on the line, whoever waits for a connection has this one. */
  #settle(): void {
    if (this.#underway.length === 0 && (this.#broken || this.#pool.waitingCount > 0)) this.#close()
  }

  #close(): void {
    if (this.#canceling || this.#closed) return
    this.#closed = true
    clearTimeout(this.#timer)
    this.#client?.off('error', this.#breaks)
    this.#told.closed()
    this.#release(this.#broken)
  }

  /** While something is underway, it is told by its error. */
  readonly #breaks = () => {
    if (this.#underway.length > 0) return
    this.#broken = true
    this.#close()
  }

  #fail(error: unknown): void {
    this.#broken = true
    for (const { reject } of this.#underway.splice(0)) reject(error)
    this.#told.closed()
  }
}
