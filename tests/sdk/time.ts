import { vi } from 'vitest'

/** Lets pretended time pass, timer by timer, until this has ended, whatever else of the process has timers. */
export async function passing<T>(work: PromiseLike<T>): Promise<T> {
  let over = false
  const end = () => {
    over = true
  }
  work.then(end, end)
  while (!over) await vi.advanceTimersToNextTimerAsync()
  return work
}
