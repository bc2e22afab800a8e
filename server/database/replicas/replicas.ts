import { setTimeout } from 'node:timers/promises'
import type pg from 'pg'
import { includes, type LogPosition } from './position.ts'
import { primaryLog } from './primary.ts'
import { type Replica, replicaAt } from './replica.ts'

// The replicas of the primary, from which queries are read: those that are there, are the primary's, and are not too
// far behind. Which are, is looked at every second.

export interface Replicas {
  /** Where they are, for people. */
  places: readonly string[]
  /** One that shows everything up to the position, or whatever it has where none is given. Null where none does. */
  showing(position: LogPosition | null): Promise<Replica | null>
  /** A position behind everything that was committed before this was called. */
  end(): Promise<LogPosition>
  close(): Promise<void>
}

export interface ReplicasSettings {
  urls: readonly URL[]
  mostBehind: number
  log: (event: Record<string, unknown>) => void
}

const LOOK_MS = 1_000

export async function openReplicas(primary: pg.Pool, { urls, mostBehind, log }: ReplicasSettings): Promise<Replicas> {
  const head = primaryLog(primary, mostBehind)
  const places = urls.map((url) => `${url.host}${url.pathname}`)
  const replicas = urls.map((url, index) =>
    replicaAt({ url: url.href, place: places[index] as string, primary, primaryLog: head, mostBehind, log }),
  )
  let timer: NodeJS.Timeout | undefined
  let closed = false
  let turn = 0

  let looking: Promise<unknown> | undefined
  const look = async () => {
    // Where the primary does not answer, the replicas are as far behind as they were: reading goes on.
    looking ??= head
      .look()
      .catch(() => {})
      .finally(() => {
        looking = undefined
      })
    await Promise.race([looking, setTimeout(LOOK_MS, null, { ref: false })])
    await Promise.all(replicas.map((replica) => replica.look()))
    if (!closed) timer = globalThis.setTimeout(look, LOOK_MS).unref()
  }
  await look()

  return {
    places,
    showing: async (position) => {
      const first = turn++ % replicas.length
      const usable = [...replicas.slice(first), ...replicas.slice(0, first)].filter(({ reached }) => reached)
      const shows = (reached: LogPosition | null) => reached && (!position || includes(reached, position))
      const found = usable.find(({ reached }) => shows(reached))
      if (found || !usable[0]) return found ?? null
      // It may have come that far since it was last looked at. It is not waited for: the primary has everything.
      return shows(await usable[0].look()) ? usable[0] : null
    },
    end: head.end,
    close: async () => {
      closed = true
      clearTimeout(timer)
      await Promise.all(replicas.map((replica) => replica.close()))
    },
  }
}
