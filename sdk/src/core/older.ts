import { schemaVersion } from '../generated/version.ts'
import type { ClientOptions, Middleware } from './options.ts'

// The server says of which version its schema is. One that is older than this package may refuse what the package asks.

const told = new Set<string>()

const notice: Middleware = async (request, next) => {
  const response = await next(request)
  const version = response.headers.get('schema-version')
  if (version && isOlder(version) && !told.has(version)) {
    told.add(version)
    console.warn(
      `${request.url} serves the schema ${version}, older than ${schemaVersion} of @entente/sdk: some calls may fail.`,
    )
  }
  return response
}

/** What stands after the plus says that two schemas differ, and not which came first. */
function isOlder(version: string): boolean {
  const [server = '', own = ''] = [version, schemaVersion].map((text) => text.split('+')[0])
  return server.localeCompare(own, 'en', { numeric: true }) < 0
}

/** The same options, with a warning, once for each version, where the server's schema is older. */
export function noticing(options: ClientOptions): ClientOptions {
  return { ...options, middleware: [...(options.middleware ?? []), notice] }
}
