import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'

// One subscriber's wait for news: however much came while it was busy is one piece of news.

export interface News {
  /** No news will come any more: the client has gone, or the server goes. */
  readonly over: boolean
  /** Resolves when there may be something new, or never will be. */
  next(): Promise<void>
  stop(): void
}

/** The most subscribers of one server process. */
const MOST = 1_000

export function newsOf({ notifier, signal }: Pick<Context, 'notifier' | 'signal'>): News {
  if (notifier.subscribers >= MOST) {
    throw new GraphQLError(`This server is followed by ${MOST} subscribers already. Try again later.`, {
      extensions: { code: 'TOO_MANY_SUBSCRIPTIONS', limit: MOST },
    })
  }
  let fresh = false
  let over = false
  let wake: (() => void) | undefined
  const rouse = () => {
    fresh = true
    wake?.()
  }
  const stop = () => {
    over = true
    unsubscribe()
    rouse()
  }
  const unsubscribe = notifier.subscribe(rouse, stop)
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  return {
    get over() {
      return over
    },
    async next() {
      if (!fresh && !over) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
      fresh = false
    },
    stop,
  }
}
