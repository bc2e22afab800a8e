import { createToken } from '../../server/access/tokens.ts'
import { openPostgres } from '../../server/database/open.ts'
import type { Cluster } from './cluster.ts'
import { registryAt } from './registry.ts'

// Questions put to one of several servers over one database.

export interface Told {
  // biome-ignore lint/suspicious/noExplicitAny: the data has the shape of the question.
  data: any
  errors?: { message: string; extensions: { code: string } }[]
  status: number
  /** How far the registry had come when a mutation was done. */
  position: string | null
  /** Who answered a query: `primary`, `replica`, or null where there are no replicas. */
  server: string | null
  /** Which way a query was read. */
  way: string | null
  replayed: boolean
}

export interface Sent {
  token?: string
  position?: string | null
  key?: string
  variables?: object
}

export async function send(url: string, query: string, { token, position, key, variables }: Sent = {}): Promise<Told> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(position ? { 'entente-position': position } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    body: JSON.stringify({ query, variables }),
  })
  const { headers, status } = response
  return {
    ...((await response.json()) as Pick<Told, 'data' | 'errors'>),
    status,
    position: headers.get('entente-position'),
    server: headers.get('x-entente-server'),
    way: headers.get('x-entente-read'),
    replayed: headers.get('idempotency-replayed') === 'true',
  }
}

/** A new token of the registry in a cluster. */
export async function tokenOf(cluster: Cluster, role: 'READER' | 'EDITOR'): Promise<string> {
  const database = await openPostgres(registryAt(cluster.port), 1)
  try {
    return (await createToken(database.prisma, { name: `A ${role}`, role })).text
  } finally {
    await database.close()
  }
}
