import type { Plugin } from 'graphql-yoga'
import { schemaVersion } from './generated/schema-version.ts'

// Every answer says which schema it is of, so that a client built from a newer one can tell its users why something
// is missing.

export const SCHEMA_VERSION_HEADER = 'schema-version'

export function tellSchemaVersion(): Plugin {
  return {
    onResponse({ response }) {
      response.headers.set(SCHEMA_VERSION_HEADER, schemaVersion)
    },
  }
}
