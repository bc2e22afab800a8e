import { AsyncLocalStorage } from 'node:async_hooks'

// What is done for one request, and can be told to stop: its time is up, or nobody waits for it any more. Whatever is
// asked of the database meanwhile belongs to it, by whichever way it is asked.

export class Work {
  #reason: Error | null = null
  readonly #listeners = new Set<(reason: Error) => void>()

  /** Why it has to stop; null while it may go on. */
  get stopped(): Error | null {
    return this.#reason
  }

  stop(reason: Error): void {
    if (this.#reason) return
    this.#reason = reason
    for (const listener of [...this.#listeners]) listener(reason)
  }

  /** Calls back once when it has to stop, until the returned function is called. */
  onStop(listener: (reason: Error) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }
}

const works = new AsyncLocalStorage<Work>()

/** `undefined`: for no request, whosever turn it is. */
export const during = <T>(work: Work | undefined, task: () => T): T => works.run(work as Work, task)

export const currentWork = (): Work | undefined => works.getStore()
