import { open, orNetworkError } from './core/attempt.ts'
import type { Core } from './core/core.ts'
import { TimeoutError } from './core/errors.ts'
import { eventParser } from './core/event-stream.ts'
import type { PlatformAbortSignal } from './core/platform.ts'
import { readAnswer } from './core/read.ts'
import { pauseAfter, usualPause } from './core/retry.ts'
import { within } from './core/time.ts'
import { ChangedDocument } from './generated/documents.ts'
import type { Change, ChangedData, ChangeFilter, Language } from './generated/types.ts'

// The feed of changes, live. What is remembered is one cursor: whatever happens to the connection, the next one goes
// on after the last change that was handed over.

/** What is watched, and for how long. */
export interface WatchOptions {
  /** Only changes that meet this. */
  filter?: ChangeFilter | undefined
  /**
   * Begins after this cursor: that of the last change you have dealt with, or `beginning` for all that ever changed.
   * Where nothing is given, it begins with what changes from now on.
   */
  after?: string | undefined
  /**
   * Whether to ask for `fields`, `actor`, `action`, `reason` and `requestId` of each change: for those who keep the
   * registry; anyone else is refused with {@link ForbiddenError}.
   */
  details?: boolean | undefined
  /** In which language records are named. `en` where nothing is given. */
  lang?: Language | undefined
  /** Ends the watch when it is aborted: the loop is over, and nothing is thrown. */
  signal?: PlatformAbortSignal | undefined
  /**
   * After how many milliseconds without a sign of life the connection is taken for dead and made anew: 45,000 where
   * nothing is given. The server gives one every 12 seconds.
   */
  timeoutMs?: number | undefined
  /** How many times in a row connecting may fail before its error is thrown. Without end where nothing is given. */
  retries?: number | undefined
}

/** A change, and the cursor by which to go on after it. */
export interface WatchedChange extends Change {
  /** Keep it once you have dealt with the change, and give it as `after` to go on from here another time. */
  cursor: string
}

const USUAL_TIMEOUT_MS = 45_000

/**
 * Changes as they are made, oldest first, each once. Where the connection breaks or the server restarts, it is made
 * anew after a random and growing pause, and goes on after the last change. Changes are asked for as they are taken.
 *
 * It needs a platform whose `fetch` streams what comes: Node, Deno, Bun, Workers, browsers.
 *
 * @throws {UnauthenticatedError} where the token is not accepted (any longer), and {@link BadInputError} where the filter
 * or the cursor means nothing: what would fail again is not tried again.
 *
 * @example
 * import { watch } from '@entente/sdk/watch'
 *
 * for await (const { at, operation, record, cursor } of watch(client, { after: 'beginning' })) {
 *   console.log(at, operation, record?.id, cursor)
 *   break
 * }
 */
export async function* watch(client: Core, options: WatchOptions = {}): AsyncGenerator<WatchedChange, void, undefined> {
  const { signal, retries = Infinity } = options
  let { after } = options
  let failures = 0
  const isAlive = () => {
    failures = 0
  }
  while (!signal?.aborted) {
    let pause: number | null
    try {
      after ??= await endOf(client, signal)
      for await (const { cursor, node } of follow(client, { ...options, after }, isAlive)) {
        after = cursor
        yield { ...node, cursor }
      }
      // The server ended it: it stops, or wants to see a token again.
      pause = usualPause(++failures)
    } catch (error) {
      if (signal?.aborted) return
      pause = failures++ < retries ? pauseAfter(error, failures) : null
      if (pause === null) throw error
    }
    await within(pause, signal).catch(() => {})
  }
}

/** The cursor of the last change there is, so that nothing is missed from here on, whenever the stream begins. */
async function endOf(client: Core, signal: PlatformAbortSignal | undefined): Promise<string> {
  const question = 'query End { changes(last: 1) { pageInfo { endCursor } } }'
  const data = (await client.request(question, {}, { signal })) as {
    changes: { pageInfo: { endCursor: string | null } }
  }
  return data.changes.pageInfo.endCursor ?? 'beginning'
}

/** One connection, until it ends or breaks. */
async function* follow(
  client: Core,
  { filter, after, details, lang, signal, timeoutMs = USUAL_TIMEOUT_MS }: WatchOptions,
  isAlive: () => void,
) {
  const settings = client.options()
  const connection = new AbortController()
  const inTime = <T>(work: () => Promise<T>) => within(timeoutMs, signal, work, () => new TimeoutError(timeoutMs))
  const received = <T>(work: () => Promise<T>) => inTime(() => orNetworkError(settings, work))
  try {
    const body = JSON.stringify({ query: ChangedDocument, variables: { filter, after, details, lang } })
    const call = { headers: { accept: 'text/event-stream' } }
    const attempt = { client: settings, call, body, operationName: 'Changed', attempt: 1, key: false } as const
    const response = await inTime(() => open(attempt, connection.signal))
    if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body) {
      readAnswer({ response, text: await received(() => response.text()) })
      throw new TypeError('The server answers, and not with a stream of events.')
    }
    const reader = response.body.getReader()
    const decoder = new TextDecoder()
    const parse = eventParser()
    for (;;) {
      const { done, value } = await received(() => reader.read())
      if (done) return
      isAlive()
      for (const { event, data } of parse(decoder.decode(value, { stream: true }))) {
        if (event === 'complete') return
        if (event === 'next') yield readAnswer<ChangedData>({ response, text: data }).data.changed
      }
    }
  } finally {
    connection.abort()
  }
}
