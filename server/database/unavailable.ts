// What goes wrong with the database as a whole, and passes: it is gone, full, or has no connection left. That is nobody's
// defect here, so it is told as it is, and with when to come back; see docs/faults.md.

export interface Unavailability {
  /** `cut`: the connection broke or could not be made. `busy`: no connection was free. `full`: nothing can be written. */
  kind: 'cut' | 'busy' | 'full'
  /** What whoever asks is told. */
  message: string
  /** Seconds after which it is worth another try. */
  retryAfter: number
}

const kinds: Record<Unavailability['kind'], Omit<Unavailability, 'kind'>> = {
  cut: { message: 'The database cannot be reached now.', retryAfter: 1 },
  busy: { message: 'The database has no connection left for this request.', retryAfter: 2 },
  full: { message: 'The database takes no changes now. What is in it can be read.', retryAfter: 30 },
}

/** By SQLSTATE, by the names of the system and of Prisma. Classes of SQLSTATE stand with their first two letters. */
const kindOfCode: Record<string, Unavailability['kind']> = {
  // Connection exceptions; the database is stopping, has crashed, is starting; an idle transaction or session was ended.
  ...all('cut', '08', '57P01', '57P02', '57P03', '57P05', '25P03', '25P04'),
  ...all(
    'cut',
    'ECONNREFUSED',
    'ECONNRESET',
    'EPIPE',
    'ENOTCONN',
    'ECONNABORTED',
    'ERR_STREAM_DESTROYED',
    'ETIMEDOUT',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'EAI_AGAIN',
  ),
  ...all('cut', 'DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout'),
  // What was the primary has become a standby: the next connection is to another.
  ...all('cut', '25006'),
  // Too many connections, no memory; none was free in the time that we, or Prisma, wait.
  ...all('busy', '53', 'OVERDUE', 'TooManyConnections', 'P2024', 'P2028'),
  ...all('full', '53100'),
}

function all(kind: Unavailability['kind'], ...codes: string[]): Record<string, Unavailability['kind']> {
  return Object.fromEntries(codes.map((code) => [code, kind]))
}

/** What node-postgres says itself, without a code. */
const sayings: [pattern: RegExp, kind: Unavailability['kind']][] = [
  [/^timeout exceeded when trying to connect/, 'busy'],
  [/^Connection terminated|^Client (has encountered a connection error|was closed)|^timeout expired/, 'cut'],
]

interface Failure {
  code?: unknown
  /** Of what the adapter says to Prisma, which comes up as it is where a transaction begins or ends. */
  kind?: unknown
  originalCode?: unknown
  message?: unknown
  cause?: unknown
  meta?: { driverAdapterError?: { cause?: { kind?: string; originalCode?: string } } }
}

/** What is the matter where the database itself is; null where it is something else. */
export function unavailability(error: unknown): Unavailability | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, kind: named, originalCode, message, cause, meta } = error as Failure
  const within = meta?.driverAdapterError?.cause
  const codes = [within?.originalCode, within?.kind, originalCode, named, code].filter(
    (word) => typeof word === 'string',
  )
  const kind =
    codes
      .map((word) => kindOfCode[word] ?? (/^[\dA-Z]{5}$/.test(word) ? kindOfCode[word.slice(0, 2)] : undefined))
      .find(Boolean) ?? sayings.find(([pattern]) => pattern.test(String(message)))?.[1]
  if (kind) return { kind, ...kinds[kind] }
  return cause === error ? null : unavailability(cause)
}

/** A write that the database's unavailability ended, and what is known of it. */
export class WriteCut extends Error {
  constructor(
    cause: unknown,
    /** `UNKNOWN` where the connection broke while it was committed. */
    readonly outcome: 'NOT_DONE' | 'UNKNOWN',
  ) {
    super(`A write was cut off, ${outcome}: ${(cause as Error).message}`, { cause })
  }
}
