import type { PlatformAbortSignal } from './platform.ts'

/** The longest that timers can be set to: 24 days. */
const LONGEST_MS = 2 ** 31 - 1

/**
 * Does the work with a signal that is aborted when time is up, with this error, or when `outer` is. What is aborted
 * may not notice, or fail in its own way: it is not waited for, and the reason is what counts. Without work it waits
 * until time is up, unless `outer` is aborted first.
 */
export async function within<T = void>(
  milliseconds: number,
  outer: PlatformAbortSignal | undefined,
  work?: (signal: AbortSignal) => Promise<T>,
  timeIsUp?: () => Error,
): Promise<T> {
  const controller = new AbortController()
  const { signal } = controller
  const abort = () => controller.abort(outer?.reason)
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new Promise<T>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
    const end = () => (timeIsUp ? controller.abort(timeIsUp()) : resolve(undefined as T))
    timer = setTimeout(end, Math.min(milliseconds, LONGEST_MS))
  })
  try {
    if (outer?.aborted) throw outer.reason
    outer?.addEventListener('abort', abort)
    return await (work ? Promise.race([over, work(signal)]) : over)
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', abort)
  }
}
