import { schemaVersion } from '../generated/version.ts'
import type { ClientOptions, Middleware } from './options.ts'

// The server says of which version its schema is. One that is older than this package may refuse what the package asks.

/** What stands after the plus says that two schemas differ, and not which came first. */
const numbers = (version: string) => version.split('+')[0] as string

let isTold = false

const notice: Middleware = async (request, next) => {
  const response = await next(request)
  const version = response.headers.get('schema-version') ?? schemaVersion
  if (!isTold && numbers(version).localeCompare(numbers(schemaVersion), 'en', { numeric: true }) < 0) {
    isTold = true
    console.warn(`${request.url} has the schema ${version}, older than ${schemaVersion} of @entente/sdk.`)
  }
  return response
}

/** The same options, with a warning, once in a program, where the server's schema is older. */
export const noticing = (options: ClientOptions): ClientOptions => ({
  ...options,
  middleware: [...(options.middleware ?? []), notice],
})
