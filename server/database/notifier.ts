import type pg from 'pg'

// Tells whoever follows the registry that there may be something new to read. PostgreSQL's notices say so at once,
// on every server process; a look at the head of the feed now and then makes up for notices that were lost on
// the way (a broken connection, a pooler in between).

/** Calls back at each notice on the channel, until the returned function is called. `onEnd` where the connection breaks. */
export type Listen = (channel: string, onNotice: () => void, onEnd: () => void) => Promise<() => Promise<void>>

export interface Notifier {
  /** How many follow the registry on this process. */
  readonly subscribers: number
  /** Calls back whenever there may be something new, until the returned function is called or the server stops. */
  subscribe(onNews: () => void, onStop: () => void): () => void
  /** Sends the subscribers away: the server stops. */
  close(): Promise<void>
}

const CHANNEL = 'entente_change'
/** How often the head of the feed is looked at, notices or not. */
const LOOK_MS = 2_000
/** Waits between looks while a transaction that began earlier keeps committed changes from being settled. */
const UNSETTLED_MS = { first: 20, most: 1_000 }

export function notifierOf(pool: pg.Pool, listen: Listen): Notifier {
  const readers = new Set<{ onNews: () => void; onStop: () => void }>()
  let stopListening: (() => Promise<void>) | null = null
  let starting: Promise<void> | undefined
  let head = ''
  let settling = false
  let again = false
  let look: NodeJS.Timeout | undefined
  let closed = false

  const tell = () => {
    for (const reader of readers) reader.onNews()
  }

  /** Tells the readers, and tells them again until what is committed is also settled. */
  async function news(): Promise<void> {
    again = true
    if (settling) return
    settling = true
    for (let wait = UNSETTLED_MS.first; again && readers.size > 0 && !closed; ) {
      again = false
      const { position, unsettled } = await headOf(pool).catch(() => ({ position: head, unsettled: false }))
      head = position
      tell()
      if (!unsettled) continue
      await new Promise((resolve) => setTimeout(resolve, wait))
      wait = Math.min(wait * 2, UNSETTLED_MS.most)
      again = true
    }
    settling = false
  }

  async function begin(): Promise<void> {
    let ended = false
    let stop: (() => Promise<void>) | null = null
    try {
      stop = await listen(
        CHANNEL,
        () => void news(),
        () => {
          ended = true
          // Another may be listening since.
          if (stopListening === stop) stopListening = null
        },
      )
      if (ended) return
      if (readers.size === 0 || closed) return await stop()
      stopListening = stop
      // Whatever was committed before the ear was open.
      void news()
    } catch {
      // Is tried again at the next look, which tells what is new until then.
    }
  }

  /** Begins to listen, once, however many ask for it meanwhile. */
  function start(): Promise<void> {
    starting ??= begin().finally(() => {
      starting = undefined
    })
    return starting
  }

  async function lookAround(): Promise<void> {
    if (readers.size === 0 || closed) return
    if (!stopListening) await start()
    const seen = await headOf(pool).catch(() => null)
    if (seen && seen.position !== head) void news()
    if (readers.size > 0 && !closed) lookIn(LOOK_MS)
  }

  /** One look is due at a time, however often the followers came and went. */
  function lookIn(milliseconds: number): void {
    clearTimeout(look)
    look = setTimeout(lookAround, milliseconds).unref()
  }

  async function stop(): Promise<void> {
    clearTimeout(look)
    const stopping = stopListening
    stopListening = null
    await stopping?.().catch(() => {})
  }

  return {
    get subscribers() {
      return readers.size
    },
    subscribe(onNews, onStop) {
      const reader = { onNews, onStop }
      readers.add(reader)
      if (closed) queueMicrotask(onStop)
      else if (readers.size === 1) lookIn(0)
      return () => {
        readers.delete(reader)
        if (readers.size === 0) void stop()
      }
    },
    async close() {
      closed = true
      for (const reader of readers) reader.onStop()
      await stop()
    },
  }
}

/** Where the feed ends, and whether anything committed is not settled yet. */
async function headOf(pool: pg.Pool): Promise<{ position: string; unsettled: boolean }> {
  const { rows } = await pool.query<{ position: string | null; unsettled: boolean | null }>(
    `SELECT xid || ' ' || sequence AS position, xid >= settled_before() AS unsettled
     FROM change ORDER BY xid DESC, sequence DESC LIMIT 1`,
  )
  return { position: rows[0]?.position ?? '', unsettled: rows[0]?.unsettled ?? false }
}
