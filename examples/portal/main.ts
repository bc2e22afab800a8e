import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatewayOver } from './gateway.ts'
import { headersFor, type Identity } from './identity.ts'
import { listen } from './listen.ts'
import { servePage } from './page.ts'
import { startIndicators, startRegistry } from './processes.ts'

// The portal: a registry, a service of another owner, Hive Gateway over both, and a page.

const root = join(import.meta.dirname, '..', '..')

/** Settings, all from the environment. */
const {
  PORT = '4100',
  ENTENTE_URL,
  ENTENTE_TOKEN,
  ENTENTE_DATA_DIR = join(root, '.entente'),
  PORTAL_SESSIONS = '',
} = process.env

const identity: Identity = {
  sessions: PORTAL_SESSIONS.split(',').filter(Boolean),
  serviceToken: ENTENTE_TOKEN,
}

console.log('The portal is starting.')
const registry = ENTENTE_URL ? null : await startRegistry(ENTENTE_DATA_DIR)
const indicators = await startIndicators()
const entente = ENTENTE_URL ?? (registry?.url as string)

const gateway = gatewayOver(
  [
    { name: 'entente', url: entente, sdl: readFileSync(join(root, 'subgraph.graphql'), 'utf8') },
    {
      name: 'indicators',
      url: indicators.url,
      sdl: readFileSync(join(import.meta.dirname, 'indicators', 'indicators.graphql'), 'utf8'),
    },
  ],
  { headersFor: (subgraph, request) => headersFor(subgraph, request, identity) },
)

const url = await listen(servePage(gateway as never), Number(PORT))
console.log(
  [
    '',
    'The portal is ready:',
    `  registry    at ${entente}${registry ? ` (process ${registry.pid})` : ''}`,
    `  indicators  at ${indicators.url} (process ${indicators.pid})`,
    `  gateway     at ${url}/graphql`,
    `Open ${url} in a browser. Ctrl-C stops.`,
  ].join('\n'),
)

let stopping = false
async function stop() {
  if (stopping) return
  stopping = true
  await Promise.all([registry?.stop(), indicators.stop()])
  process.exit(0)
}
process.on('SIGINT', stop).on('SIGTERM', stop)
