import type { PlatformAbortSignal } from './platform.ts'

/** The longest that timers can be set to: 24 days. */
const LONGEST_MS = 2 ** 31 - 1

/**
 * Does the work with a signal that is aborted when time is up, with this error, or when `outer` is. What is aborted
 * may not notice, or fail in its own way: it is not waited for, and the reason is what counts.
 */
export async function within<T>(
  milliseconds: number,
  outer: PlatformAbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
  timeIsUp: () => Error,
): Promise<T> {
  const controller = new AbortController()
  const { signal } = controller
  const aborted = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
  const abort = () => controller.abort(outer?.reason)
  const timer = setTimeout(() => controller.abort(timeIsUp()), Math.min(milliseconds, LONGEST_MS))
  try {
    if (outer?.aborted) throw outer.reason
    outer?.addEventListener('abort', abort)
    return await Promise.race([aborted, work(signal)])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', abort)
  }
}

/** Waits, unless the signal is aborted first. */
export async function pause(milliseconds: number, signal: PlatformAbortSignal | undefined): Promise<void> {
  const over = new Error()
  try {
    await within(
      milliseconds,
      signal,
      () => new Promise(() => {}),
      () => over,
    )
  } catch (error) {
    if (error !== over) throw error
  }
}
