import { type Client, type ClientOptions, createClient } from '../../sdk/src/index.ts'
import type { Ask, World } from '../kit/world.ts'

/** A client of the service in this process. */
export function clientOf(
  world: World,
  { clearance, role }: Pick<Ask, 'clearance' | 'role'> = {},
  options: Partial<ClientOptions> = {},
): Client {
  return createClient({
    url: 'http://entente.test/graphql',
    fetch: (url, init) => world.fetch(new URL(url).pathname, init),
    headers: { ...(clearance ? { 'x-test-clearance': clearance } : {}), ...(role ? { 'x-test-role': role } : {}) },
    ...options,
  })
}
