import { Work } from '../database/work.ts'

// How long a query may be worked at: until its time is over, or whoever asked has gone.

export interface Term {
  work: Work
  /** Whoever asked has gone. */
  gone(): void
  /** It is done: nothing is to be stopped any more. */
  over(): void
}

/** The time counts from when the request came in, where that is known. */
export function beginTerm(limit: number, began = performance.now()): Term {
  const work = new Work()
  const left = Math.max(0, began + limit - performance.now())
  const timer = setTimeout(() => work.stop(new Error(`It took longer than ${limit} ms.`)), left)
  return {
    work,
    gone: () => work.stop(new Error('Whoever asked has gone.')),
    over: () => clearTimeout(timer),
  }
}
