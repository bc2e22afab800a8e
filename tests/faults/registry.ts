import { inject, onTestFailed, onTestFinished } from 'vitest'
import { type Running, start } from '../start/process.ts'
import { type Cluster, clusterIn, type Wish } from './cluster.ts'
import { copyOf, DATABASE } from './template.ts'

// A registry on a PostgreSQL of its own, and servers that serve it.

export interface Served {
  running: Running
  /** The address of its service. */
  url: string
}

/** A cluster with an empty registry in it. */
export async function registryCluster({ atEnd = onTestFinished, ...wish }: Wish = {}): Promise<Cluster> {
  return clusterIn(copyOf(inject('registry').directory, atEnd), { ...wish, atEnd })
}

/** A server process that serves the registry at this address of a database. */
export async function serve(databaseUrl: string, settings: Record<string, string> = {}): Promise<Served> {
  const running = start({ DATABASE_URL: databaseUrl, ENTENTE_SEED: 'false', ...settings })
  // What it said last is where a failure begins to be understood.
  onTestFailed(() => console.log(running.output().slice(-4000)))
  return { running, url: await running.serving() }
}

/** The address of the registry's database behind this port. */
export const registryAt = (port: number): string => `postgresql://postgres@127.0.0.1:${port}/${DATABASE}`

/** The status that a path answers with; null where nothing answers. */
export async function statusOf(url: string, path: '/ready' | '/health'): Promise<number | null> {
  return fetch(url + path).then(
    ({ status }) => status,
    () => null,
  )
}
