import pg from 'pg'
import { Undescribed } from './undescribed.ts'
import { currentWork, during } from './work.ts'

// Statements end with the work they belong to: the database is told to cancel the one that runs, and none is begun
// for work that has stopped. The connection is free for others only when the cancelling is over, so that it
// cannot hit what they ask.

/** SQLSTATE query_canceled: by us, by whoever runs the database, or by its own statement_timeout. */
const CANCELED = '57014'

/** Whether the database ended a statement before it was done; told by node-postgres or through Prisma. */
export function isCanceled(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: { cause?: Told } } }
  const told = meta?.driverAdapterError?.cause
  return code === CANCELED || told?.originalCode === CANCELED || told?.code === CANCELED
}

interface Told {
  originalCode?: string
  code?: string
}

/** Asks the database to cancel what runs on the connection; resolves when that was asked. */
export type Cancel = (client: pg.Client) => Promise<void>

/** No connection is handed out for work that has stopped. */
export function refuseStopped(pool: pg.Pool): void {
  const connect = pool.connect.bind(pool) as (found?: Found) => Promise<pg.PoolClient>
  const query = pool.query.bind(pool) as (...question: unknown[]) => Promise<unknown>
  const refused = () => {
    const reason = currentWork()?.stopped
    return reason ? Promise.reject(reason) : null
  }
  Object.assign(pool, {
    query: (...question: unknown[]) => refused() ?? query(...question),
    // Whoever waits for a connection is called back by whoever returns one, and belongs to other work still.
    connect: (found?: Found) => {
      if (!found) return refused() ?? connect()
      const work = currentWork()
      return connect(work ? (...taken) => during(work, () => found(...taken)) : found)
    },
  })
}

type Found = (error: Error | undefined, client: pg.PoolClient | undefined, release: (failed?: unknown) => void) => void

/** Cancels what runs on the connections of the pool when its work has to stop. To be called before the first is made. */
export function cancelStopped(pool: pg.Pool, cancel: Cancel = cancelBeside): void {
  pool.on('connect', (client) => {
    const query = client.query.bind(client) as (...question: unknown[]) => unknown
    let canceling: Promise<void> | null = null
    const cancelOnce = () => {
      canceling ??= cancel(client as unknown as pg.Client)
        // What cannot be cancelled ends by itself, or by the timeout of the database.
        .catch(() => {})
        .finally(() => {
          canceling = null
        })
    }
    client.query = ((...question: unknown[]) => {
      const [asked] = question
      const work = asked instanceof Undescribed && asked.shared ? undefined : currentWork()
      if (!work) return query(...question)
      const over = work.onStop(cancelOnce)
      const last = question.at(-1)
      if (typeof last === 'function') {
        const answered = (...answer: unknown[]) => {
          over()
          if (canceling) void canceling.then(() => last(...answer))
          else last(...answer)
        }
        return query(...question.slice(0, -1), answered)
      }
      const result = query(...question)
      if (!(result instanceof Promise)) return result
      return result.finally(() => {
        over()
        return canceling
      })
    }) as typeof client.query
  })
}

/** How long the database has to hear of it. */
const PATIENCE_MS = 5_000

/** By a connection of its own, as PostgreSQL wants it: a request to cancel is all that is ever said on it. */
export const cancelBeside: Cancel = (client) =>
  new Promise((resolve, reject) => {
    const { processID, secretKey, ssl, host, port } = client as pg.Client & Key
    const connection = new pg.Connection({ ssl } as pg.ConnectionConfig) as pg.Connection & Canceler
    const send = () => connection.cancel(processID, secretKey)
    const patience = setTimeout(
      () => connection.stream.destroy(new Error('The database did not hear it.')),
      PATIENCE_MS,
    )
    connection.on('connect', () => (ssl ? connection.requestSsl() : send()))
    connection.on('sslconnect', send)
    connection.on('error', reject)
    // The database closes it when it has passed the request on.
    connection.on('end', resolve)
    connection.stream.on('close', () => {
      clearTimeout(patience)
      resolve()
    })
    if (host.startsWith('/')) connection.connect(`${host}/.s.PGSQL.${port}`)
    else connection.connect(port, host)
  })

/** What node-postgres knows and its types do not tell. */
interface Key {
  processID: number
  secretKey: number
  ssl: boolean | object
}

interface Canceler {
  connect(portOrPath: number | string, host?: string): void
  requestSsl(): void
  cancel(processID: number, secretKey: number): void
}
