import { afterAll } from 'vitest'
import { askServer } from '../../server/control.ts'
import { directory, type Running, start } from '../start/process.ts'

// The portal as processes: the registry, the service of indicators, and the gateway with its page. They last for a
// file of tests.

export const SESSION = 'the key of a member'

/** What is to be cleared away when the file is done, the latest first. */
const clearing: (() => Promise<void> | void)[] = []
const atEnd = (clear: () => Promise<void> | void) => void clearing.unshift(clear)
afterAll(async () => {
  for (const clear of clearing) await clear()
})

export interface Portal {
  url: string
  registry: Running
  /** Starts the registry again where it was. */
  restartRegistry(): Promise<void>
  /** Ends the service of indicators, and nothing else. */
  killIndicators(): void
  /** Tokens of the registry by their role. */
  tokens: Record<'READER' | 'EDITOR', string>
}

export const startPortal = (
  settings: Record<string, string>,
  command = ['node', '--import', 'tsx', 'examples/portal/main.ts'],
) => start({ ENTENTE_PORT: '0', ...settings }, command, atEnd)

export const dataDirectory = () => directory(atEnd)

async function tokenOf(dataDir: string, role: string): Promise<string> {
  const created = await askServer(dataDir, 'token-create', { name: `portal ${role}`, role })
  return (created as { text: string }).text
}

/** A registry on its own, and the portal over it with a service token of the role PARTNER. */
export async function openPortal(): Promise<Portal> {
  const ENTENTE_DATA_DIR = dataDirectory()
  const settings = { ENTENTE_DATA_DIR, ENTENTE_APOLLO_TRACING: 'true' }
  const registry = start(settings, undefined, atEnd)
  const at = await registry.serving()
  const portal = startPortal({
    ENTENTE_URL: `${at}/graphql`,
    ENTENTE_TOKEN: await tokenOf(ENTENTE_DATA_DIR, 'PARTNER'),
    PORTAL_SESSIONS: SESSION,
  })
  const [, pid] = await portal.printed(/indicators.*\(process (\d+)\)/)
  const [, url = ''] = await portal.printed(/Open (http\S+) in a browser/)
  return {
    url,
    registry,
    restartRegistry: async () => {
      await start({ ...settings, PORT: new URL(at).port }, undefined, atEnd).serving()
    },
    killIndicators: () => process.kill(Number(pid), 'SIGKILL'),
    tokens: {
      READER: await tokenOf(ENTENTE_DATA_DIR, 'READER'),
      EDITOR: await tokenOf(ENTENTE_DATA_DIR, 'EDITOR'),
    },
  }
}

interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: the data have the shape of the question.
  data: any
  errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[]
  headers: Headers
}

export async function askPortal(
  url: string,
  query: string,
  { headers, variables }: { headers?: Record<string, string>; variables?: object } = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { ...((await response.json()) as Omit<Answer, 'headers'>), headers: response.headers }
}
