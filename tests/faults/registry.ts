import { inject, onTestFailed, onTestFinished } from 'vitest'
import { type Running, server, start } from '../start/process.ts'
import { type Cluster, clusterIn, makeReplica, synchronize, type Wish } from './cluster.ts'
import type { AtEnd } from './programs.ts'
import { copyOf, DATABASE } from './template.ts'

// A registry on a PostgreSQL of its own, and servers that serve it.

export interface Served {
  running: Running
  /** The address of its service. */
  url: string
}

/** A cluster with an empty registry in it. */
export async function registryCluster({
  atEnd = onTestFinished,
  logDirectory,
  ...wish
}: Wish & { logDirectory?: string } = {}): Promise<Cluster> {
  return clusterIn(copyOf(inject('registry').directory, atEnd, logDirectory), { ...wish, atEnd })
}

/** The same with a standby that streams from it; a commit waits for a `synchronous` one. */
export async function registryWithStandby({
  atEnd = onTestFinished,
  synchronous = false,
}: {
  atEnd?: AtEnd
  synchronous?: boolean
} = {}): Promise<{ primary: Cluster; standby: Cluster }> {
  const primary = await registryCluster({ atEnd })
  const standby = await makeReplica(primary, { atEnd })
  if (synchronous) await synchronize(primary)
  return { primary, standby }
}

/** What every server here is started with: no documents, and no limit to what writers ask for. */
export const usual = {
  ENTENTE_SEED: 'false',
  ENTENTE_BUDGET_TOKEN: '0',
  ENTENTE_BUDGET_ANONYMOUS: '0',
  ENTENTE_CONCURRENCY: '200',
}

/** A server process that serves the registry at this address of a database. */
export async function serve(
  databaseUrl: string,
  settings: Record<string, string> = {},
  atEnd: AtEnd = onTestFinished,
): Promise<Served> {
  const running = start({ ...usual, DATABASE_URL: databaseUrl, ...settings }, server, atEnd)
  // What it said of defects is where a failure begins to be understood.
  if (atEnd === onTestFinished) onTestFailed(() => console.log(defectsIn(running.output())))
  return { running, url: await running.serving() }
}

const defectsIn = (output: string) =>
  output
    .split('\n')
    .filter((line) => line.includes('"stack"'))
    .slice(-20)
    .join('\n')

/** The address of the registry's database behind this port. */
export const registryAt = (port: number): string => `postgresql://postgres@127.0.0.1:${port}/${DATABASE}`

/** The status that a path answers with; null where nothing answers. */
export async function statusOf(url: string, path: '/ready' | '/health'): Promise<number | null> {
  return fetch(url + path).then(
    ({ status }) => status,
    () => null,
  )
}

/** What a document is answered with: the status, and the code of the first error. */
export async function ask(
  url: string,
  query: string,
  token?: string,
  more: Record<string, string> = {},
  // biome-ignore lint/suspicious/noExplicitAny: the data has the shape of the question.
): Promise<{ status: number; headers: Headers; code: string | undefined; data: any }> {
  const headers = {
    'content-type': 'application/json',
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...more,
  }
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) })
  const { data, errors } = (await response.json()) as {
    data: unknown
    errors?: { extensions: { code?: string } }[]
  }
  return { status: response.status, headers: response.headers, code: errors?.[0]?.extensions.code, data }
}
