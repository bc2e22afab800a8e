import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatewayOver } from './gateway.ts'
import { headersFor } from './identity.ts'
import { listen } from './listen.ts'
import { servePage } from './page.ts'
import { type Running, start } from './processes.ts'

// The portal: a registry, a service of another owner, Hive Gateway over both, and a page.

const root = join(import.meta.dirname, '..', '..')

/** Settings, all from the environment. */
const {
  /** Where the portal listens. */
  PORT = '4100',
  /** Where the registry of this repository listens, which is started beside the portal … */
  ENTENTE_PORT = '4000',
  /** … unless one runs elsewhere. */
  ENTENTE_URL,
  /** The registry's token for the portal, of the role PARTNER. */
  ENTENTE_TOKEN,
  /** What the members of the portal send as x-portal-session, separated by commas. */
  PORTAL_SESSIONS = '',
} = process.env

const identity = { sessions: PORTAL_SESSIONS.split(',').filter(Boolean), serviceToken: ENTENTE_TOKEN }

const running: Running[] = []
let stopping = false

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  await Promise.all(running.map((service) => service.stop()))
  process.exit(code)
}

async function main(): Promise<void> {
  console.log('The portal is starting.')
  const registry = ENTENTE_URL
    ? { url: ENTENTE_URL, pid: null }
    : await start('registry', ['server/start.js'], { PORT: ENTENTE_PORT }, running)
  const indicators = await start(
    'indicators',
    ['--import', 'tsx', 'examples/portal/indicators/main.ts'],
    { PORT: '0' },
    running,
  )
  const sdl = (path: string) => readFileSync(join(root, path), 'utf8')
  const gateway = gatewayOver(
    [
      { name: 'entente', url: registry.url, sdl: sdl('subgraph.graphql') },
      { name: 'indicators', url: indicators.url, sdl: sdl('examples/portal/indicators/indicators.graphql') },
    ],
    { headersFor: (subgraph, request) => headersFor(subgraph, request, identity) },
  )
  const url = await listen(servePage(gateway as never), Number(PORT))
  console.log(
    [
      '',
      'The portal is ready:',
      `  registry    at ${registry.url}${registry.pid ? ` (process ${registry.pid})` : ''}`,
      `  indicators  at ${indicators.url} (process ${indicators.pid})`,
      `  gateway     at ${url}/graphql`,
      `Open ${url} in a browser. Ctrl-C stops.`,
    ].join('\n'),
  )
}

process.on('SIGINT', () => void stop(0)).on('SIGTERM', () => void stop(0))
main().catch((error: Error) => {
  if (!stopping) console.error(error.message)
  void stop(1)
})
