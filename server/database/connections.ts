import type { Socket } from 'node:net'
import { Writable } from 'node:stream'
import pg from 'pg'
import { cancelStopped, refuseStopped } from './cancel.ts'

// The connections to a PostgreSQL server: what each is told when it is made, when it is not to be used, and when it is
// given up. Nothing here asks for more than a pooler in transaction mode can give.

/** What is asked for instead of with the startup packet, where poolers refuse what they do not know. */
const sessionOf = (statementMs: number) =>
  `SET TimeZone TO 'UTC'; SET jit TO off; SET statement_timeout TO ${statementMs}`

/** SQLSTATE of a write where none may be. */
const READ_ONLY = '25006'

/** Connections whose statements may take as long as they take. */
const patients = new WeakSet<pg.ClientBase>()

export interface Limits {
  /** The longest that a query may take, in milliseconds: PostgreSQL ends each statement after it. */
  readMs: number
  /** The longest that a mutation may take. */
  writeMs: number
}

/** How the database at an address is to be used. */
export interface Manner {
  /** None for work that takes as long as it takes. */
  limits?: Limits
  /** Whether statements stay prepared on a connection; a pooler in transaction mode may not keep them. */
  prepared?: boolean
}

interface Choices {
  /** Nothing is written: a standby will do, and its sessions are read-only. */
  readOnly?: boolean
  /** Looks at a new connection before it is used. */
  verify?: pg.PoolConfig['verify']
}

/** On the pool itself, where whatever stands for the pool has it too. */
const MANNER = Symbol('manner')

const mannerOf = (pool: pg.Pool): Manner => (pool as pg.Pool & { [MANNER]?: Manner })[MANNER] ?? {}

/** Beyond every limit, PostgreSQL has so long to say that it ended what it was asked. */
const GRACE_MS = 5_000

export function connectionsTo(
  url: string,
  most: number,
  manner: Manner = {},
  { readOnly, verify }: Choices = {},
): pg.Pool {
  const { limits, prepared = true } = manner
  const taken = new WeakSet<pg.ClientBase>()
  const onConnect = async (client: pg.ClientBase) => {
    taken.add(client)
    // One that breaks while it is taken tells whoever asks on it next; nobody else is to end the process for it.
    client.on('error', () => {})
    if (limits) {
      const longest = Math.max(limits.readMs, limits.writeMs) + GRACE_MS
      giveUpSilent(client, longest, () => taken.has(client) && !patients.has(client))
    }
    if (!prepared) prepareNothing(client)
    await client.query(sessionOf(limits?.readMs ?? 0))
    if (readOnly) await client.query('SET default_transaction_read_only TO on')
    else await refuseStandby(client)
  }
  const pool = new pg.Pool({
    connectionString: url,
    max: most,
    connectionTimeoutMillis: 5_000,
    // A connection that is closed loses the statements that were prepared on it.
    idleTimeoutMillis: 600_000,
    keepAlive: true,
    // The pool waits for the promise, which its types do not tell.
    onConnect: onConnect as (client: pg.ClientBase) => void,
    ...(verify ? { verify } : {}),
  })
  // A connection that breaks while idle is replaced on next use; without a listener it would end the process.
  pool.on('error', () => {})
  pool.on('acquire', (client) => taken.add(client))
  pool.on('release', (_, client) => {
    taken.delete(client)
    patients.delete(client)
  })
  return Object.assign(pool, { [MANNER]: manner })
}

/** What every pool does, over whichever database. To be called before its first connection is made. */
export function equip(pool: pg.Pool, cancel: (pool: pg.Pool) => void = cancelStopped): void {
  cancel(pool)
  refuseStopped(pool)
  // Connections send statements as they are asked, without waiting for the answer before.
  Object.assign(pool.options, { pipeline: true })
}

/** The same for a replica, whose address is another; what is asked there is only read. */
export function connectionsLike(primary: pg.Pool, url: string, verify: pg.PoolConfig['verify']): pg.Pool {
  return connectionsTo(url, primary.options.max, mannerOf(primary), { readOnly: true, verify })
}

/** Whether a statement stays prepared on a connection. */
export const keepsStatements = (pool: pg.Pool): boolean => mannerOf(pool).prepared !== false

/** The statements of this connection may be silent for long, until it is given back: migrations. */
export function waitPatiently(client: pg.ClientBase): void {
  patients.add(client)
}

interface Wire extends NodeJS.EventEmitter {
  stream: Socket
}

const wireOf = (client: pg.ClientBase) => (client as unknown as { connection: Wire }).connection

/** What is asked before the process turns to something else goes out in one piece. */
export function together(client: pg.ClientBase): void {
  const { stream } = wireOf(client)
  // The embedded database has none to write to.
  if (!(stream instanceof Writable)) return
  stream.cork()
  process.nextTick(() => stream.uncork())
}

/** Where a standby is, or where the primary becomes one, the connection is not kept: an address may move in between. */
async function refuseStandby(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ standby: boolean }>(
    `SELECT current_setting('transaction_read_only') = 'on' AS standby`,
  )
  if (rows[0]?.standby)
    throw Object.assign(new Error('the server there is a standby, which takes no writes'), { code: READ_ONLY })
  const wire = wireOf(client)
  wire.on('errorMessage', ({ code }: { code?: string }) => {
    // Once whoever asked has heard of it.
    if (code === READ_ONLY) setImmediate(() => wire.stream.destroy())
  })
}

/** Leaves the names of statements away, which is what prepares them. */
function prepareNothing(client: pg.ClientBase): void {
  const query = client.query.bind(client) as (...question: unknown[]) => unknown
  client.query = ((question: unknown, ...more: unknown[]) => {
    if (!isNamed(question)) return query(question, ...more)
    // One that is on its way already is no mere description of itself, and cannot be copied.
    const unnamed = question instanceof pg.Query ? question : { ...question }
    return query(Object.assign(unnamed, { name: undefined }), ...more)
  }) as typeof client.query
}

const isNamed = (question: unknown): question is { name: unknown } =>
  typeof question === 'object' && question !== null && Object.hasOwn(question, 'name')

/** Destroys a connection on which nothing came for so long: its peer may be gone without a word. */
function giveUpSilent(client: pg.ClientBase, milliseconds: number, isAwaited: () => boolean): void {
  const { stream } = wireOf(client)
  stream.setTimeout(milliseconds).on('timeout', () => {
    if (!isAwaited()) return
    const error = new Error(`The database was silent for ${milliseconds} ms.`)
    stream.destroy(Object.assign(error, { code: 'ETIMEDOUT' }))
  })
}
