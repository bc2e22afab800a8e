// What PostgreSQL says where it refuses a statement, to node-postgres or through Prisma.

export interface Failure {
  /** SQLSTATE. */
  code: string
  constraint?: string
  table?: string
}

interface Told {
  code?: unknown
  constraint?: unknown
  table?: unknown
  meta?: { driverAdapterError?: { cause?: { originalCode?: unknown } } }
}

export function failureOf(error: unknown): Failure | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, meta, constraint, table } = error as Told
  const state = meta?.driverAdapterError?.cause?.originalCode ?? code
  if (typeof state !== 'string' || !/^[0-9A-Z]{5}$/.test(state)) return null
  return {
    code: state,
    ...(typeof constraint === 'string' ? { constraint } : {}),
    ...(typeof table === 'string' ? { table } : {}),
  }
}
